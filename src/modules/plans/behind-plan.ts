import type { WholeThread } from '#foundations/thread/index.ts';
import type { GapSource } from './plan.rules.ts';

/** Every link that a plan rests on, all the way to the evidence, from a thread that has been read already. */
export function behindPlan(planId: number, { nodes, links }: WholeThread): GapSource['thread'] {
  const things = new Map(nodes.map((node) => [node.id, node]));
  const linksFrom = Map.groupBy(links, ({ fromId }) => fromId);
  const reached = new Set([planId]);
  const behind: GapSource['thread'][number][] = [];
  // What is added to a set while it is walked through is come to as well.
  for (const from of reached) {
    for (const { fromId, toId, changed } of linksFrom.get(from) ?? []) {
      const thing = things.get(toId);
      if (!thing) continue;
      reached.add(toId);
      behind.push({ fromId, id: toId, kind: thing.kind, title: thing.title, revision: changed ? 1 : 0, toRevision: 0 });
    }
  }
  return behind;
}
