import type { Published, PublishedQuestion, ShownTable } from '../published.ts';
import { endsOf, multipleTable } from './multiple.ts';
import { tableOfLeast, tableOfParts } from './partition.ts';
import { isSameSet, type ExactGroup, type People, type Told } from './people.ts';
import { leavesRest, mayTellBase, type Before } from './may-tell-base.ts';
import { peopleTold } from './people-told.ts';
import { protectedSetsOf, tellsOfSensitive } from './protected-sets.ts';
import { whereSomeAsked } from '../some-asked.ts';
import { responseOf, type Response } from './response.ts';

/** What was counted, exact, for the shown groups: two of them are apart, or one lies in the other. In memory at the count and never stored. */
export type ExactResult = {
  survey: Published['survey'];
  k: number;
  groups: readonly ExactGroup[];
  questions: readonly PublishedQuestion[];
  /** Question → group id → answers in the order of the options, and how many left it out. A question that may not stand in a group is missing there;
   * of one that tells of a sensitive question before, that is decided here. */
  counts: ReadonlyMap<string, ReadonlyMap<number, Counted>>;
};

type Counted = { chosen: readonly number[]; left: number };

/**
 * How coarse a question is shown. 0: as decided from its tables. 1: larger groups say no more than their parts do. 2: and the smallest groups in
 * thirds. 3: administrations and the whole only. 4: the whole only. 5: nowhere.
 */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Everything that may be shown of what was counted (ADR 7). Which groups show something is decided before, and never by answers; here only how. Pure:
 * the same for the same counts. RangeError when the counts do not add up.
 */
export function protect(exact: ExactResult, rungs: ReadonlyMap<string, Rung> = new Map()): Published {
  requireCounts(exact);
  const response = responseOf(exact.groups);
  const tables: Before = new Map();
  for (const question of exact.questions)
    tables.set(
      question.key,
      tablesOf(exact, { question, response, rung: rungs.get(question.key) ?? 0, before: tables }),
    );
  return {
    format: 'stadig-result-1',
    survey: exact.survey,
    k: exact.k,
    groups: exact.groups.map(({ answers, ...group }) => ({
      ...group,
      answers: response.answers.get(group.id) ?? { least: answers, most: answers },
    })),
    questions: exact.questions,
    tables: Object.fromEntries(tables),
  };
}

const LEVELS: Record<Rung, readonly ExactGroup['level'][]> = {
  0: ['group', 'administration', 'municipality'],
  1: ['group', 'administration', 'municipality'],
  2: ['group', 'administration', 'municipality'],
  3: ['administration', 'municipality'],
  4: ['municipality'],
  5: [],
};

type Of = { question: PublishedQuestion; response: Response; rung: Rung; before: Before };

function tablesOf(exact: ExactResult, { question, response, rung, before }: Of): Record<string, ShownTable> {
  const counts = exact.counts.get(question.key) ?? new Map<number, Counted>();
  const tells = tellsOfSensitive(question, exact.questions);
  const eligible = exact.groups.filter(
    (group) =>
      counts.has(group.id) &&
      group.answers > 0 &&
      LEVELS[rung].includes(group.level) &&
      mayTellBase({ exact, question, group, before }),
  );
  const standing = tells ? withEnoughAsked(exact, eligible, counts) : eligible;
  const tell = tellerOf(question, exact.questions, rung);
  const told = peopleTold({ question, groups: standing, counts, response }).map(tell).flatMap(withParts);
  const byGroup = new Map(told.map((one) => [one.people.group, tells && !leavesRest(one) ? undefined : one.table]));
  return Object.fromEntries(
    standing.flatMap((group) => {
      const first = standing.find((other) => isSameSet(other.reportingGroups, group.reportingGroups)) ?? group;
      const table = byGroup.get(first.id);
      return table ? [[String(group.id), table]] : [];
    }),
  );
}

/** Of those that may show a question that tells of a sensitive one, decided here, since it depends on what that one shows. */
function withEnoughAsked(
  { k }: ExactResult,
  groups: readonly ExactGroup[],
  counts: ReadonlyMap<number, Counted>,
): ExactGroup[] {
  const bases = groups.map(({ id, reportingGroups, answers }) => ({
    ...{ id, groupIds: reportingGroups, people: answers },
    answered: answers - (counts.get(id)?.left ?? 0),
  }));
  const standing = whereSomeAsked(bases, { k, tells: true });
  return groups.filter(({ id }) => standing.has(id));
}

/** From the smallest groups upwards, since what a larger one may say depends on what its parts do. */
function tellerOf(
  question: PublishedQuestion,
  questions: readonly PublishedQuestion[],
  rung: Rung,
): (people: People) => Told {
  const rules = {
    question,
    sets: protectedSetsOf(question, questions),
    ends: endsOf(question, questions),
    onlySums: rung >= 1,
  };
  const tell = (people: People, isOutermost: boolean): Told => {
    const [only, ...others] = people.parts;
    if (only && others.length === 0 && only.n === people.n) {
      const told = tell(only, isOutermost);
      return { ...told, people, parts: [told] };
    }
    const parts = people.parts.map((part) => tell(part, false));
    const own = parts.length === 0 && rung === 2 ? { ...people, inThirds: true } : people;
    if (question.kind === 'multiple') return multipleTable(own, parts, { ...rules, isOutermost });
    return parts.length === 0 ? tableOfLeast(own, rules) : tableOfParts(own, parts, rules, isOutermost);
  };
  return (people) => tell(people, true);
}

function withParts(told: Told): Told[] {
  return [told, ...told.parts.flatMap(withParts)];
}

function requireCounts({ groups, questions, counts }: ExactResult): void {
  for (const { key, kind } of questions) {
    for (const { id, answers } of groups) {
      const counted = counts.get(key)?.get(id);
      if (!counted) continue;
      const all =
        kind === 'multiple' ? Math.max(0, ...counted.chosen) : counted.chosen.reduce((sum, one) => sum + one, 0);
      const fits = kind === 'multiple' ? all + counted.left <= answers : all + counted.left === answers;
      if (!fits) throw new RangeError(`question ${key} in group ${id}: the counts are not those of ${answers} answers`);
    }
  }
}
