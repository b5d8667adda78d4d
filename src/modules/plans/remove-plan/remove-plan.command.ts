import { basisOf } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { lockPlan, planLeaders } from '../draft-plan.ts';
import { listMeasures, type Measure } from '../measure.queries.ts';
import { listBlocks, listVersions, type Plan, type PlanBlock } from '../plan.queries.ts';
import { whyNotRemovable } from './remove-plan.rules.ts';
import { removePlanTexts } from './remove-plan.texts.ts';

/** Takes away a draft with its text and its measures, for good. `basis` is `planBasis` of what was seen; a job or an import has none. */
export const removePlan = command('plan.remove', planLeaders, async (ctx, input: { id: number; basis?: string }) => {
  const t = removePlanTexts[ctx.locale];
  const plan = await lockPlan(ctx, input.id);
  const versions = await listVersions(ctx.db, plan.id);
  const why = whyNotRemovable({ plan, versions, thread: await getThreadSides(ctx.db, plan.id) });
  if (why) throw new AppError('not-now', t.whyNot[why]);
  const measures = await listMeasures(ctx.db, plan.id);
  const basis = planBasis({ plan, blocks: await listBlocks(ctx.db, plan.id), measures });
  if (input.basis !== undefined && input.basis !== basis) throw new AppError('changed-meanwhile', t.changedMeanwhile);
  // A matter or a memorandum that is begun in this very moment is seen by its foreign key.
  const inUse = () => new AppError('not-now', t.whyNot['rested-on']);
  await ctx.db.deleteFrom('measure').where('planId', '=', plan.id).execute();
  await orRefuse(ctx.db.deleteFrom('plan').where('id', '=', plan.id).execute(), { inUse });
  await orRefuse(removeNode(ctx, plan.id), { inUse });
  for (const { id } of measures) await removeNode(ctx, id);
  return { output: null, audit: { subject: plan.id, details: { title: plan.title, measures: measures.length } } };
});

/** All that disappears with a plan, as it was when somebody was asked. */
export function planBasis(of: { plan: Plan; blocks: readonly PlanBlock[]; measures: readonly Measure[] }): string {
  return basisOf(of);
}
