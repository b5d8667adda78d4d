import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn, lockRoundIn } from '../round-in-state.ts';
import { listTeams } from '../round.queries.ts';

/** Lets the teams answer: the guide is kept with the round as it is today. */
export const openRound = command('conversation-round.open', ['coordinator'], async (ctx, { id }: { id: number }) => {
  const t = conversationsTexts[ctx.locale];
  const { title, guide, lastDay } = await lockRoundIn(ctx, id, ['draft']);
  const teams = await listTeams(ctx.db, id);
  if (teams.length === 0) throw new AppError('not-now', t.draft.noTeams);
  if (lastDay < today(ctx.now)) throw new AppError('not-now', t.edit.lastDayPassed);
  await ctx.db
    .updateTable('conversationRound')
    .set({ state: 'open', openedAt: ctx.now, guide: JSON.stringify(guide) })
    .where('id', '=', id)
    .execute();
  await updateNode(ctx, id, { state: 'open' });
  return { output: id, audit: { subject: id, details: { title, teams: teams.length } } };
});

const path = '/:organisation/samtal/:id/oppning';

export const openRoundPage = [
  ...page({
    path,
    access: openRound.roles,
    load: async (ctx, { id }) => getRoundIn(ctx, id, ['draft']),
    view(view, round) {
      const t = conversationsTexts[view.locale].draft;
      return (
        <Page view={view} step="needs" title={t.open} breadcrumbs={conversationsCrumbs(view, round)}>
          <Confirm
            action={conversationsPaths.open(view.organisation, round.id)}
            heading="h2"
            question={t.openQuestion(round.title)}
            consequences={Object.values(t.openConsequences)}
            label={t.open}
            cancelHref={conversationsPaths.round(view.organisation, round.id)}
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: openRound,
    input: ({ id }) => ({ id }),
    next: (id, view) => conversationsPaths.round(view.organisation, id),
  }),
];
