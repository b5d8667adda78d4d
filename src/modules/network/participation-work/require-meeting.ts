import type { CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { listMeetings } from '../participation/meetings.queries.ts';

/** A meeting of this participation, or none. */
export async function requireMeeting(ctx: CommandContext, id: number, meetingId: number | null): Promise<void> {
  if (meetingId === null) return;
  if (!(await listMeetings(ctx.db, id)).some((one) => one.id === meetingId)) notFound();
}
