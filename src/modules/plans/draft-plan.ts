import type { CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { updateNode } from '#foundations/thread/index.ts';
import type { Plan } from './plan.queries.ts';
import { planTexts } from './plan.texts.ts';

/** Who may write in a plan; proposing it, and what follows, is the coordinator's. */
export const planWriters = ['coordinator', 'working_group_member'] as const;
export const planLeaders = ['coordinator'] as const;

/** The plan, locked until the transaction ends. */
export async function lockPlan(ctx: CommandContext, id: number): Promise<Plan> {
  const plan = await ctx.db
    .selectFrom('plan')
    .select(['id', 'type', 'title', 'state', 'version', 'periodStart', 'periodEnd'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return plan ?? notFound();
}

/** The plan as one that may be written in: what has been proposed or adopted says what to do instead. */
export async function lockDraft(ctx: CommandContext, id: number): Promise<Plan> {
  const plan = await lockPlan(ctx, id);
  if (plan.state !== 'draft') throw new AppError('not-now', planTexts[ctx.locale].locked[plan.state]);
  return plan;
}

/** The text or a measure has changed: what rests on the plan sees that it has moved. */
export async function movePlan(ctx: CommandContext, id: number): Promise<void> {
  await updateNode(ctx, id, { moved: true });
}
