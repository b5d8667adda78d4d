import type { MemberView } from '#platform/web/context.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths, type SuggestionRef } from './suggestion.paths.ts';

/** The way to a page about one suggestion, back to the list that it stands in. */
export function suggestionCrumbs(view: MemberView, { resultId, groupId }: SuggestionRef) {
  return [
    { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
    {
      label: suggestFindingsTexts[view.locale].title,
      href: suggestionPaths.suggestions(view.organisation, { resultId, groupId }),
    },
  ];
}
