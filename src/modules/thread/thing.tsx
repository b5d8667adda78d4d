import { kindTexts } from '#foundations/thread/index.ts';
import { SignMark } from '#ui/sign.tsx';
import { kindWords, type Scene } from './scene.ts';
import { threadTexts } from './thread.texts.ts';

/** A thing in a list: what it is, its name, what it also rests on, and what is missing. `lines` cuts the name. */
export function Thing(props: { scene: Scene; id: number; told?: readonly number[] | undefined; lines?: number }) {
  const { scene, id, told = [], lines } = props;
  const node = scene.sides.nodes.get(id);
  if (!node) return null;
  const t = threadTexts[scene.locale];
  const own = scene.thingHref?.(node);
  const thread = id === scene.chosen ? undefined : scene.threadHref?.(id);
  return (
    <div class="weave-thing">
      <span class="weave-kind">
        {kindWords(node, scene.locale)}
        {own && (
          <span class="no-print">
            {' · '}
            <a href={own}>
              {t.open}
              <span class="ds-sr-only"> {node.title}</span>
            </a>
          </span>
        )}
      </span>
      {thread ? (
        <a class="weave-title" href={thread} data-lines={lines}>
          {node.title}
        </a>
      ) : (
        <b class="weave-title" data-lines={lines} aria-current={id === scene.chosen ? 'true' : undefined}>
          {node.title}
        </b>
      )}
      {told.map((other) => (
        <AlsoRestsOn scene={scene} id={other} />
      ))}
      {scene.changed.has(id) && (
        <span class="state weave-also" data-tone="warning">
          <SignMark sign="warning" />
          {t.changed}
        </span>
      )}
      <Gaps scene={scene} id={id} />
    </div>
  );
}

function AlsoRestsOn({ scene, id }: { scene: Scene; id: number }) {
  const node = scene.sides.nodes.get(id);
  if (!node) return null;
  const kind = kindTexts[scene.locale][node.kind].toLocaleLowerCase('sv');
  return (
    <span class="weave-also">
      {threadTexts[scene.locale].told}{' '}
      {scene.threadHref ? (
        <a href={scene.threadHref(id)}>
          {kind}
          <span class="ds-sr-only"> {node.title}</span>
        </a>
      ) : (
        kind
      )}
    </span>
  );
}

/** Open circles, and what to do about them. */
export function Gaps({ scene, id }: { scene: Scene; id: number }) {
  const gaps = scene.gaps.get(id) ?? [];
  if (gaps.length === 0) return null;
  return (
    <ul class="weave-gaps">
      {gaps.map((gap) => {
        const { missing, todo } = threadTexts[scene.locale].gaps[gap.kind];
        const href = scene.mendingHref?.(gap);
        return (
          <li>
            <SignMark sign="open" />
            <span>
              {missing}
              {href && (
                <span class="no-print">
                  {': '}
                  <a href={href}>{todo}</a>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
