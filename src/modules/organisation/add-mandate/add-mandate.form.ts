import { z } from 'zod';
import { day, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { addMandateTexts } from './add-mandate.texts.ts';

export const addMandateForm = defineForm(addMandateTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing),
    body: requiredText(t.bodyMissing),
    decidedOn: day(t.dayWrong),
    itemNumber: z.union([z.literal(''), z.string().regex(/^\d{1,4}$/, t.itemNumberWrong)], { error: t.itemNumberWrong }).default(''),
    description: optionalText(t.tooLong),
  }),
);
export type AddMandate = FormInput<typeof addMandateForm>;
