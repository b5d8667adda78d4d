import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { getNeed } from '../need.queries.ts';
import { needTexts } from '../need.texts.ts';
import { leaveOrder } from '../rank-need/need-order.ts';
import { RemovePage } from '../remove-page.tsx';
import { situationPaths } from '../situation.paths.ts';

/** Takes away a need that no measure answers to; those after it in the order close up. */
const removeNeed = command(
  'need.remove',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { id: number }) => {
    const need = await ctx.db
      .selectFrom('need')
      .select(['id', 'title', 'administrationId', 'rank'])
      .where('id', '=', input.id)
      .forUpdate()
      .executeTakeFirst();
    if (!need) notFound();
    const { ledTo } = await getThreadSides(ctx.db, input.id);
    if (ledTo.length > 0) throw new AppError('not-now', needTexts[ctx.locale].removal.restsOn);
    if (need.rank !== null) await leaveOrder(ctx, need);
    await ctx.db.deleteFrom('need').where('id', '=', input.id).execute();
    await removeNode(ctx, input.id);
    return { output: null, audit: { subject: input.id, details: { title: need.title } } };
  },
);

const path = '/:organisation/lagesbild/behov/:id/borttagning';

export const removeNeedPage = [
  ...page({
    path,
    access: removeNeed.roles,
    load: async ({ db }, { id }) => ({ need: await getNeed(db, id), thread: await getThreadSides(db, id) }),
    view: (view, { need, thread }) => (
      <RemovePage
        view={view}
        stored={need}
        thread={{ sides: thread, current: needTexts[view.locale].current }}
        texts={needTexts[view.locale].removal}
        here={situationPaths.need(view.organisation, need.id)}
        action={situationPaths.removeNeed(view.organisation, need.id)}
      />
    ),
  }),
  ...action({
    path,
    command: removeNeed,
    input: ({ id }) => ({ id }),
    next: (_output, view) => situationPaths.situation(view.organisation),
  }),
];
