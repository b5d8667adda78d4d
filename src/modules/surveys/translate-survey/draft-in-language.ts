import { AppError } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { getDraft } from '../survey-in-state.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** A draft for a page about one of its languages beside Swedish; not found when it is not asked in it. */
export async function getDraftIn(ctx: Parameters<typeof getDraft>[0], id: number, language: string): Promise<Survey> {
  const survey = await getDraft(ctx, id);
  if (language === 'sv' || !survey.questionnaire.languages.includes(language)) throw new AppError('not-found');
  return survey;
}

export function languagesCrumb(view: MemberView, surveyId: number) {
  return {
    label: translateSurveyTexts[view.locale].heading,
    href: surveysPaths.languages(view.organisation, surveyId),
  };
}
