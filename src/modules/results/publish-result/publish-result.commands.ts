import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { findResultOfSurvey, type Result } from '../result.queries.ts';
import { whyNotPublishable } from './publish-result.rules.ts';
import { publishResultTexts } from './publish-result.texts.ts';

/** Shows the result at the survey's own address. `id` is the survey's, and what is returned. */
export const publishResult = command('result.publish', ['coordinator'], async (ctx, { id }: { id: number }) => {
  const t = publishResultTexts[ctx.locale];
  const result = (await findResultOfSurvey(ctx.db, id, ['municipality'])) ?? notFound();
  const problem = whyNotPublishable(result);
  if (problem) throw new AppError('not-now', t[problem]);
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('publicResult')
    .values({ organisationId: ctx.organisation.id, resultId: result.id, publishedAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw new AppError('not-now', t.alreadyPublic);
  return recorded(result);
});

/** Takes the public page away again. */
export const withdrawResult = command('result.withdraw', ['coordinator'], async (ctx, { id }: { id: number }) => {
  const result = (await findResultOfSurvey(ctx.db, id, ['municipality'])) ?? notFound();
  const { numDeletedRows } = await ctx.db
    .deleteFrom('publicResult')
    .where('resultId', '=', result.id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new AppError('not-now', publishResultTexts[ctx.locale].notPublic);
  return recorded(result);
});

function recorded({ id, surveyId, title }: Result) {
  return { output: surveyId, audit: { subject: id, details: { title } } };
}
