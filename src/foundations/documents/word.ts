import type { FileChild } from 'docx';
import type { DocumentModel } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { readDate } from './print-model.ts';
import { tieNumbers } from './tie-numbers.ts';
import { factsOf, listOf, writeBlock } from './word-blocks.ts';
import { firstPageHead, headParagraphs, runningHead } from './word-head.ts';
import { numbering, styles, type Docx } from './word-styles.ts';
import { rewriteZip } from './write-zip.ts';

/**
 * The document as a Word file (.docx) with real headings (the title is Heading 1), header rows, numbering, alternative texts and
 * Word's own style names, so that a municipality's template can take over the looks. The document is a prepared one.
 */
export async function writeWord(prepared: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: prepared.title,
    creator: prepared.head.organisation,
    lastModifiedBy: prepared.head.organisation,
    description: prepared.head.documentType,
    styles: styles(docx, prepared.language),
    numbering: numbering(docx),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    // Only Word knows on which page a heading stands in its fonts. It asks once, at opening, and fills in the contents.
    ...(prepared.contents && { features: { updateFields: true } }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1700, bottom: 1530, left: 1700, right: 1700, header: 720 },
          },
        },
        headers: { first: firstPageHead(docx, prepared), default: runningHead(docx, prepared) },
        children: bodyOf(docx, prepared),
      },
    ],
  });
  const written = new Uint8Array(await docx.Packer.toBuffer(file));
  const { date } = prepared.head;
  return readDate(date) && date !== undefined ? dated(written, date) : written;
}

/** As it would have been made on that day: the same document then gives the same bytes. */
function dated(file: Uint8Array, date: string): Uint8Array {
  return rewriteZip(file, date, ({ name, content }) => {
    if (name !== 'docProps/core.xml') return { name, content };
    const core = content.toString().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    return { name, content: Buffer.from(core) };
  });
}

function bodyOf(docx: Docx, document: DocumentModel): FileChild[] {
  const t = documentTexts[document.language];
  const attachments = document.attachments ?? [];
  const plain = (text: string) => new docx.TextRun({ text: tieNumbers(text) });
  const title = new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [plain(document.title)] });
  let list = 0;
  return [
    ...headParagraphs(docx, document),
    title,
    ...factsOf(
      docx,
      (document.head.facts ?? []).map(({ label, value }) => ({ label, runs: [{ text: value }] })),
    ),
    ...(document.contents ? contents(docx, t.contents) : []),
    ...document.blocks.flatMap((block) => {
      if (block.type === 'list') list += 1;
      return writeBlock(docx, block, list);
    }),
    ...(attachments.length > 0
      ? [
          new docx.Paragraph({
            heading: docx.HeadingLevel.HEADING_2,
            children: [plain(attachments.length === 1 ? t.attachment : t.attachments)],
          }),
          ...(attachments.length === 1
            ? [new docx.Paragraph({ children: attachments.map(({ title: text }) => plain(text)) })]
            : listOf(docx, {
                ordered: true,
                items: attachments.map(({ title: text }) => [{ text }]),
                number: list + 1,
              })),
        ]
      : []),
  ];
}

function contents(docx: Docx, label: string): FileChild[] {
  return [
    new docx.Paragraph({ style: 'TOCHeading', children: [new docx.TextRun({ text: label })] }),
    new docx.TableOfContents(label, { hyperlink: true, headingStyleRange: '2-3' }),
  ];
}
