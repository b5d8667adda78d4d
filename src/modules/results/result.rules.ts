import type { CountedItem, CountedSection } from '#modules/surveys/index.ts';
import type { GroupTable } from './figure.rules.ts';
import type { Result, ShownGroup, ShownLevel } from './result.queries.ts';
import { groupParam, levelWords, partParam, unfoldedParam } from './results.paths.ts';

/** The level in the address; `forvaltning` unless something else is there. */
export function levelOf(query: URLSearchParams): ShownLevel {
  const word = query.get('niva');
  const levels = Object.keys(levelWords) as ShownLevel[]; // the keys of the constant are the levels
  return levels.find((level) => levelWords[level] === word) ?? 'administration';
}

/** The one group in the address; none where nothing is shown of it. */
export function groupIn(query: URLSearchParams, groups: readonly ShownGroup[]): ShownGroup | undefined {
  const id = Number(query.get(groupParam));
  return groups.find((group) => group.level === 'group' && group.id === id);
}

/** A group, then what it lies within, the smallest first. */
export function withLarger(group: ShownGroup, groups: readonly ShownGroup[]): ShownGroup[] {
  const around = groups.filter((one) => one.level !== 'group' && isWithin(group, one) && !isSame(group, one));
  return [group, ...around.toReversed()];
}

/** Part of the questionnaire in the address, from 1. Where it is no part: all of them, or the first where they do not fit on a page. */
export function partOf(
  query: URLSearchParams,
  sections: readonly CountedSection[],
  level: ShownLevel,
): number | undefined {
  const wanted = Number(query.get(partParam));
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= partsOf(sections, level).length) return wanted;
  return isInParts(sections, level) ? 1 : undefined;
}

/** Whether all tables stand open: where it is asked for, and always group by group, since the groups are in them. */
export function isUnfolded(query: URLSearchParams, level: ShownLevel): boolean {
  return level === 'group' || query.has(unfoldedParam);
}

/** The level as it is shown: one group beside those it lies within is as long as the whole by itself, and so is a result without parts. */
export function levelShown(
  wanted: ShownLevel,
  groups: readonly ShownGroup[],
  chosen: ShownGroup | undefined,
): ShownLevel {
  return chosen || groups.every(({ level }) => level === 'municipality') ? 'municipality' : wanted;
}

/** How many questions stand on one page: group by group a hundred bars each are enough to read, and to send. */
const questionsOnPage = { group: 3, administration: 30, municipality: 60 } as const satisfies Record<
  ShownLevel,
  number
>;

/** Whether the questionnaire is shown part by part: always group by group, otherwise when it does not fit on a page. */
export function isInParts(sections: readonly CountedSection[], level: ShownLevel): boolean {
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
  return level === 'group' || questions > questionsOnPage[level];
}

/** Parts of the questionnaire as they are shown: its sections, the long ones divided evenly and numbered. */
export function partsOf(
  sections: readonly CountedSection[],
  level: ShownLevel = 'group',
): (CountedSection & { part: number; parts: number })[] {
  return sections.flatMap((section) => {
    const parts = Math.max(1, Math.ceil(section.questions.length / questionsOnPage[level]));
    const size = Math.ceil(section.questions.length / parts);
    return Array.from({ length: parts }, (_, at) => ({
      ...section,
      questions: section.questions.slice(at * size, (at + 1) * size),
      part: at + 1,
      parts,
    }));
  });
}

/** Levels whose counts a page needs: each is shown beside those it lies within. */
export function levelsShown(level: ShownLevel): ShownLevel[] {
  const levels: ShownLevel[] = ['municipality', 'administration', 'group'];
  return levels.slice(0, levels.indexOf(level) + 1);
}

/**
 * The groups of a page in reading order: the whole, then each administration, at group level with its groups under it. A group that is
 * the whole of what stands above it would only say the same again.
 */
export function groupsShown(groups: readonly ShownGroup[], level: ShownLevel): ShownGroup[] {
  const of = (one: ShownLevel) => groups.filter((group) => group.level === one);
  const whole = of('municipality');
  if (level === 'municipality') return whole;
  const administrations = of('administration').filter((group) => !isSame(group, whole[0]));
  if (level === 'administration') return [...whole, ...administrations];
  const parents = administrations.length > 0 ? administrations : whole;
  const under = (parent: ShownGroup) =>
    of('group').filter((group) => isWithin(group, parent) && !isSame(group, parent));
  return [...whole, ...parents.flatMap((parent) => (parent === whole[0] ? under(parent) : [parent, ...under(parent)]))];
}

/** Groups of the plan that are not shown by themselves, each with those it is shown together with. */
export function joinedGroups(groups: readonly ShownGroup[]): { groups: ShownGroup[]; administrations: ShownGroup[] } {
  return {
    groups: groups.filter((group) => group.level === 'group' && group.reportingGroupIds.length > 1),
    administrations: groups.filter((group) => group.level === 'administration' && group.administrationNames.length > 1),
  };
}

/** A group with what is shown of a question in it. */
export function groupTable(
  result: Pick<Result, 'tables'>,
  question: Pick<CountedItem, 'key'>,
  group: Pick<ShownGroup, 'id' | 'name' | 'answers'>,
): GroupTable {
  return { name: group.name, n: group.answers, table: result.tables.get(question.key)?.get(group.id) };
}

export function isWithin(group: ShownGroup, other: ShownGroup): boolean {
  return group.reportingGroupIds.every((id) => other.reportingGroupIds.includes(id));
}

function isSame(group: ShownGroup, other: ShownGroup | undefined): boolean {
  return (
    other !== undefined && group.reportingGroupIds.length === other.reportingGroupIds.length && isWithin(group, other)
  );
}
