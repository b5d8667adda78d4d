import type { CommandContext } from '#platform/command.ts';
import type { PlanBlock } from '../plan.queries.ts';

/** Makes these the plan's blocks, in this order. Blocks keep their ids; what is not among them is gone. */
export async function storeBlocks(ctx: CommandContext, planId: number, blocks: readonly PlanBlock[]): Promise<void> {
  await ctx.db.deleteFrom('planBlock').where('planId', '=', planId).execute();
  if (blocks.length === 0) return;
  await ctx.db
    .insertInto('planBlock')
    .values(
      blocks.map(({ id, content, hint, holds }, sort) => ({
        organisationId: ctx.organisation.id,
        planId,
        id,
        sort,
        content: JSON.stringify(content),
        hint,
        holds,
      })),
    )
    .execute();
}
