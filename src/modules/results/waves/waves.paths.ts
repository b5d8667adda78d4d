import { surveysPaths } from '#modules/surveys/index.ts';

/** What has changed since an earlier survey, the latest that this one repeats unless another is named. */
export function changePath(organisation: { slug: string }, surveyId: number, earlierId?: number): string {
  return `${surveysPaths.result(organisation, surveyId)}/forandring${earlierId === undefined ? '' : `?med=${earlierId}`}`;
}
