import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { emailAddress, optionalText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { nameThreeTexts } from './name-three.texts.ts';

export const nameThreeForm = defineForm(nameThreeTexts, (t) => {
  const name = optionalText(t.nameTooLong, 200);
  const email = z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }).default('');
  return z.object({
    coordinator: name,
    coordinatorEmail: email,
    politicalLead: name,
    politicalLeadEmail: email,
    officerLead: name,
    officerLeadEmail: email,
    basis: basisField(),
  });
});
export type ThreeNames = Omit<FormInput<typeof nameThreeForm>, 'basis'>;
