import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { takeOutCodes } from '../hand-out-codes/take-out-codes.ts';
import { lockSending } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Takes out on paper every code of one municipality's groups that no letter carries. Returns how many. */
export const handOutJointCodes = command(
  'survey.hand-out-joint-codes',
  ['coordinator'],
  async (ctx, input: { surveyId: number; participantId: number }) => {
    const survey = await lockSending(ctx, input.surveyId);
    const own = await ctx.db
      .selectFrom('reportingGroup')
      .select('id')
      .where('surveyId', '=', survey.id)
      .where('administrationId', '=', input.participantId)
      .execute();
    if (own.length === 0) notFound();
    const groupIds = own.map(({ id }) => id);
    const codes = await takeOutCodes(ctx, survey.id, groupIds);
    if (codes === 0) throw new AppError('not-now', surveysTexts[ctx.locale].codes.noneLeftAtAll);
    return { output: codes, audit: { subject: survey.id, details: { title: survey.title, codes } } };
  },
);
