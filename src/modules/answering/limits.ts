import { rateLimit } from '#platform/auth/rate-limit.ts';
import { AppError } from '#platform/errors.ts';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';
import type { Services, WebContext } from '#platform/web/context.ts';

/** Largest body of the respondent's part, in bytes: a hundred times what a full form takes. */
export const bodyLimit = 64 * 1024;

/**
 * Wrong codes alone are counted, per address and in memory. A code cannot be guessed at any pace a server answers at, so the limit
 * only keeps a machine that tries from being a burden; a right code is never counted and never refused, because a whole workplace may
 * sit behind one address and a colleague's mistyping, or malice, must not lose anybody's answer.
 */
export function countWrongCode(c: WebContext, services: Services): void {
  const count = counters.get(services) ?? rateLimit(services.clock, { times: 60, minutes: 15 });
  counters.set(services, count);
  if (!count(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
}

const counters = new WeakMap<Services, (who: string) => boolean>();
