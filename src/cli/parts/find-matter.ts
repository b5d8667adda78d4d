import { OperatorError } from '#db/operator-error.ts';
import type { Database } from '#db/connection.ts';
import { listMatters } from '#modules/decisions/index.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/** The matter that `slug/12` or a designation, just as the registrar gave it, stands for. */
export async function findMatter(
  database: Database,
  words: string,
): Promise<{ organisation: Organisation; matterId: number }> {
  const organisations = await listOrganisations(database);
  const [, slug, id] = /^([a-z0-9-]+)\/([1-9]\d{0,14})$/.exec(words) ?? [];
  const named = organisations.find((organisation) => organisation.slug === slug);
  const found: { organisation: Organisation; matterId: number }[] = [];
  for (const organisation of named ? [named] : organisations) {
    const matters = await inOrganisation({ db: database, organisationId: organisation.id, reading: true }, (db) =>
      listMatters(db),
    );
    const wanted = named
      ? matters.filter((matter) => matter.id === Number(id))
      : matters.filter(({ designations }) => designations.some(({ value }) => value === words));
    found.push(...wanted.map((matter) => ({ organisation, matterId: matter.id })));
  }
  const [only] = found;
  if (!only) throw new OperatorError(`no matter is ${words}: write SLUG/NUMBER as in its address, or a designation`);
  if (found.length > 1) {
    const each = found.map(({ organisation, matterId }) => `${organisation.slug}/${matterId}`);
    throw new OperatorError(`several matters are ${words}: say which of ${each.join(', ')}`);
  }
  return only;
}
