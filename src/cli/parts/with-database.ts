import type { DatabaseUrls } from '#db/database-urls.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { OperatorError } from '#db/operator-error.ts';
import { listenForStop } from '#src/cli/parts/stop-signals.ts';
import type { Env } from '#src/env.ts';

/** Does the work with the database of the settings: an own PostgreSQL, the embedded one of a running server, or the embedded one started for the while. */
export async function withDatabase(env: Env, work: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const stop = listenForStop();
  const interrupted = stop.asked.then(() => {
    throw new OperatorError('interrupted');
  });
  if (env.database) return Promise.race([work(env.database), interrupted]);
  const embedded = await startOrJoinEmbedded({ dataDir: env.dataDir, log: tell, signal: stop.signal });
  try {
    await Promise.race([work(embedded.urls), interrupted]);
  } finally {
    await embedded.stop();
  }
}

/** One line for the operator, beside what the verb itself writes. */
export function tell(line: string): void {
  process.stderr.write(`stadig: ${line}\n`);
}
