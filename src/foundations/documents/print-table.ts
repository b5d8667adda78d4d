import { plainText, type Block, type Run } from './blocks.ts';
import { divideLong, printRuns, type Piece, type Write } from './print-runs.ts';
import { tableHeight } from './table-height.ts';

/** A table as the template reads it. `share` is a column's part of the width, 0 for as wide as its content. */
export type PrintTable = {
  caption: string;
  columns: { label: string; end: boolean; share: number }[];
  rows: Piece[][][];
  footer: Piece[][];
  short: boolean;
  tall: boolean;
};

/** Decides how wide the columns are, and whether the table and its rows may go over a page. */
export function printTable(table: Extract<Block, { type: 'table' }>, write: Write): PrintTable {
  const shares = columnShares(table);
  const columns = table.columns.map(({ label, align }, at) => ({
    label: write(label),
    end: align === 'end',
    share: shares[at] ?? 0,
  }));
  const cells = (row: Run[][]) =>
    row.map((cell, at) => printRuns(cell, (text) => divideLong(write(text), shares[at] ?? 0)));
  return {
    caption: write(table.caption),
    columns,
    rows: table.rows.map(cells),
    footer: table.footer ? cells(table.footer) : [],
    ...tableHeight(table),
  };
}

const LINE = 88; // characters of table text on a line

// A column of numbers or short words is as wide as they are (share 0). The others share the rest by how much they hold,
// but none gets less than most of its longest word needs.
function columnShares(table: Extract<Block, { type: 'table' }>): number[] {
  const columns = table.columns.map(({ label, align }, at) => {
    const texts = [
      label,
      ...[...table.rows, ...(table.footer ? [table.footer] : [])].map((row) => plainText(row[at] ?? [])),
    ];
    const longest = largest(texts.map((text) => text.length));
    const word = largest(texts.map((text) => largest(text.split(/[\s-]+/).map((part) => part.length))));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return { longest, least: Math.min(15, word) + 3, mean, fixed: longest <= 16, end: align === 'end', share: 0 };
  });
  const widened = columns.every(({ fixed }) => fixed) ? columns.find(({ end }) => !end) : undefined;
  if (widened) widened.fixed = false;
  let room = LINE - columns.reduce((sum, column) => sum + (column.fixed ? column.longest + 3 : 0), 0);
  let open = columns.filter(({ fixed }) => !fixed);
  for (let narrow = open; narrow.length > 0;) {
    const total = open.reduce((sum, { mean }) => sum + mean, 0);
    for (const column of open) column.share = Math.max(1, (room * column.mean) / total);
    narrow = open.filter(({ share, least }) => share < least);
    for (const column of narrow) room -= column.share = column.least;
    open = open.filter((column) => !narrow.includes(column));
  }
  return columns.map(({ share }) => share);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
