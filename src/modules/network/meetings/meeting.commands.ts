import { randomUUID } from 'node:crypto';
import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import { lockNetwork, type Network } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { orderCancelledLetters, orderChangedLetters } from '../send-letters/order-letters.ts';
import type { EditMeeting, MeetingLines } from './meeting.form.ts';
import { readMeetingLines } from './meeting-lines.rules.ts';
import { meetingTimes } from './meeting-time.rules.ts';
import { getMeeting, listMeetings, type Meeting } from './meeting.queries.ts';
import { meetingsTexts } from './meetings.texts.ts';

type At = { networkId: number; meetingId: number };

/** Returns the network's id. */
export const addMeeting = command(
  'network-meeting.add',
  hostRoles,
  async (ctx, { networkId, ...input }: Omit<EditMeeting, 'basis'> & { networkId: number }) => {
    const network = await lockNetwork(ctx.db, networkId);
    await insert(ctx, network, [storedOf(input)]);
    return { output: networkId, audit: { subject: networkId, details: { title: input.title } } };
  },
);

/** Meetings from pasted lines, named by their number. Returns the network's id. */
export const addMeetings = command(
  'network-meeting.add-several',
  hostRoles,
  async (ctx, { networkId, lines, ...usual }: MeetingLines & { networkId: number }) => {
    const network = await lockNetwork(ctx.db, networkId);
    const read = readMeetingLines(lines, usual);
    if ('fault' in read) throw new RangeError(`line ${read.fault.line}: ${read.fault.problem}`);
    const before = (await listMeetings(ctx.db, networkId)).length;
    const { numbered } = meetingsTexts[ctx.locale];
    const meetings = read.meetings.map((one, at) => ({
      ...one,
      title: numbered(before + at + 1),
      link: '',
      agenda: '',
    }));
    await insert(ctx, network, meetings);
    return {
      output: networkId,
      audit: { subject: networkId, details: { count: meetings.length, network: network.title } },
    };
  },
);

/** The event keeps its uid and gets a higher sequence, so that calendars know it again. Those who have registered are told when they must know. */
export const changeMeeting = command(
  'network-meeting.change',
  hostRoles,
  async (ctx, { networkId, meetingId, basis, ...input }: Change<EditMeeting> & At) => {
    const network = await lockNetwork(ctx.db, networkId);
    const stored = await getPlanned(ctx, { networkId, meetingId });
    refuseIfChanged(ctx, meetingBasis(stored), basis);
    await ctx.db
      .updateTable('networkMeeting')
      .set({ ...storedOf(input), sequence: stored.sequence + 1, changedAt: ctx.now })
      .where('id', '=', meetingId)
      .execute();
    if (network.state === 'open' && movesIt(stored, input, ctx.now))
      await orderChangedLetters(ctx, { network, before: stored });
    await tellParties(ctx, network.id);
    return { output: networkId, audit: { subject: networkId, details: { title: input.title } } };
  },
);

/** The meeting stays, as cancelled, and those who have registered are told. */
export const cancelMeeting = command(
  'network-meeting.cancel',
  hostRoles,
  async (ctx, { networkId, meetingId, reason }: At & { reason: string }) => {
    const network = await lockNetwork(ctx.db, networkId);
    const stored = await getPlanned(ctx, { networkId, meetingId });
    if (stored.endsAt <= ctx.now) throw new AppError('not-now', meetingsTexts[ctx.locale].errors.held);
    await ctx.db
      .updateTable('networkMeeting')
      .set({ state: 'cancelled', cancelledWhy: reason, sequence: stored.sequence + 1, changedAt: ctx.now })
      .where('id', '=', meetingId)
      .execute();
    if (network.state === 'open') await orderCancelledLetters(ctx, { network, meetingId });
    await tellParties(ctx, network.id);
    return { output: networkId, audit: { subject: networkId, details: { title: stored.title } } };
  },
);

/** Only while nobody has been told of it. */
export const removeMeeting = command('network-meeting.remove', hostRoles, async (ctx, { networkId, meetingId }: At) => {
  const network = await lockNetwork(ctx.db, networkId);
  if (network.state !== 'draft') throw new AppError('not-now', meetingsTexts[ctx.locale].errors.notDraft);
  const { title } = await getMeeting(ctx.db, { networkId, meetingId });
  await ctx.db.deleteFrom('networkMeeting').where('id', '=', meetingId).execute();
  return { output: networkId, audit: { subject: networkId, details: { title } } };
});

/** What the form of a meeting shows and changes, as it is stored. */
export function meetingBasis({ title, startsAt, endsAt, place, link, agenda }: Meeting) {
  return { title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place, link, agenda };
}

async function getPlanned(ctx: CommandContext, at: At): Promise<Meeting> {
  const meeting = await getMeeting(ctx.db, at);
  if (meeting.state === 'cancelled') throw new AppError('not-now', meetingsTexts[ctx.locale].errors.cancelled);
  return meeting;
}

/** Whether whoever is to come has to know: when, where, or how one takes part. Of what has been, nobody is told that it was put right. */
function movesIt(before: Meeting, input: Omit<EditMeeting, 'basis'>, now: Date): boolean {
  const { startsAt, endsAt, place, link } = storedOf(input);
  if (before.endsAt <= now && endsAt <= now) return false;
  return (
    startsAt.getTime() !== before.startsAt.getTime() ||
    endsAt.getTime() !== before.endsAt.getTime() ||
    place !== before.place ||
    link !== before.link
  );
}

type NewMeeting = Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'agenda'>;

async function insert(ctx: CommandContext, network: Network, meetings: readonly NewMeeting[]): Promise<void> {
  const values = meetings.map((one) => ({
    ...one,
    organisationId: ctx.organisation.id,
    networkId: network.id,
    uid: randomUUID(),
    changedAt: ctx.now,
  }));
  await ctx.db.insertInto('networkMeeting').values(values).execute();
  await tellParties(ctx, network.id);
}

/** The form has tried the times before. */
function storedOf(input: Omit<EditMeeting, 'basis'>): NewMeeting {
  const times = meetingTimes(input);
  if ('problem' in times) throw new RangeError(`${times.field}: ${times.problem}`);
  const { title, place, link, agenda } = input;
  return { title, place, link, agenda, ...times };
}
