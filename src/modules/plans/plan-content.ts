import { z } from 'zod';
import { blockSchema } from '#foundations/documents/index.ts';
import type { Tx } from '#db/connection.ts';
import { findFrozen, kindTexts, walkBack, type NodeKind } from '#foundations/thread/index.ts';
import { PREVENTION_LEVELS } from '#content/prevention-levels.ts';
import { notFound } from '#platform/errors.ts';
import { listMeasures } from './measure.queries.ts';
import { getPlan, listBlocks, planTypes, type PlanVersion } from './plan.queries.ts';
import { gapKinds } from './plan.rules.ts';

const day = z.string().nullable();

/** All that a plan says at one moment: what is frozen when it is proposed, and what its document is made from. */
const planContentSchema = z.object({
  organisation: z.string(),
  plan: z.object({
    id: z.number(),
    type: z.enum(planTypes),
    title: z.string(),
    version: z.number(),
    periodStart: day,
    periodEnd: day,
  }),
  blocks: z.array(
    z.object({ id: z.string(), content: blockSchema, hint: z.string(), holds: z.enum(['text', 'measures']) }),
  ),
  measures: z.array(
    z.object({
      id: z.number(),
      planId: z.number(),
      title: z.string(),
      goal: z.string(),
      ownerPostId: z.number().nullable(),
      owner: z.string(),
      ownerName: z.string(),
      startsOn: day,
      endsOn: day,
      resources: z.string(),
      indicator: z.string(),
      preventionLevel: z.enum(PREVENTION_LEVELS).nullable(),
      targetGroup: z.string(),
      noNeedReason: z.string(),
      needs: z.array(z.number()),
    }),
  ),
  thread: z.array(
    z.object({
      fromId: z.number(),
      id: z.number(),
      kind: z.custom<NodeKind>((kind) => typeof kind === 'string' && kind in kindTexts.sv),
      title: z.string(),
      path: z.string(),
      revision: z.number(),
      toRevision: z.number(),
      depth: z.number(),
    }),
  ),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** What is kept for good: the content, and what was missing when it was handed on. */
const frozenPlanSchema = planContentSchema.extend({
  missing: z.array(z.object({ kind: z.enum(gapKinds), title: z.string() })),
});
export type FrozenPlan = z.infer<typeof frozenPlanSchema>;

/** The plan as it stands in the tables now. */
export async function readLiveContent(db: Tx, organisation: { name: string }, planId: number): Promise<PlanContent> {
  const { state: _state, ...plan } = await getPlan(db, planId);
  return {
    organisation: organisation.name,
    plan,
    blocks: await listBlocks(db, planId),
    measures: await listMeasures(db, planId),
    thread: await walkBack(db, planId),
  };
}

/** The plan as it was when this version was proposed, with the digest it was kept under and whether it still gives it. */
export async function readFrozenContent(
  db: Tx,
  planId: number,
  version: Pick<PlanVersion, 'revision'>,
): Promise<{ content: FrozenPlan; holds: boolean; sha256: Buffer }> {
  const frozen = await findFrozen(db, planId, version.revision);
  if (!frozen) notFound();
  return { content: frozenPlanSchema.parse(frozen.content), holds: frozen.holds, sha256: frozen.sha256 };
}
