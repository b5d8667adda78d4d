import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

/** A department that works for a committee. `staff` is the sum over its units, `units` how many they are. */
export type Administration = {
  id: number;
  name: string;
  shortName: string;
  committeeId: number | null;
  committeeName: string | null;
  staff: number;
  units: number;
};

/** In the order they were laid down, with what their units sum up to. */
export async function listAdministrations(db: Tx): Promise<Administration[]> {
  return select(db)
    .orderBy('a.sort')
    .orderBy('a.name', (order) => order.collate('sv-x-icu'))
    .execute();
}

export async function getAdministration(db: Tx, id: number): Promise<Administration> {
  const administration = await select(db).where('a.id', '=', id).executeTakeFirst();
  return administration ?? notFound();
}

function select(db: Tx) {
  return db
    .selectFrom('administration as a')
    .leftJoin('committee as c', 'c.id', 'a.committeeId')
    .leftJoin('unit as u', 'u.administrationId', 'a.id')
    .groupBy(['a.organisationId', 'a.id', 'c.name'])
    .select(['a.id', 'a.name', 'a.shortName', 'a.committeeId', 'c.name as committeeName'])
    .select([sql<number>`coalesce(sum(u.staff), 0)::int`.as('staff'), sql<number>`count(u.id)::int`.as('units')]);
}
