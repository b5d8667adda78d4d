import type { CountedItem } from '#modules/surveys/index.ts';
import type { Tally } from './result.queries.ts';

/** Below this many answers a percentage would pretend to be more exact than it is. */
const leastForPercent = 20;

type Label = CountedItem['options'][number]['label'];

/** What there is to say of one question in one group. `base`: all who answered the survey in the group, whatever they answered here. */
export type Saying =
  | { kind: 'nobody' }
  | { kind: 'only-outside'; base: number; outside?: Outside | undefined; unanswered: number }
  | {
      kind: 'upper-half' | 'most-common';
      labels: Label[];
      count: number;
      base: number;
      next: { label: Label; count: number }[];
      outside?: Outside | undefined;
      unanswered: number;
    };

/** "Vet inte", "gäller inte mig": said beside what most chose, never instead of it. */
export type Outside = { label: Label; count: number };

/** A share in whole per cent, never rounded to none or all; undefined where the base is too small for per cent. */
type Share = { percent: number; bound: 'about' | 'below' | 'above' } | undefined;

/** Which sentence says the result, by the question's scale alone: the upper half of a scale, otherwise what most chose. */
export function sayingOf(question: Pick<CountedItem, 'kind' | 'options'>, tally: Tally | undefined): Saying {
  const counted = question.options.map((option, index) => ({ ...option, count: tally?.chosen[index] ?? 0 }));
  const none = counted.find((option) => option.none);
  const outside = none && none.count > 0 ? { label: none.label, count: none.count } : undefined;
  const options = counted.filter((option) => !option.none);
  const { n: base, unanswered } = tally ?? { n: 0, unanswered: 0 };
  if (base === unanswered) return { kind: 'nobody' };
  const rest = { base, outside, unanswered };
  if (options.every((option) => option.count === 0)) return { kind: 'only-outside', ...rest };
  if (question.kind === 'scale') {
    const upper = options.slice(Math.ceil(options.length / 2));
    return { kind: 'upper-half', labels: upper.map(({ label }) => label), count: sum(upper), next: [], ...rest };
  }
  const ranked = options.filter((option) => option.count > 0).toSorted((a, b) => b.count - a.count);
  const count = ranked[0]?.count ?? 0;
  const first = ranked.filter((option) => option.count === count);
  const next = question.kind === 'multiple' ? ranked.slice(first.length, 3) : [];
  return { kind: 'most-common', labels: first.map(({ label }) => label), count, next, ...rest };
}

export function shareOf(count: number, base: number): Share {
  if (base < leastForPercent) return undefined;
  const percent = Math.round((100 * count) / base);
  if (percent === 0 && count > 0) return { percent: 1, bound: 'below' };
  if (percent === 100 && count < base) return { percent: 99, bound: 'above' };
  return { percent, bound: 'about' };
}

function sum(options: readonly { count: number }[]): number {
  return options.reduce((all, option) => all + option.count, 0);
}
