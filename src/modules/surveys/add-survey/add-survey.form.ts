import { z } from 'zod';
import { optionalDay, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';

export const addSurveyForm = defineForm(addSurveyTexts, (t) => z.object(addSurveyFields(t)));

/** What is said of a survey before it opens. Empty texts and days are asked for again at opening. */
export type SurveyDetails = FormInput<typeof addSurveyForm>;

/** The fields of a survey before it opens, the same when it is made and when it is changed. */
export function addSurveyFields(t: (typeof addSurveyTexts)['sv']) {
  return {
    title: requiredText(t.titleMissing, { max: 150, tooLong: t.titleTooLong }),
    introduction: optionalText(t.introductionTooLong, 2000),
    closesOn: optionalDay(t.dayWrong),
    mandateId: optionalReference(t.mandateWrong),
    controller: optionalText(t.lineTooLong, 150),
    contact: optionalText(t.lineTooLong, 150),
    dataProtectionOfficer: optionalText(t.lineTooLong, 150),
  };
}
