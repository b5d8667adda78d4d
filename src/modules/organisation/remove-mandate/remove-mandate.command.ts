import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { whyNotRemovable } from './remove-mandate.rules.ts';
import { removeMandateTexts } from './remove-mandate.texts.ts';

/** Takes a mandate that nothing rests on out of the thread, for good. */
export const removeMandate = command(
  'mandate.remove',
  ['coordinator', 'administrator'],
  async (ctx, { id }: { id: number }) => {
    const refused = () => new AppError('not-now', removeMandateTexts[ctx.locale].restedOn);
    const mandate = await ctx.db
      .selectFrom('mandate')
      .select('title')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!mandate) notFound();
    if (whyNotRemovable(await getThreadSides(ctx.db, id))) throw refused();
    await ctx.db.deleteFrom('mandate').where('id', '=', id).execute();
    // A link made by somebody else in this very moment is seen by its foreign key.
    await orRefuse(removeNode(ctx, id), { inUse: refused });
    return { output: undefined, audit: { subject: id, details: { title: mandate.title } } };
  },
);
