import { z } from 'zod';
import { freeText, optionalReference, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { surveysTexts } from '../surveys.texts.ts';

export const editGroupForm = defineForm(surveysTexts, (t) =>
  z.object({
    name: freeText(requiredText(t.editGroup.nameMissing, { max: 200, tooLong: t.editGroup.nameTooLong })),
    /** A sibling; null when the group is the only one of its administration. */
    foldsInto: optionalReference(t.editGroup.foldMissing),
  }),
);
export type EditGroup = FormInput<typeof editGroupForm>;
