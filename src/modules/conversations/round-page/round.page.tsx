import { formatDate, today } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { addRound } from '../edit-round/edit-round.command.ts';
import { getRound, listAnswered, listNamedAnswers, listTeams } from '../round.queries.ts';
import { ClosedRound } from './closed-round.tsx';
import { CountingRound } from './counting-round.tsx';
import { DraftRound } from './draft-round.tsx';
import { OpenRound } from './open-round.tsx';

/** A round in whatever state it is. What teams have answered is read here only when it is closed. */
export const roundPage = page({
  path: '/:organisation/samtal/:id',
  load: async ({ db }, { id }) => ({
    round: await getRound(db, id),
    teams: await listTeams(db, id),
    answered: await listAnswered(db, id),
    answers: await listNamedAnswers(db, id),
    thread: await getThreadSides(db, id),
  }),
  view(view, { round, teams, answered, answers, thread }) {
    const t = conversationsTexts[view.locale];
    const may = hasRole(view.actor, addRound.roles);
    const day =
      round.closedAt === null
        ? `${t.states[round.state]} · ${t.edit.lastDay}: ${formatDate(round.lastDay, view.locale)}`
        : t.sum.closed(formatDate(today(round.closedAt), view.locale));
    return (
      <Page
        view={view}
        step="needs"
        title={round.title}
        lead={`${round.guide.name[view.locale]} · ${day}`}
        breadcrumbs={conversationsCrumbs(view)}
        thread={{ sides: thread, current: t.current }}
      >
        {round.purpose !== '' && <p>{round.purpose}</p>}
        {round.state === 'draft' && <DraftRound {...{ view, round, teams, may }} />}
        {round.state === 'open' && <OpenRound {...{ view, round, teams, answered, may }} />}
        {round.state === 'counting' && <CountingRound {...{ view, round, may }} />}
        {round.state === 'closed' && <ClosedRound {...{ view, round, teams: teams.length, answers }} />}
      </Page>
    );
  },
});
