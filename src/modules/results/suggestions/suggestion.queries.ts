import type { Tx } from '#db/connection.ts';
import { allQuestions, getSurvey } from '#modules/surveys/index.ts';
import { getResult, type Result } from '../result.queries.ts';
import { formWishesOf, type FormWishes } from './form-wishes.rules.ts';
import type { Versions } from './suggestion.rules.ts';

/** A result with the tables of all together and of administrations, and in which wording each question was asked. Not found in another organisation. */
export async function getSuggestionBase(db: Tx, resultId: number): Promise<{ result: Result; versions: Versions }> {
  const result = await getResult(db, resultId, ['municipality', 'administration']);
  const { questionnaire } = await getSurvey(db, result.surveyId);
  return { result, versions: new Map(allQuestions(questionnaire).map(({ key, version }) => [key, version])) };
}

/** Which form of training people wish for, per administration: for whoever plans the training. None where it was not asked. */
export async function getFormWishes(db: Tx, resultId: number): Promise<FormWishes | undefined> {
  const { result, versions } = await getSuggestionBase(db, resultId);
  return formWishesOf(result, versions);
}
