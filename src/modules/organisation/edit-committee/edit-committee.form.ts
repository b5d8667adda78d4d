import { z } from 'zod';
import { choice, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { committeeKinds } from '../committee.queries.ts';
import { seenRevision } from '../revision.ts';
import { editCommitteeTexts } from './edit-committee.texts.ts';

const shape = (t: (typeof editCommitteeTexts)['sv']) => ({
  name: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
  kind: choice(committeeKinds, t.kindMissing),
});

export const addCommitteeForm = defineForm(editCommitteeTexts, (t) => z.object(shape(t)));
export const changeCommitteeForm = defineForm(editCommitteeTexts, (t) =>
  z.object({ ...shape(t), revision: seenRevision(t.revisionMissing) }),
);
export type AddCommittee = FormInput<typeof addCommitteeForm>;
