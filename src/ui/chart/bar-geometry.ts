export type BarPart = { label: string; count: number };
/** One bar. `notShown` says why there is nothing to draw; then neither n nor parts are given. */
export type BarRow = {
  label: string;
  n?: number | undefined;
  parts: readonly BarPart[];
  notShown?: string | undefined;
};

/** Lengths are em of the chart's text, and per cent of its width: text keeps its size on a phone while the bars give way. */
export type PlacedBar = {
  lines: string[];
  rtl: boolean;
  top: number;
  barTop: number;
  segments: { index: number; start: number; width: number; count: number; fits: boolean }[];
};

export const lineHeight = 1.4;
export const barHeight = 1.75;
/** Per cent of the width that the bars may take; the rest is n. */
export const barArea = 84;
const rowGap = 0.9;
/** The line that says what the figures at the end are. */
const headHeight = 1.5;
/** em that the narrowest page has room for (320 px wide). */
const lineWidth = 18.5;

/** Where everything goes. SVG text does not wrap, so labels are cut into lines here. */
export function placeBars(rows: readonly BarRow[]): { bars: PlacedBar[]; height: number } {
  const bars: PlacedBar[] = [];
  let top = headHeight;
  for (const row of rows) {
    const lines = wrapLabel(row.label, lineWidth);
    const barTop = top + lines.length * lineHeight + 0.2;
    bars.push({ lines, rtl: isRightToLeft(row.label), top, barTop, segments: placeSegments(row) });
    top = barTop + barHeight + rowGap;
  }
  return { bars, height: round(Math.max(top - rowGap, 0) + 0.1) };
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

/** Direction of the first letter that has one (Hebrew, Arabic and their neighbours). */
export function isRightToLeft(text: string): boolean {
  const first = /[\p{L}]/u.exec(text)?.[0];
  return (
    first !== undefined &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
  );
}

function placeSegments(row: BarRow): PlacedBar['segments'] {
  const sum = row.parts.reduce((total, part) => total + part.count, 0);
  if (sum === 0 || row.notShown !== undefined) return [];
  const segments: PlacedBar['segments'] = [];
  let before = 0;
  row.parts.forEach((part, index) => {
    const width = (part.count / sum) * barArea;
    if (part.count > 0) {
      segments.push({
        index,
        start: round((before / sum) * barArea),
        width: round(width),
        count: part.count,
        fits: width >= roomFor(part.count),
      });
    }
    before += part.count;
  });
  return segments;
}

/** Per cent of the narrowest chart that the figures need. */
function roomFor(count: number): number {
  return 3.5 + 3.1 * String(count).length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
