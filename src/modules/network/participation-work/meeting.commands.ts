import { randomUUID } from 'node:crypto';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { stockholmMoments } from '#foundations/clocks/index.ts';
import { listMeetings } from '../participation/meetings.queries.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import { writers } from '../participation/participation.roles.ts';
import type { MeetingInput } from './meeting.form.ts';
import { meetingTexts } from './meeting.texts.ts';

/** A meeting that we write ourselves, first after those there are. Returns the participation's id. */
export const addMeeting = command(
  'participation.add-meeting',
  writers,
  async (ctx, { id, ...typed }: MeetingInput & { id: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    const sort = (await listMeetings(ctx.db, id)).length;
    await ctx.db
      .insertInto('participationMeeting')
      .values({
        ...meetingOf(ctx, typed),
        organisationId: ctx.organisation.id,
        participationId: id,
        uid: randomUUID(),
        sort,
      })
      .execute();
    return outputOf(participation, typed.title);
  },
);

/** Changes a meeting of our own; each change is one more in its calendar event. The host's are changed at the host. */
export const changeMeeting = command(
  'participation.change-meeting',
  writers,
  async (ctx, { id, meetingId, ...typed }: MeetingInput & { id: number; meetingId: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    const meeting = (await listMeetings(ctx.db, id)).find((one) => one.id === meetingId) ?? notFound();
    if (meeting.isHosts) throw new AppError('not-now', meetingTexts[ctx.locale].hosts);
    await ctx.db
      .updateTable('participationMeeting')
      .set({ ...meetingOf(ctx, typed), sequence: meeting.sequence + 1 })
      .where('id', '=', meetingId)
      .execute();
    return outputOf(participation, typed.title);
  },
);

function meetingOf(ctx: CommandContext, { title, day, from, to, place, link, isCancelled }: MeetingInput) {
  const t = meetingTexts[ctx.locale];
  const moment = (field: 'from' | 'to', time: string) => {
    const [first] = day === null ? [] : stockholmMoments(day, time);
    if (!first) throw new FieldError(field, t.timeSkipped);
    return first;
  };
  const isTimed = day !== null && from !== '' && to !== '';
  return {
    ...{ title, place, link, onDay: day },
    startsAt: isTimed ? moment('from', from) : null,
    endsAt: isTimed ? moment('to', to) : null,
    state: isCancelled ? ('cancelled' as const) : ('planned' as const),
  };
}
