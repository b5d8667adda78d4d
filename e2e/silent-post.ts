import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export type SilentPost = Awaited<ReturnType<typeof openSilentPost>>;

/** A mail server that can take a letter and never say so. Of those to other domains than this, such as the demonstration's own, it only says that it took them. */
export async function openSilentPost(domain: string) {
  const received: { to: string; messageId: string }[] = [];
  const unanswered = new Set<string>();
  let silentAfter = Infinity;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        if (!to.endsWith(`@${domain}`)) {
          done();
          return;
        }
        const messageId = /^Message-ID: (\S+)/im.exec(Buffer.concat(parts).toString('latin1'))?.[1] ?? '';
        received.push({ to, messageId });
        if (received.length <= silentAfter) done();
        else unanswered.add(to);
      });
    },
  });
  server.on('error', () => undefined); // a sender that is killed resets its connection
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  if (!bound || typeof bound !== 'object') throw new Error('nothing listens');
  return {
    url: `smtp://127.0.0.1:${bound.port}`,
    /** What the server has taken, in its order. */
    received,
    /** To whom it has taken a letter without saying so. */
    unanswered,
    keepSilentAfter: (count: number) => {
      silentAfter = count;
    },
    answerAgain: () => {
      silentAfter = Infinity;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
