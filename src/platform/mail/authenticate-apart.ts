import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import type { DnsResolver } from './dns-resolver.ts';

export type AuthenticationRequest = { raw: Uint8Array; ip: string; helo: string; sender: string; mta: string };
export type DnsQuestion = { number: number; name: string; type: string };
export type DnsAnswer = { number: number } & ({ answer: string[] | string[][] } | { code: string });

/** What was found, in the words of RFC 8601. A signature `counts` when it holds, covers the whole and is aligned with From. */
export type Authenticated = {
  fromFields: number;
  headerFrom: readonly string[];
  signatures: readonly { result: string; counts: boolean }[];
  spf: { result: string; domain: string } | undefined;
  dmarc: string;
};

const timeLimit = 30_000;
const memoryLimitMb = 400;
/** SPF asks ten at most (RFC 7208 4.6.4), DMARC a few, a signature one each. */
const mostQuestions = 100;

/**
 * Judges a stranger's message in a process of its own: a letter of a hundred kilobytes can be made so that the judging of it takes minutes, and
 * nobody else is to wait for that. DNS is asked from here. Undefined for what took too long, too much memory or could not be judged.
 */
export async function authenticateApart(
  request: AuthenticationRequest,
  dns: DnsResolver,
  limit = timeLimit,
): Promise<Authenticated | undefined> {
  const worker = fork(join(projectRoot(), '.stadig/build/workers/authenticate.js'), {
    cwd: projectRoot(),
    env: {},
    execArgv: [`--max-old-space-size=${memoryLimitMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const clock = setTimeout(() => end(undefined), limit);
    function end(found: Authenticated | undefined): void {
      clearTimeout(clock);
      worker.kill('SIGKILL'); // it has nothing to put in order
      resolve(found);
    }
    worker.on('message', (message: DnsQuestion | { authenticated: Authenticated }) => {
      if ('authenticated' in message) return end(message.authenticated);
      return void answerTo(message, dns).then((answer) => worker.connected && worker.send(answer, () => undefined));
    });
    worker.once('exit', () => end(undefined));
    worker.once('error', () => end(undefined));
    worker.send(request, (error) => error && end(undefined));
  });
}

async function answerTo({ number, name, type }: DnsQuestion, dns: DnsResolver): Promise<DnsAnswer> {
  if (number >= mostQuestions) return { number, code: 'ENOTFOUND' };
  try {
    return { number, answer: await dns(name, type) };
  } catch (error) {
    const code: unknown = error instanceof Error && Reflect.get(error, 'code');
    return { number, code: typeof code === 'string' ? code : 'ESERVFAIL' };
  }
}
