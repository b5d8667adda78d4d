import type { MemberView } from '#platform/web/context.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths } from './suggestion.paths.ts';

/** Where there is a result: the way to what it suggests. */
export function SuggestionsLink({ view }: { view: MemberView }) {
  const t = suggestFindingsTexts[view.locale];
  return (
    <p>
      {t.linkHint} <a href={suggestionPaths.suggestions(view.organisation)}>{t.link}</a>
    </p>
  );
}
