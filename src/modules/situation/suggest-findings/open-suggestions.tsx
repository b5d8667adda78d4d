import { getQuestion } from '#content/question-bank.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { suggestionReasons, suggestionTitle, type Suggestion } from '#modules/results/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { situationPaths } from '../situation.paths.ts';
import { acceptSuggestion } from './answer-suggestion.commands.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import type { Suggestions } from './suggestion.queries.ts';

/** More at once are not read. */
const mostShown = 8;

type Props = { view: MemberView; of: Suggestions; chosen: NonNullable<Suggestions['chosen']>; all: boolean };

/** What waits for an answer, the largest first: gaps, then what else many lack. */
export function OpenSuggestions({ view, of, chosen, all }: Props) {
  const t = suggestFindingsTexts[view.locale];
  const may = hasRole(view.actor, acceptSuggestion.roles);
  if (chosen.open.length === 0) {
    const write = may && (
      <ButtonLink href={situationPaths.addFinding(view.organisation, { source: { kind: 'result', id: of.result.id } })}>
        {t.write}
      </ButtonLink>
    );
    const purpose = chosen.suggested.suggestions.length > 0 ? t.allAnswered : t.none;
    return <EmptyState purpose={purpose} action={write} />;
  }
  const inOrder = [...chosen.open.filter(isGap), ...chosen.open.filter((one) => !isGap(one))];
  const shown = all ? inOrder : inOrder.slice(0, mostShown);
  const parts = [
    { title: t.gaps, own: shown.filter(isGap) },
    { title: t.lacks, own: shown.filter((one) => !isGap(one)) },
  ].filter(({ own }) => own.length > 0);
  return (
    <>
      {parts.map(({ title, own }) => (
        <>
          <h2>{title}</h2>
          {own.map((one) => (
            <OneSuggestion view={view} resultId={of.result.id} suggestion={one} may={may} first={one === shown[0]} />
          ))}
        </>
      ))}
      {shown.length < inOrder.length && (
        <p>
          <a
            href={suggestionPaths.suggestions(view.organisation, {
              resultId: of.result.id,
              groupId: chosen.group.id,
              all: true,
            })}
          >
            {t.more(inOrder.length - shown.length)}
          </a>
        </p>
      )}
    </>
  );
}

function isGap({ kind }: Suggestion): boolean {
  return kind === 'gap';
}

function OneSuggestion(props: {
  view: MemberView;
  resultId: number;
  suggestion: Suggestion;
  may: boolean;
  first: boolean;
}) {
  const { view, suggestion } = props;
  const t = suggestFindingsTexts[view.locale];
  const title = suggestionTitle(suggestion, view.locale);
  const ref = { resultId: props.resultId, groupId: suggestion.group.id, gap: suggestion.key };
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {suggestionReasons(suggestion, view.locale).map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      {meaningOf(suggestion, view.locale).map(({ label, text }) => (
        <p>
          <strong>{label}</strong> {text}
        </p>
      ))}
      {props.may && (
        <ButtonRow>
          <ButtonLink
            href={suggestionPaths.accept(view.organisation, ref)}
            variant={props.first ? 'primary' : 'secondary'}
          >
            <span aria-hidden="true">{t.accept}</span>
            <span class="ds-sr-only">{t.acceptOf(title)}</span>
          </ButtonLink>
          <a href={suggestionPaths.dismiss(view.organisation, ref)}>
            <span aria-hidden="true">{t.dismiss}</span>
            <span class="ds-sr-only">{t.dismissOf(title)}</span>
          </a>
        </ButtonRow>
      )}
    </section>
  );
}

/** Of a gap what its pair can mean and need; of a single question why it is asked and which need it can reveal. */
export function meaningOf({ gap, lacking }: Suggestion, locale: Locale): { label: string; text: string }[] {
  const t = suggestFindingsTexts[locale];
  if (gap)
    return [
      { label: t.means, text: gap.means[locale] },
      { label: t.needs, text: gap.needs[locale] },
    ];
  const { purpose, reveals } = getQuestion(lacking.answers.question);
  return [
    { label: t.purpose, text: purpose[locale] },
    { label: t.reveals, text: reveals[locale] },
  ];
}
