import { today } from '#foundations/clocks/index.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { conversationsPaths, togetherPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import type { Round, Team } from '../round.queries.ts';

/** Which teams have answered, and how the others are reached. Nothing of what they answered. */
export function OpenRound(props: {
  view: MemberView;
  round: Round;
  teams: readonly Team[];
  answered: ReadonlySet<number>;
  may: boolean;
}) {
  const { view, round, teams, answered, may } = props;
  const { open: t, teams: words, response } = conversationsTexts[view.locale];
  const { organisation } = view;
  const isOver = round.lastDay < today(view.now);
  const isDone = isOver || answered.size === teams.length;
  const close = (
    <ButtonLink href={conversationsPaths.close(organisation, round.id)} variant={isDone ? 'primary' : 'secondary'}>
      {t.close}
    </ButtonLink>
  );
  return (
    <>
      {isOver && <Notice tone="warning">{t.late}</Notice>}
      <p>
        <strong>{response(answered.size, teams.length)}.</strong> {t.answers} {!isOver && t.change}
      </p>
      {may && (
        <>
          {isDone && close}
          <h2>{t.hand}</h2>
          {isPdfAvailable() ? (
            <ButtonLink
              href={conversationsPaths.cards(organisation, round.id)}
              variant={isDone ? 'secondary' : 'primary'}
            >
              {t.allCards}
            </ButtonLink>
          ) : (
            <p>{t.noPdf}</p>
          )}
          <p>
            <a href={conversationsPaths.letter(organisation, round.id)}>{t.letter}</a>
            {' · '}
            <a href={conversationsPaths.teams(organisation, round.id)}>{words.more}</a>
            {' · '}
            <a href={conversationsPaths.lastDay(organisation, round.id)}>{t.day}</a>
          </p>
          {view.mode === 'demo' && <p class="quiet">{t.demo}</p>}
        </>
      )}
      <DataTable
        caption={words.heading}
        rows={teams}
        columns={[
          { label: words.name, rowHeader: true, cell: ({ name }) => name },
          {
            label: conversationsTexts[view.locale].columns.response,
            cell: ({ id }) => (answered.has(id) ? words.answered : words.waiting),
          },
          ...(may
            ? [
                {
                  label: words.way,
                  cell: (team: Team) => <Ways {...{ view, round, team, isAnswered: answered.has(team.id) }} />,
                },
              ]
            : []),
        ]}
      />
      {may && !isDone && close}
    </>
  );
}

function Ways(props: { view: MemberView; round: Round; team: Team; isAnswered: boolean }) {
  const { view, round, team } = props;
  const { teams: words } = conversationsTexts[view.locale];
  const whose = <span class="ds-sr-only"> {team.name}</span>;
  return (
    <>
      <a href={togetherPaths.team(team.code)}>
        {words.link}
        {whose}
      </a>
      {isPdfAvailable() && (
        <>
          {' · '}
          <a href={conversationsPaths.card(view.organisation, round.id, team.id)}>
            {words.card}
            {whose}
          </a>
        </>
      )}
      {!props.isAnswered && (
        <>
          {' · '}
          <a href={conversationsPaths.removeTeam(view.organisation, round.id, team.id)}>
            {words.remove}
            {whose}
          </a>
        </>
      )}
    </>
  );
}
