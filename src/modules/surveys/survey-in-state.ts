import { AppError } from '#platform/errors.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { getSurvey, type Survey } from './survey.queries.ts';
import { surveysTexts } from './surveys.texts.ts';

/** A survey for a page that is only there before opening. */
export async function getDraft(ctx: Pick<LoadContext, 'db' | 'locale'>, id: number): Promise<Survey> {
  const survey = await getSurvey(ctx.db, id);
  if (survey.state !== 'draft') throw new AppError('not-now', surveysTexts[ctx.locale].notDraft);
  return survey;
}

/** A survey for a page that is only there between opening and closing. */
export async function getOpen(
  ctx: Pick<LoadContext, 'db' | 'locale'>,
  id: number,
): Promise<Survey & { publicToken: string }> {
  const survey = await getSurvey(ctx.db, id);
  const { publicToken } = survey;
  if (survey.state !== 'open' || publicToken === null) throw new AppError('not-now', surveysTexts[ctx.locale].notOpen);
  return { ...survey, publicToken };
}
