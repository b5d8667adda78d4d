import { idsOf, type Edge, type Tree } from './columns.ts';

/**
 * The columns with what hangs together kept together: the largest part first, and what hangs loose last. So the thread begins at the top of
 * every column. Those of one part keep their order.
 */
export function largestFirst(
  columns: readonly (readonly Tree[])[],
  edges: readonly Pick<Edge, 'left' | 'right'>[],
): readonly (readonly Tree[])[] {
  const partOf = joined([
    ...columns.flat().flatMap((tree) => idsOf(tree).map((id): [number, number] => [tree.id, id])),
    ...edges.map(({ left, right }): [number, number] => [left, right]),
  ]);
  const sizes = new Map<number, number>();
  for (const part of partOf.values()) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const parts = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const rank = new Map(parts.map((part, at) => [part, at]));
  const rankOf = (tree: Tree) => rank.get(partOf.get(tree.id) ?? 0) ?? 0;
  return columns.map((column) => [...column].sort((a, b) => rankOf(a) - rankOf(b)));
}

/** For each thing one that stands for all it is tied to, directly or by others. */
function joined(ties: readonly [number, number][]): Map<number, number> {
  const next = new Map<number, number>();
  const standsFor = (id: number): number => {
    let at = id;
    for (let up = next.get(at); up !== undefined && up !== at; up = next.get(at)) at = up;
    next.set(id, at);
    return at;
  };
  for (const [one, other] of ties) next.set(standsFor(one), standsFor(other));
  return new Map([...next.keys()].map((id) => [id, standsFor(id)]));
}
