import type { Block, Chart, ChartFill } from '#foundations/documents/index.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { barRows, isShown, optionRows, type GroupTable } from '../figure.rules.ts';
import { classLabel, sayAmount } from '../amount.ts';
import { commonClasses, inClasses, isRest } from '../classes.rules.ts';
import { resultSentence } from '../sentence.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { shortLabel, type BlockMaker } from './blocks.ts';
import { reportTexts } from './report.texts.ts';

type BarRow = ReturnType<typeof barRows>[number];
/** A question, the whole first and then the groups beside it, as pages show them. */
export type Answered = { question: CountedItem; groups: readonly GroupTable[]; groupLabel: string };

/** Sentence, picture and tables of one question: all from what is shown of it. */
export function answerBlocks(make: BlockMaker, of: Answered, locale: Locale): Block[] {
  const { question, groups } = of;
  const t = reportTexts[locale].question;
  const [whole] = groups;
  if (!whole) return [];
  const sentence = resultSentence(question, whole, locale);
  if (!groups.some(({ table }) => isShown(table))) return [make.paragraph(sentence)];
  const classes = classesOf(of);
  const isWide = isForAnswers(of, classes, locale);
  const several = question.kind === 'multiple' ? ` ${t.several}` : '';
  return [
    make.paragraph(`${sentence}${several}`),
    ...chartBlocks(make, { of, sentence, isWide }, locale),
    ...(isWide ? tablesByAnswer(make, of, locale) : tablesByGroup(make, of, locale)),
  ];
}

/** A bar for each group, in the classes that all of them can be read in. */
function chartOfGroups(of: Answered, locale: Locale): Pick<Chart, 'classes' | 'rows'> {
  const { question, groups } = of;
  const classes = classesOf(of);
  const fills = fillsOf(question, classes);
  return {
    classes: classes.map((options, at) => ({ label: classLabel(question, options, locale), fill: fills[at] ?? 6 })),
    rows: barRows(question, groups, locale).map((row) => drawn(row, locale)),
  };
}

/** Where one bar cannot hold all answers: a bar for each. */
function chartOfAnswers(rows: readonly BarRow[], locale: Locale): Pick<Chart, 'classes' | 'rows'> {
  const fills: readonly ChartFill[] = [1, 6];
  const labels = rows[0]?.parts.map(({ label }) => label) ?? [];
  return {
    classes: labels.map((label, at) => ({ label, fill: fills[at] ?? 6 })),
    rows: rows.map((row) => ({ ...drawn(row, locale), size: '' })),
  };
}

function chartBlocks(
  make: BlockMaker,
  { of, sentence, isWide }: { of: Answered; sentence: string; isWide: boolean },
  locale: Locale,
): Block[] {
  const t = reportTexts[locale].question;
  const alt = t.alt(sentence);
  if (!isWide) {
    const title = of.groups.length > 1 ? t.chart : t.chartWhole;
    return [{ id: make.id(), type: 'chart', title, alt, ...chartOfGroups(of, locale) }];
  }
  const [whole] = of.groups;
  const rows = whole ? optionRows(of.question, whole, locale) : [];
  if (rows.length === 0) return [];
  const title = rows.length > mostBars ? t.chartFirst(mostBars) : t.chartWhole;
  return [{ id: make.id(), type: 'chart', title, alt, ...chartOfAnswers(rows.slice(0, mostBars), locale) }];
}

function drawn(row: BarRow, locale: Locale): Chart['rows'][number] {
  return {
    label: row.label,
    size: row.n === undefined ? '' : reportTexts[locale].question.size(String(row.n)),
    parts: row.parts.map(({ count, mark }, classAt) => ({ classAt, length: Math.max(0, count), words: mark ?? '' })),
    ...(row.notShown !== undefined && { notShown: row.notShown }),
  };
}

/** A line for each group. Where the whole is shown in finer classes than the others it says those too. */
function tablesByGroup(make: BlockMaker, of: Answered, locale: Locale): Block[] {
  const t = reportTexts[locale].question;
  const labels = classesOf(of).map((options) => classLabel(of.question, options, locale));
  const rows = barRows(of.question, of.groups, locale);
  return [
    make.table(
      t.table,
      [{ label: of.groupLabel }, { label: t.answers, align: 'end' }, ...labels.map((label) => ({ label }))],
      rows.map((row) => [nameOf(row), String(row.n ?? '–'), ...labels.map((_, at) => row.parts[at]?.words ?? '–')]),
    ),
    ...finerBlocks(make, of, locale),
  ];
}

