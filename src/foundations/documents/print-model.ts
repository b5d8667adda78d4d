import { isSafeHref, plainText, type Block, type DocumentModel, type Run } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { printChart, type PrintChart } from './print-chart.ts';
import { isLong, printRuns, printable, type Piece, type PrintableSigns, type Write } from './print-runs.ts';
import { printTable, type PrintTable } from './print-table.ts';
import { readSvg, writeSvg } from './svg.ts';
import { tieNumbers, tieRanges } from './tie-numbers.ts';

const SANS = 'Stadig Sans';

/**
 * The prepared document as `stadig.typ` reads it: plain data, never Typst source. A character that no font has a sign for becomes
 * its number (`[U+1F9F5]`), since PDF/A allows no missing signs and nothing that was written may vanish.
 */
export function toPrintModel(document: DocumentModel, signs: PrintableSigns): PrintModel {
  const write = (text: string) => tieRanges(tieNumbers(printable(text, signs.text)));
  const draw = (text: string) => printable(text, signs.drawing);
  const t = documentTexts[document.language];
  const { head } = document;
  return {
    title: printable(document.title, signs.text),
    shownTitle: write(document.title),
    language: document.language,
    region: document.language === 'sv' ? 'SE' : 'GB',
    labels: { contents: t.contents, attachments: document.attachments?.length === 1 ? t.attachment : t.attachments },
    date: readDate(head.date),
    runningHead: write(shorten([head.organisation, head.documentType].filter((words) => words !== '').join(' · '), 80)),
    organisation: write(head.organisation),
    sender: write(head.sender ?? ''),
    documentType: write(head.documentType),
    register: writePairs(
      [...(head.date ? [{ label: t.date, value: head.date }] : []), ...(head.designations ?? [])],
      write,
    ),
    officer: officerLines(document, write),
    addressee: write(head.addressee ?? ''),
    facts: printFacts(
      (head.facts ?? []).map(({ label, value }) => ({ label, runs: [{ text: value }] })),
      write,
    ),
    contents: document.contents ?? false,
    blocks: document.blocks.map((block) => printBlock(block, { write, draw })),
    attachments: (document.attachments ?? []).map(({ title }) => write(title)),
  };
}

/** Whole numbers of year, month, day, or nothing if it is no date. */
export function readDate(date: string | undefined): [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (!match || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? [year, month, day] : null;
}

type Pair = { label: string; value: string };
type PrintFacts = { items: { label: string; runs: Piece[] }[]; labelWidth: number; short: boolean };
type PrintBlock =
  | { type: 'heading'; level: number; runs: Piece[]; newPage: boolean }
  | { type: 'paragraph'; runs: Piece[]; long: boolean }
  | { type: 'list'; ordered: boolean; items: Piece[][]; long: boolean }
  | ({ type: 'table' } & PrintTable)
  | ({ type: 'facts' } & PrintFacts)
  | { type: 'figure'; svg: string; alt: string; caption: string; width: number }
  | ({ type: 'chart' } & PrintChart)
  | { type: 'signature'; name: string; role: string };
type PrintModel = {
  title: string; // as programs list the file, without signs that only the lines need
  shownTitle: string;
  language: 'sv' | 'en';
  region: string;
  labels: { contents: string; attachments: string };
  date: [number, number, number] | null;
  runningHead: string; // one line
  organisation: string;
  sender: string;
  documentType: string;
  register: Pair[];
  officer: { label: string; lines: string[]; email: string } | null;
  addressee: string;
  facts: PrintFacts;
  contents: boolean;
  blocks: PrintBlock[];
  attachments: string[];
};

function shorten(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function writePairs(pairs: Pair[], write: Write): Pair[] {
  return pairs.map(({ label, value }) => ({ label: write(label), value: write(value) }));
}

function officerLines(
  { head: { handlingOfficer: officer }, language }: DocumentModel,
  write: Write,
): PrintModel['officer'] {
  if (!officer) return null;
  const email = isSafeHref(`mailto:${officer.email ?? ''}`) ? officer.email : undefined;
  const lines = [officer.name, officer.role, officer.phone, email === undefined ? officer.email : undefined];
  return {
    label: documentTexts[language].handlingOfficer,
    lines: lines.filter((line) => line !== undefined && line !== '').map((line) => write(line ?? '')),
    email: email ?? '',
  };
}

function printBlock(block: Block, { write, draw }: { write: Write; draw: Write }): PrintBlock {
  switch (block.type) {
    case 'heading':
      return {
        type: 'heading',
        level: block.level + 1,
        runs: printRuns(block.runs, write),
        newPage: block.newPage ?? false,
      };
    case 'paragraph':
      return { type: 'paragraph', runs: printRuns(block.runs, write), long: isLong(block.runs) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => printRuns(item, write)),
        long: block.items.some(isLong),
      };
    case 'table':
      return { type: 'table', ...printTable(block, write) };
    case 'facts':
      return { type: 'facts', ...printFacts(block.items, write) };
    case 'figure': {
      const drawing = readSvg(block.svg);
      const svg = writeSvg(drawing, { fontFamily: SANS, text: draw });
      return { type: 'figure', svg, alt: write(block.alt), caption: write(block.caption), width: figureWidth(drawing) };
    }
    case 'chart':
      return { type: 'chart', ...printChart(block, write) };
    case 'signature':
      return { type: 'signature', name: write(block.name), role: write(block.role) };
  }
}

// Labels stand in a column of their own (centimetres) unless one is too long for it; a short list is kept on one page.
function printFacts(facts: { label: string; runs: Run[] }[], write: Write): PrintFacts {
  const longest = Math.max(0, ...facts.map(({ label }) => label.length));
  const length = facts.reduce((sum, { label, runs }) => sum + label.length + plainText(runs).length, 0);
  return {
    items: facts.map(({ label, runs }) => ({ label: write(label), runs: printRuns(runs, write) })),
    labelWidth: longest > 34 ? 0 : Math.max(3, longest * 0.2 + 0.4),
    short: facts.length <= 8 && length < 800,
  };
}

// One unit of a drawing is a CSS pixel (0.75 pt), so that its letters keep their size; never wider than the text (425 pt) or taller than 480 pt.
function figureWidth({ width, height }: { width: number; height: number }): number {
  return Math.min(width * 0.75, 425, (480 * width) / height) / 425;
}
