import { z } from 'zod';
import { choice, day, optionalDay, optionalReference, optionalText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

/** One form for all that can happen to a decision; each page shows the fields of its own type, and the command says what is missing. */
export const decisionEventForm = defineForm(decisionEventTexts, (t) =>
  z.object({
    happenedOn: day(t.dayWrong),
    atOnce: ticked(),
    takenDownOn: optionalDay(t.dayWrong),
    documentId: optionalReference(t.documentWrong),
    file: z
      .union([z.instanceof(File), z.literal('').transform(() => undefined)], { error: t.documentWrong })
      .optional()
      .transform((file) => (file && file.size > 0 ? file : undefined)),
    outcome: choice(['upheld', 'annulled'], t.outcomeMissing).optional(),
    note: optionalText(t.noteTooLong, 2000),
  }),
);
export type TypedEvent = FormInput<typeof decisionEventForm>;
