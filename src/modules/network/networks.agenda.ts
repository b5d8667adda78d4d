import type { Tx } from '#db/connection.ts';
import { today } from '#foundations/clocks/index.ts';
import { listNetworks } from './network.queries.ts';
import { nextOfNetwork, type NextOfNetwork } from './next-of-network.rules.ts';

export type NetworkToDo = NextOfNetwork & { id: number; title: string };

/** What the host does next with each network that is not closed; the latest first. */
export async function listNetworksToDo(db: Tx): Promise<NetworkToDo[]> {
  const networks = (await listNetworks(db)).filter(({ state }) => state !== 'closed');
  if (networks.length === 0) return [];
  const ids = networks.map(({ id }) => id);
  const meetings = await db
    .selectFrom('networkMeeting')
    .select(['networkId', 'state'])
    .where('networkId', 'in', ids)
    .execute();
  const parties = await db
    .selectFrom('networkParty')
    .select(['networkId', 'state'])
    .where('networkId', 'in', ids)
    .execute();
  const [meetingsOf, partiesOf] = [
    Map.groupBy(meetings, ({ networkId }) => networkId),
    Map.groupBy(parties, ({ networkId }) => networkId),
  ];
  return networks.map((network) => {
    const { id, title } = network;
    const standing = { network, meetings: meetingsOf.get(id) ?? [], parties: partiesOf.get(id) ?? [] };
    return { ...nextOfNetwork(standing), id, title };
  });
}

/** The days of a network that the organisation holds, YYYY-MM-DD: the last to answer, its meetings, and what is to be handed in. */
export type NetworkDates = {
  id: number;
  title: string;
  answerBy: string | null;
  meetings: { id: number; day: string }[];
  assignments: { id: number; title: string; dueOn: string }[];
};

/** Of those that are open. */
export async function listNetworkDates(db: Tx): Promise<NetworkDates[]> {
  const networks = await db
    .selectFrom('network')
    .select(['id', 'title', 'answerBy'])
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
  if (networks.length === 0) return [];
  const ids = networks.map(({ id }) => id);
  const meetings = await db
    .selectFrom('networkMeeting')
    .select(['id', 'networkId', 'startsAt'])
    .where('networkId', 'in', ids)
    .where('state', '=', 'planned')
    .orderBy('startsAt')
    .execute();
  const assignments = await db
    .selectFrom('assignment')
    .select(['id', 'networkId', 'title', 'dueOn'])
    .where('networkId', 'in', ids)
    .where('givenAt', 'is not', null)
    .orderBy('dueOn')
    .execute();
  return networks.map(({ id, title, answerBy }) => ({
    id,
    title,
    answerBy,
    meetings: meetings
      .filter(({ networkId }) => networkId === id)
      .map((one) => ({ id: one.id, day: today(one.startsAt) })),
    assignments: assignments
      .filter(({ networkId }) => networkId === id)
      .map((one) => ({ id: one.id, title: one.title, dueOn: one.dueOn })),
  }));
}
