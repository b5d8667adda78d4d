import { rateLimit } from '#platform/auth/rate-limit.ts';
import { AppError } from '#platform/errors.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';

/** Largest form of a team, in bytes: many times what a full one takes. */
export const bodyLimit = 64 * 1024;

/**
 * Wrong codes alone are counted, per address and in memory: sixty bits cannot be guessed, so the limit only keeps a machine that tries from
 * being a burden. A right code is never counted, since a whole workplace may sit behind one address.
 */
export function countWrongCode(c: WebContext, services: Services): void {
  const count = counters.get(services) ?? rateLimit(services.clock, { times: 60, minutes: 15 });
  counters.set(services, count);
  if (!count(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
}

const counters = new WeakMap<Services, (who: string) => boolean>();
