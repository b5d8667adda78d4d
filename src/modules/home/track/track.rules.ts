import type { NodeKind } from '#foundations/thread/index.ts';
import type { Standing } from '../next-step/next-step.rules.ts';

export const tracks = ['small', 'project'] as const;
export type Track = (typeof tracks)[number];

/** How far one is on a track, in what can be counted: surveys with a result, needs, and the measures of the plan that has most. */
export type Progress = { results: number; needs: number; measures: number };

export function progressOf({ nodes, links }: Standing): Progress {
  const idsOf = (kind: NodeKind) => new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id));
  const [plans, measures] = [idsOf('plan'), idsOf('measure')];
  const inPlan = (plan: number) => links.filter(({ fromId, toId }) => fromId === plan && measures.has(toId)).length;
  return {
    results: idsOf('result').size,
    needs: idsOf('need').size,
    measures: Math.max(0, ...[...plans].map(inPlan)),
  };
}
