import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { dropBroughtHome, keepBroughtHome } from '#modules/situation/index.ts';
import { listNotes } from '../participation/notes.queries.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { writers } from '../participation/participation.roles.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { noteTexts } from './note.texts.ts';

/** Makes what was brought home something that a finding can lean on, as it reads now. Returns its id in the thread. */
export const leanOnNote = command(
  'participation.lean-on-note',
  writers,
  async (ctx, { id, noteId }: { id: number; noteId: number }) => {
    const { subject } = await lockParticipation(ctx.db, id);
    const note = (await listNotes(ctx.db, id)).find((one) => one.id === noteId) ?? notFound();
    if (note.type !== 'brought-home') throw new AppError('not-now', noteTexts[ctx.locale].notHome);
    const { text, writtenOn: day, broughtHomeId: before } = note;
    const title = subject || participationTexts.sv.untitled;
    const output = await keepBroughtHome(ctx, { title, text, day, path: `/deltagande/${id}`, before });
    await ctx.db.updateTable('participationNote').set({ broughtHomeId: output }).where('id', '=', noteId).execute();
    if (before !== null && before !== output) await dropBroughtHome(ctx, before);
    return { output, audit: { subject: id, details: { title: subject } } };
  },
);
