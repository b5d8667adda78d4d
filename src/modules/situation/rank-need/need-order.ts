import type { CommandContext } from '#platform/command.ts';
import { orderWith, orderWithout, type Ranked } from '../need.rules.ts';

/** Whose order: one administration's, or (null) the whole organisation's. */
type Scope = { administrationId: number | null };

/** The needs of one order, locked until the transaction ends, so that two who order at once do so one after the other. */
export async function lockOrder(ctx: CommandContext, { administrationId }: Scope): Promise<Ranked[]> {
  return ctx.db
    .selectFrom('need')
    .select(['id', 'rank'])
    .where('administrationId', administrationId === null ? 'is' : '=', administrationId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Writes ranks 1, 2, 3 … in this order. Every need in it has its reason already. */
export async function writeOrder(ctx: CommandContext, order: readonly number[]): Promise<void> {
  for (const [index, id] of order.entries()) {
    await ctx.db
      .updateTable('need')
      .set({ rank: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}

/** Takes a need out of its order; the others close up. It keeps its reason for where it goes next. */
export async function leaveOrder(ctx: CommandContext, need: Scope & { id: number }): Promise<void> {
  const needs = await lockOrder(ctx, need);
  await ctx.db.updateTable('need').set({ rank: null }).where('id', '=', need.id).execute();
  await writeOrder(ctx, orderWithout(needs, need.id));
}

/** Puts a need that has a reason last in an order. */
export async function joinOrder(ctx: CommandContext, need: Scope & { id: number }): Promise<void> {
  const needs = await lockOrder(ctx, need);
  await writeOrder(ctx, orderWith(needs, need.id, needs.length + 1));
}
