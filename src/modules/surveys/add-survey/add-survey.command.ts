import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { today, type Day } from '#foundations/clocks/index.ts';
import { linkNodes, registerNode } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { findLatestResponse, listPlanUnits } from '../group-plan.queries.ts';
import { expectedAfter, planFor } from '../group-plan.rules.ts';
import { isForPart } from '../ask-numbers/ask-numbers.rules.ts';
import { minutesOf } from '../ready-set.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import type { SurveyDetails } from './add-survey.form.ts';
import { withoutMinutes } from './introduction-minutes.ts';
import { addSurveyTexts } from './add-survey.texts.ts';
import { findStart } from './survey-start.ts';

/** `start` as `startNames` has it, with questions about what has changed when it is a copy and `change` asks for them. */
type NewSurvey = SurveyDetails & { start?: string; change?: boolean };

/** Makes a draft of what it starts from (the first ready set when nothing is said), with groups proposed from the units. Returns its id. */
export const addSurvey = command('survey.add', ['coordinator'], async (ctx, input: NewSurvey) => {
  await refuseUnknownMandate(ctx, input.mandateId);
  refusePastDay(ctx, input.closesOn);
  const { mandateId, start: name = '', change = false, mode = 'codes', keyHolding = 'server', ...details } = input;
  const changeTitle = { sv: addSurveyTexts.sv.changeSection, en: addSurveyTexts.en.changeSection };
  const start = await findStart(ctx.db, name, { change, changeTitle });
  if (!start) throw new FieldError('start', addSurveyTexts[ctx.locale].start.wrong);
  const { questionnaire } = start;
  const id = await registerNode(ctx, {
    kind: 'survey',
    title: input.title,
    path: (nodeId) => `/enkater/${nodeId}`,
    state: 'draft',
  });
  const expectedResponse = expectedAfter(await findLatestResponse(ctx.db));
  const { threshold } = await ctx.db
    .insertInto('survey')
    .values({
      ...details,
      mode,
      keyHolding,
      expectedResponse,
      introduction: withoutMinutes(input.introduction, minutesOf(questionnaire)),
      organisationId: ctx.organisation.id,
      id,
      questions: JSON.stringify(questionnaire),
    })
    .returning('threshold')
    .executeTakeFirstOrThrow();
  if (mandateId !== null) await linkNodes(ctx, { from: id, to: mandateId });
  const { units, administrationNames } = await listPlanUnits(ctx.db);
  // The numbers of the organisation are of all staff: for others there are no groups until somebody has said how many.
  const planned = isForPart({ questionnaire }) ? [] : units;
  await saveGroupPlan(ctx, { id }, { plan: planFor(planned, { expectedResponse, threshold }), administrationNames });
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
