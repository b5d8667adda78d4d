import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from '#db/connection.ts';
import type { JobData, QueueName } from '#platform/jobs/queues.ts';
import type { Log } from '#platform/log.ts';

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
        await boss.work<JobData>(handler.queue, { pollingIntervalSeconds: 1 }, async (jobs) => {
          for (const job of jobs) await handler.handle(job.data);
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

const retries = { retryLimit: 3, retryDelay: 5, retryBackoff: true };
