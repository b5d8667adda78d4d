import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import { isRole } from '#platform/tenancy/roles.ts';
import type { Membership, Organisation, OrganisationKind, Theme } from '#platform/tenancy/organisation.ts';

export async function findOrganisation(db: Database | Tx, slug: string): Promise<Organisation | undefined> {
  const { rows } = await sql<Organisation>`select * from find_organisation(${slug})`.execute(db);
  return rows[0];
}

/** The code of the transaction's own organisation in SCB's register: four digits for a municipality, two for a region; null for others. */
export async function findOrganisationCode(db: Tx): Promise<string | null> {
  const row = await db.selectFrom('organisation').select('code').executeTakeFirst();
  return row?.code ?? null;
}

export async function listOrganisations(db: Database | Tx): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`select * from all_organisations()`.execute(db);
  return rows;
}

type MembershipRow = {
  organisationId: number;
  slug: string;
  organisationName: string;
  kind: OrganisationKind;
  theme: Theme;
  memberId: number;
  memberName: string;
  title: string;
  roles: string[];
};

export async function listMemberships(db: Database | Tx, accountId: number): Promise<Membership[]> {
  const { rows } = await sql<MembershipRow>`select * from memberships_of(${accountId})`.execute(db);
  return rows.map((row) => ({
    organisation: {
      id: row.organisationId,
      slug: row.slug,
      name: row.organisationName,
      kind: row.kind,
      theme: row.theme,
    },
    actor: {
      memberId: row.memberId,
      accountId,
      name: row.memberName,
      title: row.title,
      roles: row.roles.filter(isRole),
    },
  }));
}
