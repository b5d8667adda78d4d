import { z } from 'zod';
import { choice, day, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { outcomes } from '../matter.rules.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';

export const recordDecisionForm = defineForm(recordDecisionTexts, (t) =>
  z.object({
    memorandumId: optionalReference(t.memorandumWrong),
    body: requiredText(t.bodyMissing, { tooLong: t.lineTooLong }),
    decidedOn: day(t.dayWrong),
    itemNumber: z
      .string({ error: t.itemNumberWrong })
      .regex(/^0{0,3}[1-9]\d{0,3}$/, t.itemNumberWrong)
      .transform((typed) => String(Number(typed)))
      .pipe(z.string().max(4, t.itemNumberWrong)),
    outcome: choice(outcomes, t.outcomeMissing),
    text: optionalText(t.tooLong),
  }),
);
export type RecordDecision = FormInput<typeof recordDecisionForm>;
