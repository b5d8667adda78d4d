import type { Tx } from '#db/connection.ts';

export const remarkKinds = ['referred-back', 'amended', 'annulled'] as const;

/** What a body that decided wanted otherwise, or that its decision was annulled; `doneOn` (YYYY-MM-DD) when somebody has seen to it. */
export type PlanRemark = {
  id: number;
  decisionId: number;
  source: string;
  kind: (typeof remarkKinds)[number];
  text: string;
  doneOn: string | null;
  doneNote: string;
};

/** In the order they were made. */
export async function listRemarks(db: Tx, planId: number): Promise<PlanRemark[]> {
  return db
    .selectFrom('planRemark')
    .select(['id', 'decisionId', 'source', 'kind', 'text', 'doneOn', 'doneNote'])
    .where('planId', '=', planId)
    .orderBy('id')
    .execute();
}
