import type { NodeKind } from '#foundations/thread/index.ts';
import { partOf, type Graph } from './graph.ts';
import { columnsOf, idsOf } from './layout/columns.ts';
import { draw, type Drawing } from './layout/drawing.ts';
import { largestFirst } from './layout/components.ts';
import { sweepColumns } from './layout/order.ts';
import { outlineOf } from './outline.ts';
import { OutlineList } from './outline-list.tsx';
import { rowHeight } from './row-height.ts';
import type { Scene } from './scene.ts';
import { partsOf } from './strands.ts';
import { threadTexts } from './thread.texts.ts';
import { Weave } from './weave.tsx';

/** Things on a page: about three screens of the longest column. */
export const thingsOnPage = 70;
/** Up to so many things, every fold of the nested list stands open; of more, those down to the needs. */
const unfolded = 30;

/** The part of the graph that a page shows, and how many parts there are. `page` is from 1; one too large is the last. */
export function pageOf(graph: Graph, page: number): { part: Graph; page: number; of: number } {
  if (graph.nodes.length <= thingsOnPage) return { part: graph, page: 1, of: 1 };
  const { columns, edges } = columnsOf(graph);
  const ordered = sweepColumns(largestFirst(columns, edges), edges).flatMap((column) => column.flatMap(idsOf));
  const parts = partsOf(graph, new Map(ordered.map((id, at) => [id, at])), thingsOnPage);
  const chosen = Math.min(Math.max(page, 1), parts.length);
  return { part: partOf(graph, parts[chosen - 1] ?? new Set()), page: chosen, of: parts.length };
}

/** A part of the thread: on wide screens five columns with lines between, otherwise and on paper nested lists. */
export function Picture({ scene, part, asList }: { scene: Scene; part: Graph; asList: boolean }) {
  const drawing = drawingOf(scene, part);
  return (
    <div class="weave-both">
      {!asList && <Weave scene={scene} drawing={drawing} />}
      <Outline {...{ scene, part, drawing }} />
    </div>
  );
}

export function drawingOf(scene: Scene, part: Graph): Drawing {
  const { told } = columnsOf(part);
  const count = (id: number) => told.filter(({ from }) => from === id).length;
  return draw(part, (id) => rowHeight(scene, id, count(id)));
}

/**
 * The same as nested lists: from the evidence to the measures, then from the plans to the decisions. A measure names its plan, which is
 * unfolded once, on its own.
 */
function Outline({ scene, part, drawing }: { scene: Scene; part: Graph; drawing: Drawing }) {
  const rows = drawing.columns.flatMap((column) => column.rows);
  const order = new Map(rows.map(({ id }, at) => [id, at]));
  const plans = new Map(
    rows.flatMap(({ id, parent, gathered }) => (gathered && parent !== undefined ? [[id, [parent]]] : [])),
  );
  const next = new Map([...drawing.next, ...plans]);
  const reached = new Set([...drawing.next.values()].flat());
  const starts = [...order.keys()].filter((id) => !reached.has(id));
  const { items } = outlineOf(starts, next, { order, elsewhere: new Set([...plans.values()].flat()) });
  const kindOf = (id: number) => scene.sides.nodes.get(id)?.kind ?? 'mandate';
  const t = threadTexts[scene.locale];
  const openTo = part.nodes.length <= unfolded ? Number.POSITIVE_INFINITY : 3;
  return (
    <div class="weave-lists">
      {outlineSections.map(({ name, kinds }) => {
        const own = items.filter(({ id }) => (kinds as readonly NodeKind[]).includes(kindOf(id)));
        return (
          own.length > 0 && (
            <>
              <h2>{t.loose[name]}</h2>
              <OutlineList scene={scene} items={own} openTo={openTo} told={drawing.told} />
            </>
          )
        );
      })}
    </div>
  );
}

/** What a list may begin with, in the order of the page. */
const outlineSections = [
  {
    name: 'evidence',
    kinds: ['mandate', 'survey', 'result', 'conversation_round', 'joint_answer', 'received_share', 'brought_home'],
  },
  { name: 'findings', kinds: ['finding'] },
  { name: 'needs', kinds: ['need'] },
  { name: 'measures', kinds: ['measure'] },
  { name: 'plans', kinds: ['plan'] },
  { name: 'decisions', kinds: ['matter', 'memorandum', 'decision'] },
] as const satisfies { name: string; kinds: readonly NodeKind[] }[];
