import { containsPersonNumber } from '#platform/person-number.ts';
import { addressIn } from './addresses.rules.ts';

/** A line of a list for all groups: an address, and the cells that may say where the person works. Names and other cells mean nothing. */
export type AddressLine = { line: number; address: string; places: string[] };

export type UnreadLine = { line: number; text: string; code: 'no-address' | 'several-addresses' | 'person-number' };

/**
 * Reads a pasted table with an address in one column and a unit, group or administration in others, in any order, with tabs, semicolons or
 * commas between; "Namn <adress>" is read too. A first line of headings says which columns are places; without one all may be. Lines are
 * counted from 1.
 */
export function readAddressList(typed: string): { lines: AddressLine[]; unread: UnreadLine[] } {
  const lines: AddressLine[] = [];
  const unread: UnreadLine[] = [];
  let placeColumns: number[] = [];
  const filled = typed.split(/\r?\n/).flatMap((raw, index) => (raw.trim() === '' ? [] : [{ raw, line: index + 1 }]));
  for (const [at, { raw, line }] of filled.entries()) {
    // Its text is not said again: a number that should not be here is not spread further.
    if (containsPersonNumber(raw)) {
      unread.push({ line, text: '', code: 'person-number' });
      continue;
    }
    const cells = cellsOf(raw);
    const addresses = [...new Set(cells.flatMap((cell) => addressIn(cell) ?? []))];
    const [address] = addresses;
    if (address !== undefined && addresses.length === 1)
      lines.push({ line, address, places: placesIn(cells, placeColumns) });
    else if (addresses.length > 1) unread.push({ line, text: raw.trim(), code: 'several-addresses' });
    else if (at === 0 && isHeading(cells)) placeColumns = placeColumnsOf(cells);
    else unread.push({ line, text: raw.trim(), code: 'no-address' });
  }
  return { lines, unread };
}

/** A spreadsheet copies tabs and saves semicolons; commas also stand inside names, so they come last. */
function cellsOf(line: string): string[] {
  const mark = ['\t', ';', ','].find((one) => line.replace(/[;,]\s*$/, '').includes(one));
  const cells = mark === undefined ? [line] : line.split(mark);
  return cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/^"|"$/g, '').trim().normalize('NFC'));
}

function isHeading(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => /^(e-?post(adress)?|e-?mail|mejl|mail|adress)\b/i.test(cell)) && !cells.join('').includes('@')
  );
}

/** Which columns say where one works, by a line of headings; none when it does not say. */
function placeColumnsOf(headings: readonly string[]): number[] {
  return headings.flatMap((heading, column) => (placeHeading.test(heading) ? [column] : []));
}

const placeHeading =
  /^(enhet|arbetsplats|arbetsställe|avdelning|grupp|förvaltning|förv|kontor|sektor|unit|workplace|group|administration|department)/i;

function placesIn(cells: readonly string[], columns: readonly number[]): string[] {
  const own = columns.length > 0 ? columns.map((column) => cells[column] ?? '') : cells;
  return own.filter((cell) => cell !== '' && addressIn(cell) === undefined);
}
