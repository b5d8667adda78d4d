import type { Tx } from '#db/connection.ts';
import type { DecisionEvent } from './decision-event.rules.ts';

export type DecisionEventRow = DecisionEvent & { id: number; decisionId: number };
export type Vote = { yes: number | null; no: number | null; abstained: number | null; words: string };

/** What has happened to the decisions of a matter, in the order it was recorded. */
export async function listDecisionEvents(db: Tx, matterId: number): Promise<DecisionEventRow[]> {
  return db
    .selectFrom('decisionEvent as e')
    .innerJoin('decision as d', 'd.id', 'e.decisionId')
    .select(['e.id', 'e.decisionId', 'e.type', 'e.happenedOn', 'e.atOnce', 'e.takenDownOn', 'e.documentId'])
    .select(['e.outcome', 'e.note'])
    .where('d.matterId', '=', matterId)
    .orderBy('e.id')
    .execute();
}

/** Ids of the decisions that a court has annulled. */
export function annulledBy(events: readonly DecisionEventRow[]): number[] {
  return events
    .filter(({ type, outcome }) => type === 'appeal-ended' && outcome === 'annulled')
    .map(({ decisionId }) => decisionId);
}

/** What was said in office when the decision was made, as it stands in the extract. */
export async function getSaidInOffice(db: Tx, decisionId: number): Promise<{ reservations: string[]; votes: Vote[] }> {
  const reservations = await db
    .selectFrom('decisionReservation')
    .select('words')
    .where('decisionId', '=', decisionId)
    .orderBy('sort')
    .execute();
  const votes = await db
    .selectFrom('decisionVote')
    .select(['yes', 'no', 'abstained', 'words'])
    .where('decisionId', '=', decisionId)
    .orderBy('sort')
    .execute();
  return { reservations: reservations.map(({ words }) => words), votes };
}
