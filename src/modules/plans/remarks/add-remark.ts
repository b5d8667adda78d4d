import type { CommandContext } from '#platform/command.ts';
import type { PlanRemark } from './remark.queries.ts';

/**
 * Puts what a decision says with the plan that it was about, where it is shown until somebody has seen to it. For whoever records the decision,
 * in that command's own transaction; one decision makes one remark of a kind.
 */
export async function addRemark(
  ctx: CommandContext,
  remark: Pick<PlanRemark, 'decisionId' | 'source' | 'kind' | 'text'> & { planId: number },
): Promise<void> {
  await ctx.db
    .insertInto('planRemark')
    .values({ ...remark, organisationId: ctx.organisation.id, madeAt: ctx.now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'planId', 'decisionId', 'kind']).doNothing())
    .execute();
}
