import { idsOf, type Edge, type Tree } from './columns.ts';

type Ordered = readonly (readonly Tree[])[];
type Pair = Pick<Edge, 'left' | 'right'>;

/** How many pairs of lines cross between the columns as they are ordered. Lines that meet in a thing do not cross. */
export function countCrossings(columns: Ordered, edges: readonly Pair[]): number {
  const places = columns.map(placesIn);
  return columns.slice(1).reduce((sum, _column, at) => {
    const [left, right] = [places[at], places[at + 1]];
    const drawn = edges.flatMap((edge) => {
      const [a, b] = [left?.get(edge.left), right?.get(edge.right)];
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
    drawn.sort((one, other) => one.a - other.a || one.b - other.b);
    return sum + countInversions(drawn.map(({ b }) => b));
  }, 0);
}

/** Each thing's place in its column from the top, from 0. */
export function placesIn(column: readonly Tree[]): Map<number, number> {
  return new Map(column.flatMap(idsOf).map((id, place) => [id, place]));
}

/** What the lines of each thing lead to, from one side to the other. */
export function endsOf(edges: readonly Pair[], of: 'left' | 'right', other: 'left' | 'right'): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  for (const edge of edges) {
    const known = ends.get(edge[of]);
    if (known) known.push(edge[other]);
    else ends.set(edge[of], [edge[other]]);
  }
  return ends;
}

/** Pairs that stand in the wrong order, in n log n by a Fenwick tree (Barth, Jünger and Mutzel 2002). */
function countInversions(values: readonly number[]): number {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 1;
  const counts = new Array<number>(size + 1).fill(0);
  let inversions = 0;
  for (const [seen, value] of values.entries()) {
    let notLarger = 0;
    for (let at = value + 1; at > 0; at -= at & -at) notLarger += counts[at] ?? 0;
    inversions += seen - notLarger;
    for (let at = value + 1; at <= size; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
  }
  return inversions;
}
