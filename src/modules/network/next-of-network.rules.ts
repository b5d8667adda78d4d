import type { Meeting } from './meetings/meeting.queries.ts';
import type { Network } from './network.queries.ts';
import type { Party } from './parties/party.queries.ts';

export type NetworkStanding = {
  network: Pick<Network, 'state'>;
  meetings: readonly Pick<Meeting, 'state'>[];
  parties: readonly Pick<Party, 'state'>[];
};

export type NextOfNetwork = {
  step: 'meetings' | 'parties' | 'send' | 'waits' | 'answered' | 'closed';
  /** Of those who have not answered. */
  count: number;
};

/** The one thing that the host does next with a network. */
export function nextOfNetwork({ network, meetings, parties }: NetworkStanding): NextOfNetwork {
  const count = parties.filter(({ state }) => state === 'invited').length;
  if (network.state === 'closed') return { step: 'closed', count };
  if (!meetings.some(({ state }) => state === 'planned')) return { step: 'meetings', count };
  if (parties.length === 0) return { step: 'parties', count };
  if (parties.some(({ state }) => state === 'listed')) return { step: 'send', count };
  return { step: count > 0 ? 'waits' : 'answered', count };
}
