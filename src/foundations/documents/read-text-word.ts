import { SaxesParser } from 'saxes';
import type { ZipFile } from '#platform/files/read-zip.ts';

/** Bytes of the largest part that is unpacked. */
const largestPart = 20 * 1024 * 1024;
const mostHeaders = 6;

/**
 * The text of a Word file (.docx, ECMA-376): its running heads first, since a body and a day often stand there, then its paragraphs as lines, the
 * cells of a row parted by tabs. Undefined for what is no such file or does not add up. Entities of a document type are never expanded.
 */
export function textOfWordParts(zip: ZipFile): string | undefined {
  const headers = zip.names.filter((name) => /^word\/header\d*\.xml$/.test(name)).slice(0, mostHeaders);
  const parts = [...headers, 'word/document.xml'].map((name) => zip.read(name, largestPart));
  const body = parts.at(-1);
  if (!body) return undefined;
  const texts = parts.map((part) => (part ? linesOf(part.toString()) : ''));
  if (texts.includes(undefined)) return undefined;
  return [...new Set(texts.map((text) => text?.trim()))].filter(Boolean).join('\n\n');
}

function linesOf(xml: string): string | undefined {
  const parser = new SaxesParser();
  let [text, failed] = ['', false];
  let [cells, reading] = [0, false];
  parser.on('error', () => (failed = true));
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') reading = true;
    if (name === 'w:tc') cells += 1;
    if (name === 'w:tab') text += '\t';
    if (name === 'w:br' || name === 'w:cr') text += '\n';
  });
  parser.on('text', (words) => {
    if (reading) text += words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') reading = false;
    // A cell's own paragraphs stay on the row's line.
    if (name === 'w:p') text += cells > 0 ? ' ' : '\n';
    if (name === 'w:tc') [cells, text] = [cells - 1, `${text.trimEnd()}\t`];
    if (name === 'w:tr' && cells === 0) text = `${text.trimEnd()}\n`;
  });
  parser.write(xml).close();
  return failed ? undefined : text;
}
