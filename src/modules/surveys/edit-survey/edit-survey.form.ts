import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { defineForm } from '#platform/form.ts';
import { addSurveyFields } from '../add-survey/add-survey.form.ts';
import { addSurveyTexts } from '../add-survey/add-survey.texts.ts';

export const editSurveyForm = defineForm(addSurveyTexts, (t) =>
  z.object({
    ...addSurveyFields(t),
    basis: basisField(),
  }),
);
