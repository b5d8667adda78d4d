import type { Child } from 'hono/jsx';
import { useUiTexts } from './locale-context.ts';

type Link = { href: string; label: Child };

/** Where nothing is yet: what this is for in one sentence, one button, one example to look at. */
export function EmptyState(props: { purpose: Child; action?: Child | undefined; example?: Link | undefined }) {
  const t = useUiTexts();
  return (
    <div class="empty-state">
      <p>{props.purpose}</p>
      {props.action}
      {props.example && (
        <p class="quiet">
          {t.exampleOf} <a href={props.example.href}>{props.example.label}</a>
        </p>
      )}
    </div>
  );
}
