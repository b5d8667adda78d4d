import type { Block } from '#foundations/documents/index.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { classLabel } from '../amount.ts';
import { questionsOf } from '../evidence.ts';
import { barRows, isShown, type GroupTable } from '../figure.rules.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { resultsTexts } from '../results.texts.ts';
import { classesOf, inOneText, isForAnswers, nameOf } from './answer-blocks.ts';
import type { BlockMaker } from './blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportTexts } from './report.texts.ts';

/** A table for each question with every group of the plan, when they were asked for. */
export function appendixBlocks(make: BlockMaker, { result, level, locale }: ReportBasis): Block[] {
  const t = reportTexts[locale];
  if (level !== 'group') return [];
  const groups = groupsShown(result.groups, 'group').filter((group) => group.level !== 'municipality');
  const questions = questionsOf(result);
  const heading = make.headingOnNewPage(1, t.appendix.heading);
  if (questions.length * groups.length > mostLines) return [heading, make.paragraph(t.appendix.tooLong)];
  const groupLabel = resultsTexts[locale].columns.group;
  return [
    heading,
    make.paragraph(t.appendix.lead),
    ...result.sections.flatMap((section, place) => [
      place === 0 ? make.heading(2, section.title[locale]) : make.headingOnNewPage(2, section.title[locale]),
      ...section.questions.flatMap((question) => {
        const tables = groups.map((group) => groupTable(result, question, group));
        if (!tables.some(({ table }) => isShown(table))) return [];
        const caption = t.question.number(questions.indexOf(question) + 1, question.text[locale]);
        return [tableOf(make, { question, tables, groupLabel, caption }, locale)];
      }),
    ]),
  ];
}

/** More than this is no longer read on paper, and takes longer to set than anyone waits. */
const mostLines = 4000;

type Of = { question: CountedItem; tables: readonly GroupTable[]; groupLabel: string; caption: string };

function tableOf(
  make: BlockMaker,
  { question, tables, groupLabel, caption }: Of,
  locale: ReportBasis['locale'],
): Block {
  const t = reportTexts[locale];
  const classes = classesOf({ question, groups: tables });
  const rows = barRows(question, tables, locale);
  // No column for the number of answers: long tables take as long to set as they have cells.
  const nameOfRow = (row: (typeof rows)[number]) =>
    row.n === undefined ? nameOf(row) : `${row.label} (${t.question.size(String(row.n))})`;
  if (isForAnswers({ question }, classes, locale))
    return make.table(
      caption,
      [{ label: groupLabel }, { label: t.appendix.inWords }],
      rows.map((row, at) => {
        const of = tables[at];
        return [nameOfRow(row), of ? inOneText(question, of, classes, locale) : '–'];
      }),
    );
  return make.table(
    caption,
    [{ label: groupLabel }, ...classes.map((options) => ({ label: classLabel(question, options, locale) }))],
    rows.map((row) => [nameOfRow(row), ...classes.map((_, at) => row.parts[at]?.words ?? '–')]),
  );
}
