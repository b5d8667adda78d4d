import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '#db/project-root.ts';
import type { ExactResult } from '#disclosure/protect/protect.ts';
import type { Release } from '#disclosure/release.ts';
import { sealedCounter, type CountedAnswers, type CountSetup } from '#disclosure/count-sealed.ts';

/** Sealed answers of a reporting group. */
export type Sealed = { groupId: number; answers: readonly Uint8Array[] };

/** What the worker is told. It says how far it has come as often as it likes, and one answer to each. */
export type ForWorker =
  { what: 'add'; batch: readonly Sealed[] } | { what: 'finish' } | { what: 'release'; exact: ExactResult };

export type FromWorker = { progress: number } | { answer: unknown };

/**
 * Counts answers a batch at a time, and makes of the counts what may be shown (`progress` from 0 to 1). Error from each when the thread has
 * failed. `stop` when it is no longer needed, whatever came of it.
 */
export type AnswerCounter = {
  add: (batch: readonly Sealed[]) => Promise<void>;
  finish: () => Promise<CountedAnswers>;
  release: (exact: ExactResult, progress: (done: number) => void) => Promise<Release>;
  stop: () => Promise<void>;
};

/** So many are counted in the time of a page; more would keep everyone else waiting. */
const mostHere = 500;

/** A counter for so many answers: here for a few, in a thread of its own for many. Tables are always tried in a thread, whose end gives back the solver's memory. */
export function answerCounter(setup: CountSetup, answers: number): AnswerCounter {
  return answers <= mostHere ? counterHere(setup) : counterInThread(setup);
}

function counterHere(setup: CountSetup): AnswerCounter {
  const counter = sealedCounter(setup);
  return {
    add: async (batch) => batch.forEach(({ groupId, answers }) => counter.add(groupId, answers)),
    finish: async () => counter.finish(),
    release: (exact, progress) => {
      const thread = counterInThread(setup);
      return thread.release(exact, progress).finally(() => thread.stop());
    },
    stop: async () => undefined,
  };
}

function counterInThread(setup: CountSetup): AnswerCounter {
  const worker = new Worker(join(projectRoot(), '.stadig/build/workers/count-sealed.js'), {
    workerData: setup,
    env: {},
  });
  // Listened to from the start: it may fail before it is asked anything, and what nobody listens to stops the server.
  const failed = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the counting thread stopped')));
  });
  failed.catch(() => undefined);
  async function ask<T>(message: ForWorker, progress: (done: number) => void = () => undefined): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<T>();
    const hear = (said: FromWorker) => ('progress' in said ? progress(said.progress) : resolve(said.answer as T)); // what the worker says to this
    worker.on('message', hear);
    worker.postMessage(message);
    return Promise.race([promise, failed]).finally(() => worker.off('message', hear));
  }
  return {
    add: (batch) => ask<void>({ what: 'add', batch }),
    finish: () => ask<CountedAnswers>({ what: 'finish' }),
    release: (exact, progress) => ask<Release>({ what: 'release', exact }, progress),
    stop: async () => void (await worker.terminate()),
  };
}
