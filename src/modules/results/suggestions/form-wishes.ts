import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { classLabel, quotedLabel, sayAmount, sayAmountOf, sayNumber } from '../amount.ts';
import { partNames } from '../part-names.ts';
import { inCapital } from '../sentence.ts';
import { leastForChance } from '../uncertainty.rules.ts';
import type { FormWishes, GroupWishes } from './form-wishes.rules.ts';
import { suggestionTexts } from './suggestion.texts.ts';

/** One sentence per group: which form most prefer, or that it cannot be said. */
export function wishSentence({ question }: FormWishes, of: GroupWishes, locale: Locale): string {
  const t = suggestionTexts[locale].wishes;
  const { group, n, wishes, most } = of;
  if (wishes.length === 0) return t.notShown(group.name);
  if (n.least < leastForChance) return t.few(group.name, leastForChance);
  if (!most) return t.none(group.name);
  return t.most(group.name, quotedLabel(question, most.options, locale), sayAmountOf(most.people, n, locale));
}

/** As a table: a form in the first column, how many in each group in words in the others. */
export function wishTable(
  { question, classes, groups }: FormWishes,
  locale: Locale,
): { columns: string[]; rows: { label: string; cells: string[] }[] } {
  return {
    columns: groups.map(({ group }) => group.name),
    rows: classes.map((options, at) => ({
      label: classLabel(question, options, locale),
      cells: groups.map(({ wishes, n }) => {
        const wish = wishes[at];
        return wish ? sayAmount(wish.people, n, locale) : '–';
      }),
    })),
  };
}

/** A line per group and form, for a spreadsheet: the ends of what is shown, and the same in words. Groups where it is not shown have none. */
export function wishCsv({ question, groups, isJoint }: FormWishes, locale: Locale): string {
  const t = suggestionTexts[locale].csv;
  const part = inCapital(partNames({ isJoint }, locale).one);
  const lines = groups.flatMap(({ group, n, wishes }) =>
    wishes.map(({ options, people }) => [
      group.level === 'municipality' ? t.whole : part,
      group.name,
      sayNumber(n, locale),
      classLabel(question, options, locale),
      people.least,
      people.most,
      sayAmount(people, n, locale),
    ]),
  );
  return writeCsv([t.columns.split(';'), ...lines]);
}

/** Name of the file of `wishCsv`. */
export function wishFile(title: string, locale: Locale): string {
  return suggestionTexts[locale].csv.file(title);
}
