import type { NodeKind } from '#foundations/thread/index.ts';
import { sidesOf, type Graph, type Sides } from '../graph.ts';

export const columnNames = ['evidence', 'findings', 'needs', 'measures', 'decisions'] as const;
export type ColumnName = (typeof columnNames)[number];

/** The column each kind stands in, from 0. */
export const columnOf: Record<NodeKind, number> = {
  mandate: 0,
  survey: 0,
  result: 0,
  conversation_round: 0,
  joint_answer: 0,
  received_share: 0,
  brought_home: 0,
  finding: 1,
  need: 2,
  measure: 3,
  plan: 3,
  matter: 4,
  memorandum: 4,
  decision: 4,
};

/** A thing with those of its own column that belong under it. */
export type Tree = { id: number; children: readonly Tree[] };

/** A link between two columns that stand side by side. */
export type Edge = { left: number; right: number; changed: boolean };

/** The graph as columns: families in each, links to the next column, and what is left to be said in words. */
export type Columns = {
  columns: readonly (readonly Tree[])[];
  edges: readonly Edge[];
  /** Links that pass a column by, or stay in one without being its tree: `from` rests on `to`. */
  told: readonly { from: number; to: number }[];
};

export function columnsOf(graph: Graph): Columns {
  const sides = sidesOf(graph);
  const parents = new Map(graph.nodes.map(({ id }) => [id, parentOf(sides, id)]));
  const children = Map.groupBy(graph.nodes, ({ id }) => parents.get(id));
  const treeOf = (id: number): Tree => ({ id, children: (children.get(id) ?? []).map((child) => treeOf(child.id)) });
  const roots = children.get(undefined) ?? [];
  const edges: Edge[] = [];
  const told: { from: number; to: number }[] = [];
  for (const { fromId, toId, changed } of graph.links) {
    const [from, to] = [sides.nodes.get(fromId), sides.nodes.get(toId)];
    if (!from || !to) continue;
    const step = columnOf[from.kind] - columnOf[to.kind];
    if (step === 0 && (ancestors(parents, fromId).includes(toId) || ancestors(parents, toId).includes(fromId)))
      continue;
    // A memorandum about the plan of its matter adds no line of its own.
    if (step === 1 && ancestors(parents, fromId).some((one) => sides.restsOn.get(one)?.includes(toId))) continue;
    if (step === 1) edges.push({ left: toId, right: fromId, changed });
    else told.push({ from: fromId, to: toId });
  }
  return {
    columns: columnNames.map((_name, at) =>
      roots.filter(({ kind }) => columnOf[kind] === at).map(({ id }) => treeOf(id)),
    ),
    edges,
    told,
  };
}

/** Ids of a tree, itself first. */
export function idsOf(tree: Tree): number[] {
  return [tree.id, ...tree.children.flatMap(idsOf)];
}

/** Which kinds a thing may stand under, the nearest first, and from which side of it they are found. */
const standsUnder: Partial<Record<NodeKind, { side: 'restsOn' | 'ledTo'; kinds: readonly NodeKind[] }>> = {
  survey: { side: 'restsOn', kinds: ['mandate'] },
  result: { side: 'restsOn', kinds: ['survey'] },
  conversation_round: { side: 'restsOn', kinds: ['mandate'] },
  joint_answer: { side: 'restsOn', kinds: ['conversation_round'] },
  measure: { side: 'ledTo', kinds: ['plan'] },
  memorandum: { side: 'restsOn', kinds: ['matter'] },
  decision: { side: 'restsOn', kinds: ['memorandum', 'matter'] },
};

function parentOf(sides: Sides, id: number): number | undefined {
  const rule = standsUnder[sides.nodes.get(id)?.kind ?? 'mandate'];
  if (!rule) return undefined;
  const near = sides[rule.side].get(id) ?? [];
  return rule.kinds
    .map((kind) => near.find((other) => sides.nodes.get(other)?.kind === kind))
    .find((found) => found !== undefined);
}

function ancestors(parents: ReadonlyMap<number, number | undefined>, id: number): number[] {
  const parent = parents.get(id);
  return parent === undefined ? [] : [parent, ...ancestors(parents, parent)];
}
