import { z } from 'zod';
import { day, optionalReference, reference, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { addMatterTexts } from './add-matter.texts.ts';

/** What a matter is made of, with the sentences for what will not do. */
export function matterShape(t: (typeof addMatterTexts)['sv']) {
  return {
    title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    committeeId: reference(t.committeeMissing),
    openedOn: day(t.dayWrong),
    planId: optionalReference(t.planWrong),
    mandateId: optionalReference(t.mandateWrong),
  };
}

export const addMatterForm = defineForm(addMatterTexts, (t) => z.object(matterShape(t)));
export type AddMatter = FormInput<typeof addMatterForm>;
