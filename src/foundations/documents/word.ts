import type { FileChild, ParagraphChild } from 'docx';
import { isSafeHref, type Block, type DocumentModel, type Run } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { prepareFile } from './prepare.ts';
import { readSvg, writeSvg } from './svg.ts';
import { firstPageHead, headParagraphs, runningHead } from './word-head.ts';
import { BODY_FONT, HAIRLINE, numbering, QUIET, RULE, styles, TEXT_WIDTH } from './word-styles.ts';

/** The library, loaded when the first Word file is made. */
export type Docx = typeof import('docx');

/**
 * The document as a Word file (.docx) with real headings (the title is Heading 1), header rows, numbering, alternative texts and
 * Word's own style names, so that a municipality's template can take over the looks. Rejects with DocumentRefusedError.
 */
export async function renderWord(document: DocumentModel): Promise<Uint8Array> {
  const prepared = prepareFile(document);
  const docx = await import('docx');
  const { estimatePageNumbersWith } = await import('docx/layout');
  const file = new docx.Document({
    title: prepared.title,
    creator: prepared.head.organisation,
    lastModifiedBy: prepared.head.organisation,
    description: prepared.head.documentType,
    styles: styles(docx, prepared.language),
    numbering: numbering(docx),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    // Without this the contents would have no page numbers until someone updates them, or Word would ask at every opening.
    ...(prepared.contents && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: { top: 1700, bottom: 1530, left: 1700, right: 1700, header: 720 } } },
        headers: { first: firstPageHead(docx, prepared), default: runningHead(docx, prepared) },
        children: bodyOf(docx, prepared),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

function bodyOf(docx: Docx, document: DocumentModel): FileChild[] {
  const t = documentTexts[document.language];
  const attachments = document.attachments ?? [];
  const plain = (text: string) => new docx.TextRun({ text });
  const title = new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [plain(document.title)] });
  let list = 0;
  return [
    ...headParagraphs(docx, document),
    title,
    ...facts(docx, (document.head.facts ?? []).map(({ label, value }) => ({ label, runs: [{ text: value }] }))),
    ...(document.contents ? contents(docx, t.contents) : []),
    ...document.blocks.flatMap((block, at) => {
      if (block.type === 'list') list += 1;
      return writeBlock(docx, block, { list, newPage: document.contents === true && at === 0 });
    }),
    ...(attachments.length > 0
      ? [
          new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_2, children: [plain(attachments.length === 1 ? t.attachment : t.attachments)] }),
          ...listOf(docx, { ordered: attachments.length > 1, items: attachments.map(({ title: text }) => [{ text }]), number: list + 1 }),
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

function writeBlock(docx: Docx, block: Block, { list, newPage }: { list: number; newPage: boolean }): FileChild[] {
  switch (block.type) {
    case 'heading': {
      const { HEADING_2, HEADING_3, HEADING_4 } = docx.HeadingLevel;
      return [new docx.Paragraph({ heading: [HEADING_2, HEADING_3, HEADING_4][block.level - 1] ?? HEADING_4, pageBreakBefore: newPage, children: runsOf(docx, block.runs) })];
    }
    case 'paragraph':
      return [new docx.Paragraph({ pageBreakBefore: newPage, children: runsOf(docx, block.runs) })];
    case 'list':
      return listOf(docx, { ordered: block.ordered, items: block.items, number: list });
    case 'facts':
      return facts(docx, block.items);
    case 'table':
      return tableOf(docx, block);
    case 'figure':
      return figureOf(docx, block);
    case 'signature': {
      const lines = [block.name, block.role].filter((line) => line !== '');
      return lines.map((text, at) => new docx.Paragraph({ spacing: at === 0 ? { before: 680, after: 0 } : { after: 0 }, keepLines: true, children: [new docx.TextRun({ text })] }));
    }
  }
}

/** Runs as Word has them; a line break in the text is a break in the paragraph. */
function runsOf(docx: Docx, runs: readonly Run[], look: { bold?: boolean } = {}): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const link = href !== undefined && isSafeHref(href);
    const pieces = text.split('\n').map(
      (line, at) =>
        new docx.TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...((bold || look.bold) && { bold: true }),
          ...(italic && { italics: true }),
          ...(link && { style: 'Hyperlink' }),
        }),
    );
    return link ? [new docx.ExternalHyperlink({ link: href, children: pieces })] : pieces;
  });
}

