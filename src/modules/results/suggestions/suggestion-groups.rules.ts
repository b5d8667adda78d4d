import type { Result, ShownGroup } from '../result.queries.ts';
import { groupsShown } from '../result.rules.ts';
import { leastForChance } from '../uncertainty.rules.ts';

/** So many answers there must be in an administration for anything to be suggested for it. */
export const leastForSuggestions = leastForChance;

/**
 * For whom something is suggested: all together, and each administration with at least twenty answers, in the order of the plan. With fewer,
 * what is large may be chance, and groups so small are not set against each other.
 */
export function suggestionGroups(result: Pick<Result, 'groups'>): { groups: ShownGroup[]; tooFew: ShownGroup[] } {
  const shown = groupsShown(result.groups, 'administration');
  const isLarge = (group: ShownGroup) => group.level === 'municipality' || group.answers.least >= leastForSuggestions;
  return { groups: shown.filter(isLarge), tooFew: shown.filter((group) => !isLarge(group)) };
}
