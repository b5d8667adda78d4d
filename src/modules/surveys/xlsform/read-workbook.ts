import { readZip, type ZipFile } from '#platform/files/read-zip.ts';
import { readXml } from '../exchange/read-xml.ts';
import { ImportRefused } from '../exchange/refused.ts';

/** Rows of cells as text, as they stand: an empty cell is an empty text. */
export type Sheet = string[][];

/** Bytes of the largest part that is unpacked. */
const largestPart = 8 * 1024 * 1024;
const mostRows = 25_000;
const mostColumns = 200;

/**
 * The named sheets of a spreadsheet (.xlsx, ECMA-376), by their names in small letters. Nothing is calculated: of a formula the value that
 * was saved is read. Macros are refused, and so is what is larger unpacked than any questionnaire.
 */
export async function readWorkbook(bytes: Uint8Array, wanted: readonly string[]): Promise<Map<string, Sheet>> {
  const zip = readZip(bytes);
  if (!zip) throw new ImportRefused('unreadable-zip');
  if (zip.names.some((name) => /vbaProject|macrosheet/i.test(name))) throw new ImportRefused('macros');
  if (!zip.names.includes('xl/workbook.xml')) throw new ImportRefused('unknown-kind');
  const places = await sheetPlaces(zip);
  const shared = zip.names.includes('xl/sharedStrings.xml') ? await readShared(part(zip, 'xl/sharedStrings.xml')) : [];
  const sheets = new Map<string, Sheet>();
  for (const name of wanted) {
    const place = places.get(name);
    if (place !== undefined) sheets.set(name, await readSheet(part(zip, place), shared));
  }
  return sheets;
}

function part(zip: ZipFile, name: string): string {
  if (!zip.names.includes(name)) throw new ImportRefused('unreadable-zip');
  const bytes = zip.read(name, largestPart);
  if (!bytes) throw new ImportRefused('unpacked-too-large');
  return bytes.toString();
}

/** Where each sheet is, by the relations of the workbook. */
async function sheetPlaces(zip: ZipFile): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(part(zip, 'xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  const places = new Map<string, string>();
  await readXml(part(zip, 'xl/workbook.xml'), {
    open(name, attributes) {
      const place = targets.get(attributes['r:id'] ?? '');
      if (name.endsWith('sheet') && attributes.name && place) places.set(attributes.name.trim().toLowerCase(), place);
    },
  });
  return places;
}

async function readShared(xml: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let phonetic = false;
  let inText = false;
  await readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't';
    },
    text: (said) => (text += inText && !phonetic ? said : ''),
    close(name) {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') phonetic = false;
      inText = false;
    },
  });
  return texts;
}

async function readSheet(xml: string, shared: readonly string[]): Promise<Sheet> {
  const rows: Sheet = [];
  let cells: string[] = [];
  let [column, kind, text, inValue] = [0, '', '', false];
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'row') cells = [];
      if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : cells.length;
        [kind, text] = [attributes.t ?? 'n', ''];
      }
      inValue = name === 'v' || name === 't';
    },
    text: (said) => (text += inValue ? said : ''),
    close(name) {
      inValue = false;
      if (name === 'c' && column < mostColumns) {
        while (cells.length < column) cells.push('');
        cells[column] = valueOf(kind, text, shared);
      }
      if (name !== 'row') return;
      rows.push(cells);
      if (rows.length > mostRows) throw new ImportRefused('too-many-parts', String(mostRows));
    },
  });
  return rows;
}

function valueOf(kind: string, text: string, shared: readonly string[]): string {
  if (kind === 's') return (shared[Number(text)] ?? '').trim();
  if (kind === 'b') return text === '1' ? 'true' : 'false';
  return kind === 'e' ? '' : text.trim();
}

/** `C7` is the third column: 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase().slice(0, 4)) {
    const nth = letter.charCodeAt(0) - 64;
    if (nth < 1 || nth > 26) break;
    column = column * 26 + nth;
  }
  return column - 1;
}
