import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { pdfLib } from './pdf-lib.ts';

/** What the tests ask of a PDF file: read with pdf-lib alone, so that no tool outside the project judges it. */
export type ReadPdf = {
  catalog: PDFDict;
  pages: number;
  xmp: string;
  title: string | undefined;
  /** The text as drawn, page by page, including what a reader aloud skips (the running head). */
  text: string[];
  /** Names of the structure tags in reading order, e.g. ['Document', 'H1', 'P']. */
  tags: string[];
  /** The alternative texts in the structure tree. */
  alternatives: string[];
  fonts: string[];
  /** How many dashed lines each page sets out to draw: where it is to be cut. */
  dashed: number[];
  /** How many single lines each page draws straight up or down. */
  upright: number[];
};

/** Reads a file of ours. Knows only what Typst writes: two bytes to a sign, and a ToUnicode table for every font. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { PDFDocument, PDFName, PDFDict, PDFStream } = pdfLib();
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const tags: string[] = [];
  const alternatives: string[] = [];
  walk(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K')), (dict) => {
    const name = dict.get(PDFName.of('S'));
    if (name) tags.push(name.toString().slice(1));
    const alternative = textOf(dict.lookup(PDFName.of('Alt')));
    if (alternative !== undefined) alternatives.push(alternative);
  });
  const fonts = new Set<string>();
  const text = document.getPages().map((page) => {
    const resources = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const tables = new Map<string, Map<string, string>>();
    for (const [name, reference] of resources?.entries() ?? []) {
      const font = context.lookup(reference, PDFDict);
      fonts.add(String(font.get(PDFName.of('BaseFont'))).replace(/^\/[A-Z]{6}\+|-Identity-H$/g, ''));
      tables.set(name.toString(), readUnicodeTable(streamText(font.lookup(PDFName.of('ToUnicode'), PDFStream))));
    }
    const contents = page.node.Contents();
    return contents ? drawnText(streamText(contents, 'latin1'), tables) : '';
  });
  const xmp = streamText(catalog.lookup(PDFName.of('Metadata'), PDFStream));
  return {
    catalog,
    pages: document.getPageCount(),
    xmp,
    title: document.getTitle(),
    text,
    tags,
    alternatives,
    fonts: [...fonts].sort(),
    dashed: document.getPages().map((page) => countDashed(page.node.Contents())),
    upright: document.getPages().map((page) => countUpright(page.node.Contents())),
  };
}

function walk(node: PDFObject | undefined, visit: (dict: PDFDict) => void): void {
  const { PDFName, PDFDict, PDFArray } = pdfLib();
  if (node instanceof PDFArray) {
    for (let index = 0; index < node.size(); index += 1) walk(node.lookup(index), visit);
  } else if (node instanceof PDFDict) {
    visit(node);
    walk(node.lookup(PDFName.of('K')), visit);
  }
}

function textOf(object: PDFObject | undefined): string | undefined {
  const { PDFString, PDFHexString } = pdfLib();
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function streamText(stream: PDFObject, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const { PDFRawStream, decodePDFRawStream } = pdfLib();
  if (!(stream instanceof PDFRawStream)) throw new TypeError('not a stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString(encoding);
}

/** A dash pattern is set by an array of lengths and `d` (ISO 32000-1, 8.4.3.6); an empty one draws whole lines. */
function countDashed(contents: PDFObject | undefined): number {
  const drawn = contents ? streamText(contents, 'latin1') : '';
  return drawn.match(/\[[\d. ]*\d[\d. ]*\]\s+[\d.]+\s+d\b/g)?.length ?? 0;
}

function countUpright(contents: PDFObject | undefined): number {
  const drawn = contents ? streamText(contents, 'latin1') : '';
  const lines = drawn.matchAll(/([-\d.]+) ([-\d.]+) m\s+([-\d.]+) ([-\d.]+) l\s+S/g);
  return [...lines].filter(([, x1, y1, x2, y2]) => x1 === x2 && y1 !== y2).length;
}

function readUnicodeTable(table: string): Map<string, string> {
  const signs = new Map<string, string>();
  for (const [, sign = '', unicode = ''] of table.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gim)) {
    signs.set(
      sign.toUpperCase(),
      String.fromCharCode(...(unicode.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    );
  }
  return signs;
}

const TOKEN = /\((?:[^()\\]|\\[^])*\)|<[\da-fA-F]*>|\/[A-Za-z]\w*|[-+.\d]+|[A-Za-z'"*]+/g;
type Matrix = [number, number, number, number, number, number];

// A content stream is read sign by sign: strings may hold every byte, brackets and parentheses among them.
// Text that begins outside the paper is marked, since nobody will read it.
function drawnText(content: string, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let shown = '';
  let spoken: string | undefined; // what ActualText says instead of the signs of its span
  let signs: ReadonlyMap<string, string> = new Map();
  let operands: string[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = place;
  const saved: Matrix[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[(</\d.+-]/.test(token)) {
      operands.push(token);
      if (/^[(<]/.test(token))
        shown += (bytesOf(token).match(/.{4}/g) ?? []).map((sign) => signs.get(sign) ?? '\ufffd').join('');
      if (operands.at(-2) === '/ActualText') spoken = decodeActual(bytesOf(token));
      continue;
    }
    const numbers = operands.map(Number);
    if (token === 'q') saved.push(place);
    if (token === 'Q') place = saved.pop() ?? place;
    if (token === 'cm') place = multiply(numbers, place);
    if (token === 'Tm') line = multiply(numbers, place);
    if (token === 'Tf') signs = tables.get(operands.at(-2) ?? '') ?? new Map();
    if (token === 'TJ' || token === 'Tj') {
      const outside = line[4] < 0 || line[4] > 595 || line[5] < 0 || line[5] > 842;
      if (spoken === undefined) text += `${outside ? OUTSIDE : ''}${shown}\n`;
    }
    if (token === 'EMC' && spoken !== undefined) {
      text += `${spoken}\n`;
      spoken = undefined;
    }
    operands = [];
    shown = '';
  }
  return text;
}

/** Stands before text that begins outside the paper. */
export const OUTSIDE = '⟂';

function multiply(numbers: readonly number[], [a, b, c, d, e, f]: Matrix): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = numbers.slice(-6);
  return [p * a + q * c, p * b + q * d, r * a + s * c, r * b + s * d, t * a + u * c + e, t * b + u * d + f];
}

/** The bytes of a string of PDF (ISO 32000-1, 7.3.4) in hexadecimal. */
function bytesOf(token: string): string {
  if (token.startsWith('<')) return token.slice(1, -1).toUpperCase();
  const bytes = token.slice(1, -1).replace(/\\([0-7]{1,3}|[^])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
  });
  return [...bytes]
    .map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

// UTF-16 with a byte order mark.
function decodeActual(hex: string): string {
  return String.fromCharCode(...(hex.slice(4).match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
