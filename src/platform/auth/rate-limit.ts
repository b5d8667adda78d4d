import type { Clock } from '#platform/clock.ts';

/** Says whether one more is allowed. Counts in memory only: who asked is forgotten with the window, and never written anywhere. */
export function rateLimit(clock: Clock, allowed: { times: number; minutes: number }): (who: string) => boolean {
  const windowMs = allowed.minutes * 60_000;
  let windowStart = 0;
  let counts = new Map<string, number>();
  return function count(who) {
    const now = clock().getTime();
    if (now - windowStart >= windowMs) {
      windowStart = now;
      counts = new Map();
    }
    const seen = (counts.get(who) ?? 0) + 1;
    counts.set(who, seen);
    return seen <= allowed.times;
  };
}
