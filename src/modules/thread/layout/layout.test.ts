import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, columnsOf, idsOf, type Edge, type Tree } from './columns.ts';
import { largestFirst } from './components.ts';
import { countCrossings } from './crossings.ts';
import { draw } from './drawing.ts';
import { graphOf, layers, threads } from './graphs-in-tests.ts';
import { countLines } from './lines.ts';
import { orderColumns } from './order.ts';
import { placeRows } from './place.ts';

const alone = (...ids: number[]): Tree[] => ids.map((id) => ({ id, children: [] }));
const edge = (left: number, right: number): Edge => ({ left, right, changed: false });
const ids = (columns: readonly (readonly Tree[])[]) => columns.map((column) => column.flatMap(idsOf));

describe('columns', () => {
  test('put results under their survey, measures under their plan, decisions under their memorandum', () => {
    const { columns, edges, told } = columnsOf(
      graphOf(
        '2 survey < 1 mandate',
        '3 result < 2 survey',
        '4 finding < 3 result',
        '5 need < 4 finding',
        '6 measure < 5 need',
        '7 plan < 6 measure',
        '7 plan < 1 mandate',
        '8 matter < 7 plan',
        '9 memorandum < 8 matter',
        '9 memorandum < 7 plan',
        '10 decision < 9 memorandum',
        '10 decision < 8 matter',
      ),
    );
    const tree = (id: number, ...children: Tree[]): Tree => ({ id, children });
    expect(columns).toEqual([
      [tree(1, tree(2, tree(3)))],
      [tree(4)],
      [tree(5)],
      [tree(7, tree(6))],
      [tree(8, tree(9, tree(10)))],
    ]);
    expect(edges.map(({ left, right }) => [left, right])).toEqual([
      [3, 4],
      [4, 5],
      [5, 6],
      [7, 8],
    ]);
    expect(told).toEqual([{ from: 7, to: 1 }]);
  });

  test('have every thing once, and every link as a line, in a family or in words', () => {
    fc.assert(
      fc.property(threads, (graph) => {
        const { columns, edges, told } = columnsOf(graph);
        expect(columns.flat().flatMap(idsOf).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const said = new Set([
          ...edges.map(({ left, right }) => `${right} ${left}`),
          ...told.map(({ from, to }) => `${from} ${to}`),
        ]);
        const kind = new Map(graph.nodes.map((node) => [node.id, node.kind]));
        for (const { fromId, toId } of graph.links) {
          const [from, to] = [kind.get(fromId) ?? 'need', kind.get(toId) ?? 'need'];
          const family = columns.flat().some((tree) => idsOf(tree).includes(fromId) && idsOf(tree).includes(toId));
          const ofItsMatter = from === 'memorandum' && to === 'plan';
          expect(said.has(`${fromId} ${toId}`) || family || ofItsMatter).toBe(true);
          if (columnOf[from] - columnOf[to] > 1) expect(told).toContainEqual({ from: fromId, to: toId });
        }
      }),
    );
  });
});

describe('crossings', () => {
  test.each<[string, Tree[][], Edge[], number]>([
    ['none where lines are level', [alone(1, 2), alone(3, 4)], [edge(1, 3), edge(2, 4)], 0],
    ['one where two change places', [alone(1, 2), alone(3, 4)], [edge(1, 4), edge(2, 3)], 1],
    ['none where lines meet', [alone(1, 2), alone(3)], [edge(1, 3), edge(2, 3)], 0],
    [
      'all of a full web',
      [alone(1, 2, 3), alone(4, 5, 6)],
      [1, 2, 3].flatMap((a) => [4, 5, 6].map((b) => edge(a, b))),
      9,
    ],
  ])('%s', (_name, columns, edges, count) => {
    expect(countCrossings(columns, edges)).toBe(count);
  });

  test('are as many as there are pairs that cross', () => {
    fc.assert(
      fc.property(layers, ({ columns, edges }) => {
        const place = new Map(columns.flatMap((column) => column.map(({ id }, at) => [id, at] as const)));
        const at = (id: number) => place.get(id) ?? 0;
        const pairs = edges.flatMap((one, index) => edges.slice(index + 1).map((other) => [one, other] as const));
        const crossing = pairs.filter(
          ([a, b]) =>
            Math.floor(a.left / 100) === Math.floor(b.left / 100) &&
            (at(a.left) - at(b.left)) * (at(a.right) - at(b.right)) < 0,
        );
        expect(countCrossings(columns, edges)).toBe(crossing.length);
      }),
    );
  });
});

describe('the order', () => {
  test('takes away the crossings that can be taken away', () => {
    const columns = [alone(1, 2, 3), alone(4, 5, 6), alone(7, 8, 9)];
    const edges = [edge(1, 6), edge(2, 5), edge(3, 4), edge(4, 9), edge(5, 8), edge(6, 7)];
    expect(countCrossings(columns, edges)).toBe(6);
    expect(countCrossings(orderColumns(columns, edges), edges)).toBe(0);
  });

  test('keeps a family together and orders it within', () => {
    const plan: Tree = { id: 10, children: alone(11, 12, 13) };
    const columns = [alone(1, 2, 3), [plan, ...alone(14)]];
    const edges = [edge(1, 14), edge(2, 13), edge(3, 11)];
    const ordered = orderColumns(columns, edges);
    expect(countCrossings(ordered, edges)).toBe(0);
    const [, right = []] = ids(ordered);
    const family = right.filter((id) => id !== 14);
    expect(family[0]).toBe(10);
    expect(Math.abs(right.indexOf(14) - 1.5)).toBe(1.5); // first or last, not among them
  });

  test('never has more crossings than it was given, and loses nothing', () => {
    fc.assert(
      fc.property(layers, ({ columns, edges }) => {
        const ordered = orderColumns(columns, edges);
        expect(countCrossings(ordered, edges)).toBeLessThanOrEqual(countCrossings(columns, edges));
        expect(ids(ordered).map((column) => column.toSorted())).toEqual(
          ids(columns).map((column) => column.toSorted()),
        );
      }),
    );
    fc.assert(
      fc.property(threads, (graph) => {
        const { columns, edges } = columnsOf(graph);
        const ordered = orderColumns(columns, edges);
        expect(countCrossings(ordered, edges)).toBeLessThanOrEqual(countCrossings(columns, edges));
        expect(ids(ordered).map((column) => column.toSorted())).toEqual(
          ids(columns).map((column) => column.toSorted()),
        );
      }),
    );
  });

  test('is the same each time, and stays where nothing crosses', () => {
    fc.assert(
      fc.property(layers, ({ columns, edges }) => {
        const ordered = orderColumns(columns, edges);
        expect(orderColumns(columns, edges)).toEqual(ordered);
        if (countCrossings(columns, edges) === 0) expect(ordered).toEqual(columns);
        if (countCrossings(ordered, edges) === 0) expect(orderColumns(ordered, edges)).toEqual(ordered);
      }),
    );
  });

  test('is near the best, where the best can be found by trying all', () => {
    const small = layers.filter(({ columns }) => columns.every((column) => column.length <= 4));
    fc.assert(
      fc.property(small, ({ columns, edges }) => {
        const best = Math.min(...everyOrder(columns).map((order) => countCrossings(order, edges)));
        expect(countCrossings(orderColumns(columns, edges), edges)).toBeLessThanOrEqual(best + Math.max(2, best / 2));
      }),
      { numRuns: 40, seed: 41 },
    );
  });

  function everyOrder(columns: readonly (readonly Tree[])[]): Tree[][][] {
    return columns.reduce<Tree[][][]>(
      (orders, column) => orders.flatMap((order) => permutations(column).map((one) => [...order, one])),
      [[]],
    );
  }

  function permutations(trees: readonly Tree[]): Tree[][] {
    if (trees.length === 0) return [[]];
    return trees.flatMap((tree, at) => permutations(trees.toSpliced(at, 1)).map((rest) => [tree, ...rest]));
  }
});

test('what hangs together most comes first, what hangs loose last', () => {
  const columns = [alone(1, 2, 3), alone(4, 5, 6)];
  expect(ids(largestFirst(columns, [edge(3, 6), edge(3, 5)]))).toEqual([
    [3, 1, 2],
    [5, 6, 4],
  ]);
});

describe('places', () => {
  test('a thing stands level with the one it is tied to', () => {
    const columns = [alone(1, 2, 3, 4), alone(5)];
    const { tops, height } = placeRows(columns, [edge(2, 5)], () => 40);
    expect(height).toBe(160);
    expect(tops.get(5)).toBe(tops.get(2));
  });

  test('rows never overlap, keep their order and stay within the tallest column', () => {
    fc.assert(
      fc.property(layers, fc.integer({ min: 1, max: 90 }), ({ columns, edges }, size) => {
        const heightOf = (id: number) => 20 + ((id * size) % 70);
        const { tops, height } = placeRows(columns, edges, heightOf);
        for (const column of columns) {
          let free = 0;
          for (const { id } of column) {
            const top = tops.get(id) ?? Number.NaN;
            expect(top).toBeGreaterThanOrEqual(free);
            free = top + heightOf(id);
          }
          expect(free).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe('the drawing', () => {
  test('has rows whose pitches lead from one top to the next', () => {
    fc.assert(
      fc.property(threads, (graph) => {
        const drawing = draw(graph, (id) => 30 + (id % 5) * 13);
        for (const { rows } of drawing.columns) {
          for (const [at, row] of rows.entries()) {
            expect(row.top + row.pitch).toBe(rows[at + 1]?.top ?? drawing.height);
            expect(row.pitch).toBeGreaterThanOrEqual(30);
          }
        }
        expect(drawing.columns.flatMap(({ rows }) => rows)).toHaveLength(graph.nodes.length);
      }),
    );
  });

  test('ties the end of a row to the beginning of the next, and measures to their plan', () => {
    const drawing = draw(graphOf('2 need < 1 finding', '3 measure < 2 need', '4 plan < 3 measure'), () => 50);
    expect(drawing.gutters[1]).toEqual([{ d: 'M0 55C18 55 18 55 36 55', changed: false }]);
    expect(drawing.gutters[3]).toEqual([{ d: 'M0 55Q9 55 9 46V14Q9 5 0 5', changed: false }]);
  });

  test('of nothing is nothing', () => {
    expect(draw(graphOf(), () => 10)).toMatchObject({ height: 0, gutters: [[], [], [], []] });
  });
});

test.each([
  ['', 1],
  ['Kort', 1],
  ['tio tecken', 1],
  ['elva tecken', 2],
  ['ett två tre fyra fem', 3],
  ['våldsbejakandeextremism', 3],
])('“%s” takes so many lines of ten', (text, lines) => {
  expect(countLines(text, 10)).toBe(lines);
});
