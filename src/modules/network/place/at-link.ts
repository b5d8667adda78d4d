import type { Tx } from '#db/connection.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { rateLimit } from '#platform/auth/rate-limit.ts';
import type { CommandScope } from '#platform/command.ts';
import { findPublicAddress } from '#platform/tenancy/public-address.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services, View, WebContext } from '#platform/web/context.ts';
import { enter } from '#platform/web/enter.ts';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';
import type { NetworkState } from '../snapshot.ts';
import { stateOfParty } from '../state-letters/state-of-party.ts';
import { isProven, type Link } from './door.ts';
import { placePaths } from './place.paths.ts';

/** Whoever has a party's link, in a browser that has proved itself or not. */
export type AtDoor = Link & { view: View; base: string };
/** Whoever may see and answer for the party: what the host shows it now. */
export type AtPlace = AtDoor & { state: NetworkState };

const limits = new WeakMap<Services, (who: string) => boolean>();

/** Where the link leads. Wrong ones are not found, whatever is wrong with them, and limited in number. */
export async function atDoor(c: WebContext, services: Services): Promise<AtDoor> {
  const token = c.req.param('token') ?? '';
  const view = await enter(c, services, 'public');
  const found = await findPublicAddress(services.database, { token, kind: 'network-party' });
  // Not for search engines; the other headers of a secret address are those of every page.
  c.header('X-Robots-Tag', 'noindex, nofollow');
  if (!found) {
    if (!wrongLinks(services)(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
    notFound();
  }
  return { host: found.organisation, partyId: found.thingId, token, view, base: placePaths.base(token) };
}

/** The party's place; undefined in a browser that has not proved itself. */
export async function findPlace(c: WebContext, services: Services, at: AtDoor): Promise<AtPlace | undefined> {
  return readAtHost(services, at, async (db) => {
    if (!(await isProven(c, services, at, db))) return undefined;
    return { ...at, state: await stateOfParty(db, { host: at.host.name, partyId: at.partyId }) };
  });
}

/** Reads at the host, as far as the caller shows only what is the party's. */
export function readAtHost<T>(
  services: Pick<Services, 'database'>,
  { host }: Link,
  work: (db: Tx) => Promise<T>,
): Promise<T> {
  return inOrganisation({ db: services.database, organisationId: host.id, reading: true }, work);
}

/** What a party does by its link is written at the host in the party's name; no person is named. */
export function scopeAtPlace(services: Services, { host, state, view }: AtPlace): CommandScope {
  const { database, clock, jobs, subscriptions } = services;
  const actor = { memberId: 0, accountId: 0, name: state.party.name, title: '', roles: ['network_host' as const] };
  return { database, clock, jobs, subscriptions, organisation: host, actor, locale: view.locale };
}

function wrongLinks(services: Services): (who: string) => boolean {
  const known = limits.get(services);
  if (known) return known;
  const limit = rateLimit(services.clock, { times: 60, minutes: 15 });
  limits.set(services, limit);
  return limit;
}
