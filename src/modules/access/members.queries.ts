import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#db/connection.ts';
import { isRole, type Role } from '#platform/tenancy/roles.ts';
import { notFound } from '#platform/errors.ts';

export type Member = { id: number; name: string; title: string; roles: Role[]; endedAt: Date | null };

export async function listMembers(db: Tx): Promise<Member[]> {
  const rows = await memberQuery(db)
    .orderBy('endedAt', (order) => order.asc().nullsFirst())
    .orderBy('name')
    .execute();
  return rows.map(toMember);
}

export async function getMember(db: Tx, id: number): Promise<Member> {
  const row = await memberQuery(db).where('id', '=', id).executeTakeFirst();
  return row ? toMember(row) : notFound();
}

function memberQuery(db: Tx) {
  return db
    .selectFrom('member')
    .select((e) => [
      'id',
      'name',
      'title',
      'endedAt',
      jsonArrayFrom(
        e
          .selectFrom('memberRole')
          .select('role')
          .whereRef('memberRole.memberId', '=', 'member.id')
          .whereRef('memberRole.organisationId', '=', 'member.organisationId')
          .orderBy('role'),
      ).as('roles'),
    ]);
}

function toMember(row: {
  id: number;
  name: string;
  title: string;
  endedAt: Date | null;
  roles: { role: string }[];
}): Member {
  return { ...row, roles: row.roles.map(({ role }) => role).filter(isRole) };
}
