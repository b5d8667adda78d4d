import { BULLET, isCapitals, NUMBERED, type Line } from './clean-lines.ts';
import { isLabelled } from './measure-labels.ts';
import { placeOfHeading } from './template-words.ts';

/** What has been read so far, as far as a heading depends on it. */
export type Above = {
  lines: readonly Line[];
  /** Heading of the open section and whether nothing stands under it; none before the first. */
  open: { heading: string; bare: boolean } | undefined;
  /** Number of the open section's heading, while nothing stands under it. */
  numbered: number | undefined;
  /** The highest number of a heading so far: a list begins anew, headings go on. */
  latest: number;
  /** Whether a heading of the first degree is told by a sign, a number or capitals, so that a plain line is one of the second. */
  higher: boolean;
};

/** A heading, by its sign, its number, its capitals or its shortness. `told` is none for the last. */
export type Heading = { text: string; level: 1 | 2 | 3; number?: number; told?: true };

/** The heading that a line is, or nothing. */
export function headingOf(above: Above, at: number): Heading | undefined {
  const line = above.lines[at];
  if (!line) return undefined;
  const { text } = line;
  const marked = /^(#{1,6}) +(\S.{0,300})$/.exec(text.slice(0, 320));
  if (marked?.[2])
    return { text: bare(marked[2].replace(/ #+$/, '')), level: levelOf(marked[1]?.length ?? 1), told: true };
  const strong = line.blankBefore ? /^\*\*([^*]{2,80})\*\*:?$/.exec(text.slice(0, 90)) : undefined;
  if (strong?.[1]) return { text: strong[1].replace(/:$/, ''), level: above.higher ? 2 : 1 };
  if (text.length > 120 || text.includes('\t') || BULLET.test(text) || isLabelled(text)) return undefined;
  const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]? +(\p{Lu}.*)$/u.exec(text);
  if (number?.[1] && number[2]) return numberedHeading(above, { number: number[1], rest: number[2] }, at);
  if (NUMBERED.test(text)) return undefined;
  if (isCapitals(text) && !/[.!?]$/.test(text)) return { text: inSmall(text), level: 1, told: true };
  if (!isPlainHeading(above, line, at)) return undefined;
  return { text: text.replace(/:$/, ''), level: above.higher ? 2 : 1 };
}

/** "1.2 Ansvar" is a heading; "1. Utbildning" is one unless its neighbours count on, as the items of a list do. */
function numberedHeading(
  above: Above,
  { number, rest }: { number: string; rest: string },
  at: number,
): Heading | undefined {
  if (/[.;,!?]$/.test(rest) || rest.length > 90) return undefined;
  const depth = number.split('.').length;
  const words = isCapitals(rest) ? inSmall(rest) : rest;
  if (depth > 1) return { text: words, level: levelOf(depth), told: true };
  const own = Number(number);
  if (own <= above.latest) return undefined;
  const inList = [at - 1, at + 1].some((one) => Math.abs((numberOf(above.lines[one]) ?? -9) - own) === 1);
  const countsOn = above.numbered === own - 1 || (own === 1 && above.numbered === undefined);
  const known = placeOfHeading(rest) !== undefined && rest.split(' ').length <= 4;
  const heading: Heading = { text: words, level: 1, number: own, told: true };
  if (!inList) return heading;
  return known && countsOn && !inMeasures(above) ? heading : undefined;
}

function numberOf(line: Line | undefined): number | undefined {
  const found = /^(\d{1,2})[.)]? +\p{Lu}/u.exec(line?.text.slice(0, 20) ?? '');
  return found ? Number(found[1]) : undefined;
}

function inMeasures({ open, numbered }: Above): boolean {
  return open !== undefined && numbered === undefined && placeOfHeading(open.heading) === 'measures';
}

/** A short line without a full stop that stands alone, or one whose words are those of a plan's part. */
function isPlainHeading({ lines, open, numbered }: Above, line: Line, at: number): boolean {
  const { text } = line;
  if (text.length > 80 || !/^[\p{Lu}\d§]/u.test(text) || /[.,;!?…]$/.test(text)) return false;
  if (text.split(' ').length > 10) return false;
  const first = at === 0 || (open?.bare === true && numbered === undefined);
  const before = lines[at - 1]?.text ?? '';
  const apart = line.blankBefore || first || /[.!?]$/.test(before);
  if (!apart) return false;
  const known = placeOfHeading(text) !== undefined && text.split(' ').length <= 5;
  if (text.endsWith(':')) return known && line.blankBefore;
  if (line.blankBefore && line.blankAfter) return true;
  const next = lines[at + 1]?.text ?? '';
  const short = text.length <= 40 && text.split(' ').length <= 4 && /[.!?]$/.test(next);
  return known || (line.blankBefore && (short || next.length > 100));
}

/** "SYFTE OCH MÅL" as it is written among other headings. An abbreviation of its own stays. */
function inSmall(text: string): string {
  const small = text.toLocaleLowerCase('sv');
  return text.includes(' ') || text.length > 5 ? small.charAt(0).toLocaleUpperCase('sv') + small.slice(1) : text;
}

function levelOf(depth: number): 1 | 2 | 3 {
  if (depth <= 1) return 1;
  return depth === 2 ? 2 : 3;
}

/** Words without the signs around them. */
export function bare(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/^ *\*\*(.{1,300})\*\*:? *$/, '$1')
    .trim();
}
