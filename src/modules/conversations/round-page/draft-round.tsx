import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Fold } from '#ui/fold.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { GuideSteps } from '../guides/guide-steps.tsx';
import type { Round, Team } from '../round.queries.ts';

/** What is left before the teams can answer. */
export function DraftRound(props: { view: MemberView; round: Round; teams: readonly Team[]; may: boolean }) {
  const { view, round, teams, may } = props;
  const { draft: t, teams: words } = conversationsTexts[view.locale];
  const { organisation } = view;
  const choose = conversationsPaths.teams(organisation, round.id);
  return (
    <>
      <h2>{words.heading}</h2>
      {teams.length === 0 ? (
        <EmptyState purpose={words.none} action={may && <ButtonLink href={choose}>{words.choose}</ButtonLink>} />
      ) : (
        <ul>
          {teams.map((team) => (
            <li>
              {team.name}
              {may && (
                <>
                  {' · '}
                  <a href={conversationsPaths.removeTeam(organisation, round.id, team.id)}>
                    {words.remove}
                    <span class="ds-sr-only"> {team.name}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && teams.length > 0 && (
        <>
          <p>
            <a href={choose}>{words.more}</a>
          </p>
          <p>{t.next}</p>
          <ButtonLink href={conversationsPaths.open(organisation, round.id)}>{t.open}</ButtonLink>
        </>
      )}
      <Fold summary={round.guide.name[view.locale]}>
        <GuideSteps guide={round.guide} locale={view.locale} />
      </Fold>
      {may && (
        <p>
          <a href={conversationsPaths.change(organisation, round.id)}>{t.change}</a>
          {' · '}
          <a href={conversationsPaths.remove(organisation, round.id)}>{t.remove}</a>
        </p>
      )}
    </>
  );
}
