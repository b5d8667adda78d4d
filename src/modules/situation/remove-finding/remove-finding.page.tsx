import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

/** Takes away a finding that nothing rests on. */
const removeFinding = command(
  'finding.remove',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { id: number }) => {
    const finding = await ctx.db
      .selectFrom('finding')
      .select('title')
      .where('id', '=', input.id)
      .forUpdate()
      .executeTakeFirst();
    if (!finding) notFound();
    const { ledTo } = await getThreadSides(ctx.db, input.id);
    if (ledTo.length > 0) throw new AppError('not-now', findingTexts[ctx.locale].removal.restsOn);
    await ctx.db.deleteFrom('finding').where('id', '=', input.id).execute();
    await removeNode(ctx, input.id);
    return { output: null, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

const path = '/:organisation/lagesbild/slutsatser/:id/borttagning';

export const removeFindingPage = [
  ...page({
    path,
    access: removeFinding.roles,
    load: async ({ db }, { id }) => ({ finding: await getFinding(db, id), thread: await getThreadSides(db, id) }),
    view(view, { finding, thread }) {
      const t = findingTexts[view.locale].removal;
      const here = situationPaths.finding(view.organisation, finding.id);
      const crumbs = [
        { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
        { label: finding.title, href: here },
      ];
      return (
        <Page
          view={view}
          step="situation"
          title={t.title}
          breadcrumbs={crumbs}
          thread={{ sides: thread, current: findingTexts[view.locale].current }}
        >
          {thread.ledTo.length > 0 ? (
            <p>{t.restsOn}</p>
          ) : (
            <Confirm
              heading="h2"
              question={t.question(finding.title)}
              consequences={[t.consequence]}
              label={t.label}
              action={situationPaths.removeFinding(view.organisation, finding.id)}
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
    command: removeFinding,
    input: ({ id }) => ({ id }),
    next: (_output, view) => situationPaths.situation(view.organisation),
  }),
];
