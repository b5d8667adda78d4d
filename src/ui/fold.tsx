import type { Child } from 'hono/jsx';

/** Something that most readers can do without, behind a line that says what it is. */
export function Fold({ summary, open, children }: { summary: Child; open?: boolean | undefined; children?: Child }) {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}
