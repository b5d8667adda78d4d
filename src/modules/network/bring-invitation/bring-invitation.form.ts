import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, listText, optionalDay, optionalText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { answerInvitationTexts, answerShape } from '#modules/decisions/index.ts';
import { bringInvitationTexts } from './bring-invitation.texts.ts';

/** The invitation as it came. What somebody else has written is kept as it is and is not screened; what is said of it here is. */
export const bringInvitationForm = defineForm(bringInvitationTexts, ({ form: t }) =>
  z
    .object({
      file: z
        .union([z.instanceof(File), z.literal('').transform(() => undefined)], { error: t.fileWrong })
        .optional()
        .transform((file) => (file && file.size > 0 ? file : undefined)),
      text: listText(t.tooLong, 100_000),
    })
    .refine(({ file, text }) => file !== undefined || text !== '', { path: ['file'], message: t.missing }),
);
export type BringInvitationForm = FormInput<typeof bringInvitationForm>;

const factsTexts = {
  sv: { own: bringInvitationTexts.sv.facts, answer: answerInvitationTexts.sv.form },
  en: { own: bringInvitationTexts.en.facts, answer: answerInvitationTexts.en.form },
};

/** What the invitation says, as a person has accepted it. The first four cannot be changed when it has been answered. */
export const factsForm = defineForm(factsTexts, ({ own: t, answer }) => {
  const { inviter, subject, meetings, fee } = answerShape(answer);
  return z.object({
    inviter: inviter.optional(),
    subject: subject.optional(),
    meetings: meetings.optional(),
    fee: fee.optional(),
    answerBy: optionalDay(answer.dayWrong),
    decisionRequired: choice(['yes', 'no'], t.choose),
    purpose: optionalText(t.tooLong, 4000),
    documentationPromise: optionalText(t.tooLong, 4000),
    cancellationTerms: optionalText(t.tooLong, 4000),
    basis: basisField(),
  });
});
export type Facts = FormInput<typeof factsForm>;
