import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

/** A workplace with its number of staff; `serviceLine` is what it does ("Förskola"), empty when nobody said. */
export type Unit = {
  id: number;
  name: string;
  administrationId: number;
  administrationName: string;
  serviceLine: string;
  staff: number;
  revision: number;
};

/** Every unit, administration by administration in their order, then by Swedish order of the units' names. */
export async function listUnits(db: Tx): Promise<Unit[]> {
  return select(db)
    .orderBy('a.sort')
    .orderBy('a.name', (order) => order.collate('sv-x-icu'))
    .orderBy('u.name', (order) => order.collate('sv-x-icu'))
    .execute();
}

export async function getUnit(db: Tx, id: number): Promise<Unit> {
  const unit = await select(db).where('u.id', '=', id).executeTakeFirst();
  return unit ?? notFound();
}

function select(db: Tx) {
  return db
    .selectFrom('unit as u')
    .innerJoin('administration as a', 'a.id', 'u.administrationId')
    .select(['u.id', 'u.name', 'u.administrationId', 'a.name as administrationName', 'u.serviceLine', 'u.staff', 'u.revision']);
}
