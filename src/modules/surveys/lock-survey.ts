import type { CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { getSurvey, type Survey } from './survey.queries.ts';
import { surveysTexts } from './surveys.texts.ts';

/** The survey, held until the command is done: nobody opens, closes or changes it meanwhile. */
async function lockSurvey(ctx: CommandContext, id: number): Promise<Survey> {
  const row = await ctx.db.selectFrom('survey').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) notFound();
  return getSurvey(ctx.db, id);
}

/** As `lockSurvey`, for what is only done before opening. */
export async function lockDraft(ctx: CommandContext, id: number): Promise<Survey> {
  const survey = await lockSurvey(ctx, id);
  if (survey.state !== 'draft') throw new AppError('not-now', surveysTexts[ctx.locale].notDraft);
  return survey;
}

/** As `lockSurvey`, for what is only done between opening and closing. `publicToken` is then there. */
export async function lockOpen(ctx: CommandContext, id: number): Promise<Survey & { publicToken: string }> {
  const survey = await lockSurvey(ctx, id);
  const { publicToken } = survey;
  if (survey.state !== 'open' || publicToken === null) throw new AppError('not-now', surveysTexts[ctx.locale].notOpen);
  return { ...survey, publicToken };
}

/** As `lockOpen`, for what needs the codes to be reckoned: not when the letters are ended. */
export async function lockSending(ctx: CommandContext, id: number): Promise<Survey & { publicToken: string }> {
  const survey = await lockOpen(ctx, id);
  if (survey.lettersEnded) throw new AppError('not-now', surveysTexts[ctx.locale].endLetters.ended);
  return survey;
}

/** As `lockSurvey`, for what is only done after closing. */
export async function lockClosed(ctx: CommandContext, id: number): Promise<Survey> {
  const survey = await lockSurvey(ctx, id);
  if (survey.state !== 'closed') throw new AppError('not-now', surveysTexts[ctx.locale].notClosed);
  return survey;
}
