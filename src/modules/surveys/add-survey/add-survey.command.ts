import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { today, type Day } from '#foundations/clocks/index.ts';
import { linkNodes, registerNode } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { listPlanUnits } from '../group-plan.queries.ts';
import { minutesOf, questionnaireOf, readySet } from '../ready-set.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import type { SurveyDetails } from './add-survey.form.ts';
import { withoutMinutes } from './introduction-minutes.ts';
import { addSurveyTexts } from './add-survey.texts.ts';

/** Makes a draft from the ready set, with every question of it and groups proposed from the units. Returns its id. */
export const addSurvey = command('survey.add', ['coordinator'], async (ctx, input: SurveyDetails) => {
  await refuseUnknownMandate(ctx, input.mandateId);
  refusePastDay(ctx, input.closesOn);
  const { mandateId, ...details } = input;
  const questionnaire = questionnaireOf(readySet);
  const id = await registerNode(ctx, {
    kind: 'survey',
    title: input.title,
    path: (nodeId) => `/enkater/${nodeId}`,
    state: 'draft',
  });
  await ctx.db
    .insertInto('survey')
    .values({
      ...details,
      introduction: withoutMinutes(input.introduction, minutesOf(questionnaire)),
      organisationId: ctx.organisation.id,
      id,
      questions: JSON.stringify(questionnaire),
    })
    .execute();
  if (mandateId !== null) await linkNodes(ctx, { from: id, to: mandateId });
  const { units, administrationNames } = await listPlanUnits(ctx.db);
  await saveGroupPlan(ctx, { id }, { plan: proposeGroups(units), administrationNames });
  return { output: id, audit: { subject: id, details: { title: input.title } } };
});

/** The mandate is chosen from a list; one that is not there is said at the field. */
export async function refuseUnknownMandate(ctx: CommandContext, mandateId: number | null): Promise<void> {
  if (mandateId === null) return;
  const mandates = await listMandates(ctx.db);
  if (!mandates.some((mandate) => mandate.id === mandateId))
    throw new FieldError('mandateId', addSurveyTexts[ctx.locale].mandateWrong);
}

/** Nobody can answer before today: a last day that has been is said at the field, not first when the survey is to be opened. */
export function refusePastDay(ctx: CommandContext, closesOn: Day | null): void {
  if (closesOn !== null && closesOn < today(ctx.now))
    throw new FieldError('closesOn', addSurveyTexts[ctx.locale].dayPast);
}
