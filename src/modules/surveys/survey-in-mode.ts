import { AppError } from '#platform/errors.ts';
import type { LoadContext } from '#platform/web/context.ts';
import type { SurveyMode } from '#content/survey-mode.ts';
import { getOpen } from './survey-in-state.ts';
import { surveysTexts } from './surveys.texts.ts';

type OpenSurvey = Awaited<ReturnType<typeof getOpen>>;

/** As `getOpen`, for what is only there where people answer in one of these ways. */
export async function getOpenIn(
  ctx: Pick<LoadContext, 'db' | 'locale'>,
  id: number,
  modes: readonly SurveyMode[],
): Promise<OpenSurvey> {
  const survey = await getOpen(ctx, id);
  if (!modes.includes(survey.mode)) throw new AppError('not-now', surveysTexts[ctx.locale].respondHere.otherMode);
  return survey;
}
