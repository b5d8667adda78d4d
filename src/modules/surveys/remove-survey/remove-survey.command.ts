import { command } from '#platform/command.ts';
import { removeNode } from '#foundations/thread/index.ts';
import { lockDraft } from '../lock-survey.ts';

/** Takes away a draft with its groups. What has been opened stays. */
export const removeSurvey = command('survey.remove', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockDraft(ctx, input.id);
  await ctx.db.deleteFrom('administrationFold').where('surveyId', '=', survey.id).execute();
  await ctx.db.deleteFrom('reportingGroup').where('surveyId', '=', survey.id).execute();
  await ctx.db.deleteFrom('survey').where('id', '=', survey.id).execute();
  await removeNode(ctx, survey.id);
  return { output: null, audit: { subject: survey.id, details: { title: survey.title } } };
});
