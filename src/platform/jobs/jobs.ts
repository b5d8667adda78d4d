import { fromKysely, PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Tx } from '#db/connection.ts';
import type { JobData, QueueName } from '#platform/jobs/queues.ts';
import { whereItBroke, type Log } from '#platform/log.ts';

export type JobHandler = {
  queue: QueueName;
  /** Also runs on its own by this schedule (minute hour day month weekday, Europe/Stockholm). */
  cron?: string;
  handle: (data: JobData) => Promise<void>;
};

export type Jobs = {
  /** Queues work in the caller's transaction: it is there if and only if that commits. */
  send: (tx: Tx, queue: QueueName, data: JobData) => Promise<void>;
  /** Starts the workers; a job that fails is tried again three times. */
  work: (handlers: readonly JobHandler[]) => Promise<void>;
  /** Does what is queued now, in this process, and returns how many that was. For the command line and tests. */
  drain: (handlers: readonly JobHandler[]) => Promise<number>;
  close: () => Promise<void>;
};

/** pg-boss under the application role: its schema and queues were laid by the owner. */
export async function openJobs(appUrl: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: appUrl,
    max: 3,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: true,
  });
  boss.on('error', (error) => log('fault', { where: 'jobs', message: error.message }));
  await boss.start();
  return {
    async send(tx, queue, data) {
      await boss.send(queue, data, { ...retries, db: fromKysely(tx) });
    },
    async work(handlers) {
      for (const handler of handlers) {
        await boss.work<JobData, void, typeof working>(handler.queue, working, async (jobs) => {
          for (const job of jobs) await handleOrTell(handler, job, log);
        });
        if (handler.cron) await boss.schedule(handler.queue, handler.cron, {}, { tz: 'Europe/Stockholm', ...retries });
      }
    },
    async drain(handlers) {
      let done = 0;
      for (const handler of handlers) {
        for (
          let jobs = await boss.fetch<JobData>(handler.queue);
          jobs.length > 0;
          jobs = await boss.fetch<JobData>(handler.queue)
        ) {
          for (const job of jobs) {
            await handler.handle(job.data);
            await boss.complete(handler.queue, job.id);
            done += 1;
          }
        }
      }
      return done;
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 3000 });
    },
  };
}

const working = { pollingIntervalSeconds: 1, includeMetadata: true } as const;
const retries = { retryLimit: 3, retryDelay: 5, retryBackoff: true };

/** A job that is not tried again is told of in the log; nobody else hears of one that has no schedule. */
async function handleOrTell(handler: JobHandler, job: JobWithMetadata<JobData>, log: Log): Promise<void> {
  try {
    await handler.handle(job.data);
  } catch (error) {
    if (job.retryCount >= job.retryLimit)
      log('fault', { where: `job ${handler.queue}`, id: job.id, ...factsOf(error) });
    throw error;
  }
}

/** A message may quote an address or what was typed, and stays out. */
function factsOf(error: unknown): { message: string; stack?: string } {
  return error instanceof Error ? { message: error.name, stack: whereItBroke(error) } : { message: 'unknown' };
}
