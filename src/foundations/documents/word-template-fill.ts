import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { DocumentModel } from './blocks.ts';
import { readDate } from './print-model.ts';
import { contentXml } from './word-template-blocks.ts';
import { asDocumentType, takeApart, type WordParts } from './word-template-file.ts';
import { wordFieldOf, wordFieldValues } from './word-template-fields.ts';
import { withLists } from './word-template-numbering.ts';
import { scanWordTemplate } from './word-template-scan.ts';
import { readWordStyles, type WordStyles } from './word-template-styles.ts';
import { rewriteZip } from './write-zip.ts';

/** A prepared document, and the municipality's own Word file that it is written in. */
export type FilledWord = { template: Uint8Array; document: DocumentModel };

/** The document in the municipality's template. Throws for a template that `checkWordTemplate` would refuse. */
export function fillWordTemplate({ template, document }: FilledWord): Uint8Array {
  const taken = takeApart(template);
  if ('problem' in taken) throw new RangeError(`a template that is ${taken.problem}`);
  const { parts } = taken;
  const styles = readWordStyles(parts.get('word/styles.xml')?.toString() ?? '<none/>');
  const { content, changed } = writtenContent(document, parts, styles);
  const zip = new PizZip();
  for (const [name, bytes] of parts) zip.file(name, changed.get(name) ?? bytes);
  for (const [name, text] of changed) if (!parts.has(name)) zip.file(name, text);
  const values: Record<string, string> = { ...wordFieldValues(document), content };
  const filled = new Docxtemplater(zip, {
    linebreaks: true,
    modules: [contentModule()],
    // What a field's name means is looked up; a value is put in as text and never read for fields.
    parser: (tag) => ({ get: () => values[wordFieldOf(tag) ?? ''] ?? '' }),
  });
  filled.render();
  const made: Uint8Array = filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  const { date } = document.head;
  return rewriteZip(made, readDate(date) && date !== undefined ? date : '1980-01-01', (part) => part);
}

/** `{innehåll}` and `{content}` are put in as Word's own XML: docxtemplater knows such fields by a sign that nobody should have to type. */
function contentModule(): Docxtemplater.DXT.Module {
  return {
    name: 'StadigContent',
    optionsTransformer(options, { modules }) {
      for (const one of modules)
        if ('prefix' in one && 'name' in one && one.name === 'RawXmlModule')
          one.prefix = (tag: string) => (wordFieldOf(tag) === 'content' ? 'content' : undefined);
      return options;
    },
  };
}

/** The content in the template's own styles, and the parts that it asks to be changed. */
function writtenContent(
  document: DocumentModel,
  parts: WordParts,
  styles: WordStyles,
): { content: string; changed: Map<string, string> } {
  const { fields } = scanWordTemplate(parts);
  const inBody = (wanted: string) =>
    fields.find(({ name, place }) => place.part === 'body' && wordFieldOf(name) === wanted);
  const title = inBody('title');
  const numbered = document.blocks.filter((block) => block.type === 'list' && block.ordered).length + 1;
  const lists = withLists(parts.get('word/numbering.xml')?.toString(), styles, numbered);
  const content = contentXml(document, {
    styles,
    body: inBody('content')?.style,
    // The sections stand one level below the title, in whatever style the template writes it.
    firstLevel: title ? styles.headings.indexOf(title.style) + 2 || 1 : 2,
    withTitle: !fields.some(({ name }) => wordFieldOf(name) === 'title'),
    bulletList: lists.bulletList,
    numberList: lists.numberList,
  });
  const changed = new Map([
    ['word/numbering.xml', lists.xml],
    ['[Content_Types].xml', withNumberingType(asDocumentType(textOf(parts, '[Content_Types].xml')))],
    ['word/_rels/document.xml.rels', withNumberingRelation(textOf(parts, 'word/_rels/document.xml.rels'))],
  ]);
  const core = parts.get('docProps/core.xml')?.toString();
  if (core !== undefined) changed.set('docProps/core.xml', withTitle(core, document.title));
  return { content, changed };
}

function textOf(parts: WordParts, name: string): string {
  const part = parts.get(name);
  if (!part) throw new RangeError(`a template without ${name}`);
  return part.toString();
}

const NUMBERING = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering';

function withNumberingType(types: string): string {
  if (types.includes(NUMBERING)) return types;
  return types.replace(
    '</Types>',
    () => `<Override PartName="/word/numbering.xml" ContentType="${NUMBERING}"/></Types>`,
  );
}

function withNumberingRelation(relations: string): string {
  if (relations.includes('relationships/numbering"')) return relations;
  return relations.replace(
    '</Relationships>',
    () => `<Relationship Id="rIdStadigNumbering" Type="${RELATION}" Target="numbering.xml"/></Relationships>`,
  );
}

/** Whoever hears the document is told its title first. */
function withTitle(core: string, title: string): string {
  const safe = title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
  const element = `<dc:title>${safe}</dc:title>`;
  if (/<dc:title(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/dc:title>)/.test(core))
    return core.replace(/<dc:title(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/dc:title>)/, () => element);
  return core.replace('</cp:coreProperties>', () => `${element}</cp:coreProperties>`);
}
