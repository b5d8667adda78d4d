import type { Block } from '#foundations/documents/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { classLabel } from '../amount.ts';
import type { QuestionChange } from '../waves/change.rules.ts';
import { amountsOf, changeSentence, changeWord } from '../waves/change-sentence.ts';
import { wavesTexts } from '../waves/waves.texts.ts';
import { shortLabel, type BlockMaker } from './blocks.ts';
import type { ReportBasis } from './report-basis.ts';

/** What has changed since the survey that this one repeats, all together and in each administration. Groups of the plan stand in the workbook. */
export function changeBlocks(make: BlockMaker, { comparison, locale }: ReportBasis): Block[] {
  const earlier = comparison?.earlier;
  if (!earlier) return [];
  const t = wavesTexts[locale];
  const changes = comparison.changes
    .map((one) => ({ ...one, changes: one.changes.filter(({ group }) => group.now.level !== 'group') }))
    .filter((one) => one.changes.length > 0);
  const { questions, groups } = comparison.left;
  const left = [
    ...(questions > 0 ? [t.leftOut.questions(questions)] : []),
    ...(groups > 0 ? [t.leftOut.groups(groups)] : []),
  ];
  return [
    make.heading(1, t.heading),
    make.paragraph(t.lead(earlier.title, formatDate(today(earlier.openedAt), locale))),
    make.paragraph(`${t.caution.text} ${t.caution.panel}`),
    ...(changes.length === 0 ? [make.paragraph(t.nothing)] : []),
    ...changes.flatMap((one) => questionBlocks(make, one, locale)),
    ...(left.length > 0 ? [make.bold(t.leftOut.heading), make.list(left)] : []),
  ];
}

function questionBlocks(make: BlockMaker, change: QuestionChange, locale: ReportBasis['locale']): Block[] {
  const { question, changes } = change;
  const { columns, tableOf } = wavesTexts[locale];
  const sentence = changeSentence(change, locale);
  return [
    make.heading(2, question.text[locale]),
    ...(sentence === undefined ? [] : [make.paragraph(sentence)]),
    make.table(
      tableOf(shortLabel(question.text[locale], 200)),
      [columns.group, columns.answer, columns.before, columns.now, columns.change].map((label) => ({ label })),
      changes.map((one) => {
        const { before, now } = amountsOf(one, locale);
        return [one.group.now.name, classLabel(question, one.options, locale), before, now, changeWord(one, locale)];
      }),
    ),
  ];
}
