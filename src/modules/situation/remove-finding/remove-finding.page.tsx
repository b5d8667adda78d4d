import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides, removeNode } from '#foundations/thread/index.ts';
import { getFinding } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { lockFinding } from '../lock-finding.ts';
import { RemovePage } from '../remove-page.tsx';
import { situationPaths } from '../situation.paths.ts';

/** Takes away a finding that nothing rests on. */
const removeFinding = command(
  'finding.remove',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
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
    view: (view, { finding, thread }) => (
      <RemovePage
        view={view}
        stored={finding}
        thread={{ sides: thread, current: findingTexts[view.locale].current }}
        texts={findingTexts[view.locale].removal}
        here={situationPaths.finding(view.organisation, finding.id)}
        action={situationPaths.removeFinding(view.organisation, finding.id)}
      />
    ),
  }),
  ...action({
    path,
    command: removeFinding,
    input: ({ id }) => ({ id }),
    next: (_output, view) => situationPaths.situation(view.organisation),
  }),
];
