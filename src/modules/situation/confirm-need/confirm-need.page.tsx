import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { action } from '#platform/web/page.tsx';
import { getThreadSides, linkNodes } from '#foundations/thread/index.ts';
import { situationPaths } from '../situation.paths.ts';

/** Somebody has read what the findings say now, and the need still holds: its links are to the findings as they are. */
export const confirmNeed = command(
  'need.confirm',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { id: number }) => {
    const need = await ctx.db
      .selectFrom('need')
      .select('title')
      .where('id', '=', input.id)
      .forUpdate()
      .executeTakeFirst();
    if (!need) notFound();
    const { restsOn } = await getThreadSides(ctx.db, input.id);
    for (const node of restsOn) await linkNodes(ctx, { from: input.id, to: node.id, reason: node.reason });
    return { output: input.id, audit: { subject: input.id, details: { title: need.title } } };
  },
);

export const confirmNeedAction = action({
  path: '/:organisation/lagesbild/behov/:id/bekraftelse',
  command: confirmNeed,
  input: ({ id }) => ({ id }),
  next: (id, view) => situationPaths.need(view.organisation, id),
});
