import type { Tx } from '#db/connection.ts';
import { getThread } from '#foundations/thread/index.ts';
import { listWithoutTask } from '#modules/decisions/index.ts';
import { listMeasureGaps } from '#modules/plans/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { threadGaps, type Gap } from './gaps.rules.ts';
import { sidesOf, type Graph, type Sides } from './graph.ts';
import { mendingHref } from './mending.ts';
import type { Scene } from './scene.ts';
import { threadPaths } from './thread.paths.ts';

/** The thread of the organisation, and every gap in it. */
export type Thread = { graph: Graph; sides: Sides; gaps: Gap[] };

export async function loadThread(db: Tx): Promise<Thread> {
  const graph = await getThread(db);
  const sides = sidesOf(graph);
  const needsOf = (id: number) =>
    (sides.restsOn.get(id) ?? []).filter((other) => sides.nodes.get(other)?.kind === 'need');
  const withoutTask = new Set((await listWithoutTask(db)).map(({ decisionId }) => decisionId));
  return { graph, sides, gaps: threadGaps({ graph, sides }, await listMeasureGaps(db, needsOf), withoutTask) };
}

/** The thread as this person sees it. */
export function sceneOf(view: MemberView, { graph, sides, gaps }: Thread, chosen?: number): Scene {
  const asked = new Set(gaps.filter(({ kind }) => kind === 'changed-since').map(({ id }) => id));
  return {
    locale: view.locale,
    sides,
    gaps: Map.groupBy(gaps, ({ id }) => id),
    changed: new Set(
      graph.links.filter(({ changed, fromId }) => changed && !asked.has(fromId)).map(({ fromId }) => fromId),
    ),
    threadHref: (id) => threadPaths.node(view.organisation, id),
    thingHref: (node) => `/${view.organisation.slug}${node.path}`,
    mendingHref: (gap) => mendingHref(gap, { view, sides }),
    chosen,
  };
}
