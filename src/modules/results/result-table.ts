import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { questionsOf } from './evidence.ts';
import type { Result } from './result.queries.ts';
import { resultsTexts } from './results.texts.ts';

/**
 * The frozen counts as a table for a spreadsheet. One line per shown group, question and option, and one for those who did not answer the question; nothing about single
 * answers, for there are none.
 */
export function resultTable(result: Result, locale: Locale): string {
  const { csv: t, unanswered } = resultsTexts[locale];
  const lines = questionsOf(result).flatMap((question) =>
    result.groups.flatMap((group) => {
      const tally = result.tallies.get(question.key)?.get(group.id);
      const start = [
        t.levels[group.level],
        group.name,
        group.administrationNames.join(', '),
        question.key,
        question.text[locale],
      ];
      const classes = [
        ...question.options.map((option, index) => [option.label[locale], tally?.chosen[index] ?? 0] as const),
        [unanswered, tally?.unanswered ?? 0] as const,
      ];
      return classes.map(([label, count]) => [...start, label, count, group.answers]);
    }),
  );
  return writeCsv([t.columns.split(';'), ...lines]);
}
