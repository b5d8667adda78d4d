import type { Selectable } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Network as NetworkTable } from '#db/schema.ts';
import { notFound } from '#platform/errors.ts';

/** What the host invites to. Sums are whole öre without VAT, days YYYY-MM-DD in Sweden. */
export type Network = Omit<Selectable<NetworkTable>, 'organisationId'>;

const columns = [
  'id',
  'title',
  'purpose',
  'targetGroup',
  'terms',
  'documentationPromise',
  'decisionRequired',
  'feeOre',
  'vat',
  'vatPercent',
  'vatReason',
  'vatCode',
  'paymentDays',
  'cancelFreeUntil',
  'cancelPercent',
  'whenRejected',
  'seats',
  'answerBy',
  'contactName',
  'contactEmail',
  'contactPhone',
  'state',
  'openedAt',
  'reminders',
  'revision',
] as const;

export async function getNetwork(db: Tx, id: number): Promise<Network> {
  return (await networkOf(db, id).executeTakeFirst()) ?? notFound();
}

/** The same for whoever changes it: nobody else does at the same time. */
export async function lockNetwork(db: Tx, id: number): Promise<Network> {
  return (await networkOf(db, id).forUpdate().executeTakeFirst()) ?? notFound();
}

function networkOf(db: Tx, id: number) {
  return db.selectFrom('network').select(columns).where('id', '=', id);
}

export type NetworkRow = Pick<Network, 'id' | 'title' | 'state' | 'answerBy'> & {
  parties: number;
  answered: number;
  participants: number;
  meetings: number;
};

/** Every network of the organisation, the one with the latest last day first. */
export async function listNetworks(db: Tx): Promise<NetworkRow[]> {
  const networks = await db
    .selectFrom('network')
    .select(['id', 'title', 'state', 'answerBy'])
    .orderBy('answerBy', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute();
  const [parties, meetings] = [await countParties(db), await countMeetings(db)];
  return networks.map((network) => ({
    ...network,
    parties: parties.get(network.id)?.parties ?? 0,
    answered: parties.get(network.id)?.answered ?? 0,
    participants: parties.get(network.id)?.participants ?? 0,
    meetings: meetings.get(network.id)?.count ?? 0,
  }));
}

type PartyCounts = { parties: number; answered: number; participants: number };

/** Parties and those who come for them are put together here: the database joins them badly before it knows how many they are. */
async function countParties(db: Tx): Promise<Map<number, PartyCounts>> {
  const parties = await db.selectFrom('networkParty').select(['id', 'networkId', 'state']).execute();
  const people = await db
    .selectFrom('networkParticipant')
    .select(({ fn }) => ['partyId', fn.countAll<number>().as('count')])
    .where('leftOn', 'is', null)
    .groupBy('partyId')
    .execute();
  const peopleOf = new Map(people.map(({ partyId, count }) => [partyId, count]));
  return new Map(
    [...Map.groupBy(parties, ({ networkId }) => networkId)].map(([networkId, all]) => [
      networkId,
      {
        parties: all.length,
        answered: all.filter(({ state }) => state !== 'listed' && state !== 'invited').length,
        participants: all.reduce((sum, { id }) => sum + (peopleOf.get(id) ?? 0), 0),
      },
    ]),
  );
}

async function countMeetings(db: Tx) {
  const rows = await db
    .selectFrom('networkMeeting')
    .select(({ fn }) => ['networkId', fn.countAll<number>().as('count')])
    .where('state', '=', 'planned')
    .groupBy('networkId')
    .execute();
  return new Map(rows.map((row) => [row.networkId, row]));
}