function listOf(docx: Docx, { ordered, items, number }: { ordered: boolean; items: readonly Run[][]; number: number }): FileChild[] {
  return items.map(
    (item) =>
      new docx.Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, ...(ordered && { instance: number }) },
        children: runsOf(docx, item),
      }),
  );
}

function facts(docx: Docx, items: readonly { label: string; runs: Run[] }[]): FileChild[] {
  return items.map(
    ({ label, runs }) =>
      new docx.Paragraph({
        indent: { left: 2600, hanging: 2600 },
        spacing: { after: 40 },
        tabStops: [{ type: docx.TabStopType.LEFT, position: 2600 }],
        children: [new docx.TextRun({ text: label, bold: true }), new docx.TextRun({ children: [new docx.Tab()] }), ...runsOf(docx, runs)],
      }),
  );
}

function tableOf(docx: Docx, block: Extract<Block, { type: 'table' }>): FileChild[] {
  const none = { style: docx.BorderStyle.NONE };
  const widths = columnWidths(block);
  const together = block.rows.length <= 8; // on one page
  const row = (cells: readonly ParagraphChild[][], borders: { above: typeof RULE; below: typeof RULE }, place: 'header' | 'inside' | 'last') =>
    new docx.TableRow({
      tableHeader: place === 'header',
      cantSplit: true,
      keepNext: place === 'header' || (together && place === 'inside'),
      children: cells.map(
        (children, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            borders: { top: { style: docx.BorderStyle.SINGLE, ...borders.above }, bottom: { style: docx.BorderStyle.SINGLE, ...borders.below } },
            children: [
              new docx.Paragraph({
                style: 'TableText',
                ...(block.columns[at]?.align === 'end' && { alignment: docx.AlignmentType.END }),
                children,
              }),
            ],
          }),
      ),
    });
  const cells = (texts: readonly Run[][], look: { bold?: boolean } = {}) => texts.map((text) => runsOf(docx, text, look));
  const table = new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: block.footer !== undefined, firstColumn: false, noHBand: true, noVBand: true },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      row(block.columns.map(({ label }) => [new docx.TextRun({ text: label, bold: true })]), { above: RULE, below: RULE }, 'header'),
      ...block.rows.map((texts, at) => row(cells(texts), { above: HAIRLINE, below: HAIRLINE }, at < block.rows.length - 1 || block.footer ? 'inside' : 'last')),
      ...(block.footer ? [row(cells(block.footer, { bold: true }), { above: RULE, below: RULE }, 'last')] : []),
    ],
  });
  const caption = new docx.Paragraph({ style: 'Caption', keepNext: true, children: [new docx.TextRun({ text: block.caption })] });
  const after = new docx.Paragraph({ spacing: { after: 120, line: 120, lineRule: docx.LineRuleType.EXACT }, children: [] });
  return [...(block.caption === '' ? [] : [caption]), table, after];
}

// By what the columns hold, each at least a tenth of the line.
function columnWidths(block: Extract<Block, { type: 'table' }>): number[] {
  const held = block.columns.map(({ label }, at) => Math.max(label.length, ...block.rows.map((row) => (row[at] ?? []).reduce((sum, run) => sum + run.text.length, 0))));
  const weights = held.map((length) => Math.min(60, Math.max(8, length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / total));
}

function figureOf(docx: Docx, block: Extract<Block, { type: 'figure' }>): FileChild[] {
  const drawing = readSvg(block.svg);
  const width = Math.min(drawing.width, 566, (640 * drawing.width) / drawing.height); // pixels at 96 to the inch
  const image = new docx.ImageRun({
    type: 'svg',
    data: Buffer.from(writeSvg(drawing, { fontFamily: BODY_FONT, text: (text) => text })),
    fallback: { type: 'png', data: GREY_PIXEL },
    transformation: { width: Math.round(width), height: Math.round((width * drawing.height) / drawing.width) },
    altText: { name: block.id, title: block.caption, description: block.alt },
  });
  const caption = new docx.Paragraph({ style: 'Caption', spacing: { before: 0, after: 240 }, children: [new docx.TextRun({ text: block.caption, color: QUIET })] });
  return [new docx.Paragraph({ keepNext: block.caption !== '', children: [image] }), ...(block.caption === '' ? [] : [caption])];
}

// Word before 2016 and LibreOffice before 7.6 show no SVG; they get a grey field with the text alternative.
const GREY_PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49/ELAAWkAtTNGwEUAAAAAElFTkSuQmCC', 'base64');
