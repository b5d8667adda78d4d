import { z } from 'zod';
import { defineForm } from '#platform/form.ts';
import { languageTag } from '../questionnaire.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** A language chosen in the list, or else its code. */
export const languageForm = defineForm(translateSurveyTexts, ({ add: t }) =>
  z.object({
    language: z.string().max(20, t.none).default(''),
    other: z
      .string({ error: t.wrong })
      .default('')
      .refine((typed) => typed === '' || languageTag.safeParse(typed).success, t.wrong),
  }),
);
