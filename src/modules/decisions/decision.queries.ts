import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Outcome } from './matter.rules.ts';

/** What a body decided: day (YYYY-MM-DD), number of the paragraph, outcome. Never changed once it is recorded. */
export type Decision = {
  id: number;
  matterId: number;
  memorandumId: number | null;
  body: string;
  decidedOn: string;
  itemNumber: string;
  outcome: Outcome;
  text: string;
  /** Whether it settled the matter; null where it was recorded before this was kept. */
  settles?: boolean | null | undefined;
};

const columns = [
  'id',
  'matterId',
  'memorandumId',
  'body',
  'decidedOn',
  'itemNumber',
  'outcome',
  'text',
  'settles',
] as const;

/** The decisions of a matter in the order they were recorded. */
export async function listDecisions(db: Tx, matterId: number): Promise<Decision[]> {
  return db
    .selectFrom('decision')
    .select(columns)
    .where('matterId', '=', matterId)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
}

export async function getDecision(db: Tx, id: number): Promise<Decision> {
  const decision = await db.selectFrom('decision').select(columns).where('id', '=', id).executeTakeFirst();
  return decision ?? notFound();
}

/** The decision that stands in a body's minutes of a day (YYYY-MM-DD) under a paragraph. */
export async function findDecision(
  db: Tx,
  { body, decidedOn, itemNumber }: Pick<Decision, 'body' | 'decidedOn' | 'itemNumber'>,
): Promise<Decision | undefined> {
  return db
    .selectFrom('decision')
    .select(columns)
    .where('body', '=', body)
    .where('decidedOn', '=', decidedOn)
    .where('itemNumber', '=', itemNumber)
    .executeTakeFirst();
}
