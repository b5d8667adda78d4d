import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { listText, references } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { answerInvitationTexts, answerShape, numbersField } from '#modules/decisions/index.ts';
import { changeRegistrationTexts } from './change-registration.texts.ts';
import { referencesShape } from './register.form.ts';
import { registerTexts } from './register.texts.ts';

const texts = {
  sv: { own: changeRegistrationTexts.sv, register: registerTexts.sv, answer: answerInvitationTexts.sv.form },
  en: { own: changeRegistrationTexts.en, register: registerTexts.en, answer: answerInvitationTexts.en.form },
};

/** Who goes from now on. `personIds` are those who still go, `people` those who come besides. */
export const changeRegistrationForm = defineForm(texts, ({ own: t, register, answer }) => {
  const { 'administrationIds[]': administrationIds, [numbersField]: participants, others } = answerShape(answer);
  return z.object({
    'administrationIds[]': administrationIds,
    [numbersField]: participants,
    ...referencesShape(register),
    others,
    personIds: references(t.personWrong),
    people: listText(t.tooLong, 20_000),
    basis: basisField(),
  });
});
export type ChangeRegistrationForm = FormInput<typeof changeRegistrationForm>;
