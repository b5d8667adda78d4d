import { z } from 'zod';
import { optionalDay, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { taskTexts } from './task.texts.ts';

/** `owner` is `post-ID`, `administration-ID` or empty. */
export const taskForm = defineForm(taskTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.tooLong }),
    purpose: optionalText(t.tooLong, 2000),
    dueOn: optionalDay(t.dayWrong),
    owner: z
      .string({ error: t.ownerWrong })
      .regex(/^(?:|(?:post|administration)-[1-9]\d{0,14})$/, t.ownerWrong)
      .default(''),
    meetingId: optionalReference(t.ownerWrong),
  }),
);
export type TaskInput = FormInput<typeof taskForm>;

export const finishForm = defineForm(taskTexts, (t) => z.object({ result: optionalText(t.tooLong, 4000) }));
