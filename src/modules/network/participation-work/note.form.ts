import { z } from 'zod';
import { choice, optionalReference, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { noteTexts } from './note.texts.ts';

export const noteForm = defineForm(noteTexts, (t) =>
  z.object({
    type: choice(['note', 'brought-home'], t.typeMissing),
    text: requiredText(t.textMissing, { max: 20_000, tooLong: t.tooLong }),
    meetingId: optionalReference(t.tooLong),
  }),
);
export type NoteInput = FormInput<typeof noteForm>;
