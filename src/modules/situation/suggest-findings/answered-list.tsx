import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { DataTable } from '#ui/table.tsx';
import { situationPaths } from '../situation.paths.ts';
import { takeBackDismissal } from './answer-suggestion.commands.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import type { Answered, Suggestions } from './suggestion.queries.ts';

/** What has been decided, whichever group it was of: findings, and what was dismissed with its reason. */
export function AnsweredList({ view, of }: { view: MemberView; of: Suggestions }) {
  const t = suggestFindingsTexts[view.locale].answered;
  if (of.answered.length === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <DataTable
        caption={t.title}
        captionHidden
        rows={of.answered}
        columns={[
          // As it read when it was answered, in Swedish.
          {
            label: t.suggestion,
            rowHeader: true,
            cell: ({ title }) => <span lang={view.locale === 'sv' ? undefined : 'sv'}>{title}</span>,
          },
          { label: t.answer, cell: (one) => <Answer view={view} resultId={of.result.id} answered={one} /> },
          { label: t.who, cell: ({ by, at }) => `${by}, ${formatDate(today(at), view.locale)}` },
        ]}
      />
    </>
  );
}

function Answer({ view, resultId, answered }: { view: MemberView; resultId: number; answered: Answered }) {
  const t = suggestFindingsTexts[view.locale].answered;
  const { findingId, findingTitle, dismissalReason, groupId, gap, title } = answered;
  if (findingId !== null)
    return (
      <>
        {t.accepted} <a href={situationPaths.finding(view.organisation, findingId)}>{findingTitle}</a>
      </>
    );
  return (
    <>
      {t.dismissed} {dismissalReason}
      {hasRole(view.actor, takeBackDismissal.roles) && (
        <PostButton
          action={suggestionPaths.takeBack(view.organisation, { resultId, groupId, gap })}
          label={
            <>
              <span aria-hidden="true">{t.takeBack}</span>
              <span class="ds-sr-only">{t.takeBackOf(title)}</span>
            </>
          }
        />
      )}
    </>
  );
}
