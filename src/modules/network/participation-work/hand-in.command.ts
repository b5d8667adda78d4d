import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { getThread } from '#foundations/thread/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { outputOf } from '../participation/participation-output.ts';
import { writers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { takenFiles } from '../place/assignment.form.ts';
import type { AssignmentAnswers } from '../state-letters/assignment-questions.ts';
import { answersTo } from '../take-act/answers.rules.ts';
import type { SentFiles } from '../take-act/hand-in-files.ts';
import { handInTexts } from './hand-in.texts.ts';
import { lockTask } from './lock-task.ts';
import { stepStatus } from './step-status.rules.ts';
import { taskTexts } from './task.texts.ts';

type HandIn = {
  id: number;
  taskId: number;
  text: string;
  /** By the questions' keys. */
  answers: AssignmentAnswers;
  files?: SentFiles;
  showsStep?: boolean;
  isShared: boolean;
};

/** Hands in what the host has given, by letter with its files; the host says whether it came in time. Returns the participation's id. */
export const handInTask = command('participation.hand-in', writers, async (ctx, input: HandIn) => {
  const t = handInTexts[ctx.locale];
  const { participation, task } = await lockTask(ctx, input.id, input.taskId);
  const { assignmentId } = task;
  const assignment = participation.stated?.assignments.find(({ id }) => id === assignmentId);
  if (assignmentId === null || !assignment) throw new AppError('not-now', taskTexts[ctx.locale].finish.done);
  const answers = answersTo(assignment.questions, input.answers);
  if (!answers) throw new FieldError('text', t.answersWrong);
  const status = input.showsStep ? stepStatus(assignment.step, await getThread(ctx.db)) : '';
  const files = takenFiles(input.files ?? { files: [] }, ctx.locale);
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
  return outputOf(participation, task.title);
});
