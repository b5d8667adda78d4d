import type { Range, ShownTable } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { BarRow } from '#ui/chart/bar-geometry.ts';
import { classLabel, markAmount, sayAmount, sayNumber } from './amount.ts';
import { middleOf } from './amount.rules.ts';
import { commonClasses, inClasses, type Asked } from './classes.rules.ts';
import { resultsTexts } from './results.texts.ts';

/** A group beside others, with what is shown of a question in it; no table where it is not shown. */
export type GroupTable = { name: string; n: Range; table: ShownTable | undefined };

/** Bars and lines of the table for groups beside each other, all in the classes that all of them can be read in. */
export function barRows(question: Asked, groups: readonly GroupTable[], locale: Locale): BarRow[] {
  const classes = commonClasses(
    question,
    groups.flatMap(({ table }) => (table ? [table] : [])),
  );
  const labels = classes.map((options) => classLabel(question, options, locale));
  return groups.map(({ name, n, table }) => {
    if (!isShown(table)) return { label: name, parts: [], notShown: whyNotShown(question, locale) };
    const cells = inClasses({ question, table, n }, classes);
    const parts = cells.map((cell, index) => ({
      label: labels[index] ?? '',
      count: middleOf(cell),
      mark: markAmount(cell, n, locale),
      words: sayAmount(cell, n, locale),
    }));
    return { label: name, n: numberOf(n, locale), parts, notDrawn: whyNotDrawn(cells, n, locale) };
  });
}

/** A bar for each class of one group: those in it, and all others. */
export function optionRows(question: Asked, { n, table }: GroupTable, locale: Locale): BarRow[] {
  if (!isShown(table)) return [];
  const t = resultsTexts[locale].chosen[question.kind === 'multiple' ? 'several' : 'one'];
  const classes = commonClasses(question, [table]);
  return inClasses({ question, table, n }, classes).map((cell) => ({
    label: classLabel(question, cell.options, locale),
    n: numberOf(n, locale),
    notDrawn: whyNotDrawn([cell], n, locale),
    parts: [
      { label: t.yes, count: middleOf(cell), mark: markAmount(cell, n, locale), words: sayAmount(cell, n, locale) },
      { label: t.no, count: Math.max(0, n.most - middleOf(cell)), mark: '' },
    ],
  }));
}

/** A bar is drawn through the middle of what is known; where that is anything between two in five, its length would be a guess. */
function whyNotDrawn(cells: ShownTable, n: Range, locale: Locale): string | undefined {
  const isGuess = cells.some(({ least, most }) => most - least > widestDrawn * n.most);
  return isGuess ? resultsTexts[locale].notDrawn : undefined;
}

const widestDrawn = 0.4;

/** Whether a table says less than its number of answers alone would make it say: some class is closed, in thirds or wider than two steps. */
export function isCoarse({ table, n }: GroupTable): boolean {
  return (table ?? []).some(
    ({ form, least, most }) =>
      form === 'closed' || form === 'thirds' || (n.most >= leastInSteps && most - least > twoSteps * n.most),
  );
}

/** Answers from which shares are shown in steps. */
const leastInSteps = 20;
const twoSteps = 0.2;

export function isShown(table: ShownTable | undefined): table is ShownTable {
  return table !== undefined && table.length > 0;
}

/** By the rule that was fixed before the survey was sent, or since too few were asked. */
function whyNotShown(question: Pick<Asked, 'ofSome'>, locale: Locale): string {
  const t = resultsTexts[locale].notShown;
  return question.ofSome ? t.ofSome : t.byRule;
}

function numberOf(n: Range, locale: Locale): string {
  return sayNumber(n, locale);
}
