import { endsOf } from './crossings.ts';
import { idsOf, type Edge, type Tree } from './columns.ts';

/** No column begins further down than this, so that whoever opens the page meets all of them. Tenths of an em. */
const latestStart = 80;

type Block = { ids: number[]; height: number };

/**
 * How far down each thing stands, in the unit of the heights. The tallest column is laid without gaps; from there each column outwards is
 * moved to where its lines run most level, in its order, and no lower than the tallest ends. Families are not pulled apart.
 */
export function placeRows(
  columns: readonly (readonly Tree[])[],
  edges: readonly Pick<Edge, 'left' | 'right'>[],
  heightOf: (id: number) => number,
): { tops: Map<number, number>; height: number } {
  const blocks = columns.map((column) => column.map((tree) => blockOf(tree, heightOf)));
  const heights = blocks.map((column) => column.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(0, ...heights);
  const tallest = heights.indexOf(height);
  const tops = new Map<number, number>();
  const ends = { left: endsOf(edges, 'right', 'left'), right: endsOf(edges, 'left', 'right') };
  const outwards = [
    ...columns
      .map((_column, at) => ({ at, near: ends.right }))
      .slice(0, Math.max(0, tallest))
      .reverse(),
    ...columns.map((_column, at) => ({ at, near: ends.left })).slice(tallest + 1),
  ];
  settle(blocks[tallest] ?? [], { tops, heightOf, near: new Map(), room: 0 });
  for (const { at, near } of outwards)
    settle(blocks[at] ?? [], { tops, heightOf, near, room: height - (heights[at] ?? 0) });
  return { tops, height };
}

type Setting = {
  tops: Map<number, number>;
  heightOf: (id: number) => number;
  near: ReadonlyMap<number, readonly number[]>;
  /** What is left over when the blocks are laid without gaps. */
  room: number;
};

/** Lays a column by isotonic regression: the least squares of what the lines wish, in this order (pool adjacent violators). */
function settle(blocks: readonly Block[], { tops, heightOf, near, room }: Setting): void {
  type Pool = { wish: number; weight: number; size: number };
  const pools: Pool[] = [];
  let laid = 0;
  for (const block of blocks) {
    const wishes = wishesOf(block, { tops, heightOf, near });
    const weight = Math.max(wishes.length, 1e-6); // without a line it follows those before it
    const wish = wishes.reduce((sum, one) => sum + one, 0) / weight - (wishes.length > 0 ? laid : 0);
    pools.push({ wish, weight, size: 1 });
    laid += block.height;
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (!before || !last || before.wish <= last.wish) break;
      pools.splice(-2, 2, {
        wish: (before.wish * before.weight + last.wish * last.weight) / (before.weight + last.weight),
        weight: before.weight + last.weight,
        size: before.size + last.size,
      });
    }
  }
  const gaps = pools.flatMap(({ wish, size }) => new Array<number>(size).fill(wish));
  if (gaps[0] !== undefined) gaps[0] = Math.min(gaps[0], latestStart);
  let above = 0;
  for (const [at, block] of blocks.entries()) {
    let top = above + Math.round(Math.min(Math.max(gaps[at] ?? 0, 0), room));
    for (const id of block.ids) {
      tops.set(id, top);
      top += heightOf(id);
    }
    above += block.height;
  }
}

/** Where the top of the block would stand for each of its lines to run level. */
function wishesOf(block: Block, { tops, heightOf, near }: Omit<Setting, 'room'>): number[] {
  let offset = 0;
  return block.ids.flatMap((id) => {
    const wishes = (near.get(id) ?? []).flatMap((other) => {
      const top = tops.get(other);
      return top === undefined ? [] : [top - offset];
    });
    offset += heightOf(id);
    return wishes;
  });
}

function blockOf(tree: Tree, heightOf: (id: number) => number): Block {
  const ids = idsOf(tree);
  return { ids, height: ids.reduce((sum, id) => sum + heightOf(id), 0) };
}
