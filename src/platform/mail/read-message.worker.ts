import { readMessage } from './read-message.ts';

process.on('message', (raw: Uint8Array) => {
  void readMessage(Buffer.from(raw)).then((message) => process.send?.({ message }));
});
