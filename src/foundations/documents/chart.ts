/**
 * Horizontal stacked bars, drawn in every format from the same numbers. Everything in it is drawn, written and can be read out of the file:
 * hand over nothing that may not be shown.
 */
export type Chart = {
  /** Stands above the picture. */
  title: string;
  /** What the picture shows, in words, for those who do not see it. */
  alt: string;
  /** What a bar is divided into, in the order of the legend. */
  classes: { label: string; fill: ChartFill }[];
  rows: ChartRow[];
};

/** One bar. `size` stands at its end ("410 svar"). `notShown` says why there is no bar; then there are no parts. */
export type ChartRow = {
  label: string;
  size: string;
  parts: ChartPart[];
  notShown?: string | undefined;
};

/** A part of a bar. `length` is its part of the whole bar in any unit, 0 or more; `words` are the only figures that are written. */
export type ChartPart = { classAt: number; length: number; words: string };

/** Tone with a pattern of its own, so that bars can be told apart in grey: 1–5 from full to light along a scale, 6 and 7 for what stands outside it. */
export type ChartFill = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Colours without `#`. `text` can be read on `tone`; `line` draws the pattern. `word` and `slide` are the patterns' names in OOXML. */
export const chartFills: Record<
  ChartFill,
  { tone: string; line: string; text: string; word: string; slide: string | undefined }
> = {
  1: { tone: '12524A', line: '12524A', text: 'FFFFFF', word: 'clear', slide: undefined },
  2: { tone: '8FBBB3', line: 'FFFFFF', text: '1B2430', word: 'thinReverseDiagStripe', slide: 'wdUpDiag' },
  3: { tone: 'DCE9E6', line: '12524A', text: '1B2430', word: 'pct10', slide: 'pct10' },
  4: { tone: 'FFFFFF', line: '6F9A92', text: '1B2430', word: 'thinHorzStripe', slide: 'ltHorz' },
  5: { tone: 'E9DFC9', line: '8A6D2F', text: '1B2430', word: 'thinDiagStripe', slide: 'ltDnDiag' },
  6: { tone: 'F1F2F4', line: 'F1F2F4', text: '1B2430', word: 'clear', slide: undefined },
  7: { tone: 'D5D9DE', line: 'FFFFFF', text: '1B2430', word: 'thinVertStripe', slide: 'ltVert' },
};

/** The parts that are drawn, with their share of the bar from 0 to 1. Empty where there is nothing to draw. */
export function drawnParts(row: ChartRow): (ChartPart & { share: number })[] {
  if (row.notShown !== undefined) return [];
  const whole = row.parts.reduce((sum, part) => sum + part.length, 0);
  return row.parts.filter((part) => part.length > 0).map((part) => ({ ...part, share: part.length / whole }));
}

/** Whether the words go into a part that is `width` wide, where a sign is about `sign` wide. */
export function fits(words: string, width: number, sign: number): boolean {
  return (words.length + 1.2) * sign <= width;
}

/** What is drawn in its line's colour on the tone of a filling, in a square of 8: lines, or a dot in the middle. */
export const chartPatterns: Record<ChartFill, { lines: string } | { dot: number } | undefined> = {
  1: undefined,
  2: { lines: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  3: { dot: 1.2 },
  4: { lines: 'M0 4h8' },
  5: { lines: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  6: undefined,
  7: { lines: 'M4 0v8' },
};
