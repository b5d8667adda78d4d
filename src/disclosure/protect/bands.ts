import type { CellForm, Range } from '../published.ts';
import { LARGE } from './classes.ts';

/** Below so many answers, people are counted; from there on they are shares. */
const COUNTED = 20;

/** The range that a number of people out of n is read as, by the size of the group alone: itself, or a step of ten or of five per cent. */
export function bandOf(people: number, n: number): Range {
  if (n < COUNTED) return { least: people, most: people };
  const starts = startsOf(n);
  const at = starts.findLastIndex((start) => start <= people);
  return { least: starts[at] ?? 0, most: (starts[at + 1] ?? n + 1) - 1 };
}

/** Steps that a range of people touches, from the first to the last: nothing but the range decides it. */
export function stepsOver(range: Range, n: number): Range {
  return { least: bandOf(range.least, n).least, most: bandOf(range.most, n).most };
}

export function formOf(n: number): CellForm {
  return n < COUNTED ? 'counts' : n < LARGE ? 'tens' : 'fives';
}

/**
 * At most a third, at least two thirds, or between. The ends hold the third itself, so that no three classes can add up to just n: see ADR 7. Of
 * a few people, halves.
 */
export function thirdOf(people: number, n: number): Range {
  const end = n < 15 ? Math.ceil(n / 2) : Math.ceil(n / 3);
  if (people <= end) return { least: 0, most: end };
  const upper = n < 15 ? end + 1 : n - end;
  return people >= upper ? { least: upper, most: n } : { least: end + 1, most: upper - 1 };
}

/** Where each step begins, the first at nobody. Whole numbers throughout: 12.5 % of n is 125 n / 1000. */
function startsOf(n: number): number[] {
  const known = starts.get(n);
  if (known) return known;
  const step = n < LARGE ? 100 : 50;
  const edges = Array.from({ length: 1000 / step }, (_, at) => at * step + step / 2).map((edge) => ceiling(edge * n));
  // From sixty the ends are closed: at most 5 %, at least 95 %.
  const inner = n < LARGE ? edges : [Math.floor(n / 20) + 1, ...edges.slice(2, -2), n - Math.floor(n / 20)];
  const made = [...new Set([0, ...inner])].sort((one, other) => one - other);
  starts.set(n, made);
  return made;
}

const starts = new Map<number, number[]>();

function ceiling(thousandths: number): number {
  return Math.ceil(thousandths / 1000);
}
