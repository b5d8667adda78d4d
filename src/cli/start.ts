import { setTimeout as sleep } from 'node:timers/promises';
import { runVerb } from '#src/cli/parts/run-verb.ts';
import { listenForStop, type Stop } from '#src/cli/parts/stop-signals.ts';
import { tell } from '#src/cli/parts/with-database.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { startEmbedded, type EmbeddedDatabase } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { OperatorError } from '#db/operator-error.ts';
import { readEnv, type Env } from '#src/env.ts';
import { startServer } from '#src/server.ts';

/** What open requests get to finish, in milliseconds. PostgreSQL's own end fits in what is then left of five seconds. */
const patience = 2000;

await runVerb(start);

async function start(): Promise<void> {
  const env = readEnv();
  const stop = listenForStop();
  if (env.database) return serve({ env, urls: env.database, stop });
  const embedded = await startUnlessStopped(env, stop);
  if (!embedded) return;
  try {
    await Promise.race([serve({ env, urls: embedded.urls, stop }), embedded.ended.then(() => failWithDatabase(env))]);
  } finally {
    await embedded.stop();
  }
}

async function startUnlessStopped(env: Env, stop: Stop): Promise<EmbeddedDatabase | undefined> {
  try {
    return await startEmbedded({ dataDir: env.dataDir, log: tell, signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  }
}

/** Serves until it is asked to stop. */
async function serve({ env, urls, stop }: { env: Env; urls: DatabaseUrls; stop: Stop }): Promise<void> {
  const starting = migrate(urls.adminUrl).then(() => startServer({ env, database: urls }));
  const server = await Promise.race([starting, stop.asked]);
  if (!server) return;
  process.stdout.write(greeting(server.url, env));
  await stop.asked.finally(() => Promise.race([server.close(), sleep(patience)]));
}

function greeting(url: string, env: Env): string {
  const how = {
    demo: 'This is a demonstration: open the address and choose whom to sign in as.',
    live: 'Sign in with your e-mail address. The first time: bin/stadig open-organisation, then bin/stadig invite-administrator.',
  };
  return `\nStadig runs at ${url}\n${how[env.mode]}\nCtrl-C stops it.\n\n`;
}

function failWithDatabase(env: Env): never {
  throw new OperatorError(
    `the embedded PostgreSQL has ended by itself: see ${env.dataDir}/postgres.log, then start again`,
  );
}
