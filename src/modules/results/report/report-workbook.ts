import type { Workbook, WorkbookSheet } from '#foundations/documents/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { classLabel, sayAmount } from '../amount.ts';
import { claimsTexts } from '../claims.texts.ts';
import { questionsOf } from '../evidence.ts';
import { barRows, isShown } from '../figure.rules.ts';
import { gateSentence } from '../gate-sentence.ts';
import { levelNames, partNames } from '../part-names.ts';
import { responseSentence } from '../response-sentence.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { inCapital } from '../sentence.ts';
import { classesOf } from './answer-blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { workbookTexts } from './report-workbook.texts.ts';
import { changeSheets, themeSheets } from './workbook-beside-answers.ts';

/**
 * The result for a spreadsheet: what it is, every shown class of every question in every group, the administrations beside each other, what has
 * changed since last time, the themes of what was written, and how many answered.
 */
export function reportWorkbook(basis: ReportBasis): Workbook {
  return {
    date: today(basis.result.frozenAt),
    sheets: [
      readSheet(basis),
      answersSheet(basis),
      ...besideSheets(basis),
      ...changeSheets(basis),
      ...themeSheets(basis),
      responseSheet(basis),
    ],
  };
}

function readSheet(basis: ReportBasis): WorkbookSheet {
  const { result, survey, locale, organisation } = basis;
  const t = workbookTexts[locale].read;
  const digest = survey.promiseSha256?.toString('hex');
  return {
    name: workbookTexts[locale].sheets.read,
    columns: [
      { label: t.columns.what, width: 32 },
      { label: t.columns.explanation, width: 100 },
    ],
    filtered: false,
    rows: [
      [t.survey, result.title],
      [t.controller, organisation],
      [t.counted, formatDate(today(result.frozenAt), locale)],
      [t.response, responseSentence(result, locale)],
      ...(digest ? [[t.promise, digest]] : []),
      [t.gate, gateSentence(result, locale)],
      [t.least, t.leastMeans],
      [t.words, t.wordsMean],
      [t.base, t.baseMeans],
      [t.adding, t.addingMeans],
      [t.missing, t.missingMeans],
      ...Object.values(claimsTexts[locale].whole.cannot).map((sentence, at) => [at === 0 ? t.cannot : '', sentence]),
    ],
  };
}

function answersSheet({ result, locale }: ReportBasis): WorkbookSheet {
  const t = workbookTexts[locale];
  const levels = levelNames(result, locale);
  const [level = '', group = '', ...others] = Object.values(t.answers);
  const labels = [level, group, inCapital(partNames(result, locale).many), ...others];
  const widths = [14, 34, 34, 10, 12, 12, 26, 10, 60, 34, 9, 9, 28];
  const rows = result.sections.flatMap((section) =>
    section.questions.flatMap((question) =>
      result.groups.flatMap((group) => {
        const { table = [], n } = groupTable(result, question, group);
        return table.map((cell) => [
          levels[group.level],
          group.name,
          group.administrationNames.join(', '),
          group.staff > 0 ? group.staff : null,
          n.least,
          n.most,
          section.title[locale],
          question.key,
          question.text[locale],
          classLabel(question, cell.options, locale),
          cell.least,
          cell.most,
          sayAmount(cell, n, locale),
        ]);
      }),
    ),
  );
  return {
    name: t.sheets.answers,
    columns: labels.map((label, at) => ({ label, width: widths[at] ?? 20 })),
    filtered: true,
    rows,
  };
}

/** Where there are administrations to set beside each other: a row for each class that all of them can be read in, in words. */
function besideSheets({ result, locale }: ReportBasis): WorkbookSheet[] {
  const t = workbookTexts[locale];
  const groups = groupsShown(result.groups, 'administration');
  if (groups.length < 2) return [];
  const rows = questionsOf(result).flatMap((question) => {
    const tables = groups.map((group) => groupTable(result, question, group));
    if (!tables.some(({ table }) => isShown(table))) return [];
    const bars = barRows(question, tables, locale);
    return classesOf({ question, groups: tables }).map((options, at) => [
      question.key,
      question.text[locale],
      classLabel(question, options, locale),
      ...bars.map((row) => row.parts[at]?.words ?? '–'),
    ]);
  });
  return [
    {
      name: inCapital(partNames(result, locale).many),
      columns: [
        { label: t.beside.number, width: 10 },
        { label: t.beside.question, width: 60 },
        { label: t.beside.answer, width: 34 },
        ...groups.map(({ name }) => ({ label: name, width: 24 })),
      ],
      filtered: true,
      rows,
    },
  ];
}

function responseSheet({ result, locale }: ReportBasis): WorkbookSheet {
  const t = workbookTexts[locale];
  const levels = levelNames(result, locale);
  const widths = [14, 50, 12, 12, 12];
  return {
    name: t.sheets.response,
    columns: Object.values(t.response).map((label, at) => ({ label, width: widths[at] ?? 12 })),
    filtered: true,
    rows: result.groups.map(({ level, name, staff, answers }) => [
      levels[level],
      name,
      staff > 0 ? staff : null,
      answers.least,
      answers.most,
    ]),
  };
}
