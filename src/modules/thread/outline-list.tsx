import { kindTexts } from '#foundations/thread/index.ts';
import { columnOf } from './layout/columns.ts';
import { sideOfGap } from './gaps.rules.ts';
import type { OutlineItem } from './outline.ts';
import type { Scene } from './scene.ts';
import { Thing } from './thing.tsx';
import { threadTexts } from './thread.texts.ts';

type Folds = {
  /** To which depth the folds stand open; without it nothing is folded. */
  openTo?: number | undefined;
  told?: ReadonlyMap<number, readonly number[]> | undefined;
};

/** Nested lists: under each thing what comes next. What is under a thing stands behind a line that says how much it is. */
export function OutlineList(
  props: Folds & { scene: Scene; items: readonly OutlineItem[]; under?: number; depth?: number },
) {
  const { scene, items, told, openTo, under, depth = 0 } = props;
  return (
    <ul class="weave-outline" data-goes-on={goesOn(scene, items, under) ? 'yes' : undefined}>
      {items.map((item) => (
        <li data-open={isOpen(scene, item.id) ? 'yes' : undefined}>
          {item.again ? (
            <Again scene={scene} id={item.id} />
          ) : (
            <Thing scene={scene} id={item.id} told={told?.get(item.id)} />
          )}
          {item.children.length > 0 && <Under {...{ scene, item, told, openTo, depth }} />}
        </li>
      ))}
    </ul>
  );
}

/** One thing alone needs no fold: the thread just goes on. */
function Under(props: Folds & { scene: Scene; item: OutlineItem; depth: number }) {
  const { scene, item, told, openTo, depth } = props;
  const list = <OutlineList {...{ scene, told, openTo }} items={item.children} under={item.id} depth={depth + 1} />;
  if (openTo === undefined || item.children.length === 1) return list;
  return (
    <details class="fold" open={depth < openTo}>
      <summary>{threadTexts[scene.locale].ledTo(String(item.children.length))}</summary>
      {list}
    </details>
  );
}

/** What is unfolded elsewhere is only named. */
function Again({ scene, id }: { scene: Scene; id: number }) {
  const node = scene.sides.nodes.get(id);
  if (!node) return null;
  return (
    <span class="weave-also">
      {kindTexts[scene.locale][node.kind]}:{' '}
      {scene.threadHref ? <a href={scene.threadHref(id)}>{node.title}</a> : node.title}
    </span>
  );
}

/** Whether the list is one thing that stands under its own in the picture too, as a result under its survey: then it keeps the line. */
function goesOn(scene: Scene, items: readonly OutlineItem[], under: number | undefined): boolean {
  const [item] = items;
  if (!item || item.again || items.length > 1 || under === undefined) return false;
  const columnAt = (id: number) => columnOf[scene.sides.nodes.get(id)?.kind ?? 'mandate'];
  return columnAt(item.id) === columnAt(under) && columnAt(under) !== columnOf.plan;
}

/** Whether something is missing before it. */
function isOpen(scene: Scene, id: number): boolean {
  return (scene.gaps.get(id) ?? []).some(({ kind }) => sideOfGap[kind] === 'before');
}
