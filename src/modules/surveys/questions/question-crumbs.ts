import type { MemberView } from '#platform/web/context.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { questionsPaths } from './questions.paths.ts';
import { questionsTexts } from './questions.texts.ts';

/** The way to every page under the questions: all surveys, the survey, its questions. */
export function questionCrumbs(
  view: Pick<MemberView, 'organisation' | 'locale'>,
  survey: { id: number; title: string },
) {
  return [
    ...surveyCrumbs(view, survey),
    { label: questionsTexts[view.locale].heading, href: questionsPaths.all(view.organisation, survey.id) },
  ];
}
