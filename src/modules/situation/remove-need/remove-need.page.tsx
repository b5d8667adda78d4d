import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getNeed } from '../need.queries.ts';
import { needTexts } from '../need.texts.ts';
import { leaveOrder } from '../rank-need/need-order.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

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
    view(view, { need, thread }) {
      const t = needTexts[view.locale].removal;
      const here = situationPaths.need(view.organisation, need.id);
      const crumbs = [
        { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
        { label: need.title, href: here },
      ];
      return (
        <Page
          view={view}
          step="situation"
          title={t.title}
          breadcrumbs={crumbs}
          thread={{ sides: thread, current: needTexts[view.locale].current }}
        >
          {thread.ledTo.length > 0 ? (
            <p>{t.restsOn}</p>
          ) : (
            <Confirm
              heading="h2"
              question={t.question(need.title)}
              consequences={[t.consequence]}
              label={t.label}
              action={situationPaths.removeNeed(view.organisation, need.id)}
              cancelHref={here}
              danger
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeNeed,
    input: ({ id }) => ({ id }),
    next: (_output, view) => situationPaths.situation(view.organisation),
  }),
];
