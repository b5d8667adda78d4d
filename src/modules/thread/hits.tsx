import { kinds } from './filter.rules.ts';
import type { GraphNode } from './graph.ts';
import { columnNames, columnOf } from './layout/columns.ts';
import { OutlineList } from './outline-list.tsx';
import type { Scene } from './scene.ts';
import { threadTexts } from './thread.texts.ts';

/** What fits the filter, under the headings of the columns; each leads to its own thread. */
export function Hits({ scene, nodes }: { scene: Scene; nodes: readonly GraphNode[] }) {
  return (
    <div class="weave-both weave-hits">
      {columnNames.map((name, at) => {
        const own = nodes.filter(({ kind }) => columnOf[kind] === at);
        return (
          own.length > 0 && (
            <>
              <h2>{threadTexts[scene.locale].columns[name]}</h2>
              <OutlineList scene={scene} items={own.map(({ id }) => ({ id, again: false, children: [] }))} />
            </>
          )
        );
      })}
    </div>
  );
}

/** One page of them, column by column. `page` is from 1; one too large is the last. */
export function pageOfHits(nodes: readonly GraphNode[], page: number, size: number) {
  const inTurn = [...nodes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const of = Math.max(1, Math.ceil(inTurn.length / size));
  const chosen = Math.min(Math.max(page, 1), of);
  return { nodes: inTurn.slice((chosen - 1) * size, chosen * size), page: chosen, of };
}
