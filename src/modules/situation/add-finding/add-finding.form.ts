import { z } from 'zod';
import { optionalText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { pickedFields } from '../evidence/store-evidence.ts';
import { findingTexts } from '../finding.texts.ts';

/** No `source`: the finding is written without evidence for the time being. */
export const addFindingForm = defineForm(findingTexts, (t) => {
  const { source, questionKey, pieces } = pickedFields(t.evidence);
  return z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    source: source.optional(),
    questionKey: questionKey.default(''),
    pieces,
  });
});
