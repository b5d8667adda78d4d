import { join } from 'node:path';
import { openDatabase } from '#db/connection.ts';
import { mostBytes, packageIdOf, packMatter, recordPackage } from '#modules/archive/index.ts';
import { asOperator, operatorScope, readWords } from '#src/cli/parts/archive-words.ts';
import { findMatter } from '#src/cli/parts/find-matter.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { refuseExisting, writeWholeFile } from '#src/cli/parts/write-whole-file.ts';
import { readEnv } from '#src/env.ts';

const usage = 'archive MATTER --out DIR [--force] (MATTER as SLUG/NUMBER, or a designation such as "KS 2026/123")';

await runVerb(async () => {
  const { what, values, flags } = readWords(process.argv.slice(2), { usage, values: ['--out'], flags: ['--force'] });
  const folder = values.get('--out');
  if (!folder) throw new UsageError(usage);
  const force = flags.has('--force');
  await withDatabase(readEnv(), async ({ appUrl }) => {
    const database = openDatabase(appUrl, { connections: 1 });
    try {
      const { organisation, matterId } = await findMatter(database, what);
      const file = join(folder, `${packageIdOf(organisation, matterId)}.zip`);
      refuseExisting(file, force);
      const from = { database, organisation, locale: 'en' as const, most: mostBytes.server };
      const built = await asOperator(packMatter(from, matterId));
      // A matter that was taken in keeps the name that it came with.
      const named = join(folder, built.fileName);
      await writeWholeFile(named, built.bytes, {
        force,
        ready: async () => {
          const noted = { ...built, matterId, size: built.bytes.length };
          await asOperator(recordPackage.run(operatorScope(database, organisation), noted));
        },
      });
      const { matter } = built;
      const lines = [
        `${named}`,
        `  ${matter.title}: ${matter.documents.length} documents, ${matter.decisions.length} decisions, ${built.files} files, ${built.bytes.length} bytes`,
        ...(matter.draftsLeftOut > 0 ? [`  left out: ${matter.draftsLeftOut} drafts that were never handed over`] : []),
        `  sha256 ${built.sha256}`,
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    } finally {
      await database.destroy();
    }
  });
});
