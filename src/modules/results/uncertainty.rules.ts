import type { Range } from '#disclosure/published.ts';

/** Below this many answers nothing is said of chance: no interval, no difference. */
export const leastForChance = 20;

/** Shares, 0–1. */
export type Interval = { from: number; to: number };

/** Of the standard normal distribution, 95 per cent lie this close to the middle. */
const z = 1.96;

/**
 * Between which shares of all `invited` it lies, 95 times of 100, if those who did not answer are like those who did. The score interval of
 * Wilson (1927, J. Am. Stat. Assoc. 22) for a sample that is a large part of a finite population: n is made larger by the finite population
 * correction, n(N − 1)/(N − n) (Cochran 1977, Sampling Techniques, section 3.2). Computed from what is shown: from the lower end of the range
 * for the lower limit and the upper for the upper. None below twenty answers, or where nobody knows how many were asked.
 */
export function intervalOf(shown: Range, n: Range, invited: number): Interval | undefined {
  if (n.least < leastForChance || invited < n.least) return undefined;
  const size = n.least;
  const effective = (size * (invited - 1)) / Math.max(1, invited - size);
  return {
    from: Math.max(0, scoreLimit(shown.least / n.most, effective, -1)),
    to: Math.min(1, scoreLimit(Math.min(1, shown.most / n.most), effective, 1)),
  };
}

function scoreLimit(share: number, size: number, side: 1 | -1): number {
  const spread = z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  return (share + (z * z) / (2 * size) + side * spread) / (1 + (z * z) / size);
}

/** How many of a group and of the whole that it lies in are in a class, as it is shown. `invited`: how many were asked. */
export type Compared = { shown: Range; n: Range; invited: number };

/**
 * How likely so large a difference between a group and all others is by chance, where there is none: the two-sided test of two shares with
 * pooled variance (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, section 3.2) and the finite population
 * correction for each. Of all counts that the shown ranges allow, those that differ least are tried. 1 where they allow no difference, and
 * below twenty answers on either side.
 */
export function chanceOf(group: Compared, whole: Compared): { probability: number; direction: 'more' | 'fewer' } {
  const [n, others] = [group.n.least, whole.n.least - group.n.most];
  const none = { probability: 1, direction: 'more' as const };
  if (n < leastForChance || others < leastForChance) return none;
  const difference = (inGroup: number, inWhole: number) =>
    inGroup / n - Math.min(others, Math.max(0, inWhole - inGroup)) / others;
  const [lowest, highest] = [
    difference(group.shown.least, whole.shown.most),
    difference(group.shown.most, whole.shown.least),
  ];
  if (lowest <= 0 && highest >= 0) return none;
  const [inGroup, inWhole] = lowest > 0 ? [group.shown.least, whole.shown.most] : [group.shown.most, whole.shown.least];
  const pooled = Math.min(1, Math.max(0, inWhole / (n + others)));
  const variance =
    pooled *
    (1 - pooled) *
    (correction(n, group.invited) / n + correction(others, whole.invited - group.invited) / others);
  const distance = Math.abs(difference(inGroup, inWhole)) / Math.sqrt(variance);
  return { probability: variance > 0 ? twoSided(distance) : 1, direction: lowest > 0 ? 'more' : 'fewer' };
}

/** Of a population of which nobody knows the size, none. */
export function correction(n: number, invited: number): number {
  return invited > n && invited > 1 ? (invited - n) / (invited - 1) : 1;
}

/** Erfc by Abramowitz and Stegun (1964), 7.1.26: at most 1.5 · 10⁻⁷ wrong. */
export function twoSided(distance: number): number {
  const x = distance / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return sum * Math.exp(-x * x);
}

/**
 * Which of many comparisons hold when all are looked at together, so that the risk of a single false one is at most five per cent: Holm
 * (1979, Scand. J. Statist. 6).
 */
export function holm(probabilities: readonly number[], risk = 0.05): boolean[] {
  const order = probabilities.map((_, at) => at).sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
  const holds = probabilities.map(() => false);
  for (const [rank, at] of order.entries()) {
    if ((probabilities[at] ?? 1) > risk / (probabilities.length - rank)) break;
    holds[at] = true;
  }
  return holds;
}
