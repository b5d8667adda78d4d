import { sql } from 'kysely';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lockSending } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { isShown, type ReturnedShow } from './returned.queries.ts';

/** Gives addresses that did not take their letter another try, with the code they had. Returns the survey's id. */
export const tryAgain = command(
  'survey.try-addresses-again',
  ['coordinator'],
  async (ctx, input: { id: number; show: ReturnedShow }) => {
    const survey = await lockSending(ctx, input.id);
    const { numAffectedRows } = await sql`
      update invitation i set rounds_sent = 0, failure = null
       where i.survey_id = ${survey.id} and i.email is not null and i.failure is not null and ${isShown(input.show)}`.execute(
      ctx.db,
    );
    const addresses = Number(numAffectedRows ?? 0);
    if (addresses === 0) throw new AppError('not-now', surveysTexts[ctx.locale].returned.nothingToTry);
    await ctx.queue('send-invitations', { organisationId: ctx.organisation.id, surveyId: survey.id });
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, addresses } } };
  },
);
