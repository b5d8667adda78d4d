import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { committeeKinds } from '../committee.queries.ts';
import { editCommitteeTexts } from './edit-committee.texts.ts';

const shape = (t: (typeof editCommitteeTexts)['sv']) => ({
  name: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
  kind: choice(committeeKinds, t.kindMissing),
});

export const addCommitteeForm = defineForm(editCommitteeTexts, (t) => z.object(shape(t)));
export const changeCommitteeForm = defineForm(editCommitteeTexts, (t) =>
  z.object({ ...shape(t), basis: basisField() }),
);
export type AddCommittee = FormInput<typeof addCommitteeForm>;
