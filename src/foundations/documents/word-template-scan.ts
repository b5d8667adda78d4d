import { SaxesParser } from 'saxes';
import type { WordParts } from './word-template-file.ts';

/** Where in a template something stands. `paragraph` is counted from 1 within the part. */
export type WordPlace = { part: 'body' | 'header' | 'footer' | 'note' | 'properties'; paragraph: number };
export type FoundField = { name: string; place: WordPlace; alone: boolean; style: string | undefined };
/** What makes a template unfit whatever its fields are. */
export type Danger =
  'external' | 'attached-template' | 'ole' | 'tracked' | 'fetching-field' | 'embedded-file' | 'mail-merge';

export type WordScan = { fields: FoundField[]; unclosed: WordPlace[]; dangers: Danger[]; hasPageNumber: boolean };

/** Every field of a template with its place, and everything in it that could fetch, run or hide something. */
export function scanWordTemplate(parts: WordParts): WordScan {
  const scan: WordScan = { fields: [], unclosed: [], dangers: [], hasPageNumber: false };
  const dangers = new Set<Danger>(dangersOfRelations(parts));
  for (const [name, content] of parts) {
    if (/(^|\/)embeddings\/|oleObject/i.test(name)) dangers.add('ole');
    const part = partOf(name);
    // Any part may hold a field of Word's, whatever the part is called.
    if (!part && !/^word\/(?!theme\/).*\.xml$/i.test(name)) continue;
    const read = readPart(content.toString());
    for (const danger of read.dangers) dangers.add(danger);
    if (!part) continue;
    scan.hasPageNumber ||= read.hasPageNumber;
    for (const paragraph of read.paragraphs) {
      const place = { part, paragraph: paragraph.number };
      const { names, unclosed } = fieldsIn(paragraph.text);
      if (unclosed) scan.unclosed.push(place);
      const alone = paragraph.text.trim() === `{${names[0] ?? ''}}`;
      scan.fields.push(...names.map((field) => ({ name: field, place, alone, style: paragraph.style })));
    }
  }
  scan.dangers = [...dangers];
  return scan;
}

function partOf(name: string): WordPlace['part'] | undefined {
  if (name === 'word/document.xml') return 'body';
  if (/^word\/header\d*\.xml$/.test(name)) return 'header';
  if (/^word\/footer\d*\.xml$/.test(name)) return 'footer';
  if (/^word\/(?:foot|end)notes\.xml$/.test(name)) return 'note';
  if (/^docProps\/(?:core|app|custom)\.xml$/.test(name)) return 'properties';
  return undefined;
}

/** Relations that reach outside the file. A link that a reader may follow fetches nothing by itself. */
function dangersOfRelations(parts: WordParts): Danger[] {
  const found: Danger[] = [];
  for (const [name, content] of parts) {
    if (!name.endsWith('.rels')) continue;
    const parser = new SaxesParser();
    parser.on('opentag', ({ name: tag, attributes }) => {
      if (!tag.endsWith('Relationship')) return;
      const type = String(attributes['Type'] ?? '');
      const target = String(attributes['Target'] ?? '');
      if (/attachedTemplate$/i.test(type)) found.push('attached-template');
      else if (/(?:oleObject|package|control)$/i.test(type) && !type.includes('core-properties')) found.push('ole');
      else if (/(?:aFChunk|subDocument|frame)$/i.test(type)) found.push('embedded-file');
      else if (/^external$/i.test(String(attributes['TargetMode'] ?? '')) && !isPlainLink(type, target))
        found.push('external');
    });
    parser.write(content.toString().replace(/^\uFEFF/, '')).close();
  }
  return found;
}

function isPlainLink(type: string, target: string): boolean {
  return /\/hyperlink$/i.test(type) && /^(?:https?:\/\/|mailto:)/i.test(target);
}

const TRACKED = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:rPrChange',
  'w:pPrChange',
]);
/** Fields of Word that fetch or run something when they are updated. */
/** `QUOTE` writes the instruction of another field out of numbers. */
const FETCHING =
  /\b(?:DDE|DDEAUTO|QUOTE|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|EMBED|MACROBUTTON|RD)\b/i;

type ReadPart = {
  paragraphs: { number: number; text: string; style: string | undefined }[];
  dangers: Danger[];
  hasPageNumber: boolean;
};

/** The paragraphs of a part as Word shows them, however their text is cut into runs; those of a text box are their own. */
function readPart(xml: string): ReadPart {
  const parser = new SaxesParser();
  const read: ReadPart = { paragraphs: [], dangers: [], hasPageNumber: false };
  const open: { number: number; text: string; style: string | undefined }[] = [];
  let [count, taking, instruction] = [0, '', ''];
  parser.on('opentag', ({ name, attributes }) => {
    // Everything here is told by Word's own prefix: another for the same namespace would hide what stands in it.
    if (hidesWord(attributes)) read.dangers.push('fetching-field');
    if (name === 'w:p' || /^(?:dc|cp|vt):/.test(name)) open.push({ number: ++count, text: '', style: undefined });
    const paragraph = open.at(-1);
    if (name === 'w:pStyle' && paragraph) paragraph.style = String(attributes['w:val'] ?? '');
    if (TRACKED.has(name)) read.dangers.push('tracked');
    if (name === 'w:object' || name === 'o:OLEObject' || name === 'w:control') read.dangers.push('ole');
    if (name === 'w:altChunk' || name === 'w:subDoc') read.dangers.push('embedded-file');
    if (name === 'w:mailMerge') read.dangers.push('mail-merge');
    if (name === 'w:attachedTemplate') read.dangers.push('attached-template');
    if (name === 'w:fldChar') instruction += attributes['w:fldCharType'] === 'begin' ? ' ' : '';
    if (name === 'w:fldSimple') instruction += ` ${String(attributes['w:instr'] ?? '')} `;
    if ((name === 'w:tab' || name === 'w:br' || name === 'w:cr') && paragraph) paragraph.text += ' ';
    taking = name;
  });
  const take = (text: string) => {
    const paragraph = open.at(-1);
    if (taking === 'w:instrText') instruction += text;
    else if (paragraph && (taking === 'w:t' || /^(?:dc|cp|vt):/.test(taking))) paragraph.text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    taking = '';
    if (name !== 'w:p' && !/^(?:dc|cp|vt):/.test(name)) return;
    const done = open.pop();
    if (done) read.paragraphs.push(done);
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  // An instruction may be cut into several runs: what fetches is looked for in all of them together.
  if (FETCHING.test(instruction)) read.dangers.push('fetching-field');
  read.hasPageNumber = /\bPAGE\b/i.test(instruction);
  return read;
}

/** Whether Word's namespace is bound to another prefix than `w`, or another namespace to `w`. */
function hidesWord(attributes: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(attributes).some(([name, value]) => {
    if (!/^xmlns(?::|$)/.test(name)) return false;
    const isWord = /\/wordprocessingml\/(?:2006\/)?main\/?$/i.test(String(value).trim());
    return isWord !== (name === 'xmlns:w');
  });
}

/** The names between braces in a paragraph, and whether a brace is left over. */
function fieldsIn(text: string): { names: string[]; unclosed: boolean } {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return { names, unclosed: /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) };
}
