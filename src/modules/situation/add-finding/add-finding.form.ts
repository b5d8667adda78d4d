import { z } from 'zod';
import { optionalReference, optionalText, references, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { findingTexts } from '../finding.texts.ts';

export const addFindingForm = defineForm(findingTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    resultId: optionalReference(t.evidence.gone),
    questionKey: optionalText(t.evidence.gone, 10),
    groups: references(t.evidence.groupMissing),
  }),
);
export type AddFinding = FormInput<typeof addFindingForm>;
