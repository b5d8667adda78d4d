import { z } from 'zod';
import { day, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { addMandateTexts } from './add-mandate.texts.ts';

/** What a mandate is made of, with the sentences for what will not do. */
export function mandateShape(t: (typeof addMandateTexts)['sv']) {
  return {
    title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    body: requiredText(t.bodyMissing, { tooLong: t.lineTooLong }),
    decidedOn: day(t.dayWrong),
    itemNumber: z
      .union([z.literal(''), z.string().regex(/^\d{1,4}$/, t.itemNumberWrong)], { error: t.itemNumberWrong })
      .default(''),
    description: optionalText(t.tooLong),
  };
}

export const addMandateForm = defineForm(addMandateTexts, (t) => z.object(mandateShape(t)));
export type AddMandate = FormInput<typeof addMandateForm>;
