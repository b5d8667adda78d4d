import { refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { updateNode } from '#foundations/thread/index.ts';
import type { AddMandate } from '../add-mandate/add-mandate.form.ts';
import { refuseDayAhead } from '../add-mandate/given-day.ts';

const parts = ['title', 'body', 'decidedOn', 'itemNumber', 'description'] as const;

type Input = AddMandate & { id: number; basis?: string };

/** Changes a mandate. What rests on it is then shown as made before the change, unless nothing was changed. */
export const changeMandate = command('mandate.change', ['coordinator', 'administrator'], async (ctx, input: Input) => {
  const stored = await ctx.db
    .selectFrom('mandate')
    .select(parts)
    .where('id', '=', input.id)
    .forUpdate()
    .executeTakeFirst();
  if (!stored) notFound();
  refuseIfChanged(ctx, stored, input.basis);
  const { title, body, decidedOn, itemNumber, description } = input;
  refuseDayAhead(ctx, decidedOn);
  const moved = parts.some((part) => stored[part] !== input[part]);
  if (moved) {
    await ctx.db
      .updateTable('mandate')
      .set({ title, body, decidedOn, itemNumber, description })
      .where('id', '=', input.id)
      .execute();
    await updateNode(ctx, input.id, { title, moved });
  }
  return { output: input.id, audit: { subject: input.id, details: { title } } };
});
