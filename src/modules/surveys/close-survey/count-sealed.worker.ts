import { parentPort, workerData } from 'node:worker_threads';
import { sealedCounter, type CountSetup } from '#disclosure/count-sealed.ts';
import { release } from '#disclosure/release.ts';
import type { ForWorker, FromWorker } from './answer-counter.ts';

const counter = sealedCounter(workerData as CountSetup); // given by answer-counter alone

parentPort?.on('message', (message: ForWorker) => {
  if (message.what === 'add') {
    for (const { groupId, answers } of message.batch) counter.add(groupId, answers);
    say({ answer: undefined });
  } else if (message.what === 'finish') {
    say({ answer: counter.finish() });
  } else {
    const made = release(message.exact, { progress: (progress) => say({ progress }) });
    // What fails here ends the thread, which the other side hears.
    made.then(
      (answer) => say({ answer }),
      (error: unknown) =>
        setImmediate(() => {
          throw error;
        }),
    );
  }
});

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}
