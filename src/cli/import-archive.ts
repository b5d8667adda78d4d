import { openDatabase } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { importArchive } from '#modules/archive/index.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { asOperator, operatorScope, readWords } from '#src/cli/parts/archive-words.ts';
import { readArchive, refuseFaults } from '#src/cli/parts/read-archive.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readEnv } from '#src/env.ts';

const usage = 'import-archive FILE --into SLUG';

await runVerb(async () => {
  const { what, values } = readWords(process.argv.slice(2), { usage, values: ['--into'], flags: [] });
  const slug = values.get('--into');
  if (!slug) throw new UsageError(usage);
  const checked = await readArchive(what);
  refuseFaults(what, checked);
  const { matter, files, sha256 } = checked;
  if (!matter)
    throw new OperatorError(`${what} was made by another system than Stadig: it can be checked but not taken in`);
  await withDatabase(readEnv(), async ({ appUrl }) => {
    const database = openDatabase(appUrl, { connections: 1 });
    try {
      const organisation = await findOrganisation(database, slug);
      if (!organisation) throw new OperatorError(`there is no organisation "${slug}"`);
      const input = { matter, files, packageSha256: sha256 };
      const id = await asOperator(importArchive.run(operatorScope(database, organisation), input));
      process.stdout.write(
        `Took in ${matter.title}: /${organisation.slug}/arenden/${id}, closed and not to be changed\n`,
      );
    } finally {
      await database.destroy();
    }
  });
});
