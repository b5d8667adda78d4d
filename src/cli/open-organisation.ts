import { findLegalEntity, slugOf } from '#content/legal-entities.ts';
import { openDatabase } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { systemClock } from '#platform/clock.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import type { OrganisationKind } from '#platform/tenancy/organisation.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readEnv } from '#src/env.ts';

const usage = 'open-organisation CODE-OR-NAME (2313 or Strömsund), or open-organisation --host NAME';

await runVerb(async () => {
  const wanted = readWords(process.argv.slice(2));
  await withDatabase(readEnv(), async ({ adminUrl }) => {
    const owner = openDatabase(adminUrl, { connections: 1 });
    try {
      if (await findOrganisation(owner, wanted.slug))
        throw new OperatorError(`${wanted.name} is already opened as /${wanted.slug}`);
      await openOrganisation(owner, { ...wanted, now: systemClock() });
      process.stdout.write(
        `Opened ${wanted.name} as /${wanted.slug}. Next: bin/stadig invite-administrator ${wanted.slug} E-MAIL NAME\n`,
      );
    } finally {
      await owner.destroy();
    }
  });
});

function readWords(words: string[]): { slug: string; name: string; kind: OrganisationKind; code: string | null } {
  const [first, ...rest] = words;
  if (!first) throw new UsageError(usage);
  if (first === '--host') {
    const name = rest.join(' ').trim();
    if (name === '') throw new UsageError(usage);
    return { slug: slugOf(name), name, kind: 'host', code: null };
  }
  const entity = findLegalEntity(words.join(' '));
  if (!entity) throw new UsageError(`no municipality or region is called or numbered "${words.join(' ')}"; ${usage}`);
  return { slug: entity.slug, name: entity.officialName, kind: entity.kind, code: entity.code };
}
