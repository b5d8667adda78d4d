import type { Tx } from '#db/connection.ts';
import { listMeasures } from '#modules/plans/index.ts';
import { findInvitation } from '../answer-invitation/invitation.queries.ts';
import type { MemorandumRow } from '../memorandum.queries.ts';
import { costsOfInvitation, costsOfMeasures, type SourcedCost } from './cost-source.rules.ts';

/** What the invitation that the matter was made from, and the measures of the plan that the memorandum was filled in from, cost now. */
export async function loadCostSources(
  db: Tx,
  { matterId, planId }: Pick<MemorandumRow, 'matterId' | 'planId'>,
): Promise<SourcedCost[]> {
  return [
    ...costsOfInvitation(await findInvitation(db, matterId)),
    ...costsOfMeasures(planId === null ? [] : await listMeasures(db, planId)),
  ];
}
