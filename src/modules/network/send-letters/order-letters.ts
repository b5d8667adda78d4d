import type { CommandContext } from '#platform/command.ts';
import { getMeeting, listMeetings, type Meeting } from '../meetings/meeting.queries.ts';
import type { Network } from '../network.queries.ts';
import { listParties, type Party } from '../parties/party.queries.ts';
import { cancelledLetter, changedLetter, invitationLetter, placeLetter, type Letter } from './compose-letter.ts';
import type { MailContent } from './network-mail-queue.ts';

/** Orders the same letter to each of these parties, once for each `key`; a job sends them. Who is on the installation gets none. */
export async function orderInvitationLetters(
  ctx: CommandContext,
  of: { network: Network; parties: readonly Party[]; kind: 'invitation' | 'reminder'; key: string },
): Promise<void> {
  const meetings = await listMeetings(ctx.db, of.network.id);
  const host = ctx.organisation.name;
  const { network, kind } = of;
  await order(ctx, of, (name) => invitationLetter({ host, network, kind, name, meetings, now: ctx.now }));
}

/** Tells those who have said yes, or wait for a place, that a meeting is not held. */
export async function orderCancelledLetters(
  ctx: CommandContext,
  { network, meetingId }: { network: Network; meetingId: number },
): Promise<void> {
  const meeting = await getMeeting(ctx.db, { networkId: network.id, meetingId });
  const parties = await listHearing(ctx, network);
  const host = ctx.organisation.name;
  const about = { network, parties, kind: 'cancelled', key: `cancelled ${meetingId}` } as const;
  await order(ctx, about, (name) => cancelledLetter({ host, network, name, meeting }));
}

/** Tells the same that a meeting is at another time or place, or that one takes part in another way. */
export async function orderChangedLetters(
  ctx: CommandContext,
  { network, before }: { network: Network; before: Meeting },
): Promise<void> {
  const meeting = await getMeeting(ctx.db, { networkId: network.id, meetingId: before.id });
  const parties = await listHearing(ctx, network);
  const host = ctx.organisation.name;
  const about = { network, parties, kind: 'changed', key: `changed ${meeting.id} ${meeting.sequence}` } as const;
  await order(ctx, about, (name) => changedLetter({ host, network, name, meeting, before }));
}

/** Tells a party that has waited that it is in. */
export async function orderPlaceLetter(
  ctx: CommandContext,
  { network, party }: { network: Network; party: Party },
): Promise<void> {
  const host = ctx.organisation.name;
  const about = { network, parties: [party], kind: 'place', key: `place ${party.revision}` } as const;
  await order(ctx, about, (name) => placeLetter({ host, network, name }));
}

async function listHearing(ctx: CommandContext, network: Network): Promise<Party[]> {
  const parties = await listParties(ctx.db, network.id);
  return parties.filter(({ state }) => state === 'registered' || state === 'waiting');
}

type Order = {
  network: Network;
  parties: readonly Party[];
  kind: 'invitation' | 'reminder' | 'cancelled' | 'changed' | 'place';
  key: string;
};

async function order(
  ctx: CommandContext,
  { network, parties, kind, key }: Order,
  write: (name: string) => Letter,
): Promise<void> {
  const outside = parties.filter(({ partnerOrganisationId }) => partnerOrganisationId === null);
  if (outside.length > 0)
    await ctx.db
      .insertInto('networkMail')
      .values(
        outside.map(({ id, name }) => ({
          organisationId: ctx.organisation.id,
          networkId: network.id,
          partyId: id,
          key,
          type: kind,
          content: JSON.stringify(contentOf(ctx, write(name))),
          orderedAt: ctx.now,
        })),
      )
      .onConflict((conflict) => conflict.columns(['organisationId', 'partyId', 'key']).doNothing())
      .execute();
  await ctx.queue('send-network-mail', { organisationId: ctx.organisation.id, networkId: network.id });
}

/** As it is kept. Files for a calendar are made when the letter goes: where it was put off, the meeting may have moved once more. */
function contentOf({ organisation }: CommandContext, { subject, text, meetings }: Letter): MailContent {
  return { subject, text, host: organisation.name, meetings: meetings.map(({ id }) => id) };
}
