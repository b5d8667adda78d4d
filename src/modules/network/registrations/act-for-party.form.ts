import { z } from 'zod';
import { emailAddress, freeText, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { actForPartyTexts } from './act-for-party.texts.ts';

export const endForPartyForm = defineForm(actForPartyTexts, (t) =>
  z.object({ why: freeText(optionalText(t.errors.why, 300)) }),
);

export const replaceForm = defineForm(actForPartyTexts, (t) =>
  z.object({
    name: requiredText(t.errors.name),
    role: optionalText(t.errors.role, 200),
    email: z.union([z.literal(''), emailAddress(t.errors.email)], { error: t.errors.email }).default(''),
  }),
);
export type Replacement = FormInput<typeof replaceForm>;
