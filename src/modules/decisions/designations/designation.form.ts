import { z } from 'zod';
import { choice, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { designationTypes } from '../matter.queries.ts';
import { designationsTexts } from './designations.texts.ts';

export const designationForm = defineForm(designationsTexts, (t) =>
  z.object({
    type: choice(designationTypes, t.typeMissing),
    value: requiredText(t.valueMissing, { max: 100, tooLong: t.tooLong }),
    register: optionalText(t.tooLong, 100),
  }),
);
export type DesignationInput = FormInput<typeof designationForm>;
