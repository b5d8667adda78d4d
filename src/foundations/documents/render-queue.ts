import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import type { RenderAnswer, Rendering, RenderRequest } from './documents.worker.ts';
import { watchMemory } from './worker-memory.ts';

/** A document could not be made, or took longer than the time limit. The message is for the log. */
export class RenderFailedError extends Error {
  override readonly name = 'RenderFailedError';
}

/** Has the worker make a file of what was prepared, after those asked for before. Rejects with RenderFailedError. */
export async function renderInTurn(asked: Rendering): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    queue.push({ asked, resolve, reject });
    startNext();
  });
}

/** Ends the worker, which is started again by the next document. It ends by itself when idle, and with the server. */
export function stopDocumentWorker(): void {
  fail('the worker was stopped');
}

type Waiting = {
  asked: Rendering;
  resolve: (file: Uint8Array) => void;
  reject: (error: Error) => void;
};

const TIME_LIMIT = 30_000;
/** For a stranger's file, which others are not to wait for. */
const READING_TIME = 10_000;
const READING_MEMORY = 500_000_000;
const ofStrangers: ReadonlySet<Rendering['format']> = new Set(['text', 'word-check', 'filled-word']);
const IDLE_LIMIT = 15_000;
const MEMORY_LIMIT = 140_000_000;
const queue: Waiting[] = [];
let worker: ChildProcess | undefined;
let current: { number: number; waiting: Waiting; clock: NodeJS.Timeout; unwatch: () => void } | undefined;
let idle: NodeJS.Timeout | undefined;
let lastNumber = 0;

function startNext(): void {
  const waiting = current ? undefined : queue.shift();
  if (!waiting) return;
  clearTimeout(idle);
  worker ??= startWorker();
  keepAlive(worker, true); // a document under way keeps the server alive; an idle worker does not
  const number = ++lastNumber;
  const reading = ofStrangers.has(waiting.asked.format);
  const limit = reading ? READING_TIME : TIME_LIMIT;
  const clock = setTimeout(() => fail(`took longer than ${limit / 1000} seconds`), limit);
  const unwatch = reading ? watchMemory(worker, READING_MEMORY, () => fail('took too much memory')) : () => undefined;
  current = { number, waiting, clock, unwatch };
  const asked = worker;
  const request: RenderRequest = { number, asked: waiting.asked };
  asked.send(request, (error) => error && worker === asked && fail(error.message));
}

// A process of its own rather than a thread: a fault in Typst's native code, or a document that takes too long, can then be ended
// without the server, its memory goes back when it is idle, and it holds none of the server's secrets.
function startWorker(): ChildProcess {
  const started = fork(join(projectRoot(), '.stadig/build/workers/documents.js'), {
    cwd: projectRoot(),
    env: { MALLOC_ARENA_MAX: '1' }, // one heap for all of Typst's threads: half the memory at the same speed
    execArgv: [],
    serialization: 'advanced',
  });
  started.on('message', (answer: RenderAnswer) => {
    if (answer.number !== current?.number) return;
    const { waiting } = finish(current);
    if (answer.memory > MEMORY_LIMIT) endWorker();
    if ('file' in answer) waiting.resolve(answer.file);
    else waiting.reject(new RenderFailedError(answer.failure));
    startNext();
  });
  started.on('error', (error) => worker === started && fail(error.message));
  started.on('exit', (code, signal) => worker === started && fail(`the worker ended (${signal ?? code})`));
  return started;
}

/** Gives up the document under way and its worker; the next document gets a new one. */
function fail(reason: string): void {
  endWorker();
  if (current) finish(current).waiting.reject(new RenderFailedError(reason));
  startNext();
}

function endWorker(): void {
  const ended = worker;
  worker = undefined;
  ended?.kill('SIGKILL'); // it has nothing to put in order, and may be deep in native code
}

function finish(done: { waiting: Waiting; clock: NodeJS.Timeout; unwatch: () => void }): { waiting: Waiting } {
  clearTimeout(done.clock);
  done.unwatch();
  current = undefined;
  if (worker) keepAlive(worker, false);
  idle = setTimeout(endWorker, IDLE_LIMIT).unref();
  return done;
}

function keepAlive(child: ChildProcess, kept: boolean): void {
  for (const handle of [child, child.channel]) {
    if (kept) handle?.ref();
    else handle?.unref();
  }
}