function finerBlocks(make: BlockMaker, of: Answered, locale: Locale): Block[] {
  const [whole] = of.groups;
  const t = reportTexts[locale].question;
  if (!whole || !isShown(whole.table) || whole.table.length <= classesOf(of).length) return [];
  return [
    make.bold(t.finer),
    make.list(
      whole.table.map((cell) =>
        t.inWords(classLabel(of.question, cell.options, locale), sayAmount(cell, whole.n, locale)),
      ),
    ),
  ];
}

/** A line for each answer, with a few groups beside each other: for many or long answers. */
function tablesByAnswer(make: BlockMaker, of: Answered, locale: Locale): Block[] {
  const t = reportTexts[locale].question;
  const rows = barRows(of.question, of.groups, locale);
  const labels = classesOf(of).map((options) => classLabel(of.question, options, locale));
  const parts = chunks(rows, labels.some((label) => label.length > 200) ? 2 : 4);
  return parts.map((part, at) =>
    make.table(
      parts.length > 1 ? t.tablePart(at + 1, parts.length) : t.table,
      [
        { label: t.answer },
        ...part.map((row) => ({
          label: row.n === undefined ? nameOf(row) : `${shortLabel(row.label, 60)} (${t.size(String(row.n))})`,
          align: 'end' as const,
        })),
      ],
      labels.map((label, index) => [label, ...part.map((row) => row.parts[index]?.words ?? '–')]),
    ),
  );
}

/** What is shown of a question in one group, as one text: where there are too many groups for a column each. */
export function inOneText(
  question: CountedItem,
  { table, n }: GroupTable,
  classes: readonly string[][],
  locale: Locale,
): string {
  if (!isShown(table)) return '–';
  const t = reportTexts[locale].question;
  return inClasses({ question, table, n }, classes)
    .map((cell) => t.inWords(shortLabel(classLabel(question, cell.options, locale), 60), sayAmount(cell, n, locale)))
    .join('; ');
}

export function nameOf(row: Pick<BarRow, 'label' | 'notShown'>): string {
  return row.notShown === undefined ? row.label : `${row.label} (${row.notShown})`;
}

export function classesOf({ question, groups }: Pick<Answered, 'question' | 'groups'>): string[][] {
  return commonClasses(
    question,
    groups.flatMap(({ table }) => (isShown(table) ? [table] : [])),
  );
}

/** Whether the answers need a line each: several can be chosen, they are more than the fillings, or too long for headings of columns. */
export function isForAnswers(
  { question }: Pick<Answered, 'question'>,
  classes: readonly string[][],
  locale: Locale,
): boolean {
  return (
    question.kind === 'multiple' ||
    classes.filter((options) => !isRest(question, options)).length > mostParts ||
    classes.some((options) => classLabel(question, options, locale).length > longestHeading)
  );
}

/** Along a scale from full to light, with the outside of it apart. */
function fillsOf(question: CountedItem, classes: readonly string[][]): ChartFill[] {
  const inside = classes.filter((options) => !isRest(question, options)).length;
  const along: readonly ChartFill[] = steps[inside] ?? [1, 2, 3, 4, 5];
  let rest = 0;
  return classes.map((options, at) => {
    if (!isRest(question, options)) return along[at] ?? 5;
    rest += 1;
    return rest === 1 ? 6 : 7;
  });
}

/** Fillings that lie far from each other when they are few. */
const steps: Record<number, readonly ChartFill[]> = { 1: [1], 2: [1, 5], 3: [1, 3, 5], 4: [1, 2, 3, 5] };

/** As many as there are fillings for what was asked; two more are for what lies outside it. */
const mostParts = 5;
const mostBars = 24;
const longestHeading = 45;

/** As few parts as can be, of at most `most`, and as even as they can be. */
function chunks<T>(all: readonly T[], most: number): T[][] {
  const size = Math.max(1, Math.ceil(all.length / Math.max(1, Math.ceil(all.length / most))));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
