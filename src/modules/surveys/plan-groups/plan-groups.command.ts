import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { getGroupPlan, listPlanUnits, type StoredPlan } from '../group-plan.queries.ts';
import { refreshedPlan } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Throws away the groups of a draft and proposes new ones from the units. */
export const proposeGroupPlan = command(
  'survey.propose-groups',
  ['coordinator'],
  async (ctx, input: { id: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { units, administrationNames } = await listPlanUnits(ctx.db);
    if (units.length === 0) throw new AppError('not-now', surveysTexts[ctx.locale].groups.noUnits);
    const plan = proposeGroups(units);
    await saveGroupPlan(ctx, survey, { plan, administrationNames });
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

/** The stored plan with the names of all administrations that have units now, and the units. */
export async function planToChange(ctx: CommandContext, survey: Survey) {
  const stored = await getGroupPlan(ctx.db, survey.id);
  const { units, administrationNames } = await listPlanUnits(ctx.db);
  const both: StoredPlan = {
    plan: stored.plan,
    administrationNames: new Map([...stored.administrationNames, ...administrationNames]),
  };
  return { stored: both, units };
}

function auditOfPlan(survey: Survey, groups: number) {
  return { subject: survey.id, details: { title: survey.title, groups } };
}
