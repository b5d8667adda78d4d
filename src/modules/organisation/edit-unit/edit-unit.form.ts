import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalText, reference, requiredText, wholeNumber } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { editUnitTexts } from './edit-unit.texts.ts';

/** The most that the database takes for one unit. */
const maxStaff = 100_000;

const shape = (t: (typeof editUnitTexts)['sv']) => ({
  administrationId: reference(t.administrationMissing),
  name: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
  serviceLine: optionalText(t.serviceLineTooLong, 200),
  staff: wholeNumber(t.staffWrong, { min: 0, max: maxStaff }),
});

export const addUnitForm = defineForm(editUnitTexts, (t) => z.object(shape(t)));
export const changeUnitForm = defineForm(editUnitTexts, (t) => z.object({ ...shape(t), basis: basisField() }));
export type AddUnit = FormInput<typeof addUnitForm>;
