import type { FileChild, ParagraphChild } from 'docx';
import { plainText, type Block, type Run } from './blocks.ts';
import { runsOf } from './word-runs.ts';
import { HAIRLINE, RULE, TEXT_WIDTH, type Docx } from './word-styles.ts';

/** A table with a header row that is repeated, after its caption; a short one is kept on one page. */
export function tableOf(docx: Docx, block: Extract<Block, { type: 'table' }>): FileChild[] {
  const none = { style: docx.BorderStyle.NONE };
  const widths = columnWidths(block);
  const together = block.rows.length <= 8; // on one page
  const row = (
    cells: readonly ParagraphChild[][],
    borders: { above: typeof RULE; below: typeof RULE },
    place: 'header' | 'inside' | 'last',
  ) =>
    new docx.TableRow({
      tableHeader: place === 'header',
      cantSplit: true,
      keepNext: place === 'header' || (together && place === 'inside'),
      children: cells.map(
        (children, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            borders: {
              top: { style: docx.BorderStyle.SINGLE, ...borders.above },
              bottom: { style: docx.BorderStyle.SINGLE, ...borders.below },
            },
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
  const cells = (texts: readonly Run[][], look: { bold?: boolean } = {}) =>
    texts.map((text) => runsOf(docx, text, look));
  const table = new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: block.footer !== undefined,
      firstColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      row(
        block.columns.map(({ label }) => [new docx.TextRun({ text: label, bold: true })]),
        { above: RULE, below: RULE },
        'header',
      ),
      ...block.rows.map((texts, at) =>
        row(
          cells(texts),
          { above: HAIRLINE, below: HAIRLINE },
          at < block.rows.length - 1 || block.footer ? 'inside' : 'last',
        ),
      ),
      ...(block.footer ? [row(cells(block.footer, { bold: true }), { above: RULE, below: RULE }, 'last')] : []),
    ],
  });
  const caption = new docx.Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new docx.TextRun({ text: block.caption })],
  });
  const after = new docx.Paragraph({
    spacing: { after: 120, line: 120, lineRule: docx.LineRuleType.EXACT },
    children: [],
  });
  return [...(block.caption === '' ? [] : [caption]), table, after];
}

// By what the columns hold, each at least a tenth of the line.
function columnWidths(block: Extract<Block, { type: 'table' }>): number[] {
  const held = block.columns.map(({ label }, at) =>
    block.rows.reduce((most, row) => Math.max(most, plainText(row[at] ?? []).length), label.length),
  );
  const weights = held.map((length) => Math.min(60, Math.max(8, length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / total));
}
