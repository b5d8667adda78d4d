import { command, type CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { orderMoved, orderWith } from '../need.rules.ts';
import { leaveOrder, lockOrder, writeOrder } from './need-order.ts';

const roles = ['coordinator', 'working_group_member'] as const;

/** Gives a need its place (1 is first; beyond the end is last) among those of the same administration, and why it has it. Returns whose order it is in. */
export const rankNeed = command(
  'need.rank',
  roles,
  async (ctx, input: { id: number; rank: number; reason: string }) => {
    const need = await findNeed(ctx, input.id);
    const needs = await lockOrder(ctx, need);
    const order = orderWith(needs, input.id, input.rank);
    await ctx.db.updateTable('need').set({ rankReason: input.reason }).where('id', '=', input.id).execute();
    await writeOrder(ctx, order);
    const rank = order.indexOf(input.id) + 1;
    return { output: need.administrationId, audit: { subject: input.id, details: { title: need.title, rank } } };
  },
);

/** One step up or down. */
export const moveNeed = command('need.move', roles, async (ctx, input: { id: number; direction: 'up' | 'down' }) => {
  const need = await findNeed(ctx, input.id);
  const needs = await lockOrder(ctx, need);
  await writeOrder(ctx, orderMoved(needs, input.id, input.direction));
  return { output: need.administrationId, audit: { subject: input.id, details: { title: need.title } } };
});

/** Takes a need out of the order. */
export const unrankNeed = command('need.unrank', roles, async (ctx, input: { id: number }) => {
  const need = await findNeed(ctx, input.id);
  await leaveOrder(ctx, { ...need, id: input.id });
  return { output: need.administrationId, audit: { subject: input.id, details: { title: need.title } } };
});

async function findNeed(ctx: CommandContext, id: number): Promise<{ title: string; administrationId: number | null }> {
  const need = await ctx.db
    .selectFrom('need')
    .select(['title', 'administrationId'])
    .where('id', '=', id)
    .executeTakeFirst();
  return need ?? notFound();
}
