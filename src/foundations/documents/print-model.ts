import { plainText, type Block, type DocumentModel, type Run } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import type { Coverage } from './font-coverage.ts';
import { readSvg, writeSvg } from './svg.ts';

const SANS = 'Stadig Sans';

/**
 * The prepared document as `stadig.typ` reads it: plain data, never Typst source. A character that no font has a sign for becomes
 * its number (`[U+1F9F5]`), since PDF/A allows no missing signs and nothing that was written may vanish.
 */
export function toPrintModel(document: DocumentModel, covers: Coverage): PrintModel {
  const write = (text: string) => printable(text, covers);
  const t = documentTexts[document.language];
  const { head } = document;
  return {
    title: write(document.title),
    language: document.language,
    region: document.language === 'sv' ? 'SE' : 'GB',
    labels: { contents: t.contents, attachments: document.attachments?.length === 1 ? t.attachment : t.attachments },
    date: readDate(head.date),
    runningHead: write(shorten([head.organisation, head.documentType].filter((words) => words !== '').join(' · '), 80)),
    organisation: write(head.organisation),
    sender: write(head.sender ?? ''),
    documentType: write(head.documentType),
    register: writePairs([...(head.date ? [{ label: t.date, value: head.date }] : []), ...(head.designations ?? [])], write),
    officer: officerLines(document, write),
    addressee: write(head.addressee ?? ''),
    facts: printFacts((head.facts ?? []).map(({ label, value }) => ({ label, runs: [{ text: value }] })), write),
    contents: document.contents ?? false,
    blocks: document.blocks.map((block) => printBlock(block, write)),
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

type Write = (text: string) => string;
type Piece = { text: string; bold: boolean; italic: boolean; href: string } | 'break';
type Pair = { label: string; value: string };
type PrintFacts = { items: { label: string; runs: Piece[] }[]; labelWidth: number; short: boolean };
type PrintBlock =
  | { type: 'heading'; level: number; runs: Piece[] }
  | { type: 'paragraph'; runs: Piece[]; long: boolean }
  | { type: 'list'; ordered: boolean; items: Piece[][]; long: boolean }
  | { type: 'table'; caption: string; columns: { label: string; end: boolean; share: number }[]; rows: Piece[][][]; footer: Piece[][]; short: boolean; tall: boolean }
  | ({ type: 'facts' } & PrintFacts)
  | { type: 'figure'; svg: string; alt: string; caption: string; width: number }
  | { type: 'signature'; name: string; role: string };
export type PrintModel = {
  title: string;
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

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const PRIVATE = /\p{Co}/u;

function printable(text: string, covers: Coverage): string {
  let printed = '';
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || (covers(code) && !PRIVATE.test(character))) printed += character;
    else if (!IGNORABLE.test(character)) printed += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  // A word longer than a line would leave the page: it may break after every thirtieth character. Swedish words are hyphenated up to sixty.
  return printed.replace(/[^\s\u00ad\u200b-]{45,}/gu, (word) => (/^\p{L}{45,60}$/u.test(word) ? word : (word.match(/.{1,30}/gsu)?.join('\u200b') ?? word)));
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed().trimEnd()}…`;
}

function writePairs(pairs: Pair[], write: Write): Pair[] {
  return pairs.map(({ label, value }) => ({ label: write(label), value: write(value) }));
}

function officerLines({ head: { handlingOfficer: officer }, language }: DocumentModel, write: Write): PrintModel['officer'] {
  if (!officer) return null;
  const lines = [officer.name, officer.role, officer.phone].filter((line) => line !== undefined && line !== '').map((line) => write(line ?? ''));
  return { label: documentTexts[language].handlingOfficer, lines, email: officer.email ?? '' };
}

function printBlock(block: Block, write: Write): PrintBlock {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level + 1, runs: printRuns(block.runs, write) };
    case 'paragraph':
      return { type: 'paragraph', runs: printRuns(block.runs, write), long: isLong(block.runs) };
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map((item) => printRuns(item, write)), long: block.items.some(isLong) };
    case 'table':
      return printTable(block, write);
    case 'facts':
      return { type: 'facts', ...printFacts(block.items, write) };
    case 'figure': {
      const drawing = readSvg(block.svg);
      const svg = writeSvg(drawing, { fontFamily: SANS, text: write });
      return { type: 'figure', svg, alt: write(block.alt), caption: write(block.caption), width: figureWidth(drawing) };
    }
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

function isLong(runs: readonly Run[]): boolean {
  return plainText(runs).length > 6000;
}

function printRuns(runs: readonly Run[], write: Write): Piece[] {
  return runs.flatMap(({ text, bold = false, italic = false, href = '' }) =>
    text.split('\n').flatMap((line, at): Piece[] => {
      const piece: Piece[] = line === '' ? [] : [{ text: write(line), bold, italic, href }];
      return at === 0 ? piece : ['break', ...piece];
    }),
  );
}

function printTable(table: Extract<Block, { type: 'table' }>, write: Write): PrintBlock {
  const shares = columnShares(table);
  const columns = table.columns.map(({ label, align }, at) => ({ label: write(label), end: align === 'end', share: shares[at] ?? 0 }));
  const cells = (row: Run[][]) => row.map((cell, at) => printRuns(cell, (text) => divideLong(write(text), shares[at] ?? 0)));
  const lengths = [...table.rows.flat(), ...(table.footer ?? [])].map((cell) => plainText(cell).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    type: 'table',
    caption: write(table.caption),
    columns,
    rows: table.rows.map(cells),
    footer: table.footer ? cells(table.footer) : [],
    short: table.rows.length <= 8 && total < 700, // stays on one page
    tall: Math.max(0, ...lengths) > 1500 / columns.length, // a row may be higher than a page
  };
}

const LINE = 88; // characters of table text on a line

// A column of numbers or short words is as wide as they are (share 0). The others share the rest by how much they hold,
// but none gets less than most of its longest word needs.
function columnShares(table: Extract<Block, { type: 'table' }>): number[] {
  const columns = table.columns.map(({ label, align }, at) => {
    const texts = [label, ...[...table.rows, ...(table.footer ? [table.footer] : [])].map((row) => plainText(row[at] ?? []))];
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/)).map((part) => part.length));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return { longest, least: Math.min(15, word) + 3, mean, fixed: longest <= 16, end: align === 'end', share: 0 };
  });
  const widened = columns.every(({ fixed }) => fixed) ? columns.find(({ end }) => !end) : undefined;
  if (widened) widened.fixed = false;
  let room = LINE - columns.reduce((sum, column) => sum + (column.fixed ? column.longest + 3 : 0), 0);
  let open = columns.filter(({ fixed }) => !fixed);
  for (let narrow = open; narrow.length > 0; ) {
    const total = open.reduce((sum, { mean }) => sum + mean, 0);
    for (const column of open) column.share = Math.max(1, (room * column.mean) / total);
    narrow = open.filter(({ share, least }) => share < least);
    for (const column of narrow) room -= column.share = column.least;
    open = open.filter((column) => !narrow.includes(column));
  }
  return columns.map(({ share }) => share);
}

// An address or a number that is longer than its column is wide may break without a hyphen, which would change it.
function divideLong(text: string, width: number): string {
  return text.replace(/[^\s\u200b]{12,}/gu, (word) => {
    const fits = width === 0 || word.length < width - 3 || /^[\p{L}-]+$/u.test(word);
    return fits ? word : word.replace(/[@./_?&=]|[^@./_?&=]{10}/gu, '$&\u200b');
  });
}

// One unit of a drawing is a CSS pixel (0.75 pt), so that its letters keep their size; never wider than the text (425 pt) or taller than 480 pt.
function figureWidth({ width, height }: { width: number; height: number }): number {
  return Math.min(width * 0.75, 425, (480 * width) / height) / 425;
}
