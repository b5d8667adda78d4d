import { runVerb } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { migrate } from '#db/migrate.ts';
import { readEnv } from '#src/env.ts';

await runVerb(() =>
  withDatabase(readEnv(), async ({ adminUrl }) => {
    const applied = await migrate(adminUrl);
    process.stdout.write(
      applied.length === 0
        ? 'The database is up to date.\n'
        : `Applied:\n${applied.map((name) => `  ${name}\n`).join('')}`,
    );
  }),
);
