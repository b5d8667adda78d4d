import { CsvError, parse } from 'csv-parse/sync';
import { headerOf, type ColumnName } from './unit-columns.ts';

/** One line of a pasted list, as it was written. `line` counts from 1 as the eye does; `width` is how many columns it has, up to the last that is filled. */
export type UnitLine = Record<ColumnName, string> & { line: number; width: number };

export type ListFault = 'empty' | 'one-column' | 'too-many-columns' | 'no-unit-column' | 'no-staff-column' | 'too-long';

/** More lines than any municipality has units; a longer list is something else. */
const maxLines = 2000;

/** Reads a list with tabs, semicolons or commas, with or without a line of headings, as it is copied from a spreadsheet or saved as CSV. */
export function readUnitList(text: string): { lines: UnitLine[]; withAdministration: boolean } | { fault: ListFault } {
  const records = readRecords(text);
  const first = records[0];
  if (!first) return { fault: 'empty' };
  if (records.length > maxLines + 1) return { fault: 'too-long' };
  const header = headerOf(first.cells);
  if (header) {
    if (!header.includes('unit')) return { fault: 'no-unit-column' };
    if (!header.includes('staff')) return { fault: 'no-staff-column' };
  }
  const width = Math.max(...records.map((record) => record.cells.length));
  const columns = header ?? columnsByWidth[width];
  if (!columns) return { fault: width < 2 ? 'one-column' : 'too-many-columns' };
  const lines = records
    .slice(header ? 1 : 0)
    .map(({ line, cells }) => ({ line, width: cells.length, ...cellsUnder(columns, cells) }));
  return lines.length === 0 ? { fault: 'empty' } : { lines, withAdministration: columns.includes('administration') };
}

/** Without headings the number of columns says what they are. */
const columnsByWidth: Record<number, readonly ColumnName[]> = {
  2: ['unit', 'staff'],
  3: ['administration', 'unit', 'staff'],
  4: ['administration', 'unit', 'serviceLine', 'staff'],
};

type ListRecord = { line: number; cells: string[] };

function readRecords(text: string): ListRecord[] {
  const delimiter = delimiterOf(text);
  const read = (quote: '"' | null): ListRecord[] => {
    const records: ListRecord[] = [];
    parse(text, {
      delimiter,
      quote,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        const tidied = withoutEmptyEnd(cells.map(tidy));
        // A cell with line breaks ends on its last line; the record begins where the one before ended.
        if (tidied.length > 0) records.push({ line: lines - breaksIn(cells), cells: tidied });
        return null;
      },
    });
    return records;
  };
  try {
    return read('"');
  } catch (error) {
    // A quotation mark that never ends belongs to a name, such as 5" rör: then no mark is special.
    if (error instanceof CsvError) return read(null);
    throw error;
  }
}

/** What a spreadsheet copies is tabs; what it saves in Sweden is semicolons; commas also stand inside names, so they come last. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const usual = ['\t', ';', ','].find((mark) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length);
  return usual ?? ['\t', ';', ','].find((mark) => text.includes(mark)) ?? ';';
}

function tidy(cell: string): string {
  // The apostrophe is the one that our own file puts before what looks like a formula.
  const plain = cell.replace(/\s+/g, ' ').trim().normalize('NFC');
  return plain.replace(/^'(?=[=+\-@])/, '');
}

function withoutEmptyEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function cellsUnder(
  columns: readonly (ColumnName | undefined)[],
  cells: readonly string[],
): Record<ColumnName, string> {
  const cell = (name: ColumnName) => cells[columns.indexOf(name)] ?? '';
  return {
    administration: cell('administration'),
    unit: cell('unit'),
    serviceLine: cell('serviceLine'),
    staff: cell('staff'),
  };
}
