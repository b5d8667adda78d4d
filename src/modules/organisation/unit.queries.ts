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
};

/** Every unit, administration by administration in their order, then by name as people order them: avdelning 2 before avdelning 10. */
export async function listUnits(db: Tx): Promise<Unit[]> {
  const units = await select(db)
    .orderBy('a.sort')
    .orderBy('a.name', (order) => order.collate('sv-x-icu'))
    .execute();
  const administrations = [...new Set(units.map((unit) => unit.administrationId))];
  return administrations.flatMap((id) =>
    units.filter((unit) => unit.administrationId === id).sort((a, b) => byName.compare(a.name, b.name)),
  );
}

const byName = new Intl.Collator('sv', { numeric: true });

export async function getUnit(db: Tx, id: number): Promise<Unit> {
  const unit = await select(db).where('u.id', '=', id).executeTakeFirst();
  return unit ?? notFound();
}

function select(db: Tx) {
  return db
    .selectFrom('unit as u')
    .innerJoin('administration as a', 'a.id', 'u.administrationId')
    .select(['u.id', 'u.name', 'u.administrationId', 'a.name as administrationName', 'u.serviceLine', 'u.staff']);
}
