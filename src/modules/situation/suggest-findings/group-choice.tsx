import type { MemberView } from '#platform/web/context.ts';
import type { ShownGroup } from '#modules/results/index.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import type { Suggestions } from './suggestion.queries.ts';

/** Links to the suggestions of each group, in the order of the plan; the one that is shown is no link. */
export function GroupChoice({ view, of, group }: { view: MemberView; of: Suggestions; group: ShownGroup }) {
  const t = suggestFindingsTexts[view.locale];
  if (of.groups.length < 2) return null;
  const name = (one: ShownGroup) => (one.level === 'municipality' ? t.everyone : one.name);
  return (
    <nav aria-label={t.showFor}>
      <p>
        {t.showFor}:{' '}
        {of.groups.map((one, index) => (
          <>
            {index > 0 && ' · '}
            {one.id === group.id ? (
              <strong aria-current="page">{name(one)}</strong>
            ) : (
              <a href={suggestionPaths.suggestions(view.organisation, { resultId: of.result.id, groupId: one.id })}>
                {name(one)}
              </a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}
