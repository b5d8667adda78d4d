import type { FileChild, IShadingAttributesProperties } from 'docx';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { chartFills, drawnParts, fits, type Chart, type ChartFill } from './chart.ts';
import { shortened } from './shortened.ts';
import { QUIET, TEXT_WIDTH, type Docx } from './word-styles.ts';

/**
 * The bars as a table whose cells are as wide as the parts, in Word's own patterns: it can be edited, copied and printed in grey, and its
 * words are texts. After the title, the alternative text and the legend.
 */
export function chartOf(docx: Docx, chart: Chart): FileChild[] {
  const none = { style: docx.BorderStyle.NONE };
  const title = new docx.Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new docx.TextRun({ text: chart.title })],
  });
  const after = new docx.Paragraph({
    spacing: { after: 120, line: 120, lineRule: docx.LineRuleType.EXACT },
    children: [],
  });
  const table = new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: [LABEL, ...Array.from({ length: UNITS }, () => UNIT), SIZE],
    layout: docx.TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: chart.rows.flatMap((row, at) => [
      barRow(docx, chart, row),
      ...(at < chart.rows.length - 1 ? [gapRow(docx)] : []),
    ]),
  });
  return [...(chart.title === '' ? [] : [title]), legendOf(docx, chart), table, after];
}

// Twips. The bar is divided into fiftieths: a part is never further off than a hundredth.
const UNITS = 50;
const LABEL = 2450;
const SIZE = 1000;
const UNIT = Math.floor((TEXT_WIDTH - LABEL - SIZE) / UNITS);
/** A sign of 8-point Calibri. */
const SIGN = 84;

function barRow(docx: Docx, chart: Chart, row: Chart['rows'][number]) {
  const parts = drawnParts(row);
  const spans = spansOf(parts.map(({ share }) => share));
  const bar =
    parts.length === 0
      ? [cell(docx, { text: row.notShown ?? '', span: UNITS, quiet: true })]
      : parts.map(({ classAt, words }, at) => {
          const span = spans[at] ?? 1;
          const fill = chart.classes[classAt]?.fill ?? 6;
          return cell(docx, { text: fits(words, span * UNIT - 60, SIGN) ? words : '', span, fill });
        });
  return new docx.TableRow({
    cantSplit: true,
    children: [
      cell(docx, { text: shortened(row.label, 90), span: 1, side: 'start' }),
      ...bar,
      cell(docx, { text: row.size, span: 1, side: 'end', quiet: true }),
    ],
  });
}

function gapRow(docx: Docx) {
  return new docx.TableRow({
    height: { value: 70, rule: docx.HeightRule.EXACT },
    children: [cell(docx, { text: '', span: UNITS + 2 })],
  });
}

type Cell = { text: string; span: number; fill?: ChartFill; side?: 'start' | 'end'; quiet?: boolean };

function cell(docx: Docx, { text, span, fill, side, quiet }: Cell) {
  const edge = { style: docx.BorderStyle.SINGLE, size: 4, color: QUIET };
  const none = { style: docx.BorderStyle.NONE };
  const look = fill && chartFills[fill];
  return new docx.TableCell({
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { left: side === 'start' ? 0 : 30, right: side ? 60 : 30, top: 20, bottom: 20 },
    borders: fill
      ? { top: edge, bottom: edge, left: edge, right: edge }
      : { top: none, bottom: none, left: none, right: none },
    ...(fill && { shading: shadingOf(fill) }),
    children: [
      new docx.Paragraph({
        spacing: { before: 0, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
        alignment: look
          ? docx.AlignmentType.CENTER
          : side === 'end'
            ? docx.AlignmentType.END
            : docx.AlignmentType.START,
        bidirectional: isRightToLeft(text),
        children: [
          new docx.TextRun({
            text,
            size: look ? 16 : 18,
            color: look?.text ?? (quiet ? QUIET : '1B2430'),
            // Behind the words the tone is plain, so that the pattern does not disturb them.
            ...(look && { shading: { type: 'clear', color: 'auto', fill: look.tone } }),
            ...(isRightToLeft(text) && { rightToLeft: true }),
          }),
        ],
      }),
    ],
  });
}

function legendOf(docx: Docx, chart: Chart): FileChild {
  return new docx.Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 100, line: 264, lineRule: docx.LineRuleType.AUTO },
    children: chart.classes.flatMap(({ label, fill }) => [
      new docx.TextRun({
        text: '\u00a0\u00a0\u00a0\u00a0',
        size: 18,
        shading: shadingOf(fill),
        border: { style: docx.BorderStyle.SINGLE, size: 4, color: QUIET },
      }),
      new docx.TextRun({ text: `\u00a0${shortened(label, 120)}    `, size: 18, rightToLeft: isRightToLeft(label) }),
    ]),
  });
}

function shadingOf(fill: ChartFill): IShadingAttributesProperties {
  const { tone, line, word } = chartFills[fill];
  // The names are OOXML's (ST_Shd), which the library's list holds.
  return { type: word as NonNullable<IShadingAttributesProperties['type']>, color: line, fill: tone };
}

/** How many units each part gets: all of them together, at least one each. */
function spansOf(shares: readonly number[]): number[] {
  const spans = shares.map((share) => Math.max(1, Math.floor(share * UNITS)));
  const behind = shares.map((share, at) => ({ at, rest: share * UNITS - (spans[at] ?? 0) }));
  let left = UNITS - spans.reduce((sum, span) => sum + span, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const next = behind
      .filter(({ at }) => step > 0 || (spans[at] ?? 0) > 1)
      .toSorted((a, b) => step * (b.rest - a.rest))[0];
    if (!next) break;
    spans[next.at] = (spans[next.at] ?? 0) + step;
    next.rest -= step;
    left -= step;
  }
  return spans;
}
