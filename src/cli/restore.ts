import { resolve } from 'node:path';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readBackupFile } from '#db/backup-read.ts';
import { restore } from '#db/restore.ts';
import { readEnv } from '#src/env.ts';

await runVerb(async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new UsageError('restore FILE (such as /srv/backup/stadig-2026-11-20.backup)');
  const env = readEnv();
  const file = resolve(name);
  const header = await readBackupFile(file); // a damaged one is refused before a data folder is made for it
  await withDatabase(env, async ({ adminUrl }) => {
    const { rows, newer } = await restore({ adminUrl, file, header });
    process.stdout.write(
      `${rows} rows of ${header.tables.length} tables, as they were at ${header.madeAt}.\n` +
        (newer.length > 0 ? `Migrations newer than the backup: ${newer.join(', ')}.\n` : '') +
        `Secrets are not in a backup: put those of the other machine in ${env.secretsDir}.\n`,
    );
  });
});
