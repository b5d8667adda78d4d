import type { ZipFile } from '#platform/files/read-zip.ts';
import { emptyContent, tidy, type FoundContent, type FoundTable } from './found-table.ts';
import { attributeOf, piecesOf } from './markup.ts';
import { largest, UnreadableFile } from './unreadable-file.ts';

/** The sheets of a workbook, each as a table. A cell holds what is stored of it, whatever its formula would say. */
export function tablesInWorkbook(
  read: (name: string) => string | undefined,
  names: ZipFile['names'],
  place: string,
): FoundContent {
  const strings = sharedStrings(read('xl/sharedStrings.xml') ?? '');
  const titles = sheetTitles(read('xl/workbook.xml') ?? '', read('xl/_rels/workbook.xml.rels') ?? '');
  const found = emptyContent();
  for (const name of names.filter((one) => /^xl\/worksheets\/[^/]+\.xml$/.test(one))) {
    const title = titles.get(name) ?? name;
    const rows = sheetRows(read(name) ?? '', strings);
    const tables = apartByEmptyRows(rows).map((part): FoundTable => ({
      place: `${place}, ${title}`,
      headings: [title],
      rows: part,
    }));
    found.tables.push(...tables);
  }
  return found;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let runs = 0;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'open' && piece.name === 'si') strings.push('');
    else if (piece.kind !== 'text' && piece.name === 't') runs = piece.kind === 'open' && !piece.empty ? 1 : 0;
    else if (piece.kind === 'text' && runs > 0) strings.push((strings.pop() ?? '') + piece.text);
  }
  return strings;
}

function sheetTitles(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const piece of piecesOf(relations))
    if (piece.kind === 'open' && piece.name === 'relationship')
      targets.set(attributeOf(piece.attributes, 'Id') ?? '', attributeOf(piece.attributes, 'Target') ?? '');
  const titles = new Map<string, string>();
  for (const piece of piecesOf(workbook))
    if (piece.kind === 'open' && piece.name === 'sheet') {
      const id = /\br:id\s*=\s*"([^"]*)"/.exec(piece.attributes)?.[1] ?? '';
      titles.set(
        `xl/${(targets.get(id) ?? '').replace(/^\/?(xl\/)?/, '')}`,
        attributeOf(piece.attributes, 'name') ?? '',
      );
    }
  return titles;
}

function sheetRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cells = 0;
  let column = 0;
  let type = '';
  let value: string | undefined;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (value !== undefined) value += piece.text;
      continue;
    }
    const { kind, name } = piece;
    if (kind === 'open' && name === 'row') {
      rows.push([]);
      column = 0;
    } else if (kind === 'open' && name === 'c') {
      if (++cells > largest.tags / 4) throw new UnreadableFile('too-large');
      column = columnOf(attributeOf(piece.attributes, 'r')) ?? column;
      type = attributeOf(piece.attributes, 't') ?? '';
      if (piece.empty) column += 1;
    } else if (name === 'v' || name === 't') {
      if (kind === 'open' && !piece.empty) value = '';
      else if (kind === 'close') {
        const text = type === 's' ? (strings[Number(value)] ?? '') : (value ?? '');
        const row = rows.at(-1);
        if (row && column < 500) row[column] = tidy((row[column] ?? '') + text);
        value = undefined;
      }
    } else if (kind === 'close' && name === 'c') column += 1;
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet that holds several tables has empty rows between them. */
function apartByEmptyRows(rows: readonly string[][]): string[][][] {
  const parts: string[][][] = [[]];
  for (const row of rows) {
    if (row.every((cell) => cell === '')) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}
