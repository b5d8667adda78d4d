import type { FileChild } from 'docx';
import type { Block, Run } from './blocks.ts';
import { readSvg, writeSvg } from './svg.ts';
import { chartOf } from './word-chart.ts';
import { runsOf } from './word-runs.ts';
import { BODY_FONT, QUIET, type Docx } from './word-styles.ts';
import { tableOf } from './word-table.ts';

/** A block as Word has it. `list` is the number of the list, for its numbering. */
export function writeBlock(docx: Docx, block: Block, list: number): FileChild[] {
  switch (block.type) {
    case 'heading': {
      const { HEADING_2, HEADING_3, HEADING_4 } = docx.HeadingLevel;
      return [
        new docx.Paragraph({
          heading: [HEADING_2, HEADING_3, HEADING_4][block.level - 1] ?? HEADING_4,
          ...(block.newPage && { pageBreakBefore: true }),
          children: runsOf(docx, block.runs),
        }),
      ];
    }
    case 'paragraph':
      return [new docx.Paragraph({ children: runsOf(docx, block.runs) })];
    case 'list':
      return listOf(docx, { ordered: block.ordered, items: block.items, number: list });
    case 'facts':
      return factsOf(docx, block.items);
    case 'table':
      return tableOf(docx, block);
    case 'figure':
      return figureOf(docx, block);
    case 'chart':
      return chartOf(docx, block);
    case 'signature': {
      const lines = [block.name, block.role].filter((line) => line !== '');
      return lines.map(
        (text, at) =>
          new docx.Paragraph({
            spacing: at === 0 ? { before: 680, after: 0 } : { after: 0 },
            keepLines: true,
            children: [new docx.TextRun({ text })],
          }),
      );
    }
  }
}

/** A list: real numbering, in Word's own list styles. */
export function listOf(
  docx: Docx,
  { ordered, items, number }: { ordered: boolean; items: readonly Run[][]; number: number },
): FileChild[] {
  return items.map(
    (item) =>
      new docx.Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, ...(ordered && { instance: number }) },
        children: runsOf(docx, item),
      }),
  );
}

/** Label and value on a line, the values in a column. */
export function factsOf(docx: Docx, items: readonly { label: string; runs: Run[] }[]): FileChild[] {
  return items.map(
    ({ label, runs }) =>
      new docx.Paragraph({
        indent: { left: 2600, hanging: 2600 },
        spacing: { after: 40 },
        tabStops: [{ type: docx.TabStopType.LEFT, position: 2600 }],
        children: [
          new docx.TextRun({ text: label, bold: true }),
          new docx.TextRun({ children: [new docx.Tab()] }),
          ...runsOf(docx, runs),
        ],
      }),
  );
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
  const caption = new docx.Paragraph({
    style: 'Caption',
    spacing: { before: 0, after: 240 },
    children: [new docx.TextRun({ text: block.caption, color: QUIET })],
  });
  return [
    new docx.Paragraph({ keepNext: block.caption !== '', children: [image] }),
    ...(block.caption === '' ? [] : [caption]),
  ];
}

// Word before 2016 and LibreOffice before 7.6 show no SVG; they get a grey field with the text alternative.
const GREY_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49/ELAAWkAtTNGwEUAAAAAElFTkSuQmCC',
  'base64',
);
