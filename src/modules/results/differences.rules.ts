import type { CountedItem } from '#modules/surveys/index.ts';
import type { ShownTable } from '#disclosure/published.ts';
import { rangeOf, type Asked } from './classes.rules.ts';
import type { GroupTable } from './figure.rules.ts';
import type { Result, ShownGroup } from './result.queries.ts';
import { groupsShown, groupTable } from './result.rules.ts';
import { sayingOf } from './sentence.rules.ts';
import { chanceOf, holm, leastForChance } from './uncertainty.rules.ts';

/** An administration beside all others in one question. `differs`: more than chance explains, among all comparisons of the survey. */
export type Difference = { group: ShownGroup; differs: boolean; direction: 'more' | 'fewer' };

/** By question key; an administration with fewer than twenty answers is not compared. */
export type Differences = ReadonlyMap<string, readonly Difference[]>;

/**
 * Every administration beside the others, in what the sentence about the whole speaks of. Counted as many comparisons as there are in the
 * whole survey, whichever page they are read on. Needs the tables of the administrations.
 */
export function differencesOf(result: Pick<Result, 'groups' | 'tables' | 'sections'>): Differences {
  const [whole, ...administrations] = groupsShown(result.groups, 'administration');
  if (!whole || administrations.length < 2) return new Map();
  const questions = result.sections.flatMap((section) => section.questions);
  const compared = questions.flatMap((question) => comparisons(result, { question, whole, administrations }));
  const holds = holm(compared.map(({ probability }) => probability));
  const found = new Map<string, Difference[]>();
  for (const [at, { key, group, direction }] of compared.entries())
    found.set(key, [...(found.get(key) ?? []), { group, direction, differs: holds[at] ?? false }]);
  return found;
}

function comparisons(
  result: Pick<Result, 'tables'>,
  of: { question: CountedItem; whole: ShownGroup; administrations: readonly ShownGroup[] },
) {
  const { question, whole, administrations } = of;
  const all = groupTable(result, question, whole);
  const options = spokenOptions(question, all);
  if (options === undefined || !all.table) return [];
  const shownIn = (table: ShownTable, n: GroupTable['n']) => rangeOf({ question, table, n }, options);
  const ofWhole = { shown: shownIn(all.table, all.n), n: whole.answers, invited: whole.staff };
  return administrations.flatMap((group) => {
    const { table, n } = groupTable(result, question, group);
    if (!table || n.least < leastForChance) return [];
    const ofGroup = { shown: shownIn(table, n), n, invited: group.staff };
    return [{ key: question.key, group, ...chanceOf(ofGroup, ofWhole) }];
  });
}

/** What the sentence speaks of; none where no answer is said to be the most common. */
export function spokenOptions(question: Asked, { table, n }: GroupTable): readonly string[] | undefined {
  const saying = sayingOf(question, table, n);
  return saying.kind === 'upper-half' || saying.kind === 'most-common' ? saying.said.options : undefined;
}
