import { idsOf, type Edge, type Tree } from './columns.ts';
import { endsOf, placesIn } from './crossings.ts';

type Places = ReadonlyMap<number, number>;
type Near = { left: ReadonlyMap<number, readonly number[]>; right: ReadonlyMap<number, readonly number[]> };

/** How far a thing is tried from its place. */
const farthest = 40;

/** Moves families, and those within them, one at a time to where they cross least (Matuszewski, Schönfeld and Molitor 1999). */
export function siftColumns(
  columns: readonly (readonly Tree[])[],
  edges: readonly Pick<Edge, 'left' | 'right'>[],
): readonly (readonly Tree[])[] {
  const near: Near = {
    left: endsOf(edges, 'right', 'left'),
    right: endsOf(edges, 'left', 'right'),
  };
  const swapped = [...columns];
  let again = true;
  while (again) {
    again = false;
    for (const [at, column] of swapped.entries()) {
      const beside = { left: placesIn(swapped[at - 1] ?? []), right: placesIn(swapped[at + 1] ?? []) };
      const better = siftWithin(column, near, beside);
      if (better !== column) {
        swapped[at] = better;
        again = true;
      }
    }
  }
  return swapped;
}

/** The same list when nothing is gained. */
function siftWithin(trees: readonly Tree[], near: Near, beside: { left: Places; right: Places }): readonly Tree[] {
  let changed = false;
  const list = trees.map((tree) => {
    const children = siftWithin(tree.children, near, beside);
    if (children === tree.children) return { tree, ...reaching(tree, near, beside) };
    changed = true;
    return { tree: { id: tree.id, children }, ...reaching(tree, near, beside) };
  });
  for (const one of [...list]) {
    const from = list.indexOf(one);
    const to = bestPlace(list, from);
    if (to === from) continue;
    list.splice(from, 1);
    list.splice(to, 0, one);
    changed = true;
  }
  return changed ? list.map(({ tree }) => tree) : trees;
}

type Reaching = { left: readonly number[]; right: readonly number[] };

/** Where in the list, within reach, most crossings are gone; its own place when none is better. */
function bestPlace(list: readonly Reaching[], from: number): number {
  const one = list[from];
  let [best, most] = [from, 0];
  if (!one) return best;
  for (const step of [-1, 1]) {
    let gain = 0;
    for (let at = from + step; at >= 0 && at < list.length && Math.abs(at - from) <= farthest; at += step) {
      const passed = list[at];
      if (!passed) break;
      gain += step < 0 ? gainOfSwap(passed, one) : gainOfSwap(one, passed);
      if (gain > most) [best, most] = [at, gain];
    }
  }
  return best;
}

/** How many crossings are gone when the lower of two is put above the upper. */
function gainOfSwap(upper: Reaching, lower: Reaching): number {
  return (
    crossed(upper.left, lower.left) -
    crossed(lower.left, upper.left) +
    crossed(upper.right, lower.right) -
    crossed(lower.right, upper.right)
  );
}

/** The places that a tree's lines lead to on either side, in order. */
function reaching(tree: Tree, near: Near, beside: { left: Places; right: Places }) {
  const ids = idsOf(tree);
  const places = (side: 'left' | 'right') =>
    ids
      .flatMap((id) => near[side].get(id) ?? [])
      .flatMap((other) => beside[side].get(other) ?? [])
      .sort((a, b) => a - b);
  return { left: places('left'), right: places('right') };
}

/** How many lines cross when those of `upper` start above those of `lower`; both in order. */
function crossed(upper: readonly number[], lower: readonly number[]): number {
  let count = 0;
  let passed = 0;
  for (const place of upper) {
    while (passed < lower.length && (lower[passed] ?? 0) < place) passed += 1;
    count += passed;
  }
  return count;
}
