import type { Child } from 'hono/jsx';
import { useUiTexts } from './locale-context.ts';
import { SignMark } from './sign.tsx';

type Step = { label: Child; href?: string | undefined };

/** The parts of something that is done in order. `current` counts from 0; what lies before it is done. */
export function Steps({
  items,
  current,
  label,
}: {
  items: readonly Step[];
  current: number;
  label?: string | undefined;
}) {
  const t = useUiTexts();
  return (
    <nav class="steps" aria-label={label ?? t.steps}>
      <ol>
        {items.map((item, index) => (
          <li aria-current={index === current ? 'step' : undefined}>
            <SignMark sign={index < current ? 'done' : index === current ? 'filled' : 'open'} />
            <span>
              {item.href && index !== current ? <a href={item.href}>{item.label}</a> : item.label}
              {index < current && <span class="ds-sr-only"> ({t.stages.done})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
