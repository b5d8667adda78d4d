import { z } from 'zod';
import { choice, optionalDay, optionalText, reference, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { largestPriceOre } from '../cost.rules.ts';
import { parseKronor } from '../kronor.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { mostMeetings, readMeetings } from './meeting.rules.ts';
import { readParticipants } from './participation.rules.ts';

type T = (typeof answerInvitationTexts)['sv']['form'];

const most = 1000;

/** Where the number from each administration is typed. */
export const numbersField = 'participants[]';

/**
 * The invitation, who comes and who decides. Numbers stand in the order of the administrations' ids, and both are sent once for each
 * administration: hence the brackets. The fee is whole öre, 0 when nothing was typed.
 */
export const answerInvitationForm = defineForm(answerInvitationTexts, ({ form: t }) =>
  z
    .object(answerShape(t))
    .refine(({ [numbersField]: listed, others }) => [...listed, ...others.map(({ number }) => number)].some(isSome), {
      path: [numbersField],
      message: t.nobody,
      when: areRead(numbersField, 'others'),
    })
    .refine(({ decision, committeeId, otherBody }) => decision === 'no' || committeeId !== null || otherBody !== '', {
      path: ['committeeId'],
      message: t.committeeMissing,
      when: areRead('decision', 'committeeId', 'otherBody'),
    })
    .refine(
      ({ decision, committeeId, otherBody }) => decision === 'no' || committeeId !== 'other' || otherBody !== '',
      {
        path: ['otherBody'],
        message: t.otherBodyMissing,
        when: areRead('decision', 'committeeId', 'otherBody'),
      },
    )
    .refine(
      ({ decision, committeeId, otherBody }) =>
        decision === 'no' || committeeId === null || committeeId === 'other' || otherBody === '',
      { path: ['otherBody'], message: t.otherBodyBeside, when: areRead('decision', 'committeeId', 'otherBody') },
    ),
);
export type AnswerInvitationForm = FormInput<typeof answerInvitationForm>;

/** The fields of the answer, for a form that asks for more than these. */
export function answerShape(t: T) {
  return {
    inviter: requiredText(t.inviterMissing, { tooLong: t.lineTooLong }),
    subject: requiredText(t.subjectMissing, { max: 180, tooLong: t.subjectTooLong }),
    meetings: meetingLines(t),
    answerBy: optionalDay(t.dayWrong),
    fee: fee(t),
    'administrationIds[]': several(reference(t.numberWrong)),
    [numbersField]: several(numberOfPeople(t)),
    others: otherLines(t),
    reason: optionalText(t.tooLong),
    decision: choice(['yes', 'no'], t.decisionMissing),
    committeeId: committee(t),
    otherBody: optionalText(t.lineTooLong, 200),
    decisionOn: optionalDay(t.dayWrong),
    sender: requiredText(t.senderMissing, { tooLong: t.lineTooLong }),
    officerRole: requiredText(t.roleMissing, { tooLong: t.lineTooLong }),
    officerEmail: optionalText(t.lineTooLong, 254),
    file: z
      .union([z.instanceof(File), z.literal('').transform(() => undefined)], { error: t.fileWrong })
      .optional()
      .transform((file) => (file && file.size > 0 ? file : undefined)),
  };
}

/** What is asked of several fields is asked as soon as they can be read, so that no fault is hidden until another is mended. */
function areRead(...names: readonly string[]) {
  return ({ issues }: { issues: readonly { path?: readonly PropertyKey[] | undefined }[] }) =>
    !issues.some(({ path }) => names.includes(String(path?.[0])));
}

function isSome(number: number): boolean {
  return number > 0;
}

/** An id among those there are, `other` for a body that is typed, or null where nothing was chosen. */
function committee(t: T) {
  return z
    .union([z.literal('').transform(() => null), z.literal('other'), reference(t.committeeMissing)], {
      error: t.committeeMissing,
    })
    .default(null);
}

function several<V extends z.ZodType<unknown, string>>(one: V) {
  return z.union([z.array(one).max(200), one.transform((single) => [single])]).default([]);
}

function numberOfPeople(t: T) {
  return z
    .string({ error: t.numberWrong })
    .transform((typed) => typed.replace(/\s/g, '') || '0')
    .pipe(
      z
        .string()
        .regex(/^\d{1,6}$/, t.numberWrong)
        .transform(Number)
        .pipe(z.number().max(most, t.numberTooLarge)),
    );
}

function fee(t: T) {
  return z
    .string({ error: t.feeWrong })
    .default('')
    .transform((typed) => (typed === '' ? 0 : (parseKronor(typed) ?? -1)))
    .pipe(z.number().int().min(0, t.feeWrong).max(largestPriceOre, t.feeWrong));
}

function meetingLines(t: T) {
  return requiredText(t.meetingsMissing, { max: 10_000, tooLong: t.tooLong }).transform((typed, problems) => {
    const read = readMeetings(typed);
    if ('fault' in read)
      problems.addIssue({ code: 'custom', message: t.meetingFaults[read.fault.problem](read.fault.line) });
    else if (read.meetings.length === 0) problems.addIssue({ code: 'custom', message: t.meetingsMissing });
    else if (read.meetings.length > mostMeetings) problems.addIssue({ code: 'custom', message: t.tooManyMeetings });
    else return read.meetings;
    return z.NEVER;
  });
}

function otherLines(t: T) {
  return optionalText(t.tooLong, 5000).transform((typed, problems) => {
    const read = readParticipants(typed);
    if ('line' in read) problems.addIssue({ code: 'custom', message: t.otherWrong(read.line) });
    else if (read.participants.some(({ number }) => number > most))
      problems.addIssue({ code: 'custom', message: t.numberTooLarge });
    else return read.participants;
    return z.NEVER;
  });
}
