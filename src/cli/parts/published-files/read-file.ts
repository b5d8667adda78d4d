import { parse } from 'csv-parse/sync';
import { readZip } from '#platform/files/read-zip.ts';
import { emptyContent, joined, tidy, type FoundContent } from './found-table.ts';
import { tablesInMarkup } from './tables-in-markup.ts';
import { tablesInWorkbook } from './tables-in-workbook.ts';
import { largest, UnreadableFile } from './unreadable-file.ts';

/** What one file holds: a result as data, or what a document says. `unread`: parts of it that were not read. */
export type FileContent = { json?: unknown; content: FoundContent; unread: string[] };

/** Reads a file by what it is, not by what it is called. Throws UnreadableFile for what is not read. */
export function readPublishedFile(name: string, bytes: Uint8Array): FileContent {
  if (bytes.length > largest.file) throw new UnreadableFile('too-large');
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith('%PDF')) throw new UnreadableFile('pdf');
  if (start.startsWith('PK')) return officeFile(name, bytes, 0);
  const text = new TextDecoder('utf-8').decode(bytes);
  const first = text.replace(/^\ufeff/, '').trimStart();
  if (/\.json$/i.test(name) || first.startsWith('{'))
    return { json: readJson(text), content: emptyContent(), unread: [] };
  if (/^<(?:!doctype html|html|\?xml|svg|!--|head|body|table|main|div|p|h\d)/i.test(first))
    return { content: tablesInMarkup(text, name, false), unread: [] };
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return { content: tableInCsv(name, first), unread: [] };
  throw new UnreadableFile('kind');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFile('not-json', error.message.slice(0, 80));
    throw error;
  }
}

function tableInCsv(name: string, text: string): FoundContent {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  const delimiter = [';', '\t', ','].find((sign) => line.includes(sign)) ?? ';';
  const rows: string[][] = parse(text, {
    delimiter,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    to: 500_000,
  });
  return { tables: [{ place: name, headings: [], rows: rows.map((row) => row.map(tidy)) }], loose: [] };
}

/** Parts that say nothing of a result: looks, languages, settings, and what ties the parts together. */
const silent =
  /(?:\.rels|\[Content_Types\]\.xml|\/(?:theme|slideLayouts|slideMasters|notesMasters|media|fonts|printerSettings)\/.*|\/(?:styles|settings|webSettings|fontTable|numbering|tableStyles|presProps|viewProps|presentation|calcChain|sharedStrings|workbook|metadata)\.xml|docProps\/.*\.xml|\/drawings\/.*\.xml|\/)$/;

function officeFile(name: string, bytes: Uint8Array, level: number): FileContent {
  const zip = readZip(bytes);
  if (!zip) throw new UnreadableFile('not-office');
  if (zip.names.length > largest.parts) throw new UnreadableFile('too-large');
  let left = largest.unpacked;
  const bytesOf = (part: string): Buffer => {
    const found = zip.read(part, Math.min(largest.part, left));
    if (!found) throw new UnreadableFile('too-large', part);
    left -= found.length;
    return found;
  };
  const read = (part: string) => (zip.names.includes(part) ? bytesOf(part).toString('utf8') : undefined);
  const contents: FileContent[] = [];
  if (zip.names.includes('xl/workbook.xml'))
    contents.push({ content: tablesInWorkbook(read, zip.names, name), unread: [] });
  for (const part of zip.names) {
    if (
      /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|ppt\/(?:slides|notesSlides)\/[^/]+|xl\/comments\d*)\.xml$/.test(
        part,
      )
    )
      contents.push({
        content: tablesInMarkup(read(part) ?? '', `${name}, ${part.replace(/^.*\/|\.xml$/g, '')}`, true),
        unread: [],
      });
    else if (/\/embeddings\/.*\.xlsx$/.test(part) && level === 0)
      contents.push(officeFile(`${name}, ${part.replace(/^.*\//, '')}`, bytesOf(part), 1));
    else if (!silent.test(part) && !/^xl\/worksheets\/[^/]+\.xml$/.test(part))
      contents.push({ content: emptyContent(), unread: [part] });
  }
  if (!zip.names.some((part) => /^(?:xl|word|ppt)\//.test(part))) throw new UnreadableFile('kind');
  return {
    content: joined(...contents.map(({ content }) => content)),
    unread: contents.flatMap(({ unread }) => unread),
  };
}
