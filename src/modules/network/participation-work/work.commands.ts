import { randomUUID } from 'node:crypto';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { getThread } from '#foundations/thread/index.ts';
import { stockholmMoments, today } from '#foundations/clocks/index.ts';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';
import {
  listMeetings,
  listNotes,
  listTasks,
  lockParticipation,
  type Participation,
} from '../participation/participation.queries.ts';
import { writers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { answersTo } from '../take-act/answers.rules.ts';
import { placeTexts } from '../place/place.texts.ts';
import { mostFiles, type SentFiles } from './sent-files.ts';
import { stepStatus } from './step-status.rules.ts';
import type { MeetingInput, NoteInput, TaskInput } from './work.forms.ts';
import { workTexts } from './work.texts.ts';

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
    return done(participation, typed.title);
  },
);

/** Changes a meeting of our own; each change is one more in its calendar event. The host's are changed at the host. */
export const changeMeeting = command(
  'participation.change-meeting',
  writers,
  async (ctx, { id, meetingId, ...typed }: MeetingInput & { id: number; meetingId: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    const meeting = (await listMeetings(ctx.db, id)).find((one) => one.id === meetingId) ?? notFound();
    if (meeting.isHosts) throw new AppError('not-now', workTexts[ctx.locale].meeting.hosts);
    await ctx.db
      .updateTable('participationMeeting')
      .set({ ...meetingOf(ctx, typed), sequence: meeting.sequence + 1 })
      .where('id', '=', meetingId)
      .execute();
    return done(participation, typed.title);
  },
);

function meetingOf(ctx: CommandContext, { title, day, from, to, place, link, isCancelled }: MeetingInput) {
  const t = workTexts[ctx.locale].meeting;
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

/** Work to do between meetings. Returns the participation's id. */
export const addParticipationTask = command(
  'participation.add-task',
  writers,
  async (ctx, { id, ...typed }: TaskInput & { id: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    const values = { ...(await taskOf(ctx, id, typed)), organisationId: ctx.organisation.id, participationId: id };
    await ctx.db.insertInto('participationTask').values(values).execute();
    return done(participation, typed.title);
  },
);

/** Of what the host has given only who does it is ours to change. Returns the participation's id. */
export const changeParticipationTask = command(
  'participation.change-task',
  writers,
  async (ctx, { id, taskId, ...typed }: TaskInput & { id: number; taskId: number }) => {
    const { participation, task } = await lockTask(ctx, id, taskId);
    const { postId, administrationId, ...said } = await taskOf(ctx, id, typed);
    const own = task.assignmentId === null ? said : {};
    await ctx.db
      .updateTable('participationTask')
      .set({ ...own, postId, administrationId })
      .where('id', '=', taskId)
      .execute();
    return done(participation, task.title);
  },
);

/** Says that a task of our own is done. Returns the participation's id. */
export const finishParticipationTask = command(
  'participation.finish-task',
  writers,
  async (ctx, { id, taskId, result }: { id: number; taskId: number; result: string }) => {
    const { participation, task } = await lockTask(ctx, id, taskId);
    if (task.doneOn !== null || task.assignmentId !== null)
      throw new AppError('not-now', workTexts[ctx.locale].task.finish.done);
    await ctx.db
      .updateTable('participationTask')
      .set({ result, doneOn: today(ctx.now) })
      .where('id', '=', taskId)
      .execute();
    return done(participation, task.title);
  },
);

type HandIn = {
  id: number;
  taskId: number;
  text: string;
  answers: string;
  files?: SentFiles;
  showsStep?: boolean;
  isShared: boolean;
};

/** Hands in what the host has given, by letter with its files; the host says whether it came in time. Returns the participation's id. */
export const handInTask = command('participation.hand-in', writers, async (ctx, input: HandIn) => {
  const t = workTexts[ctx.locale].task.handIn;
  const { participation, task } = await lockTask(ctx, input.id, input.taskId);
  const { assignmentId } = task;
  const assignment = participation.stated?.assignments.find(({ id }) => id === assignmentId);
  if (assignmentId === null || !assignment) throw new AppError('not-now', workTexts[ctx.locale].task.finish.done);
  const lines = input.answers.split('\n');
  const typed = assignment.questions.map(({ key }, at): [string, string] => [key, lines[at]?.trim() ?? '']);
  const answers = answersTo(assignment.questions, Object.fromEntries(typed));
  if (!answers) throw new FieldError('answers', t.answersWrong);
  const status = input.showsStep ? stepStatus(assignment.step, await getThread(ctx.db)) : '';
  const files = takenFiles(ctx, input.files);
  if (input.text === '' && status === '' && Object.keys(answers).length + files.length === 0)
    throw new FieldError('text', t.missing);
  await ctx.db
    .updateTable('participationTask')
    .set({ result: input.text, doneOn: today(ctx.now) })
    .where('id', '=', input.taskId)
    .execute();
  const { text, isShared } = input;
  const fileIds: number[] = [];
  for (const file of files) fileIds.push(await storeFile(ctx, file));
  await writeAct(
    ctx,
    participation,
    {
      ...{ type: 'hand-in', assignmentId, text, isShared },
      ...{ answers, stepStatus: status },
    },
    { fileIds },
  );
  return done(participation, task.title);
});

function takenFiles(ctx: CommandContext, sent: SentFiles = { files: [] }) {
  if ('files' in sent) return sent.files;
  const t = placeTexts[ctx.locale].files;
  const { name, refused } = sent;
  if (refused === 'too-many') throw new FieldError('files', t.tooMany(mostFiles));
  throw new FieldError('files', refused === 'too-large' ? t.tooLarge(name) : t.refused[refused](name));
}

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
    return done(participation);
  },
);

export const changeNote = command(
  'participation.change-note',
  writers,
  async (ctx, { id, noteId, ...note }: NoteInput & { id: number; noteId: number }) => {
    const participation = await lockNote(ctx, id, noteId);
    await requireMeeting(ctx, id, note.meetingId);
    await ctx.db.updateTable('participationNote').set(note).where('id', '=', noteId).execute();
    return done(participation);
  },
);

export const removeNote = command(
  'participation.remove-note',
  writers,
  async (ctx, { id, noteId }: { id: number; noteId: number }) => {
    const participation = await lockNote(ctx, id, noteId);
    await ctx.db.deleteFrom('participationNote').where('id', '=', noteId).execute();
    return done(participation);
  },
);

async function taskOf(ctx: CommandContext, participationId: number, { owner, meetingId, ...said }: TaskInput) {
  await requireMeeting(ctx, participationId, meetingId);
  const of = (kind: string) => (owner.startsWith(`${kind}-`) ? Number(owner.slice(kind.length + 1)) : null);
  const [postId, administrationId] = [of('post'), of('administration')];
  const isKnown =
    (postId === null || (await listPosts(ctx.db)).some(({ id }) => id === postId)) &&
    (administrationId === null || (await listAdministrations(ctx.db)).some(({ id }) => id === administrationId));
  if (!isKnown) throw new FieldError('owner', workTexts[ctx.locale].task.ownerWrong);
  return { ...said, meetingId, postId, administrationId };
}

/** A meeting of this participation, or none. */
async function requireMeeting(ctx: CommandContext, id: number, meetingId: number | null): Promise<void> {
  if (meetingId === null) return;
  if (!(await listMeetings(ctx.db, id)).some((one) => one.id === meetingId)) notFound();
}

async function lockTask(ctx: CommandContext, id: number, taskId: number) {
  const participation = await lockParticipation(ctx.db, id);
  const task = (await listTasks(ctx.db, id)).find((one) => one.id === taskId) ?? notFound();
  return { participation, task };
}

async function lockNote(ctx: CommandContext, id: number, noteId: number): Promise<Participation> {
  const participation = await lockParticipation(ctx.db, id);
  if (!(await listNotes(ctx.db, id)).some((one) => one.id === noteId)) notFound();
  return participation;
}

function done({ id, subject }: Participation, title = subject) {
  return { output: id, audit: { subject: id, details: { title } } };
}
