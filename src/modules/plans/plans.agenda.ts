import type { Tx } from '#db/connection.ts';
import { listGaps } from './gap.queries.ts';
import type { PlanState } from './plan.queries.ts';
import { followUpDue } from './review-plan/review.rules.ts';

/**
 * The days of a plan, YYYY-MM-DD. `adoptedOn` is of the version in force, or what was said by the one who brought the plan in; `proposedAt` of
 * the version that is written now.
 */
export type PlanDates = {
  id: number;
  title: string;
  state: PlanState;
  periodStart: string | null;
  periodEnd: string | null;
  proposedAt: Date | null;
  adoptedOn: string | null;
};

/** The newest first. */
export async function listPlanDates(db: Tx): Promise<PlanDates[]> {
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'title', 'state', 'periodStart', 'periodEnd'])
    .select((e) => [
      e
        .selectFrom('planVersion as v')
        .whereRef('v.planId', '=', 'plan.id')
        .whereRef('v.version', '=', 'plan.version')
        .where('v.openedAgainAt', 'is', null)
        .select('v.proposedAt')
        .as('proposedAt'),
      e
        .selectFrom('planVersion as v')
        .whereRef('v.planId', '=', 'plan.id')
        .where('v.annulledOn', 'is', null)
        .select(({ fn }) => fn.max('v.decidedOn').as('decidedOn'))
        .as('decidedOn'),
      e.selectFrom('planSource as s').whereRef('s.planId', '=', 'plan.id').select('s.adoptedOn').as('saidAdoptedOn'),
    ])
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ decidedOn, saidAdoptedOn, ...plan }) => ({ ...plan, adoptedOn: decidedOn ?? saidAdoptedOn }));
}

/** A draft that was brought in as adopted elsewhere and has not been decided here. Days are YYYY-MM-DD; `followUpBy` is two years on (6 §). */
export type PlanAdoptedElsewhere = {
  id: number;
  title: string;
  adoptedBy: string;
  adoptedOn: string;
  followUpBy: string;
};

/** The newest first. Their next step is to be followed up or to ask about needs, not to be decided on. One that has been put forward here is none. */
export async function listPlansAdoptedElsewhere(db: Tx): Promise<PlanAdoptedElsewhere[]> {
  const rows = await db
    .selectFrom('plan')
    .innerJoin('planSource as s', 's.planId', 'plan.id')
    .select(['plan.id', 'plan.title', 's.adoptedBy', 's.adoptedOn'])
    .where('plan.state', '=', 'draft')
    .where('plan.version', '=', 1)
    .where('s.adoptedOn', 'is not', null)
    .orderBy('plan.id', 'desc')
    .execute();
  return rows.flatMap(({ adoptedOn, ...plan }) =>
    adoptedOn === null ? [] : [{ ...plan, adoptedOn, followUpBy: followUpDue(adoptedOn) }],
  );
}

/** The days of a measure, YYYY-MM-DD. `hasOwner`: a post answers for it, or a role in words, which is `owner`. */
export type MeasureDates = {
  id: number;
  planId: number;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  ownerPostId: number | null;
  owner: string;
  hasOwner: boolean;
};

/** Every measure, plan by plan in its order. */
export async function listMeasureDates(db: Tx): Promise<MeasureDates[]> {
  const rows = await db
    .selectFrom('measure')
    .select(['id', 'planId', 'title', 'startsOn', 'endsOn', 'ownerPostId', 'owner'])
    .orderBy('planId', 'desc')
    .orderBy('sort')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, hasOwner: row.ownerPostId !== null || row.owner !== '' }));
}

/** How many things stand under *Återstår före beslut* for a plan as it is now. */
export async function countGaps(db: Tx, organisation: { name: string }, planId: number): Promise<number> {
  return (await listGaps(db, organisation, planId)).length;
}
