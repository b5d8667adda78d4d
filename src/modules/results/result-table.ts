import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { ReleasedThemes } from '#modules/surveys/index.ts';
import { classLabel, sayAmount, sayNumber } from './amount.ts';
import { questionsOf } from './evidence.ts';
import type { Result } from './result.queries.ts';
import { levelNames, partNames } from './part-names.ts';
import { inCapital } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';
import { themesTexts } from './themes/themes.texts.ts';

type Shown = Pick<Result, 'groups' | 'tables' | 'sections' | 'isJoint'>;

/**
 * What is shown, as a table for a spreadsheet: one line per shown group, question and class of answers, with from how many to how many are
 * in it and how that is said; then one per theme of what was written. What is not shown has no line.
 */
export function resultTable(result: Shown, themes: readonly ReleasedThemes[], locale: Locale): string {
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
  const columns = t.columns(inCapital(partNames(result, locale).many)).split(';');
  return writeCsv([columns, ...lines, ...themeLines(result, themes, locale)]);
}

/** Of all together, said as roughly as they were released: no number stands in the columns of numbers. */
function themeLines(result: Shown, themes: readonly ReleasedThemes[], locale: Locale): string[][] {
  const whole = result.groups.find((group) => group.level === 'municipality');
  if (!whole) return [];
  const { band } = themesTexts[locale];
  const start = [levelNames(result, locale).municipality, whole.name, whole.administrationNames.join(', ')];
  return themes.flatMap(({ questionKey, question, themes: found }) =>
    found.map(({ theme, howMany }) => [
      ...[...start, questionKey, question[locale], theme, '', ''],
      ...[band[howMany], sayNumber(whole.answers, locale)],
    ]),
  );
}
