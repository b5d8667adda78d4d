import { AppError } from '#platform/errors.ts';
import { plainText, type Block, type DocumentHead, type DocumentModel, type Run } from './blocks.ts';
import { cleanLine, cleanText, normaliseLine, normaliseRuns } from './clean-text.ts';
import { documentTexts } from './documents.texts.ts';
import { prepareChart } from './prepare-chart.ts';
import type { SlideDeck } from './slides.ts';
import { readSvg, UnsafeSvgError } from './svg.ts';

/** The document cannot become a file that everyone can read. The sentences say what to do, in the document's language. */
export class DocumentRefusedError extends AppError {
  constructor(sentences: readonly string[]) {
    super('not-now', sentences.join(' '));
  }
}

/** What keeps a document from becoming a file, as sentences in its language: empty when nothing does. */
export function documentProblems(document: DocumentModel): string[] {
  const t = documentTexts[document.language].problems;
  const problems = document.blocks.flatMap((block) => blockProblems(block, t));
  if (cleanLine(document.title) === '') problems.unshift(t.title);
  if (JSON.stringify(document).length > 8_000_000) problems.push(t.size);
  return problems;
}

/** The document as a file shows it. Throws DocumentRefusedError when `documentProblems` finds any. */
export function prepareFile(document: DocumentModel): DocumentModel {
  const problems = documentProblems(document);
  if (problems.length > 0) throw new DocumentRefusedError(problems);
  return prepareDocument(document);
}

/**
 * The document as every format shows it: clean text in normal form, no empty blocks, heading levels without leaps
 * (a reader who hears the headings counts on that), table rows as long as the table is wide.
 */
export function prepareDocument(document: DocumentModel): DocumentModel {
  let level = 0;
  const blocks = document.blocks.map(prepareBlock).filter((block) => !isEmpty(block));
  return {
    title: cleanLine(document.title),
    language: document.language,
    head: prepareHead(document.head),
    blocks: blocks.map((block) => {
      if (block.type !== 'heading') return block;
      level = Math.min(block.level, level + 1);
      return { ...block, level: level === 1 ? 1 : level === 2 ? 2 : 3 };
    }),
    attachments: (document.attachments ?? [])
      .map(({ title }) => ({ title: cleanLine(title) }))
      .filter(({ title }) => title !== ''),
    contents: document.contents ?? false,
  };
}

/** The deck with clean texts. Throws DocumentRefusedError where a slide has no title, or a chart no text alternative. */
export function prepareDeck(deck: SlideDeck): SlideDeck {
  const t = documentTexts[deck.language].problems;
  const problems = deck.slides.flatMap(({ title, chart }) => [
    ...(cleanLine(title) === '' ? [t.title] : []),
    ...(chart && cleanLine(chart.alt) === '' ? [t.alt(cleanLine(chart.title))] : []),
  ]);
  if (problems.length > 0) throw new DocumentRefusedError(problems);
  return {
    ...deck,
    title: cleanLine(deck.title),
    organisation: cleanLine(deck.organisation),
    slides: deck.slides.map((slide) => ({
      title: cleanLine(slide.title),
      lines: slide.lines.map(cleanLine).filter((line) => line !== ''),
      ...(slide.chart && slide.chart.rows.length > 0 && { chart: prepareChart(slide.chart) }),
      notes: cleanText(slide.notes),
      foot: cleanLine(slide.foot),
    })),
  };
}

/** A header row cannot go over a page. */
const LONGEST_LABEL = 200;

type ProblemTexts = (typeof documentTexts)['sv']['problems'];

function blockProblems(block: Block, t: ProblemTexts): string[] {
  if (block.type === 'figure') {
    const problems = cleanLine(block.alt) === '' ? [t.alt(cleanLine(block.caption))] : [];
    return isDrawing(block.svg) ? problems : [...problems, t.svg(cleanLine(block.caption))];
  }
  if (block.type === 'chart') return cleanLine(block.alt) === '' ? [t.alt(cleanLine(block.title))] : [];
  if (block.type !== 'table') return [];
  const caption = cleanLine(block.caption);
  const problems =
    block.columns.length === 0 ||
    block.columns.some(({ label }) => cleanLine(label) === '' || label.length > LONGEST_LABEL)
      ? [t.columns(caption)]
      : [];
  const tooLong = [...block.rows, ...(block.footer ? [block.footer] : [])].some(
    (row) => row.length > block.columns.length,
  );
  return tooLong ? [...problems, t.cells(caption)] : problems;
}

function isDrawing(svg: string): boolean {
  try {
    readSvg(svg);
    return true;
  } catch (error) {
    if (error instanceof UnsafeSvgError) return false;
    throw error;
  }
}

function prepareHead(head: DocumentHead): DocumentHead {
  const officer = head.handlingOfficer;
  return {
    organisation: cleanLine(head.organisation),
    sender: lineOrNothing(head.sender),
    documentType: cleanLine(head.documentType),
    date: lineOrNothing(head.date),
    designations: preparePairs(head.designations),
    handlingOfficer: officer && {
      name: lineOrNothing(officer.name),
      role: cleanLine(officer.role),
      phone: lineOrNothing(officer.phone),
      email: lineOrNothing(officer.email),
    },
    addressee: lineOrNothing(head.addressee),
    facts: preparePairs(head.facts),
  };
}

function preparePairs(pairs: { label: string; value: string }[] | undefined): { label: string; value: string }[] {
  return (pairs ?? [])
    .map(({ label, value }) => ({ label: cleanLine(label), value: cleanLine(value) }))
    .filter(({ value }) => value !== '');
}

function lineOrNothing(text: string | undefined): string | undefined {
  return cleanLine(text ?? '') || undefined;
}

function prepareBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, runs: normaliseLine(block.runs) };
    case 'paragraph':
      return { ...block, runs: normaliseRuns(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(normaliseRuns).filter((item) => item.length > 0) };
    case 'facts':
      return {
        ...block,
        items: block.items.map(({ label, runs }) => ({ label: cleanLine(label), runs: normaliseRuns(runs) })),
      };
    case 'figure':
      return { ...block, alt: cleanLine(block.alt), caption: cleanLine(block.caption) };
    case 'chart':
      return { ...block, ...prepareChart(block) };
    case 'signature':
      return { ...block, name: cleanLine(block.name), role: cleanLine(block.role) };
    case 'table': {
      const fill = (row: Run[][]): Run[][] => block.columns.map((_, at) => normaliseRuns(row[at] ?? []));
      return {
        ...block,
        caption: cleanLine(block.caption),
        columns: block.columns.map(({ label, align }) => ({ label: cleanLine(label), align })),
        rows: block.rows.map(fill),
        footer: block.footer && fill(block.footer),
      };
    }
  }
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.runs).trim() === '';
    case 'list':
    case 'facts':
      return block.items.length === 0;
    case 'table':
      return block.columns.length === 0;
    case 'signature':
      return block.name === '' && block.role === '';
    case 'figure':
      return false;
    case 'chart':
      return block.rows.length === 0;
  }
}
