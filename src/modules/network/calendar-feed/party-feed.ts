import type { Tx } from '#db/connection.ts';
import type { Feed } from '#foundations/calendar/index.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { closePublicAddresses, openPublicAddress } from '#platform/tenancy/public-address.ts';
import { eventOf } from '../invitation/event-of-meeting.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { findParty, lockParty, type ActParty } from '../take-act/standing.queries.ts';
import { feedTexts } from './feed.texts.ts';

type OfParty = { partyId: number };

/** Makes an address by which a party follows the meetings; the one before it ends. Returns its token, which is kept nowhere. */
export const openPartyFeed = command('party-feed.open', hostRoles, async (ctx, { partyId }: OfParty) => {
  const party = await lockParty(ctx.db, partyId);
  if (!mayFollow(party)) throw new AppError('not-now', feedTexts[ctx.locale].notIn);
  await closePartyFeeds(ctx.db, partyId);
  const output = await openPublicAddress(ctx, { kind: 'party-calendar', thingId: partyId });
  return { output, audit: await auditOf(ctx, party) };
});

export const closePartyFeed = command('party-feed.close', hostRoles, async (ctx, { partyId }: OfParty) => {
  const party = await lockParty(ctx.db, partyId);
  await closePartyFeeds(ctx.db, partyId);
  return { output: undefined, audit: await auditOf(ctx, party) };
});

/** Ends what a party follows the meetings by: when it asks, when it has left, and when its link is closed. */
export async function closePartyFeeds(db: Tx, partyId: number): Promise<void> {
  await closePublicAddresses(db, { kind: 'party-calendar', thingId: partyId });
}

/** The meetings as this party may see them: where to take part on video only when it has a place. */
export async function findPartyFeed(db: Tx, partyId: number): Promise<Feed | undefined> {
  const party = (await findParty(db, partyId)) ?? notFound();
  if (!mayFollow(party)) return undefined;
  const network = await getNetwork(db, party.networkId);
  const meetings = await listMeetings(db, party.networkId);
  const isIn = party.state === 'registered';
  return {
    name: network.title,
    locale: 'sv',
    events: meetings.map((meeting) => eventOf(network, isIn ? meeting : { ...meeting, link: '' })),
  };
}

export function mayFollow({ state }: Pick<ActParty, 'state'>): boolean {
  return state === 'invited' || state === 'registered' || state === 'waiting';
}

async function auditOf(ctx: CommandContext, party: ActParty) {
  const { title } = await getNetwork(ctx.db, party.networkId);
  return { subject: party.networkId, details: { title, party: party.name } };
}
