import { z } from 'zod';
import { day, optionalDay, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { tasksTexts } from './tasks.texts.ts';

/** `assignee` is one of `listAssignees`, or empty for nobody yet. */
export const taskForm = defineForm(tasksTexts, ({ form: t }) =>
  z.object({
    title: requiredText(t.nameMissing, { max: 300, tooLong: t.tooLong }),
    assignee: z
      .string({ error: t.assigneeWrong })
      .regex(/^(?:|(?:post|administration|member)-[1-9]\d{0,14})$/, t.assigneeWrong)
      .default(''),
    dueOn: optionalDay(t.dayWrong),
  }),
);
export type TaskInput = FormInput<typeof taskForm>;

export const finishTaskForm = defineForm(tasksTexts, ({ finishing: t }) =>
  z.object({ doneOn: day(t.onWrong), doneNote: optionalText(t.tooLong, 1000) }),
);
export type FinishTask = FormInput<typeof finishTaskForm>;
