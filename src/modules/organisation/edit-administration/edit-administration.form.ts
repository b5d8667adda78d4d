import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { editAdministrationTexts } from './edit-administration.texts.ts';

const shape = (t: (typeof editAdministrationTexts)['sv']) => ({
  name: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
  shortName: optionalText(t.shortNameTooLong, 20),
  committeeId: optionalReference(t.committeeMissing),
});

export const addAdministrationForm = defineForm(editAdministrationTexts, (t) => z.object(shape(t)));
export const changeAdministrationForm = defineForm(editAdministrationTexts, (t) =>
  z.object({ ...shape(t), basis: basisField() }),
);
export type AddAdministration = FormInput<typeof addAdministrationForm>;
