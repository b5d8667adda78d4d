import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import { writers } from '../participation/participation.roles.ts';
import { lockTask } from './lock-task.ts';
import { requireMeeting } from './require-meeting.ts';
import type { TaskInput } from './task.form.ts';
import { taskTexts } from './task.texts.ts';

/** Work to do between meetings. Returns the participation's id. */
export const addParticipationTask = command(
  'participation.add-task',
  writers,
  async (ctx, { id, ...typed }: TaskInput & { id: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    const values = { ...(await taskOf(ctx, id, typed)), organisationId: ctx.organisation.id, participationId: id };
    await ctx.db.insertInto('participationTask').values(values).execute();
    return outputOf(participation, typed.title);
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
    return outputOf(participation, task.title);
  },
);

/** Says that a task of our own is done. Returns the participation's id. */
export const finishParticipationTask = command(
  'participation.finish-task',
  writers,
  async (ctx, { id, taskId, result }: { id: number; taskId: number; result: string }) => {
    const { participation, task } = await lockTask(ctx, id, taskId);
    if (task.doneOn !== null || task.assignmentId !== null)
      throw new AppError('not-now', taskTexts[ctx.locale].finish.done);
    await ctx.db
      .updateTable('participationTask')
      .set({ result, doneOn: today(ctx.now) })
      .where('id', '=', taskId)
      .execute();
    return outputOf(participation, task.title);
  },
);

async function taskOf(ctx: CommandContext, participationId: number, { owner, meetingId, ...said }: TaskInput) {
  await requireMeeting(ctx, participationId, meetingId);
  const of = (kind: string) => (owner.startsWith(`${kind}-`) ? Number(owner.slice(kind.length + 1)) : null);
  const [postId, administrationId] = [of('post'), of('administration')];
  const isKnown =
    (postId === null || (await listPosts(ctx.db)).some(({ id }) => id === postId)) &&
    (administrationId === null || (await listAdministrations(ctx.db)).some(({ id }) => id === administrationId));
  if (!isKnown) throw new FieldError('owner', taskTexts[ctx.locale].ownerWrong);
  return { ...said, meetingId, postId, administrationId };
}
