import { command, type CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { dropBroughtHome } from '#modules/situation/index.ts';
import { listNotes, type Note } from '../participation/notes.queries.ts';
import { lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import { writers } from '../participation/participation.roles.ts';
import type { NoteInput } from './note.form.ts';
import { requireMeeting } from './require-meeting.ts';

export const addNote = command(
  'participation.add-note',
  writers,
  async (ctx, { id, ...note }: NoteInput & { id: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    await requireMeeting(ctx, id, note.meetingId);
    await ctx.db
      .insertInto('participationNote')
      .values({ ...note, organisationId: ctx.organisation.id, participationId: id, writtenOn: today(ctx.now) })
      .execute();
    return outputOf(participation);
  },
);

export const changeNote = command(
  'participation.change-note',
  writers,
  async (ctx, { id, noteId, ...note }: NoteInput & { id: number; noteId: number }) => {
    const { participation } = await lockNote(ctx, id, noteId);
    await requireMeeting(ctx, id, note.meetingId);
    await ctx.db.updateTable('participationNote').set(note).where('id', '=', noteId).execute();
    return outputOf(participation);
  },
);

export const removeNote = command(
  'participation.remove-note',
  writers,
  async (ctx, { id, noteId }: { id: number; noteId: number }) => {
    const { participation, note } = await lockNote(ctx, id, noteId);
    await ctx.db.deleteFrom('participationNote').where('id', '=', noteId).execute();
    if (note.broughtHomeId !== null) await dropBroughtHome(ctx, note.broughtHomeId);
    return outputOf(participation);
  },
);

type Held = { participation: Participation; note: Note };

async function lockNote(ctx: CommandContext, id: number, noteId: number): Promise<Held> {
  const participation = await lockParticipation(ctx.db, id);
  const note = (await listNotes(ctx.db, id)).find((one) => one.id === noteId) ?? notFound();
  return { participation, note };
}
