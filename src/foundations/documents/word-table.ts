import type { FileChild, ParagraphChild } from 'docx';
import { plainText, type Block, type Run } from './blocks.ts';
import { tableHeight } from './table-height.ts';
import { runsOf } from './word-runs.ts';
import { HAIRLINE, RULE, TEXT_WIDTH, type Docx } from './word-styles.ts';

/** A table with a header row that is repeated, after its caption; a short one is kept on one page. */
export function tableOf(docx: Docx, block: Extract<Block, { type: 'table' }>): FileChild[] {
  const none = { style: docx.BorderStyle.NONE };
  const widths = columnWidths(block);
  const { short, tall } = tableHeight(block);
  const row = (
    cells: readonly ParagraphChild[][],
    borders: { above: typeof RULE; below: typeof RULE },
    place: 'header' | 'inside' | 'last',
  ) =>
    new docx.TableRow({
      tableHeader: place === 'header',
      cantSplit: !tall,
      keepNext: place === 'header' || (short && place === 'inside'),
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

// A column of figures is as wide as they are, a column of words at least as wide as its longest word; words share what is left
// by how much they hold.
function columnWidths(block: Extract<Block, { type: 'table' }>): number[] {
  const columns = block.columns.map(({ label, align }, at) => {
    const texts = [
      label,
      ...[...block.rows, ...(block.footer ? [block.footer] : [])].map((row) => plainText(row[at] ?? [])),
    ];
    const longest = largest(texts.map((text) => text.length));
    const word = largest(texts.flatMap((text) => text.split(/[ \n-]+/).map((part) => part.length)));
    const figures = align === 'end' && longest <= 20;
    return { least: SIDES + SIGN * (figures ? longest : Math.min(word, 24)), share: figures ? 0 : longest };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least >= TEXT_WIDTH) return columns.map((column) => Math.floor((TEXT_WIDTH * column.least) / least));
  const shares = columns.reduce((sum, { share }) => sum + Math.min(60, share), 0);
  return columns.map(({ least: own, share }) =>
    Math.floor(own + (TEXT_WIDTH - least) * (shares === 0 ? 1 / columns.length : Math.min(60, share) / shares)),
  );
}

// Twentieths of a point: a bold sign of the table's text, and the margins of a cell.
const SIGN = 118;
const SIDES = 240;

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
