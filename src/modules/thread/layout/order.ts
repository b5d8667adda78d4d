import { idsOf, type Edge, type Tree } from './columns.ts';
import { countCrossings, endsOf, placesIn } from './crossings.ts';
import { siftColumns } from './sift.ts';

const passes = 8;
const rounds = 4;

/**
 * The columns in an order with fewer crossing lines: sweeps from either side by barycentre and median (Sugiyama, Tagawa and Toda 1981;
 * Eades and Wormald 1994), and of each the best sifted; then again from there. Families stay together. Never more crossings than as given,
 * the same for the same columns, and what has no reason to move stays.
 */
export function orderColumns(columns: Ordered, edges: readonly Pair[]): Ordered {
  let best = { columns, crossings: countCrossings(columns, edges) };
  for (let round = 0; round < rounds && best.crossings > 0; round += 1) {
    const before = best.crossings;
    const swept = ways.map((way) => bestOfSweeps(best.columns, edges, way));
    const [first = best] = swept.sort((a, b) => a.crossings - b.crossings);
    const sifted = siftColumns(first.columns, edges);
    const crossings = countCrossings(sifted, edges);
    if (crossings >= before) break;
    best = { columns: sifted, crossings };
  }
  return best.columns;
}

/** What belongs together near each other, without counting: once from the left and once from the right. For what is too long to draw. */
export function sweepColumns(columns: Ordered, edges: readonly Pair[]): Ordered {
  const rightwards = sweep(columns, { edges, rightwards: true, middle: mean });
  return sweep(rightwards, { edges, rightwards: false, middle: mean });
}

function bestOfSweeps(columns: Ordered, edges: readonly Pair[], { rightwards, middle }: Way) {
  let current = columns;
  let best = { columns, crossings: countCrossings(columns, edges) };
  for (let pass = 0; pass < passes && best.crossings > 0; pass += 1) {
    current = sweep(current, { edges, rightwards: rightwards === (pass % 2 === 0), middle });
    const crossings = countCrossings(current, edges);
    if (crossings < best.crossings) best = { columns: current, crossings };
  }
  return best;
}

type Ordered = readonly (readonly Tree[])[];
type Pair = Pick<Edge, 'left' | 'right'>;
type Way = { rightwards: boolean; middle: (places: readonly number[]) => number };
type Sweep = Way & { edges: readonly Pair[] };

/** Where a sweep begins, and what it goes by. */
const ways: readonly Way[] = [true, false].flatMap((rightwards) =>
  [mean, median].map((middle) => ({ rightwards, middle })),
);

function sweep(columns: Ordered, { edges, rightwards, middle }: Sweep) {
  const swept = [...columns];
  const near = rightwards ? endsOf(edges, 'right', 'left') : endsOf(edges, 'left', 'right');
  const turns = columns.map((_column, at) => (rightwards ? at : columns.length - 1 - at)).slice(1);
  for (const at of turns) {
    const places = placesIn(swept[at + (rightwards ? -1 : 1)] ?? []);
    const wish = (tree: Tree) =>
      idsOf(tree).flatMap((id) =>
        (near.get(id) ?? []).flatMap((other) => {
          const place = places.get(other);
          return place === undefined ? [] : [place];
        }),
      );
    swept[at] = arranged(swept[at] ?? [], (tree) => {
      const wishes = wish(tree);
      return wishes.length === 0 ? undefined : middle(wishes.sort((a, b) => a - b));
    });
  }
  return swept;
}

/** Those with a wish in the order of their wishes, in the places that they have between them; the others stay. */
function arranged(trees: readonly Tree[], wish: (tree: Tree) => number | undefined): Tree[] {
  const weighed = trees.map((tree) => ({
    tree: { id: tree.id, children: arranged(tree.children, wish) },
    at: wish(tree),
  }));
  const moving = weighed.filter(({ at }) => at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return weighed.map((one) => (one.at === undefined ? one : (moving.shift() ?? one)).tree);
}

function mean(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** Of an even number the mean of the two in the middle. */
function median(places: readonly number[]): number {
  const half = places.length / 2;
  return ((places[Math.ceil(half) - 1] ?? 0) + (places[Math.floor(half)] ?? 0)) / 2;
}
