import type { Graph } from '../graph.ts';
import { columnOf, columnsOf, type Columns, type Edge, type Tree } from './columns.ts';
import { largestFirst } from './components.ts';
import { endsOf } from './crossings.ts';
import { orderColumns } from './order.ts';
import { placeRows } from './place.ts';

/** Lengths are tenths of an em. */
export const unit = 10;
/** Between two columns. */
export const gutterWidth = 36;
/** From the top of a row to its line. */
export const lineAt = 5;
/** How far those under another stand in. */
export const indentStep = 9;

/**
 * A row of a column: `top` is how far down it stands, `pitch` how far to the next, `parent` what it stands in under. A measure is `gathered`
 * by its plan from the right instead. `leads`: a line goes on from its end.
 */
export type Row = {
  id: number;
  depth: number;
  parent: number | undefined;
  gathered: boolean;
  leads: boolean;
  top: number;
  pitch: number;
};
export type Strand = { d: string; changed: boolean };

/** The thread as it is drawn: rows in five columns, and lines in the four gutters between them. */
export type Drawing = {
  columns: readonly { rows: readonly Row[] }[];
  gutters: readonly (readonly Strand[])[];
  /** Where each thing's lines lead: to the next column and, but for measures to their plan, within its own. */
  next: ReadonlyMap<number, readonly number[]>;
  /** What each thing rests on that no line shows. */
  told: ReadonlyMap<number, readonly number[]>;
  height: number;
};

const measureColumn = columnOf.measure;

/** `heightOf` is the height of a thing's row. */
export function draw(graph: Graph, heightOf: (id: number) => number): Drawing {
  const { columns: given, edges, told }: Columns = columnsOf(graph);
  const columns = orderColumns(largestFirst(given, edges), edges);
  const { tops, height } = placeRows(columns, edges, heightOf);
  const lineOf = (id: number) => (tops.get(id) ?? 0) + lineAt;
  const leading = new Set(edges.map(({ left }) => left));
  const rows = columns.map((column, at) => {
    const gathered = at === measureColumn;
    return pitched(
      column.flatMap((tree) => rowsOf(tree, { tops, leading, gathered })),
      height,
    );
  });
  return {
    columns: rows.map((column) => ({ rows: column })),
    gutters: columns.slice(1).map((_column, at) => {
      const inColumn = new Set(rows[at]?.map(({ id }) => id));
      return [
        ...edges.filter(({ left }) => inColumn.has(left)).map((edge) => strand(edge, lineOf)),
        ...(at === measureColumn ? (rows[at] ?? []).flatMap((row) => bracket(row, lineOf)) : []),
      ];
    }),
    next: endsOf([...edges, ...stemsOf(rows.flat())], 'left', 'right'),
    told: new Map(
      [...Map.groupBy(told, ({ from }) => from)].map(([from, links]) => [from, links.map(({ to }) => to)] as const),
    ),
    height,
  };
}

/** From the end of one line to the beginning of another, level at both. */
function strand({ left, right, changed }: Edge, lineOf: (id: number) => number): Strand {
  const [from, to] = [lineOf(left), lineOf(right)];
  const half = gutterWidth / 2;
  return { d: `M0 ${from}C${half} ${from} ${half} ${to} ${gutterWidth} ${to}`, changed };
}

/** Measures are gathered by their plan, which stands above them, on the side where its own line goes on. */
function bracket({ id, parent, gathered }: Row, lineOf: (id: number) => number): Strand[] {
  if (parent === undefined || !gathered) return [];
  const [from, to] = [lineOf(id), lineOf(parent)];
  return [{ d: `M0 ${from}Q9 ${from} 9 ${from - 9}V${to + 9}Q9 ${to} 0 ${to}`, changed: false }];
}

function stemsOf(rows: readonly Row[]): { left: number; right: number }[] {
  return rows.flatMap(({ id, parent, gathered }) =>
    parent === undefined || gathered ? [] : [{ left: parent, right: id }],
  );
}

type Setting = { tops: ReadonlyMap<number, number>; leading: ReadonlySet<number>; gathered: boolean };

function rowsOf(tree: Tree, setting: Setting, under?: Row): Row[] {
  const gathered = setting.gathered && under !== undefined;
  const row: Row = {
    id: tree.id,
    depth: under && !gathered ? under.depth + 1 : 0,
    parent: under?.id,
    gathered,
    leads: setting.leading.has(tree.id) || (setting.gathered && (gathered || tree.children.length > 0)),
    top: setting.tops.get(tree.id) ?? 0,
    pitch: 0,
  };
  return [row, ...tree.children.flatMap((child) => rowsOf(child, setting, row))];
}

function pitched(rows: readonly Row[], height: number): Row[] {
  return rows.map((row, at) => ({ ...row, pitch: (rows[at + 1]?.top ?? height) - row.top }));
}
