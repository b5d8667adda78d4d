import { z } from 'zod';
import { freeText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { importSurveyTexts } from './import-survey.texts.ts';

/** First step: the file, which is read by hand. */
export type ChooseFileForm = { file?: unknown };

/** Characters of what goes along from the report to the making: the largest file that is read, and then some. */
export const longestCarried = 6_000_000;

/** Second step: what was read goes along, so that nothing is kept in between. `texts` are those that the screen has something to say about. */
export const makeSurveyForm = defineForm(importSurveyTexts, (t) =>
  z.object({
    title: requiredText(t.titleMissing, { max: 150, tooLong: t.titleTooLong }),
    questionnaire: z.string({ error: t.carriedWrong }).min(1, t.carriedWrong).max(longestCarried, t.carriedWrong),
    notes: z.string({ error: t.carriedWrong }).max(longestCarried, t.carriedWrong).default('[]'),
    texts: freeText(z.string().max(longestCarried, t.carriedWrong).default('')),
  }),
);
export type MakeSurveyForm = FormInput<typeof makeSurveyForm>;
