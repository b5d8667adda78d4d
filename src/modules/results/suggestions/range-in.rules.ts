import type { Range, ShownTable } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import type { Counted } from '../amount.rules.ts';
import { leftOut, rangeOf } from '../classes.rules.ts';

/**
 * How many gave at least one of `options`. Where several could be chosen, all who answered and chose nothing else than these are among them:
 * so at least as many as are in no other class.
 */
export function rangeIn(
  of: { question: Pick<CountedItem, 'kind' | 'options'>; table: ShownTable; n: Range },
  options: readonly string[],
): Counted {
  const shown = rangeOf(of, options);
  if (of.question.kind !== 'multiple') return shown;
  const others = [...of.question.options.map(({ key }) => key), leftOut].filter((key) => !options.includes(key));
  const elsewhere = of.table
    .filter((cell) => cell.options.some((key) => others.includes(key)))
    .reduce((sum, cell) => sum + cell.most, 0);
  return { ...shown, least: Math.max(shown.least, of.n.least - elsewhere) };
}
