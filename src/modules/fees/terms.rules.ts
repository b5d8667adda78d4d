import type { Day } from '#foundations/clocks/index.ts';

export type CancelTerms = { cancelFreeUntil: Day | null; cancelPercent: number };
export type RejectedTerms = { whenRejected: 'nothing' | 'attended' | 'all'; meetings: number };

/** How many percent of the fee are charged for places that are given back that day. Without a last day it is always free. */
export function percentWhenWithdrawn(terms: CancelTerms, day: Day): number {
  return terms.cancelFreeUntil === null || day <= terms.cancelFreeUntil ? 0 : terms.cancelPercent;
}

/** How many percent are charged when the decision is no: nothing, the part of the meetings that were attended (to the nearest whole percent), or all. */
export function percentWhenRejected({ whenRejected, meetings }: RejectedTerms, attended: number): number {
  if (whenRejected === 'all') return 100;
  if (whenRejected === 'nothing' || attended <= 0) return 0;
  return meetings === 0 ? 100 : Math.min(100, Math.round((attended * 100) / meetings));
}
