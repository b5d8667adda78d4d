import type { Atom } from './atoms.ts';
import type { Row, Sum } from './program.ts';

/** A program while it is written. `rowGroups`: the place of the group that each row is about. */
export type Draft = { columns: { least: number; most: number }[]; rows: Row[]; rowGroups: (number | undefined)[] };

/** Everyone in a group, atom by atom. */
export function inGroup(sums: readonly Sum[], atoms: readonly Atom[], place: number): Sum {
  return plus(
    ...each(
      sums.filter((_, at) => atoms[at]?.inside.includes(place)),
      1,
    ),
  );
}

export type Term = readonly [sum: Sum, factor: number];

/** Sums added up, each times its number. */
export function plus(...terms: readonly Term[]): Sum {
  const total = new Map<number, number>();
  for (const [sum, factor] of terms)
    for (const [at, value] of sum) total.set(at, (total.get(at) ?? 0) + factor * value);
  for (const [at, value] of total) if (value === 0) total.delete(at);
  return total;
}

/** Each of some sums, times the same. */
export function each(sums: Iterable<Sum>, factor: number): Term[] {
  return [...sums].map((sum): Term => [sum, factor]);
}

/** A new column. */
export function column(draft: Draft, most: number): Sum {
  draft.columns.push({ least: 0, most });
  return new Map([[draft.columns.length - 1, 1]]);
}

/** The most that a sum of columns can be. */
export function mostOf(draft: Draft, sum: Sum): number {
  return [...sum.keys()].reduce((most, at) => most + (draft.columns[at]?.most ?? 0), 0);
}

/** A new row, and the place of the group that it is about. */
export function addRow(draft: Draft, row: Row, group?: number): void {
  draft.rows.push(row);
  draft.rowGroups.push(group);
}
