import type { Day } from '#foundations/clocks/index.ts';
import type { Charge } from './line.rules.ts';

export type CancelTerms = { cancelFreeUntil: Day | null; cancelPercent: number };
export type RejectedTerms = { whenRejected: 'nothing' | 'attended' | 'all'; meetings: number };

/** How many percent of the fee are charged for places that are given back that day. Without a last day it is always free. */
export function percentWhenWithdrawn(terms: CancelTerms, day: Day): number {
  return terms.cancelFreeUntil === null || day <= terms.cancelFreeUntil ? 0 : terms.cancelPercent;
}

/** What is charged when the decision is no: nothing, exactly the part of the meetings that were attended, or all. */
export function chargeWhenRejected({ whenRejected, meetings }: RejectedTerms, attended: number): Charge {
  if (whenRejected === 'all') return { chargePercent: 100, part: null };
  if (whenRejected === 'nothing' || attended <= 0) return { chargePercent: 0, part: null };
  if (attended >= meetings) return { chargePercent: 100, part: null };
  return { chargePercent: 100, part: { meetings: attended, of: meetings } };
}
