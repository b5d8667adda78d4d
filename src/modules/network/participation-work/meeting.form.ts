import { z } from 'zod';
import { optionalDay, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { meetingTexts } from './meeting.texts.ts';

/** Times are typed as clocks in Sweden show them. */
export const meetingForm = defineForm(meetingTexts, (t) => {
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
