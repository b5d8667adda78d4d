import type { ThreadSides } from '#foundations/thread/index.ts';
import type { Plan, PlanVersion } from '../plan.queries.ts';

/**
 * Only what was never more than a draft: what has been put forward is kept for good, also when it was taken back, and what a matter or a memorandum
 * rests on stays.
 */
export function whyNotRemovable(of: {
  plan: Pick<Plan, 'state'>;
  versions: readonly Pick<PlanVersion, 'version'>[];
  thread: Pick<ThreadSides, 'ledTo'>;
}): 'proposed' | 'rested-on' | undefined {
  if (of.plan.state !== 'draft' || of.versions.length > 0) return 'proposed';
  return of.thread.ledTo.length > 0 ? 'rested-on' : undefined;
}
