import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { judgeFile } from '#platform/files/judge-file.ts';
import { getMeeting } from '../meetings/meeting.queries.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import { listAttendees, listMaterial } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';

type At = { networkId: number; meetingId: number };

/**
 * Who was there. `before` is who was ticked when the list was read: only what was ticked or cleared since is changed, so that two at the door do not undo
 * each other. Without it: those ticked and no others.
 */
export const recordAttendance = command(
  'network-meeting.attend',
  hostRoles,
  async (ctx, input: At & { present: readonly number[]; before?: readonly number[] | undefined }) => {
    const { networkId, meetingId, present } = input;
    await lockNetwork(ctx.db, networkId);
    const { title } = await getMeeting(ctx.db, { networkId, meetingId });
    const known = await listAttendees(ctx.db, { networkId, meetingId });
    if (present.some((id) => !known.some((one) => one.id === id)))
      throw new FieldError('present', attendanceTexts[ctx.locale].wrong);
    const stored = known.filter((one) => one.present).map(({ id }) => id);
    const before = input.before ?? stored;
    const cleared = before.filter((id) => !present.includes(id));
    const added = present.filter((id) => !before.includes(id) && !stored.includes(id));
    if (cleared.length > 0)
      await ctx.db
        .deleteFrom('meetingAttendance')
        .where('meetingId', '=', meetingId)
        .where('participantId', 'in', cleared)
        .execute();
    if (added.length > 0)
      await ctx.db
        .insertInto('meetingAttendance')
        .values(added.map((participantId) => ({ organisationId: ctx.organisation.id, meetingId, participantId })))
        .execute();
    const count = stored.filter((id) => !cleared.includes(id)).length + added.length;
    return { output: networkId, audit: { subject: networkId, details: { title, count } } };
  },
);

/** A file that those who are in may take away. FieldError on `file` for one that is not taken. */
export const addMaterial = command(
  'network-material.add',
  hostRoles,
  async (ctx, input: At & { title: string; file: { name: string; bytes: Uint8Array } }) => {
    const { networkId, meetingId, title, file } = input;
    await lockNetwork(ctx.db, networkId);
    await getMeeting(ctx.db, { networkId, meetingId });
    const judged = judgeFile(file);
    if ('refused' in judged) throw new FieldError('file', attendanceTexts[ctx.locale].material.errors[judged.refused]);
    const fileId = await storeFile(ctx, { ...file, mediaType: judged.mediaType });
    await ctx.db
      .insertInto('meetingMaterial')
      .values({ organisationId: ctx.organisation.id, meetingId, title, fileId, addedAt: ctx.now })
      .execute();
    await tellParties(ctx, networkId);
    return { output: networkId, audit: { subject: networkId, details: { title } } };
  },
);

export const removeMaterial = command(
  'network-material.remove',
  hostRoles,
  async (ctx, { networkId, meetingId, materialId }: At & { materialId: number }) => {
    await lockNetwork(ctx.db, networkId);
    await getMeeting(ctx.db, { networkId, meetingId });
    const found = (await listMaterial(ctx.db, meetingId)).find(({ id }) => id === materialId);
    const { title } = found ?? notFound();
    await ctx.db.deleteFrom('meetingMaterial').where('id', '=', materialId).execute();
    await tellParties(ctx, networkId);
    return { output: networkId, audit: { subject: networkId, details: { title } } };
  },
);
