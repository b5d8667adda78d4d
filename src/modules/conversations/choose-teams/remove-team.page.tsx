import { notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn } from '../round-in-state.ts';
import { listTeams } from '../round.queries.ts';
import { removeTeam } from './choose-teams.command.ts';

const path = '/:organisation/samtal/:id/grupper/:teamId/borttagning';

export const removeTeamPage = [
  ...page({
    path,
    access: removeTeam.roles,
    async load(ctx, { id, teamId }) {
      const round = await getRoundIn(ctx, id, ['draft', 'open']);
      return { round, team: (await listTeams(ctx.db, id)).find((one) => one.id === teamId) ?? notFound() };
    },
    view(view, { round, team }) {
      const t = conversationsTexts[view.locale].teams;
      return (
        <Page view={view} step="needs" title={t.removeTitle} breadcrumbs={conversationsCrumbs(view, round)}>
          <Confirm
            action={conversationsPaths.removeTeam(view.organisation, round.id, team.id)}
            heading="h2"
            question={t.removeQuestion(team.name)}
            consequences={[t.removeConsequence]}
            label={t.removeTitle}
            cancelHref={conversationsPaths.round(view.organisation, round.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeTeam,
    input: ({ id, teamId }) => ({ id, teamId }),
    next: (id, view) => conversationsPaths.round(view.organisation, id),
  }),
];
