import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { day, freeText, optionalText, requiredText, listText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { readMeetingLines } from './meeting-lines.rules.ts';
import { meetingTimes, parseClock } from './meeting-time.rules.ts';
import { meetingsTexts } from './meetings.texts.ts';

export const meetingForm = defineForm(meetingsTexts, (t) =>
  z
    .object({
      title: requiredText(t.errors.name, { tooLong: t.errors.long }),
      on: day(t.errors.on),
      from: clock(t.errors.clock),
      to: clock(t.errors.clock),
      place: optionalText(t.errors.long, 200),
      link: z
        .union([z.literal(''), z.url({ protocol: /^https$/, error: t.errors.link }).max(500, t.errors.link)], {
          error: t.errors.link,
        })
        .default(''),
      agenda: optionalText(t.errors.agendaLong, 5000),
      basis: basisField(),
    })
    .superRefine((typed, ctx) => {
      const times = meetingTimes(typed);
      if ('problem' in times) ctx.addIssue({ code: 'custom', path: [times.field], message: t.errors[times.problem] });
    }),
);
export type EditMeeting = FormInput<typeof meetingForm>;

const mostMeetings = 100;

export const meetingLinesForm = defineForm(meetingsTexts, (t) =>
  z
    .object({
      lines: listText(t.errors.linesLong, 30_000),
      from: clock(t.errors.clock),
      to: clock(t.errors.clock),
      place: optionalText(t.errors.long, 200),
    })
    .superRefine((typed, ctx) => {
      const read = readMeetingLines(typed.lines, typed);
      const sentence =
        'fault' in read
          ? t.errors.line[read.fault.problem](read.fault.line)
          : read.meetings.length === 0
            ? t.errors.lines
            : read.meetings.length > mostMeetings
              ? t.errors.linesLong
              : undefined;
      if (sentence !== undefined) ctx.addIssue({ code: 'custom', path: ['lines'], message: sentence });
    }),
);
export type MeetingLines = FormInput<typeof meetingLinesForm>;

export const cancelMeetingForm = defineForm(meetingsTexts, (t) =>
  z.object({ reason: freeText(requiredText(t.errors.reason, { max: 300 })) }),
);

/** A time of day as it was typed, as `HH:MM`. */
function clock(sentence: string) {
  return z.string({ error: sentence }).transform((typed, ctx) => {
    const read = parseClock(typed);
    if (read !== undefined) return read;
    ctx.addIssue({ code: 'custom', message: sentence });
    return z.NEVER;
  });
}
