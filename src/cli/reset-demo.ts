import { DataInUse, OperatorError } from '#db/operator-error.ts';
import { startEmbedded } from '#db/embedded.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { fileSecrets } from '#platform/secrets.ts';
import { castOrganisations } from '#src/demo/cast.ts';
import { emptyDemonstration } from '#src/demo/reset.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import { withDemoServices } from '#src/cli/parts/demo-services.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { listenForStop, type Stop } from '#src/cli/parts/stop-signals.ts';
import { tell } from '#src/cli/parts/with-database.ts';
import { readEnv, type Env } from '#src/env.ts';

await runVerb(async () => {
  if (process.argv.length > 2) throw new UsageError('reset-demo takes no words');
  const env = readEnv();
  if (env.mode !== 'demo')
    throw new OperatorError('reset-demo empties demonstrations only, and STADIG_MODE=live: nothing was changed');
  const stop = listenForStop();
  if (env.database) return emptyAndTell(env, env.database);
  const embedded = await startAlone(env, stop);
  try {
    await emptyAndTell(env, embedded.urls);
  } finally {
    await embedded.stop();
  }
});

/** Never beside a running server, as other verbs may be: it would go on showing what is no longer there. */
async function startAlone(env: Env, stop: Stop) {
  try {
    return await startEmbedded({ dataDir: env.dataDir, log: tell, signal: stop.signal });
  } catch (error) {
    if (error instanceof DataInUse) throw new OperatorError(`${error.message}: stop it, then run reset-demo again`);
    throw error;
  }
}

/** Once it has begun it is finished, also when it is asked to stop: a story half told is worth nothing, and it takes some seconds. */
async function emptyAndTell(env: Env, urls: DatabaseUrls): Promise<void> {
  const began = Date.now();
  const had = await emptyDemonstration(urls, fileSecrets(env.secretsDir));
  await withDemoServices({ env, urls }, (services) => seedDemonstration(services, urls.adminUrl));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `Emptied the demonstration (its history had ${had} entries), and told it anew in ${seconds} s: ` +
      `${castOrganisations.map(({ name }) => name).join(', ')}.\nStart it with bin/stadig start.\n`,
  );
}
