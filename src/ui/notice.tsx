import type { Child } from 'hono/jsx';
import { useUiTexts } from './locale-context.ts';
import { SignMark, type Sign } from './sign.tsx';

type NoticeTone = 'info' | 'warning' | 'success';

/** Something to know before going on. The tone is said in words to those who do not see the mark. */
export function Notice({ tone, title, children }: { tone: NoticeTone; title?: Child | undefined; children?: Child }) {
  const t = useUiTexts();
  return (
    <div class="notice" data-tone={tone}>
      <SignMark sign={signs[tone]} />
      <div class="notice-text">
        {title !== undefined && (
          <p class="notice-title">
            <span class="ds-sr-only">{t.tones[tone]} </span>
            {title}
          </p>
        )}
        {title === undefined && <span class="ds-sr-only">{t.tones[tone]} </span>}
        {children}
      </div>
    </div>
  );
}

const signs: Record<NoticeTone, Sign> = { info: 'info', warning: 'warning', success: 'done' };
