import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lacksNumbers } from '../ask-numbers/ask-numbers.rules.ts';
import { askNumbersTexts } from '../ask-numbers/ask-numbers.texts.ts';
import { getGroupPlan, getPlanHistory, listPlanUnits, type StoredPlan } from '../group-plan.queries.ts';
import { planFor, refreshedPlan } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Throws away the groups of a draft and proposes new ones from the units, for so many per cent answering (as before when nothing is said). */
export const proposeGroupPlan = command(
  'survey.propose-groups',
  ['coordinator'],
  async (ctx, input: { id: number; expectedResponse?: number | undefined }) => {
    const survey = await lockDraft(ctx, input.id);
    refuseWithoutNumbers(ctx, survey);
    const { units, administrationNames } = await listPlanUnits(ctx.db, survey.id);
    if (units.length === 0) throw new AppError('not-now', surveysTexts[ctx.locale].groups.noUnits);
    const expectedResponse = input.expectedResponse ?? (await getPlanHistory(ctx.db, survey.id)).expectedResponse;
    const plan = planFor(units, { expectedResponse, threshold: survey.threshold });
    await saveGroupPlan(ctx, survey, { plan, administrationNames, expectedResponse });
    return { output: survey.id, audit: auditOfPlan(survey, plan.groups.length) };
  },
);

/** Brings the groups of a draft up to date with the organisation's units and their staff; names and folds stay. */
export const refreshGroupPlan = command(
  'survey.refresh-groups',
  ['coordinator'],
  async (ctx, input: { id: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { units, stored } = await planToChange(ctx, survey);
    const plan = refreshedPlan(stored.plan, units);
    await saveGroupPlan(ctx, survey, { plan, administrationNames: stored.administrationNames });
    return { output: survey.id, audit: auditOfPlan(survey, plan.groups.length) };
  },
);

/** Brings back the groups as they were before the latest change, with the units and staff of today. Done twice, it is as it was. */
export const undoGroupChange = command('survey.undo-groups', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockDraft(ctx, input.id);
  const { before } = await getPlanHistory(ctx.db, survey.id);
  if (!before) throw new AppError('not-now', surveysTexts[ctx.locale].groups.nothingToUndo);
  const { units, stored } = await planToChange(ctx, survey);
  const plan = refreshedPlan(before.plan, units);
  const { administrationNames } = stored;
  await saveGroupPlan(ctx, survey, { plan, administrationNames, expectedResponse: before.expectedResponse });
  return { output: survey.id, audit: auditOfPlan(survey, plan.groups.length) };
});

/** The stored plan with the names of all administrations that have units now, and the units. */
export async function planToChange(ctx: CommandContext, survey: Survey) {
  refuseWithoutNumbers(ctx, survey);
  const stored = await getGroupPlan(ctx.db, survey.id);
  const { units, administrationNames } = await listPlanUnits(ctx.db, survey.id);
  const both: StoredPlan = {
    plan: stored.plan,
    administrationNames: new Map([...stored.administrationNames, ...administrationNames]),
  };
  return { stored: both, units };
}

/** Groups of a survey that is not for all staff are never made from the numbers of all staff. */
function refuseWithoutNumbers(ctx: CommandContext, survey: Survey): void {
  if (lacksNumbers(survey)) throw new AppError('not-now', askNumbersTexts[ctx.locale].missing);
}

function auditOfPlan(survey: Survey, groups: number) {
  return { subject: survey.id, details: { title: survey.title, groups } };
}
