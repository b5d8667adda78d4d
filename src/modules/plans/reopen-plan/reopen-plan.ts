import type { CommandContext } from '#platform/command.ts';
import { updateNode } from '#foundations/thread/index.ts';
import type { Plan } from '../plan.queries.ts';

/** Makes a proposed plan a draft of its next version; what was proposed stays as it was. The plan is locked by the caller. */
export async function reopen(ctx: CommandContext, plan: Plan, reason: string): Promise<void> {
  await ctx.db
    .updateTable('planVersion')
    .set({ openedAgainAt: ctx.now, openedAgainReason: reason })
    .where('planId', '=', plan.id)
    .where('version', '=', plan.version)
    .execute();
  await beginVersion(ctx, plan);
}

/** The next version as a draft. What rests on the plan sees that it has moved, and the next proposal is frozen under a revision of its own. */
export async function beginVersion(ctx: CommandContext, plan: Plan): Promise<number> {
  const version = plan.version + 1;
  await ctx.db
    .updateTable('plan')
    .set({ state: 'draft', decisionId: null, version })
    .where('id', '=', plan.id)
    .execute();
  await updateNode(ctx, plan.id, { state: 'draft', moved: true });
  return version;
}
