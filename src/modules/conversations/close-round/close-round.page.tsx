import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn } from '../round-in-state.ts';
import { listAnswered, listTeams } from '../round.queries.ts';
import { closeRound } from './close-round.command.ts';

const path = '/:organisation/samtal/:id/stangning';

export const closeRoundPage = [
  ...page({
    path,
    access: closeRound.roles,
    load: async (ctx, { id }) => ({
      round: await getRoundIn(ctx, id, ['open', 'counting']),
      teams: (await listTeams(ctx.db, id)).length,
      answered: (await listAnswered(ctx.db, id)).size,
    }),
    view(view, { round, teams, answered }) {
      const { close: t, open, response } = conversationsTexts[view.locale];
      return (
        <Page view={view} step="needs" title={open.close} breadcrumbs={conversationsCrumbs(view, round)}>
          <Confirm
            action={conversationsPaths.close(view.organisation, round.id)}
            heading="h2"
            question={t.question(round.title)}
            consequences={[`${response(answered, teams)}.`, t.frozen, t.evidence, t.unnamed]}
            label={open.close}
            cancelHref={conversationsPaths.round(view.organisation, round.id)}
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: closeRound,
    input: ({ id }) => ({ id }),
    next: (id, view) => conversationsPaths.round(view.organisation, id),
  }),
];
