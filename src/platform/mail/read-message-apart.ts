import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import type { Message } from './read-message.ts';

const timeLimit = 20_000;
const memoryLimitMb = 600;

/**
 * Takes a stranger's message apart in a process of its own, which holds no secrets and is ended when the message takes too long or too much memory.
 * Undefined for what cannot be taken apart, then too.
 */
export async function readMessageApart(raw: Buffer, limit = timeLimit): Promise<Message | undefined> {
  const worker = fork(join(projectRoot(), '.stadig/build/workers/read-message.js'), {
    cwd: projectRoot(),
    env: {},
    execArgv: [`--max-old-space-size=${memoryLimitMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const clock = setTimeout(() => worker.kill('SIGKILL'), limit);
    function end(message: Message | undefined): void {
      clearTimeout(clock);
      worker.kill('SIGKILL'); // it has nothing to put in order
      resolve(message && { ...message, fingerprint: Buffer.from(message.fingerprint) });
    }
    worker.once('message', (answer: { message: Message | undefined }) => end(answer.message));
    worker.once('exit', () => end(undefined));
    worker.once('error', () => end(undefined));
    worker.send(raw, (error) => error && end(undefined));
  });
}
