import { z } from 'zod';
import { choice, optionalDay, optionalReference, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { workTexts } from './work.texts.ts';

/** Times are typed as clocks in Sweden show them. */
export const meetingForm = defineForm(workTexts, ({ meeting: t }) => {
  const time = z
    .string({ error: t.timeWrong })
    .transform((typed) => typed.replace(/^(\d):/, '0$1:').replace('.', ':'))
    .pipe(z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, t.timeWrong))
    .default('');
  return z
    .object({
      title: requiredText(t.nameMissing, { tooLong: t.tooLong }),
      day: optionalDay(t.dayWrong),
      from: time,
      to: time,
      place: optionalText(t.tooLong, 200),
      link: z
        .string({ error: t.linkWrong })
        .max(400, t.linkWrong)
        .regex(/^(?:https?:\/\/[^\s<>"]+)?$/i, t.linkWrong)
        .default(''),
      isCancelled: ticked(),
    })
    .refine(({ from, to }) => (from === '') === (to === ''), { path: ['to'], message: t.timeBoth })
    .refine(({ day, from }) => from === '' || day !== null, { path: ['day'], message: t.timeNoDay })
    .refine(({ from, to }) => from === '' || to === '' || from < to, { path: ['to'], message: t.timeOrder });
});
export type MeetingInput = FormInput<typeof meetingForm>;

/** `owner` is `post-ID`, `administration-ID` or empty. */
export const taskForm = defineForm(workTexts, ({ task: t }) =>
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

export const finishForm = defineForm(workTexts, ({ task: t }) => z.object({ result: optionalText(t.tooLong, 4000) }));

/** What a browser sends where files may be chosen: none is one that is empty. */
function attachedFiles() {
  const file = z.union([z.instanceof(File), z.literal('')]);
  return z
    .union([z.array(file), file.transform((one) => [one])])
    .default([])
    .transform((sent) => sent.filter((one): one is File => one !== '' && one.size > 0));
}

/** `answers` has a line for each question of the host's, in its order. */
export const handInForm = defineForm(workTexts, ({ task: t }) =>
  z.object({
    text: optionalText(t.tooLong, 20_000),
    answers: optionalText(t.tooLong, 20_000),
    files: attachedFiles(),
    showsStep: ticked(),
    isShared: ticked(),
  }),
);

export const noteForm = defineForm(workTexts, ({ note: t }) =>
  z.object({
    type: choice(['note', 'brought-home'], t.typeMissing),
    text: requiredText(t.textMissing, { max: 20_000, tooLong: t.tooLong }),
    meetingId: optionalReference(t.tooLong),
  }),
);
export type NoteInput = FormInput<typeof noteForm>;
