import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

/** Why the work is done. `decidedOn` is a day, `itemNumber` the number of the paragraph in the minutes or empty. */
export type Mandate = {
  id: number;
  title: string;
  body: string;
  decidedOn: string;
  itemNumber: string;
  description: string;
};

const columns = ['id', 'title', 'body', 'decidedOn', 'itemNumber', 'description'] as const;

/** The latest first. */
export async function listMandates(db: Tx): Promise<Mandate[]> {
  return db.selectFrom('mandate').select(columns).orderBy('decidedOn', 'desc').orderBy('id').execute();
}

export async function getMandate(db: Tx, id: number): Promise<Mandate> {
  const mandate = await db.selectFrom('mandate').select(columns).where('id', '=', id).executeTakeFirst();
  return mandate ?? notFound();
}

/** What the form for a mandate is filled from. */
export function mandateParts({ title, body, decidedOn, itemNumber, description }: Omit<Mandate, 'id'>) {
  return { title, body, decidedOn, itemNumber, description };
}
