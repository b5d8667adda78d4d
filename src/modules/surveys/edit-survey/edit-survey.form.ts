import { z } from 'zod';
import { defineForm } from '#platform/form.ts';
import { addSurveyFields } from '../add-survey/add-survey.form.ts';
import { addSurveyTexts } from '../add-survey/add-survey.texts.ts';

export const editSurveyForm = defineForm(addSurveyTexts, (t) =>
  z.object({
    ...addSurveyFields(t),
    /** What the form was made from; a form without it was made from nothing that is stored. */
    basis: z.string().max(40).catch(''),
  }),
);
