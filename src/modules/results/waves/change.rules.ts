import type { CountedItem } from '#modules/surveys/index.ts';
import type { Counted } from '../amount.rules.ts';
import { commonClasses, inClasses, isRest } from '../classes.rules.ts';
import { isShown } from '../figure.rules.ts';
import { groupTable } from '../result.rules.ts';
import type { Result, ShownGroup } from '../result.queries.ts';
import { upperHalf } from '../sentence.rules.ts';
import { correction, holm, leastForChance, twoSided, type Compared } from '../uncertainty.rules.ts';

/** A counted survey as it is compared. `unitsOf`: the units of each reporting group, by its id. */
export type Wave = {
  result: Pick<Result, 'groups' | 'tables' | 'sections'>;
  unitsOf: ReadonlyMap<number, readonly string[]>;
};

/** The same people in both waves, as far as units tell. */
export type SameGroup = { now: ShownGroup; before: ShownGroup };

/** One class of answers in one group. `differs`: more than rounding and chance explain, among all changes that are shown. */
export type Change = {
  group: SameGroup;
  options: readonly string[];
  before: Counted;
  now: Counted;
  differs: boolean;
  direction: 'more' | 'fewer';
};

/** What has changed in a question, the whole first. */
export type QuestionChange = { question: CountedItem; changes: readonly Change[] };

/**
 * Every question that was asked in the same way in both waves, in every group that is the same in both and had at least twenty answers in
 * both. From what is shown of the two alone, so that it says nothing that a reader with both results could not work out.
 */
export function changesBetween(now: Wave, before: Wave, questionKeys: readonly string[]): QuestionChange[] {
  const groups = sameGroups(now, before);
  const questions = now.result.sections
    .flatMap((section) => section.questions)
    .filter((question) => questionKeys.includes(question.questionKey));
  const found = questions.flatMap((question) => groups.flatMap((group) => classesIn(question, group, { now, before })));
  const holds = holm(found.map(({ probability }) => probability));
  const changes = found.map(({ probability: _, ...change }, at) => ({ ...change, differs: holds[at] ?? false }));
  return questions
    .map((question) => ({ question, changes: changes.filter(({ key }) => key === question.key) }))
    .filter(({ changes: own }) => own.length > 0);
}

/** About all together, not about an administration or a group. */
export function isOfWhole({ group }: Pick<Change, 'group'>): boolean {
  return group.now.level === 'municipality';
}

/** The whole beside the whole, and every smaller group that has just the same units in both; with at least twenty answers in both. */
export function sameGroups(now: Wave, before: Wave): SameGroup[] {
  const known = new Set<string>();
  return now.result.groups.flatMap((group) => {
    const units = unitsIn(now, group);
    const isWhole = group.level === 'municipality';
    const other = before.result.groups.find((one) =>
      isWhole
        ? one.level === 'municipality'
        : one.level !== 'municipality' && units !== '' && unitsIn(before, one) === units,
    );
    if (!other || known.has(units)) return [];
    known.add(units);
    const isEnough = group.answers.least >= leastForChance && other.answers.least >= leastForChance;
    return isEnough ? [{ now: group, before: other }] : [];
  });
}

function unitsIn(wave: Wave, group: ShownGroup): string {
  const units = group.reportingGroupIds.flatMap((id) => wave.unitsOf.get(id) ?? []);
  return units.toSorted().join(' ');
}

/** Of a scale its upper half, otherwise each class; only classes that both tables can be read in. */
function classesIn(question: CountedItem, group: SameGroup, { now, before }: { now: Wave; before: Wave }) {
  const [own, earlier] = [
    groupTable(now.result, question, group.now),
    groupTable(before.result, question, group.before),
  ];
  if (!isShown(own.table) || !isShown(earlier.table)) return [];
  const common = commonClasses(question, [own.table, earlier.table]).filter((options) => !isRest(question, options));
  if (common.length === 0) return [];
  const classes =
    question.kind === 'scale'
      ? [
          upperHalf(
            question,
            common.map((options) => ({ options })),
          ),
        ]
      : common;
  const read = (of: typeof own) => inClasses({ question, table: of.table ?? [], n: of.n }, classes);
  const [cellsNow, cellsBefore] = [read(own), read(earlier)];
  return classes.flatMap((options, at) => {
    const [cell, cellBefore] = [cellsNow[at], cellsBefore[at]];
    if (!cell || !cellBefore) return [];
    const chance = chanceOfChange(
      { shown: cell, n: own.n, invited: group.now.staff },
      { shown: cellBefore, n: earlier.n, invited: group.before.staff },
    );
    return [{ key: question.key, group, options, now: cell, before: cellBefore, ...chance }];
  });
}

/**
 * How likely so large a change of a share is by chance, where nothing has changed: the two-sided test of two shares with pooled variance
 * (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, section 3.2), each with the finite population correction
 * (N − n)/(N − 1) (Cochran 1977, Sampling Techniques, section 3.2), as if other people had answered. Most often many are the same, who differ
 * less from themselves, so that it errs on the side of finding nothing. Of all counts that the shown ranges allow those that differ least are
 * tried: rounding alone is never a change. 1 where the ranges allow none, and below twenty answers in either. Many are compared: `holm`.
 */
export function chanceOfChange(now: Compared, before: Compared): { probability: number; direction: 'more' | 'fewer' } {
  const direction = middle(now) >= middle(before) ? 'more' : 'fewer';
  if (now.n.least < leastForChance || before.n.least < leastForChance) return { probability: 1, direction };
  const [high, low] = direction === 'more' ? [now, before] : [before, now];
  const [upper, lower] = [high.shown.least / high.n.most, Math.min(1, low.shown.most / low.n.least)];
  if (upper <= lower) return { probability: 1, direction };
  const [sizeHigh, sizeLow] = [high.n.least, low.n.least];
  const pooled = (upper * sizeHigh + lower * sizeLow) / (sizeHigh + sizeLow);
  const variance =
    pooled *
    (1 - pooled) *
    (correction(sizeHigh, high.invited) / sizeHigh + correction(sizeLow, low.invited) / sizeLow);
  return { probability: variance > 0 ? twoSided((upper - lower) / Math.sqrt(variance)) : 1, direction };
}

function middle({ shown, n }: Compared): number {
  return (shown.least + shown.most) / (n.least + n.most);
}
