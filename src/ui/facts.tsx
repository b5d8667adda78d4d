import type { Child } from 'hono/jsx';

type Fact = { term: Child; value: Child };

/** Short facts about one thing, as terms and values. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items.map((item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
