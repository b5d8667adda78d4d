import { z } from 'zod';
import { choice, day, optionalReference, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { outcomes } from '../matter.rules.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';

export const recordDecisionForm = defineForm(recordDecisionTexts, (t) =>
  z.object({
    memorandumId: optionalReference(t.memorandumWrong),
    body: requiredText(t.bodyMissing, { tooLong: t.lineTooLong }),
    /** Asked where the matter has a plan and no memorandum that says who settles it. */
    settlesPlan: choice(['yes', 'no'], t.settlesPlanMissing).optional(),
    decidedOn: day(t.dayWrong),
    itemNumber: z
      .string({ error: t.itemNumberWrong })
      .regex(/^\s*(?:§\s*)?0{0,3}[1-9]\d{0,3}\s*$/, t.itemNumberWrong)
      .transform((typed) => String(Number(typed.replace('§', ''))))
      .pipe(z.string().max(4, t.itemNumberWrong)),
    outcome: choice(outcomes, t.outcomeMissing),
    text: optionalText(t.tooLong),
    /** The extract from the minutes that the rest was read from. */
    documentId: optionalReference(t.documentWrong),
    /** Whether the approval and its announcement are recorded too, as the extract says. */
    withNotice: ticked(),
    /** Sent by the page that says what follows: go on, or back to the form. */
    confirmed: ticked(),
    change: ticked(),
  }),
);
type Typed = FormInput<typeof recordDecisionForm>;

/** A decision as it stands in the minutes. */
export type RecordDecision = Omit<Typed, 'confirmed' | 'change' | Optional> & Partial<Pick<Typed, Optional>>;
type Optional = 'settlesPlan' | 'documentId' | 'withNotice';
