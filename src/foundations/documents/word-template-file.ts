import { SaxesParser } from 'saxes';
import { readZip } from '#platform/files/read-zip.ts';

/** A Word file that was taken apart within our limits: its parts by name, unpacked. */
export type WordParts = ReadonlyMap<string, Buffer>;

export type FileProblem = 'not-word' | 'locked' | 'broken' | 'too-large' | 'macros';

const mostParts = 400;
const largestPart = 12 * 1024 * 1024;
/** All parts together, unpacked: a template with pictures is far below. */
const largestWhole = 40 * 1024 * 1024;

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

/** The parts of a .docx or a .dotx, or why it is none that we take. Only what was unpacked here is used from then on. */
export function takeApart(bytes: Uint8Array): { parts: WordParts } | { problem: FileProblem } {
  // The old format of Word, and today's when it is locked with a password, are both such a file.
  if (Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1') return { problem: 'locked' };
  const zip = readZip(bytes);
  if (!zip) return { problem: 'not-word' };
  const names = zip.names.filter((name) => !name.endsWith('/'));
  if (names.length > mostParts) return { problem: 'too-large' };
  if (names.some((name) => /vbaProject|vbaData|macrosheets|customUI|activeX/i.test(name))) return { problem: 'macros' };
  if (names.some((name) => /(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(name))) return { problem: 'broken' };
  if (new Set(names.map((name) => name.toLowerCase())).size !== zip.names.filter((name) => !name.endsWith('/')).length)
    return { problem: 'broken' };
  const parts = new Map<string, Buffer>();
  let left = largestWhole;
  for (const name of names) {
    const content = zip.read(name, Math.min(largestPart, left));
    if (!content) return { problem: left < largestPart || isBomb(zip, name) ? 'too-large' : 'broken' };
    left -= content.length;
    if (left <= 0) return { problem: 'too-large' };
    parts.set(name, content);
  }
  const types = parts.get('[Content_Types].xml')?.toString() ?? '';
  if (/macroEnabled/i.test(types)) return { problem: 'macros' };
  if (!parts.has('word/document.xml') || (!types.includes(DOCUMENT) && !types.includes(TEMPLATE)))
    return { problem: 'not-word' };
  return [...parts].every(([name, content]) => !isXml(name) || isWellFormed(content))
    ? { parts }
    : { problem: 'broken' };
}

/** A template's kind of file made a document's, so that Word opens it as one. */
export function asDocumentType(contentTypes: string): string {
  return contentTypes.replaceAll(TEMPLATE, DOCUMENT);
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Well-formed, and without a document type: entities are never expanded here, and nobody else is to expand them either. */
function isWellFormed(content: Buffer): boolean {
  const text = content.toString();
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return false;
  let well = true;
  const parser = new SaxesParser();
  parser.on('error', () => (well = false));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return well;
}

/** Whether a part does not unpack because it is larger than we allow, rather than because it is broken. */
function isBomb(zip: { read: (name: string, most: number) => Buffer | undefined }, name: string): boolean {
  return zip.read(name, largestPart * 10) !== undefined;
}
