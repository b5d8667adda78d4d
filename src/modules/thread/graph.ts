import type { NodeKind } from '#foundations/thread/index.ts';

/** A thing in the thread. `path` is under the organisation. */
export type GraphNode = { id: number; kind: NodeKind; title: string; path: string; state: string };

/** `fromId` rests on `toId`; `changed`: that has moved on since. */
export type GraphLink = { fromId: number; toId: number; changed: boolean };

export type Graph = { nodes: readonly GraphNode[]; links: readonly GraphLink[] };

/** The graph, to be asked from either end. Links to what is not among the nodes are not there. */
export type Sides = {
  nodes: ReadonlyMap<number, GraphNode>;
  restsOn: ReadonlyMap<number, readonly number[]>;
  ledTo: ReadonlyMap<number, readonly number[]>;
};

export function sidesOf(graph: Graph): Sides {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const restsOn = new Map<number, number[]>();
  const ledTo = new Map<number, number[]>();
  for (const { fromId, toId } of graph.links) {
    if (!nodes.has(fromId) || !nodes.has(toId)) continue;
    push(restsOn, fromId, toId);
    push(ledTo, toId, fromId);
  }
  return { nodes, restsOn, ledTo };
}

/** A thing, all that it rests on and all that came of it; not what else came of what it rests on. */
export function pathOf(sides: Sides, id: number): Set<number> {
  return new Set([...reach(sides.restsOn, id), ...reach(sides.ledTo, id)]);
}

/** The part of the graph that these things and the links among them are. */
export function partOf(graph: Graph, ids: ReadonlySet<number>): Graph {
  return {
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    links: graph.links.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
  };
}

function reach(next: ReadonlyMap<number, readonly number[]>, start: number): Set<number> {
  const reached = new Set([start]);
  // A set is walked in the order things are put into it, those put in on the way too.
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
