import type { CommandContext } from '#platform/command.ts';
import { isForPart } from '../ask-numbers/ask-numbers.rules.ts';
import { getPlanHistory, listPlanUnits } from '../group-plan.queries.ts';
import { planFor } from '../group-plan.rules.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import type { Survey } from '../survey.queries.ts';
import { findJointSurvey } from './joint-survey.queries.ts';

/**
 * Makes the groups of the draft anew from the numbers that are there now. What the host has changed in them by hand is lost, and there is no way back to
 * what they were: units of the host and groups of municipalities are counted apart, and the number of one may be that of the other.
 */
export async function remakeGroups(ctx: CommandContext, survey: Survey): Promise<void> {
  const { units, administrationNames } = await listPlanUnits(ctx.db, survey.id);
  const { expectedResponse } = await getPlanHistory(ctx.db, survey.id);
  const isJoint = (await findJointSurvey(ctx.db, survey.id)) !== undefined;
  const known = isJoint || survey.asksPart || !isForPart(survey) ? units : [];
  const plan = planFor(known, { expectedResponse, threshold: survey.threshold });
  await saveGroupPlan(ctx, survey, { plan, administrationNames });
  await ctx.db.updateTable('survey').set({ groupsBefore: null }).where('id', '=', survey.id).execute();
}
