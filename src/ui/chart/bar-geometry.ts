import { isRightToLeft } from '#platform/i18n/text-direction.ts';

/**
 * A part of a bar. `count` is how wide it is drawn beside the others; what it is said to be, where that is not the count: `mark` in the bar
 * (as short as can be; '' for nothing) and `words` in the table.
 */
export type BarPart = { label: string; count: number; mark?: string | undefined; words?: string | undefined };
/** One bar. `notShown` says why there is nothing to draw; then neither n nor parts are given. */
export type BarRow = {
  label: string;
  /** How many answered; a text where that is not a plain number. */
  n?: number | string | undefined;
  parts: readonly BarPart[];
  notShown?: string | undefined;
  /** Why there is no bar though n and parts are given: what is known of them is too coarse for a picture. The table has them. */
  notDrawn?: string | undefined;
};

/** Lengths are em of the chart's text, and per cent of its width: text keeps its size on a phone while the bars give way. */
export type PlacedBar = {
  lines: string[];
  rtl: boolean;
  top: number;
  barTop: number;
  segments: { index: number; start: number; width: number; part: BarPart; fits: boolean }[];
};

export const lineHeight = 1.4;
export const barHeight = 1.75;
/** Per cent of the width that the bars may take; the rest is n. */
export const barArea = 84;
const rowGap = 0.9;
/** The line that says what the figures at the end are. */
const headHeight = 1.5;
/** em that the narrowest page has room for (320 px wide), also behind a line that unfolds. */
const lineWidth = 17;
/** A longer label is cut in the picture: the table has the whole of it. */
const mostLines = 3;

/** Where everything goes. SVG text does not wrap, so labels are cut into lines here. */
export function placeBars(rows: readonly BarRow[]): { bars: PlacedBar[]; height: number } {
  const bars: PlacedBar[] = [];
  let top = headHeight;
  for (const row of rows) {
    const lines = cutLines(wrapLabel(row.label, lineWidth));
    const barTop = top + lines.length * lineHeight + 0.2;
    bars.push({ lines, rtl: isRightToLeft(row.label), top, barTop, segments: placeSegments(row) });
    top = barTop + barHeight + rowGap;
  }
  return { bars, height: round(Math.max(top - rowGap, 0) + 0.1) };
}

function cutLines(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
}

/** Breaks at spaces; a single word that is too long is cut with a hyphen, which is the only place where it may be read wrongly. */
export function wrapLabel(label: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).filter(Boolean)) {
    if (line && textWidth(`${line} ${word}`) <= widest) {
      line = `${line} ${word}`;
      continue;
    }
    if (line) lines.push(line);
    const pieces = cutWord(word, widest);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line) lines.push(line);
  return lines;
}

function cutWord(word: string, widest: number): string[] {
  if (textWidth(word) <= widest) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && textWidth(`${piece}${letter}-`) > widest) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** About how many em a text takes in the sans serifs that computers and phones come with. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[iíìljtfrI.,:;|'’!()[\] -]/.test(letter)
      ? 0.32
      : /[mwMW%@]/.test(letter)
        ? 0.88
        : /\p{Lu}/u.test(letter)
          ? 0.66
          : 0.55;
  return width;
}

function placeSegments(row: BarRow): PlacedBar['segments'] {
  const sum = row.parts.reduce((total, part) => total + part.count, 0);
  if (sum === 0 || row.notShown !== undefined || row.notDrawn !== undefined) return [];
  const segments: PlacedBar['segments'] = [];
  let before = 0;
  row.parts.forEach((part, index) => {
    const width = (part.count / sum) * barArea;
    if (part.count > 0) {
      segments.push({
        index,
        start: round((before / sum) * barArea),
        width: round(width),
        part,
        fits: part.mark !== '' && width >= roomFor(part.mark ?? String(part.count)),
      });
    }
    before += part.count;
  });
  return segments;
}

/** Per cent of the narrowest chart that the figures need. */
function roomFor(mark: string): number {
  return 3.5 + 3.1 * mark.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
