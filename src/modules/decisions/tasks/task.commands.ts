import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import type { FinishTask, TaskInput } from './task.form.ts';
import { listAssignees, listTasks, type Task, type TaskState } from './task.queries.ts';
import { tasksTexts } from './tasks.texts.ts';

type At = { matterId: number; taskId: number };

const leaders = ['coordinator', 'registrar'] as const;
const doers = ['coordinator', 'registrar', 'working_group_member', 'head_of_unit'] as const;

/** Adds a task that no decision proposed. Returns the matter's id. */
export const addTask = command('task.add', leaders, async (ctx, input: TaskInput & { matterId: number }) => {
  await lockMatter(ctx, input.matterId);
  await ctx.db
    .insertInto('task')
    .values({
      organisationId: ctx.organisation.id,
      matterId: input.matterId,
      source: 'own',
      state: 'accepted',
      madeAt: ctx.now,
      ...(await written(ctx, input)),
    })
    .execute();
  return done(input.matterId, input.title);
});

/** Changes what a task is, whose and when; one that was only proposed is a task from then on. Returns the matter's id. */
export const changeTask = command('task.change', leaders, async (ctx, input: TaskInput & At) => {
  const task = await lockTask(ctx, input);
  if (task.state === 'done') throw new AppError('not-now', tasksTexts[ctx.locale].notOpen);
  await set(ctx, task, { ...(await written(ctx, input)), state: 'accepted' });
  return done(input.matterId, input.title);
});

/** Takes a proposal as it stands. Returns the matter's id. */
export const acceptTask = command('task.accept', leaders, async (ctx, at: At) => {
  const task = await lockTask(ctx, at);
  if (task.state !== 'proposed' && task.state !== 'declined')
    throw new AppError('not-now', tasksTexts[ctx.locale].notProposed);
  await set(ctx, task, { state: 'accepted' });
  return done(at.matterId, task.title);
});

/** Takes every proposal of a matter as it stands. Returns the matter's id. */
export const acceptAllTasks = command('task.accept-all', leaders, async (ctx, { matterId }: { matterId: number }) => {
  const matter = await lockMatter(ctx, matterId);
  const taken = await ctx.db
    .updateTable('task')
    .set({ state: 'accepted' })
    .where('matterId', '=', matterId)
    .where('state', '=', 'proposed')
    .returning('id')
    .execute();
  if (taken.length === 0) throw new AppError('not-now', tasksTexts[ctx.locale].noProposals);
  return done(matterId, matter.title);
});

/** Says that a proposal, or a task, is not to be done. Returns the matter's id. */
export const declineTask = command('task.decline', leaders, async (ctx, at: At) => {
  const task = await lockTask(ctx, at);
  if (task.state === 'declined' || task.state === 'done')
    throw new AppError('not-now', tasksTexts[ctx.locale].notProposed);
  await set(ctx, task, { state: 'declined' });
  return done(at.matterId, task.title);
});

/** Says that a task is done, when and how. Returns the matter's id. */
export const finishTask = command('task.finish', doers, async (ctx, input: FinishTask & At) => {
  const t = tasksTexts[ctx.locale];
  const { doneOn, doneNote } = input;
  const task = await lockTask(ctx, input);
  if (task.state !== 'accepted') throw new AppError('not-now', t.notOpen);
  if (doneOn > today(ctx.now)) throw new FieldError('doneOn', t.finishing.inTheFuture);
  await set(ctx, task, { state: 'done', doneOn, doneNote });
  return done(input.matterId, task.title);
});

/** Takes up a task again that was said to be done. Returns the matter's id. */
export const openTaskAgain = command('task.open-again', doers, async (ctx, at: At) => {
  const task = await lockTask(ctx, at);
  if (task.state !== 'done') throw new AppError('not-now', tasksTexts[ctx.locale].notDone);
  await set(ctx, task, { state: 'accepted', doneOn: null, doneNote: '' });
  return done(at.matterId, task.title);
});

async function written(ctx: CommandContext, { title, assignee, dueOn }: TaskInput) {
  if (assignee !== '' && !(await listAssignees(ctx.db)).some(({ value }) => value === assignee))
    throw new FieldError('assignee', tasksTexts[ctx.locale].form.assigneeWrong);
  const of = (kind: string) => (assignee.startsWith(`${kind}-`) ? Number(assignee.slice(kind.length + 1)) : null);
  return { title, dueOn, postId: of('post'), administrationId: of('administration'), memberId: of('member') };
}

async function lockTask(ctx: CommandContext, { matterId, taskId }: At): Promise<Task> {
  await lockMatter(ctx, matterId);
  return (await listTasks(ctx.db, matterId)).find(({ id }) => id === taskId) ?? notFound();
}

type Change = Partial<
  Pick<Task, 'title' | 'postId' | 'administrationId' | 'memberId' | 'dueOn' | 'doneOn' | 'doneNote'>
> & {
  state: TaskState;
};

async function set(ctx: CommandContext, { id }: Task, change: Change): Promise<void> {
  await ctx.db.updateTable('task').set(change).where('id', '=', id).execute();
}

function done(matterId: number, title: string) {
  return { output: matterId, audit: { subject: matterId, details: { title } } };
}
