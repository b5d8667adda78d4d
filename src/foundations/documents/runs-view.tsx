import type { Child } from 'hono/jsx';
import { isSafeHref, type Run } from './blocks.ts';

/** Runs as HTML. A link that is not http, https or mailto is written as its text. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => {
        const lines = run.text.split('\n').flatMap((line, at): Child[] => (at === 0 ? [line] : [<br />, line]));
        const italic = run.italic ? <em>{lines}</em> : lines;
        const bold = run.bold ? <strong>{italic}</strong> : italic;
        return run.href !== undefined && isSafeHref(run.href) ? <a href={run.href}>{bold}</a> : bold;
      })}
    </>
  );
}
