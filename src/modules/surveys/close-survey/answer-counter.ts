import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '#db/project-root.ts';
import { sealedCounter, type CountedAnswers, type CountSetup } from '#disclosure/count-sealed.ts';

/** Sealed answers of a reporting group. */
export type Sealed = { groupId: number; answers: readonly Uint8Array[] };

/** What the worker is told. It says one thing back to each. */
export type ForWorker = { what: 'add'; batch: readonly Sealed[] } | { what: 'finish' };

/** Counts answers a batch at a time. Error from each when the thread has failed. `stop` when it is no longer needed, whatever came of it. */
export type AnswerCounter = {
  add: (batch: readonly Sealed[]) => Promise<void>;
  finish: () => Promise<CountedAnswers>;
  stop: () => Promise<void>;
};

/** So many are counted in the time of a page; more would keep everyone else waiting. */
const mostHere = 500;

/** A counter for so many answers: here for a few, in a thread of its own for many. */
export function answerCounter(setup: CountSetup, answers: number): AnswerCounter {
  return answers <= mostHere ? counterHere(setup) : counterInThread(setup);
}

function counterHere(setup: CountSetup): AnswerCounter {
  const counter = sealedCounter(setup);
  return {
    add: async (batch) => batch.forEach(({ groupId, answers }) => counter.add(groupId, answers)),
    finish: async () => counter.finish(),
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
  async function ask<T>(message: ForWorker): Promise<T> {
    const answer = once(worker, 'message');
    worker.postMessage(message);
    const [said] = (await Promise.race([answer, failed])) as [T]; // what the worker says to this
    return said;
  }
  return {
    add: (batch) => ask<void>({ what: 'add', batch }),
    finish: () => ask<CountedAnswers>({ what: 'finish' }),
    stop: async () => void (await worker.terminate()),
  };
}
