import { resolve } from 'node:path';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { stadigVersion } from '#src/cli/parts/stadig-version.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { backup } from '#db/backup.ts';
import { readEnv } from '#src/env.ts';

await runVerb(async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new UsageError('backup FILE (such as /srv/backup/stadig-2026-11-20.backup)');
  const env = readEnv();
  const file = resolve(name);
  await withDatabase(env, async ({ adminUrl }) => {
    const { tables, rows } = await backup({ adminUrl, file, stadigVersion: await stadigVersion() });
    process.stdout.write(
      `${file}: ${rows} rows of ${tables} tables.\n` +
        `Not in it, on purpose: the secrets in ${env.secretsDir}. Without them, surveys that are open cannot be carried on elsewhere.\n`,
    );
  });
});
