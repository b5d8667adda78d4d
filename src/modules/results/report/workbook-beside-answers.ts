import type { WorkbookSheet } from '#foundations/documents/index.ts';
import { classLabel } from '../amount.ts';
import { themesTexts } from '../themes/themes.texts.ts';
import { amountsOf, changeWord } from '../waves/change-sentence.ts';
import { wavesTexts } from '../waves/waves.texts.ts';
import type { ReportBasis } from './report-basis.ts';
import { workbookTexts } from './report-workbook.texts.ts';

/** What has changed since the survey that this one repeats: a row for each class in each group that is compared. None where it repeats none. */
export function changeSheets({ comparison, locale }: ReportBasis): WorkbookSheet[] {
  const earlier = comparison?.earlier;
  if (!earlier) return [];
  const t = workbookTexts[locale];
  const { columns } = wavesTexts[locale];
  const widths = [10, 60, 34, 34, 9, 9, 28, 9, 9, 28, 26];
  const labels = [
    ...[t.beside.number, t.beside.question, columns.group, columns.answer],
    ...[t.change.beforeLeast, t.change.beforeMost, columns.before],
    ...[t.change.nowLeast, t.change.nowMost, columns.now, columns.change],
  ];
  return [
    {
      name: t.sheets.change,
      columns: labels.map((label, at) => ({ label, width: widths[at] ?? 20 })),
      filtered: true,
      rows: comparison.changes.flatMap(({ question, changes }) =>
        changes.map((change) => {
          const said = amountsOf(change, locale);
          return [
            ...[question.key, question.text[locale], change.group.now.name],
            classLabel(question, change.options, locale),
            ...[change.before.least, change.before.most, said.before],
            ...[change.now.least, change.now.most, said.now, changeWord(change, locale)],
          ];
        }),
      ),
    },
  ];
}

/** Themes of what was written in people's own words, of all together. None where none are released. */
export function themeSheets({ themes, locale }: ReportBasis): WorkbookSheet[] {
  if (themes.length === 0) return [];
  const t = themesTexts[locale];
  const { beside, sheets } = workbookTexts[locale];
  return [
    {
      name: sheets.themes,
      columns: [
        { label: beside.number, width: 10 },
        { label: beside.question, width: 60 },
        { label: t.wrote, width: 34 },
        { label: t.theme, width: 60 },
        { label: t.howMany, width: 28 },
      ],
      filtered: true,
      rows: themes.flatMap(({ questionKey, question, texts, themes: found }) =>
        found.map(({ theme, howMany }) => [questionKey, question[locale], t.texts[texts], theme, t.band[howMany]]),
      ),
    },
  ];
}
