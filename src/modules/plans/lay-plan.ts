import type { CommandContext } from '#platform/command.ts';
import { registerNode } from '#foundations/thread/index.ts';
import { storeBlocks } from './blocks/store-blocks.ts';
import type { Plan, PlanBlock } from './plan.queries.ts';
import { templateName } from './template.rules.ts';

/** A new draft with these blocks. Returns its id. */
export async function layPlan(
  ctx: CommandContext,
  plan: Pick<Plan, 'type' | 'title' | 'periodStart' | 'periodEnd'>,
  blocks: readonly PlanBlock[],
): Promise<number> {
  const { type, title, periodStart, periodEnd } = plan;
  const id = await registerNode(ctx, { kind: 'plan', title, state: 'draft', path: (nodeId) => `/planer/${nodeId}` });
  await ctx.db
    .insertInto('plan')
    .values({ organisationId: ctx.organisation.id, id, type, title, periodStart, periodEnd, template: templateName })
    .execute();
  await storeBlocks(ctx, id, blocks);
  return id;
}
