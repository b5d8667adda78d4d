import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { lockSending } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { listOwnGroupIds } from './own-groups.ts';
import { takeOutCodes } from './take-out-codes.ts';

/**
 * Puts the codes of a group that no letter carries on a sheet to draw from. From then on they are never sent to an address, so that two
 * people cannot hold the same code. Returns how many.
 */
export const handOutCodes = command(
  'survey.hand-out-codes',
  ['coordinator'],
  async (ctx, input: { id: number; groupId: number }) => {
    const survey = await lockSending(ctx, input.id);
    const group = await ctx.db
      .selectFrom('reportingGroup')
      .select(['id', 'name'])
      .where('surveyId', '=', survey.id)
      .where('id', '=', input.groupId)
      .executeTakeFirst();
    if (!group || !(await listOwnGroupIds(ctx.db, survey.id)).includes(group.id)) notFound();
    const codes = await takeOutCodes(ctx, survey.id, [group.id]);
    if (codes === 0) throw new AppError('not-now', surveysTexts[ctx.locale].codes.noneLeft);
    return { output: codes, audit: { subject: survey.id, details: { title: survey.title, group: group.name, codes } } };
  },
);

/** As `handOutCodes`, for every group of this organisation in the survey at once. Returns how many. */
export const handOutAllCodes = command(
  'survey.hand-out-all-codes',
  ['coordinator'],
  async (ctx, input: { id: number }) => {
    const survey = await lockSending(ctx, input.id);
    const codes = await takeOutCodes(ctx, survey.id, await listOwnGroupIds(ctx.db, survey.id));
    if (codes === 0) throw new AppError('not-now', surveysTexts[ctx.locale].codes.noneLeftAtAll);
    return { output: codes, audit: { subject: survey.id, details: { title: survey.title, codes } } };
  },
);
