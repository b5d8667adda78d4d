import type { MemberView } from '#platform/web/context.ts';
import { surveysPaths } from './surveys.paths.ts';
import { surveysTexts } from './surveys.texts.ts';

/** The way to every page under a survey: all surveys, then the survey itself. */
export function surveyCrumbs(view: Pick<MemberView, 'organisation' | 'locale'>, survey: { id: number; title: string }) {
  return [
    { label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) },
    { label: survey.title, href: surveysPaths.survey(view.organisation, survey.id) },
  ];
}
