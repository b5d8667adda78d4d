import { z } from 'zod';
import { listText, optionalText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { answerInvitationTexts, answerShape } from '#modules/decisions/index.ts';
import { parseOrganisationNumber } from '#modules/fees/index.ts';
import { registerTexts } from './register.texts.ts';

/** Where the reference of each administration is typed, in the order of the administrations. */
export const referencesField = 'buyerReferences[]';

const texts = {
  sv: { own: registerTexts.sv, answer: answerInvitationTexts.sv.form },
  en: { own: registerTexts.en, answer: answerInvitationTexts.en.form },
};

/** Who goes, and who decides. What the invitation says is kept already. */
export const registerForm = defineForm(texts, ({ own: t, answer }) => {
  const { inviter: _i, subject: _s, meetings: _m, answerBy: _a, fee: _f, file: _g, ...shape } = answerShape(answer);
  return z.object({
    ...shape,
    ...referencesShape(t),
    people: listText(t.tooLong, 20_000),
    organisationNumber: z
      .string({ error: t.organisationNumberWrong })
      .default('')
      .transform((typed) => (typed === '' ? '' : (parseOrganisationNumber(typed) ?? 'wrong')))
      .refine((number) => number !== 'wrong', t.organisationNumberWrong),
    message: optionalText(t.tooLong, 4000),
    /** The fee in öre that stood on the page. What is no sum agrees with none. */
    seenFeeOre: z.coerce.number().int().optional().catch(-1),
  });
});
export type RegisterForm = FormInput<typeof registerForm>;

/** One reference beside each administration's number. */
export function referencesShape(t: (typeof registerTexts)['sv']) {
  const reference = z.string({ error: t.referenceTooLong }).max(200, t.referenceTooLong);
  const one = reference.transform((single) => [single]);
  const several = z.union([z.array(reference).max(200), one], { error: t.referenceTooLong });
  return { [referencesField]: several.default([]) } as const;
}

export const declineForm = defineForm(registerTexts, (t) => z.object({ message: optionalText(t.tooLong, 4000) }));
