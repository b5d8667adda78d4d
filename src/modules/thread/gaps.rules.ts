import type { MeasureGaps } from '#modules/plans/index.ts';
import type { Graph, GraphNode, Sides } from './graph.ts';

/** What may be missing in the thread, in the order it is told: from what the work rests on to how it is decided. */
export const gapKinds = [
  'result-without-finding',
  'finding-without-evidence',
  'finding-without-need',
  'need-without-finding',
  'need-without-measure',
  'measure-without-need',
  'no-owner',
  'no-date',
  'no-indicator',
  'no-goal',
  'plan-without-matter',
  'matter-without-memorandum',
  'memorandum-without-decision',
  'decision-without-task',
  'decision-appealed',
  'changed-since',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** Where the line is broken: before the thing, after it, or nowhere, when the thing itself lacks something. */
export const sideOfGap: Record<GapKind, 'before' | 'after' | 'within'> = {
  'result-without-finding': 'after',
  'finding-without-evidence': 'before',
  'finding-without-need': 'after',
  'need-without-finding': 'before',
  'need-without-measure': 'after',
  'measure-without-need': 'before',
  'no-owner': 'within',
  'no-date': 'within',
  'no-indicator': 'within',
  'no-goal': 'within',
  'plan-without-matter': 'after',
  'matter-without-memorandum': 'after',
  'memorandum-without-decision': 'after',
  'decision-without-task': 'after',
  'decision-appealed': 'within',
  'changed-since': 'within',
};

export type Gap = { kind: GapKind; id: number };

/**
 * Every gap of the thread that somebody can mend, thing by thing. What a measure lacks of its own comes from its plan, by the rules of
 * *Återstår före beslut*. A need or a measure that rests on something that has changed waits for somebody to say that it still holds; with
 * other things the line only shows it. `withoutTask` are decisions that settled their matter and that nobody carries out.
 */
export function threadGaps(
  { graph, sides }: { graph: Graph; sides: Sides },
  measures: readonly MeasureGaps[],
  withoutTask: ReadonlySet<number> = new Set(),
): Gap[] {
  const lacking = new Map(measures.map(({ id, kinds }) => [id, kinds]));
  const stale = new Set(graph.links.filter(({ changed }) => changed).map(({ fromId }) => fromId));
  return graph.nodes.flatMap((node) => {
    const missing: [GapKind, boolean][] = [
      ...missingLinks(node, sides),
      ...ofMeasure.map((kind): [GapKind, boolean] => [kind, lacking.get(node.id)?.includes(kind) === true]),
      ['decision-without-task', withoutTask.has(node.id)],
      ['decision-appealed', node.kind === 'decision' && node.state === 'appealed'],
      ['changed-since', stale.has(node.id) && (node.kind === 'need' || node.kind === 'measure')],
    ];
    return missing.filter(([, lacks]) => lacks).map(([kind]) => ({ kind, id: node.id }));
  });
}

const evidenceKinds = ['result', 'received_share', 'conversation_round', 'joint_answer', 'brought_home'];
const ofMeasure = ['measure-without-need', 'no-owner', 'no-date', 'no-indicator', 'no-goal'] as const;

function missingLinks({ id, kind, state }: GraphNode, sides: Sides): [GapKind, boolean][] {
  const near = (ids: readonly number[] | undefined, ...kinds: string[]) =>
    (ids ?? []).some((other) => kinds.includes(sides.nodes.get(other)?.kind ?? ''));
  const restsOn = (...kinds: string[]) => near(sides.restsOn.get(id), ...kinds);
  const ledTo = (...kinds: string[]) => near(sides.ledTo.get(id), ...kinds);
  switch (kind) {
    case 'result':
    case 'received_share':
    case 'brought_home':
      return [['result-without-finding', !ledTo('finding')]];
    case 'conversation_round':
      // Closed with nothing counted is `empty`: there is nothing to lean on.
      return [['result-without-finding', state === 'closed' && !leanedOn(id, sides)]];
    case 'finding':
      return [
        ['finding-without-evidence', !restsOn(...evidenceKinds)],
        ['finding-without-need', !ledTo('need')],
      ];
    case 'need':
      return [
        ['need-without-finding', !restsOn('finding')],
        ['need-without-measure', !ledTo('measure')],
      ];
    case 'plan':
      return [['plan-without-matter', state !== 'draft' && !ledTo('matter', 'memorandum')]];
    case 'matter':
      return [['matter-without-memorandum', state === 'open' && !ledTo('memorandum', 'decision')]];
    case 'memorandum':
      return [['memorandum-without-decision', !ledTo('decision') && isOpen(id, sides)]];
    case 'mandate':
    case 'survey':
    case 'joint_answer':
    case 'measure':
    case 'decision':
      return [];
  }
}

/** Whether a finding rests on the round, or on the answer of one of its teams. */
function leanedOn(id: number, sides: Sides): boolean {
  const answers = sides.ledTo.get(id) ?? [];
  const came = [...answers, ...answers.flatMap((answer) => sides.ledTo.get(answer) ?? [])];
  return came.some((one) => sides.nodes.get(one)?.kind === 'finding');
}

/** Whether the matter of the memorandum still waits. */
function isOpen(id: number, sides: Sides): boolean {
  return (sides.restsOn.get(id) ?? [])
    .map((other) => sides.nodes.get(other))
    .some((node) => node?.kind === 'matter' && node.state === 'open');
}
