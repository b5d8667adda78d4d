import type { NodeKind } from '#foundations/thread/index.ts';
import { pathOf, sidesOf, type Graph, type Sides } from './graph.ts';

/** What a page is filled by: needs first, which all else leads to or comes from, then whatever hangs loose. */
const hubs: readonly NodeKind[] = [
  'need',
  'finding',
  'measure',
  'result',
  'survey',
  'joint_answer',
  'received_share',
  'brought_home',
  'conversation_round',
  'plan',
  'matter',
  'memorandum',
  'decision',
  'mandate',
];

/**
 * The graph in parts that can be read, each of about `limit` things: need by need with all that it rests on and all that came of it. Every
 * thing is in some part; what many needs share, a survey or a plan, in several. `order` says which need comes first.
 */
export function partsOf(graph: Graph, order: ReadonlyMap<number, number>, limit: number): ReadonlySet<number>[] {
  if (graph.nodes.length <= limit) return [new Set(graph.nodes.map(({ id }) => id))];
  const sides = sidesOf(graph);
  const parts: Set<number>[] = [];
  const covered = new Set<number>();
  for (const id of inTurn(sides, order)) {
    if (covered.has(id)) continue;
    const path = pathOf(sides, id);
    const current = parts.at(-1);
    const joined = current && new Set([...current, ...path]);
    if (joined && joined.size <= limit) parts[parts.length - 1] = joined;
    else parts.push(path);
    for (const one of path) covered.add(one);
  }
  return parts;
}

function inTurn(sides: Sides, order: ReadonlyMap<number, number>): number[] {
  const rank = (id: number) => hubs.indexOf(sides.nodes.get(id)?.kind ?? 'mandate');
  return [...sides.nodes.keys()].sort(
    (a, b) => rank(a) - rank(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0) || a - b,
  );
}
