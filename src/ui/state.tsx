import type { Child } from 'hono/jsx';
import { SignMark, type Sign } from './sign.tsx';

export type StateTone = 'draft' | 'active' | 'waiting' | 'done' | 'warning' | 'stopped';

/** Where something stands: a shape and a word, in the tone's colour. */
export function State({ tone, children }: { tone: StateTone; children?: Child }) {
  return (
    <span class="state" data-tone={tone}>
      <SignMark sign={signs[tone]} />
      {children}
    </span>
  );
}

const signs: Record<StateTone, Sign> = {
  draft: 'open',
  active: 'filled',
  waiting: 'half',
  done: 'done',
  warning: 'warning',
  stopped: 'stopped',
};
