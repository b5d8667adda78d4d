import { z } from 'zod';
import type { FoundOption } from './imported.ts';

/** Classes for a number whose ends are known, five at most; for one whose ends are not, classes that suit counts of people and times. */
export function proposedClasses(range: { from?: number | undefined; to?: number | undefined } = {}): FoundOption[] {
  const { from, to } = range;
  if (from === undefined || to === undefined || to <= from) return usual(from);
  const width = Math.ceil((to - from + 1) / 5);
  const classes: FoundOption[] = [];
  for (let start = from; start <= to; start += width) classes.push(classOf(start, Math.min(start + width - 1, to)));
  return classes;
}

function usual(from: number | undefined): FoundOption[] {
  const isCount = from === undefined || from === 0 || from === 1;
  if (!isCount) {
    const width = 10;
    return [0, 1, 2, 3]
      .map((nth) => classOf(from + nth * width, from + (nth + 1) * width - 1))
      .concat(atLeast(from + 40));
  }
  const first = from === undefined ? [atMost(0)] : from === 0 ? [classOf(0, 0)] : [];
  return [...first, classOf(1, 5), classOf(6, 10), classOf(11, 20), classOf(21, 50), atLeast(51)];
}

function classOf(from: number, to: number): FoundOption {
  const label = from === to ? signed(from) : from < 0 ? `${signed(from)} till ${signed(to)}` : `${from}–${to}`;
  const english = from < 0 && from !== to ? `${signed(from)} to ${signed(to)}` : label;
  return { code: codeOf(from, to), label: { sv: label, en: english }, from, to };
}

function atMost(to: number): FoundOption {
  return { code: codeOf(undefined, to), label: { sv: `Högst ${to}`, en: `At most ${to}` }, to };
}

function atLeast(from: number): FoundOption {
  return {
    code: codeOf(from, undefined),
    label: { sv: `${signed(from)} eller fler`, en: `${signed(from)} or more` },
    from,
  };
}

function codeOf(from: number | undefined, to: number | undefined): string {
  const part = (number: number) => (number < 0 ? `m${-number}` : String(number));
  if (from === undefined) return `0till${part(to ?? 0)}`;
  return to === undefined ? `${part(from)}up` : from === to ? part(from) : `${part(from)}to${part(to)}`;
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : String(number);
}

const stored = z.array(
  z.strictObject({
    code: z.string().max(30),
    label: z.record(z.string(), z.string().max(2000)),
    none: z.literal(true).optional(),
    from: z.int().optional(),
    to: z.int().optional(),
  }),
);

/** The classes in a word that other programs carry along and do not read. */
export function writeClasses(options: readonly FoundOption[]): string {
  return JSON.stringify(options.map(({ code, label, none, from, to }) => ({ code, label, none, from, to })));
}

/** What `writeClasses` wrote; undefined for anything else. */
export function readClasses(text: string): FoundOption[] | undefined {
  try {
    const read = stored.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    return read.data.map(({ none, ...rest }) => ({ ...rest, ...(none ? { none } : {}) }));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
