import type { DatabaseUrls } from '#db/database-urls.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import type { Env } from '#src/env.ts';

/** Does the work with the database of the settings: an own PostgreSQL, the embedded one of a running server, or the embedded one started for the while. */
export async function withDatabase(env: Env, work: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  if (env.database) return work(env.database);
  const embedded = await startOrJoinEmbedded({ dataDir: env.dataDir, log: tell });
  try {
    await work(embedded.urls);
  } finally {
    await embedded.stop();
  }
}

/** One line for the operator, beside what the verb itself writes. */
export function tell(line: string): void {
  process.stderr.write(`stadig: ${line}\n`);
}
