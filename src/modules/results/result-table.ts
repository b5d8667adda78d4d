import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { classLabel, sayAmount, sayNumber } from './amount.ts';
import { questionsOf } from './evidence.ts';
import type { Result } from './result.queries.ts';
import { levelNames, partNames } from './part-names.ts';
import { inCapital } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';

/**
 * What is shown, as a table for a spreadsheet: one line per shown group, question and class of answers, with from how many to how many are
 * in it and how that is said. What is not shown has no line.
 */
export function resultTable(
  result: Pick<Result, 'groups' | 'tables' | 'sections' | 'isJoint'>,
  locale: Locale,
): string {
  const { csv: t } = resultsTexts[locale];
  const levels = levelNames(result, locale);
  const lines = questionsOf(result).flatMap((question) =>
    result.groups.flatMap((group) => {
      const table = result.tables.get(question.key)?.get(group.id) ?? [];
      const start = [
        levels[group.level],
        group.name,
        group.administrationNames.join(', '),
        question.key,
        question.text[locale],
      ];
      return table.map((cell) => [
        ...start,
        classLabel(question, cell.options, locale),
        cell.least,
        cell.most,
        sayAmount(cell, group.answers, locale),
        sayNumber(group.answers, locale),
      ]);
    }),
  );
  return writeCsv([t.columns(inCapital(partNames(result, locale).many)).split(';'), ...lines]);
}
