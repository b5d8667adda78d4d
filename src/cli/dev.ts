import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runVerb } from '#src/cli/parts/run-verb.ts';
import { listenForStop } from '#src/cli/parts/stop-signals.ts';
import { tell } from '#src/cli/parts/with-database.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { startEmbedded } from '#db/embedded.ts';
import { projectRoot } from '#db/project-root.ts';
import { environmentWith, readEnv } from '#src/env.ts';

/** An editor saves in several steps and a change of branch touches many files: wait until it has been quiet this long, in milliseconds. */
const quiet = 60;
const patience = 5000;

await runVerb(dev);

/** Runs the server, and again after every change of a source. PostgreSQL keeps running in between. */
async function dev(): Promise<void> {
  const env = readEnv();
  const stop = listenForStop();
  const embedded = env.database ? undefined : await startEmbedded({ dataDir: env.dataDir, log: tell });
  const urls = env.database ?? embedded?.urls;
  if (!urls) return;
  let server = run(urls);
  try {
    for await (const _ of changes(join(projectRoot(), 'src'), stop.signal)) {
      if (!(await canBuild())) continue;
      await end(server);
      server = run(urls);
    }
  } finally {
    await end(server);
    await embedded?.stop();
  }
}

function run(urls: DatabaseUrls): ChildProcess {
  const words = ['--enable-source-maps', join(projectRoot(), 'bin/run.mjs'), 'start'];
  return spawn(process.execPath, words, { env: environmentWith(urls), stdio: ['ignore', 'inherit', 'inherit'] });
}

async function* changes(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  let isChanged = false;
  watch(folder, { recursive: true, signal }, () => (isChanged = true));
  while (!signal.aborted) {
    await sleep(quiet);
    if (!isChanged) continue;
    while (isChanged) {
      isChanged = false;
      await sleep(quiet);
    }
    yield;
  }
}

/** A source that does not build is shown by esbuild, and the server of before goes on. */
async function canBuild(): Promise<boolean> {
  const { build }: { build: () => Promise<string> } = await import(join(projectRoot(), 'bin/build.mjs'));
  return build().then(
    () => true,
    () => false,
  );
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
  server.kill('SIGKILL');
}
