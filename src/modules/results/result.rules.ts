import type { CountedItem, CountedSection } from '#modules/surveys/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { BarRow } from '#ui/chart/bar-geometry.ts';
import type { Result, ShownGroup, ShownLevel, Tally } from './result.queries.ts';
import { levelWords } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

/** The level in the address; `forvaltning` unless something else is there. */
export function levelOf(query: URLSearchParams): ShownLevel {
  const word = query.get('niva');
  const levels = Object.keys(levelWords) as ShownLevel[]; // the keys of the constant are the levels
  return levels.find((level) => levelWords[level] === word) ?? 'administration';
}

/** Part of the questionnaire in the address, from 1; the first when it is not a part. */
export function partOf(query: URLSearchParams, parts: number): number {
  const wanted = Number(query.get('del') ?? '1');
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= parts ? wanted : 1;
}

/** How many questions stand on one page group by group: a hundred bars each are enough to read, and to send. */
const questionsOnPage = 3;

/** Parts of the questionnaire as they are shown group by group: its sections, the long ones divided evenly and numbered. */
export function partsOf(sections: readonly CountedSection[]): (CountedSection & { part: number; parts: number })[] {
  return sections.flatMap((section) => {
    const parts = Math.max(1, Math.ceil(section.questions.length / questionsOnPage));
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

/**
 * One bar and one line of the table. Everything that is shown of a count goes through here: classes by size of group come in this place.
 */
export function barRow(
  of: { question: CountedItem; group: ShownGroup; tally: Tally | undefined },
  locale: Locale,
): BarRow {
  const { question, group, tally } = of;
  const t = resultsTexts[locale];
  if (!tally) return { label: group.name, parts: [], notShown: t.nobody };
  const parts = question.options.map((option, index) => ({
    label: option.label[locale],
    count: tally.chosen[index] ?? 0,
  }));
  return { label: group.name, n: tally.n, parts: [...parts, { label: t.unanswered, count: tally.unanswered }] };
}

/** A bar for each option: how many of all in the group chose it, did not, or left the question out. */
export function optionRows(of: { question: CountedItem; tally: Tally | undefined }, locale: Locale): BarRow[] {
  const { question, tally } = of;
  if (!tally) return [];
  const { n, unanswered } = tally;
  const t = resultsTexts[locale];
  const chosen = t.chosen[question.kind === 'multiple' ? 'several' : 'one'];
  return question.options.map((option, index) => {
    const count = tally.chosen[index] ?? 0;
    return {
      label: option.label[locale],
      n,
      parts: [
        { label: chosen.yes, count },
        { label: chosen.no, count: n - unanswered - count },
        { label: t.unanswered, count: unanswered },
      ],
    };
  });
}

export function tallyOf(
  result: Pick<Result, 'tallies'>,
  question: Pick<CountedItem, 'key'>,
  group: Pick<ShownGroup, 'id'> | undefined,
): Tally | undefined {
  return group && result.tallies.get(question.key)?.get(group.id);
}

export function isWithin(group: ShownGroup, other: ShownGroup): boolean {
  return group.reportingGroupIds.every((id) => other.reportingGroupIds.includes(id));
}

function isSame(group: ShownGroup, other: ShownGroup | undefined): boolean {
  return (
    other !== undefined && group.reportingGroupIds.length === other.reportingGroupIds.length && isWithin(group, other)
  );
}
