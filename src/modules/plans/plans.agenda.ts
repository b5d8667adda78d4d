import type { Tx } from '#db/connection.ts';
import type { WholeThread } from '#foundations/thread/index.ts';
import type { Post } from '#modules/organisation/index.ts';
import { behindPlan } from './behind-plan.ts';
import { listMeasures } from './measure.queries.ts';
import { listBlocks, type PlanState } from './plan.queries.ts';
import { gapsOf } from './plan.rules.ts';

/**
 * The days of a plan, YYYY-MM-DD. `adoptedOn` is of the version in force, or what was said by the one who brought the plan in; `proposedAt` of
 * the version that is written now. `isAdoptedElsewhere`: a draft that was brought in as adopted and has never been put forward here; its next
 * step is to be followed up or to ask about needs, not to be decided on.
 */
export type PlanDates = {
  id: number;
  title: string;
  state: PlanState;
  periodStart: string | null;
  periodEnd: string | null;
  proposedAt: Date | null;
  adoptedOn: string | null;
  isAdoptedElsewhere: boolean;
};

/** The newest first. */
export async function listPlanDates(db: Tx): Promise<PlanDates[]> {
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'title', 'state', 'version', 'periodStart', 'periodEnd'])
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
  return rows.map(({ decidedOn, saidAdoptedOn, version, ...plan }) => ({
    ...plan,
    adoptedOn: decidedOn ?? saidAdoptedOn,
    isAdoptedElsewhere: saidAdoptedOn !== null && plan.state === 'draft' && version === 1,
  }));
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

/** How many things stand under *Återstår före beslut* for a plan as it is now, from the posts and the thread that have been read already. */
export async function countGaps(
  db: Tx,
  planId: number,
  read: { posts: readonly Post[]; thread: WholeThread },
): Promise<number> {
  return gapsOf({
    blocks: await listBlocks(db, planId),
    measures: await listMeasures(db, planId, { posts: read.posts, links: read.thread.links }),
    thread: behindPlan(planId, read.thread),
  }).length;
}
