import { command, type Command } from '#platform/command.ts';
import type { Secrets } from '#platform/secrets.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockOpen } from '../lock-survey.ts';
import { countClosed } from './count-closed.ts';

/** The first of three transactions: from its commit no answer is taken in, and a job stands ready to finish what a crash leaves. */
const stopAnswers = command('survey.close', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockOpen(ctx, input.id);
  // Whoever was first has been let through; whoever comes now waits and is told that it is closed.
  await ctx.db.updateTable('survey').set({ state: 'closed', closedAt: ctx.now }).where('id', '=', survey.id).execute();
  await updateNode(ctx, survey.id, { state: 'closed' });
  await ctx.queue('freeze-survey', { organisationId: ctx.organisation.id, surveyId: survey.id });
  await ctx.queue('sweep-survey-secrets', {});
  return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title } } };
});

/**
 * Closes an open survey, chooses the groups that are shown, opens and counts the answers into the tables that were promised, and destroys
 * answers, codes, invitations and key. Three transactions, each resting on the one before being committed: whoever could still take the
 * closing or the choice back could otherwise count again and again, and see each answer come. The job `freeze-survey` finishes what is
 * cut off in between, and counts where there are many answers. Returns the ids of survey and result; no result when it is not counted
 * yet: by the job, or when a share of the key has been typed in.
 */
export const closeSurvey: Command<{ id: number; secrets: Secrets }, { id: number; resultId: number | undefined }> = {
  name: stopAnswers.name,
  roles: stopAnswers.roles,
  async run(scope, input) {
    const id = await stopAnswers.run(scope, { id: input.id });
    return { id, resultId: await countClosed({ ...scope, secrets: input.secrets }, id) };
  },
};
