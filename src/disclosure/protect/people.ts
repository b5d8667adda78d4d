import type { PublishedGroup, Range, ShownTable } from '../published.ts';

/** A group as it was counted. */
export type ExactGroup = Omit<PublishedGroup, 'answers'> & { answers: number };

/** How many chose each option of a question, '' how many left it out. */
export type Counts = ReadonlyMap<string, number>;

/**
 * People of whom a question is told, and the smaller sets they are made of. `group` null: what is left of a group when those that show the question
 * are taken away, of whom a table is reckoned and never shown, so that nothing can be subtracted.
 */
export type People = {
  group: number | null;
  n: number;
  /** n as it is published. */
  answers: Range;
  /** Its table is shown in thirds, because n itself is not told, or because the ladder came so far. */
  inThirds: boolean;
  counts: Counts;
  parts: People[];
};

/** People with their table. `isClosed`: in it nearly all are alike. */
export type Told = { people: People; table: ShownTable; isClosed: boolean; parts: readonly Told[] };

/** How many of some people are among these options. */
export function countOf(counts: Counts, options: Iterable<string>): number {
  let sum = 0;
  for (const option of options) sum += counts.get(option) ?? 0;
  return sum;
}

export function isWithin(one: readonly number[], other: readonly number[]): boolean {
  return one.every((id) => other.includes(id));
}

export function isSameSet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && isWithin(one, other);
}
