import type { AskedHow } from '#content/survey-information.ts';
import { allQuestions, textQuestions, type Questionnaire } from './questionnaire.ts';

/** How a survey is asked, as far as it changes what respondents may be told of it. */
export function askedHow(
  survey: Pick<AskedHow, 'mode' | 'keyHolding'> & { questionnaire: Questionnaire; joint?: object | null },
): AskedHow {
  return {
    mode: survey.mode,
    keyHolding: survey.keyHolding,
    hasTexts: textQuestions(survey.questionnaire).length > 0,
    hasRequired: allQuestions(survey.questionnaire).some((question) => question.required === true),
    ...(survey.joint ? { isJoint: true } : {}),
  };
}
