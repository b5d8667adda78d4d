import type { Child } from 'hono/jsx';

/** How far a long work has come: said in words, and as a line that fills. `label` is the whole sentence: "412 av 1 402 brev skickade". */
export function Progress({ done, of, label }: { done: number; of: number; label: Child }) {
  return (
    <label class="progress">
      <span class="progress-said">{label}</span>
      <progress value={done} max={Math.max(of, 1)} />
    </label>
  );
}
