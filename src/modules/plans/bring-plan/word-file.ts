import { readZip } from '#platform/files/read-zip.ts';

/**
 * The text of a Word file (.docx, ECMA-376) as plain lines: headings with `#`, list items with `-`, the cells of a table parted by tabs. Looks, notes,
 * headers and what has been deleted are left out. Undefined for what is no such file, or is too large unpacked.
 */
export function textOfWord(archive: Uint8Array): string | undefined {
  const body = readZip(archive)?.read('word/document.xml', largestBody)?.toString();
  return body === undefined ? undefined : linesOf(body);
}

/** Bytes of the largest body that is unpacked: a hundred times the longest text that is taken. */
const largestBody = 30 * 1024 * 1024;

const TOKEN =
  /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>|<w:pStyle w:val="([^"]{1,60})"|<w:(numId) w:val="[1-9]|<\/w:(p|tc|tr)>/g;

function linesOf(xml: string): string {
  const lines: string[] = [];
  const cells: string[] = [];
  let cell: string[] | undefined;
  let [text, style, item] = ['', '', false];
  // A table's paragraphs end inside its cells; what stands between </w:tc> and the next cell is nothing.
  for (const [table, part] of parted(xml)) {
    for (const [, words, blank, named, numbered, ended] of part.matchAll(TOKEN)) {
      if (words !== undefined) text += decoded(words);
      else if (blank) text += blank === 'tab' ? (table ? ' ' : '\t') : table ? ' ' : '\n';
      else if (named) style = named;
      else if (numbered) item = true;
      else if (ended === 'p' && table) (cell ??= []).push(text.trim());
      else if (ended === 'p') lines.push(...paragraph(text, style, item), '');
      else if (ended === 'tc') cells.push((cell ?? []).join(' ').trim());
      else if (ended === 'tr') lines.push(cells.splice(0).join('\t'));
      if (ended === 'p') [text, style, item] = ['', '', false];
      if (ended === 'tc') cell = undefined;
    }
    if (table) lines.push('');
  }
  return lines.join('\n');
}

/** The body in turns: outside a table, inside one. A table inside a table is part of the outer one. */
function parted(xml: string): [boolean, string][] {
  const parts: [boolean, string][] = [];
  let [depth, from] = [0, 0];
  for (const { 0: tag, index } of xml.matchAll(/<w:tbl>|<\/w:tbl>/g)) {
    const opens = tag === '<w:tbl>';
    if (opens ? depth === 0 : depth === 1) {
      parts.push([!opens, xml.slice(from, index)]);
      from = index;
    }
    depth += opens ? 1 : -1;
  }
  return [...parts, [depth > 0, xml.slice(from)]];
}

/** Word's own names of its styles, in English and Swedish. */
function paragraph(text: string, style: string, item: boolean): string[] {
  const words = text.trim();
  if (words === '') return [];
  const level = /^(?:Heading|Rubrik)([1-6])$/.exec(style)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${words.replace(/\s+/g, ' ')}`];
  if (/^(?:Title|Rubrik)$/.test(style)) return [`# ${words.replace(/\s+/g, ' ')}`];
  return [item || /^List/.test(style) ? `- ${words.replace(/\s+/g, ' ')}` : words];
}

function decoded(text: string): string {
  return text.replace(
    /&(?:lt|gt|quot|apos|amp|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (code === undefined) return NAMED[whole] ?? whole;
      return code > 0x10ffff ? '' : String.fromCodePoint(code);
    },
  );
}

const NAMED: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
