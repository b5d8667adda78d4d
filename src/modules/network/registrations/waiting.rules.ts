import type { Registered } from './registrations.queries.ts';
import { placesOf, waitingList } from './registrations.rules.ts';

export type Waiting = {
  party: Registered;
  /** Places that nobody has; none when there is no limit. */
  free: number | undefined;
  fits: boolean;
  /** Those that have waited longer. */
  ahead: Registered[];
};

/** How one that waits stands to the places and to those before it; nothing for one that does not wait. */
export function waitingFor(
  parties: readonly Registered[],
  { partyId, seats }: { partyId: number; seats: number | null },
): Waiting | undefined {
  const queue = waitingList(parties);
  const at = queue.findIndex(({ id }) => id === partyId);
  const party = queue[at];
  if (!party) return undefined;
  const taken = parties.filter(({ state }) => state === 'registered').reduce((sum, one) => sum + placesOf(one), 0);
  const free = seats === null ? undefined : Math.max(0, seats - taken);
  return { party, free, fits: free === undefined || placesOf(party) <= free, ahead: queue.slice(0, at) };
}
