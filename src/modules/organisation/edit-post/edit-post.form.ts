import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import {
  choice,
  emailAddress,
  optionalReference,
  optionalText,
  optionalWholeNumber,
  requiredText,
  ticked,
} from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { postPurposes } from '../post.queries.ts';
import { editPostTexts } from './edit-post.texts.ts';

const shape = (t: (typeof editPostTexts)['sv']) => ({
  title: requiredText(t.titleMissing, { tooLong: t.tooLong }),
  purpose: choice(postPurposes, t.purposeMissing),
  administrationId: optionalReference(t.administrationMissing),
  holder: optionalText(t.tooLong, 200),
  email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }).default(''),
  percent: optionalWholeNumber(t.percentWrong, { min: 1, max: 100 }),
  inWorkingGroup: ticked(),
});

export const addPostForm = defineForm(editPostTexts, (t) => z.object(shape(t)));
export const changePostForm = defineForm(editPostTexts, (t) => z.object({ ...shape(t), basis: basisField() }));
export type AddPost = FormInput<typeof addPostForm>;
