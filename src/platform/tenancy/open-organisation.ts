import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import type { OrganisationKind } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/** Opens an organisation: an operator's act, done as the owner of the database. Returns its id. */
export async function openOrganisation(
  owner: Database,
  wanted: { slug: string; name: string; kind: OrganisationKind; code: string | null; now: Date },
): Promise<number> {
  const { id } = await owner
    .insertInto('organisation')
    .values({ slug: wanted.slug, name: wanted.name, kind: wanted.kind, code: wanted.code, openedAt: wanted.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets a person in before there is an administrator who could: as the owner, with an entry in the history. Returns the member's id. */
export async function inviteMember(
  owner: Database,
  wanted: { organisationId: number; email: string; name: string; title: string; roles: readonly Role[]; now: Date },
): Promise<number> {
  const { organisationId } = wanted;
  return inOrganisation({ db: owner, organisationId }, async (tx) => {
    const account = await tx
      .insertInto('account')
      .values({ email: wanted.email.toLowerCase() })
      .onConflict((conflict) => conflict.column('email').doUpdateSet((e) => ({ email: e.ref('excluded.email') })))
      .returning('id')
      .executeTakeFirstOrThrow();
    const member = await tx
      .insertInto('member')
      .values({ organisationId, accountId: account.id, name: wanted.name, title: wanted.title })
      .onConflict((conflict) => conflict.columns(['organisationId', 'accountId']).doUpdateSet({ endedAt: null }))
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const role of wanted.roles) {
      await tx
        .insertInto('memberRole')
        .values({ organisationId, memberId: member.id, role })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const details = JSON.stringify({ roles: wanted.roles.join(',') });
    await sql`select append_audit(${wanted.now}, 'member.add', null, ${details}::jsonb, null, 'Stadig')`.execute(tx);
    return member.id;
  });
}
