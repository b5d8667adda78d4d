import { z } from 'zod';
import { freeText, optionalDay, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';

export const addSurveyForm = defineForm(addSurveyTexts, (t) =>
  z.object({
    /** What it is made from, as in the address (`fran`); nothing is the first ready set. */
    start: z.string({ error: t.start.wrong }).max(60, t.start.wrong).default(''),
    /** Questions about what has changed are added to a copy. */
    change: z
      .string()
      .optional()
      .transform((sent) => sent === 'on'),
    ...addSurveyFields(t),
  }),
);

/** What is said of a survey before it opens. Empty texts and days are asked for again at opening; how people answer has a default. */
export type SurveyDetails = z.infer<z.ZodObject<ReturnType<typeof addSurveyFields>>>;

/** The fields of a survey before it opens, the same when it is made and when it is changed. */
export function addSurveyFields(t: (typeof addSurveyTexts)['sv']) {
  return {
    title: freeText(requiredText(t.titleMissing, { max: 150, tooLong: t.titleTooLong })),
    introduction: optionalText(t.introductionTooLong, 2000),
    closesOn: optionalDay(t.dayWrong),
    mode: z.enum(['codes', 'open-link', 'keyed'], { error: t.modeWrong }).optional(),
    keyHolding: z.enum(['server', 'two-of-three'], { error: t.keyHoldingWrong }).optional(),
    mandateId: optionalReference(t.mandateWrong),
    controller: optionalText(t.lineTooLong, 150),
    contact: optionalText(t.lineTooLong, 150),
    dataProtectionOfficer: optionalText(t.lineTooLong, 150),
  };
}
