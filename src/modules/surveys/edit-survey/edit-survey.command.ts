import { refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { setLinks, updateNode } from '#foundations/thread/index.ts';
import { refusePastDay, refuseUnknownMandate } from '../add-survey/add-survey.command.ts';
import type { SurveyDetails } from '../add-survey/add-survey.form.ts';
import { withoutMinutes } from '../add-survey/introduction-minutes.ts';
import { lockDraft } from '../lock-survey.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';

/** Changes what is said of a draft. */
export const editSurvey = command(
  'survey.edit',
  ['coordinator'],
  async (ctx, input: SurveyDetails & { id: number; basis?: string }) => {
    const { id, basis, mandateId, mode, keyHolding, ...details } = input;
    const survey = await lockDraft(ctx, id);
    refuseIfChanged(ctx, surveyParts(survey), basis);
    await refuseUnknownMandate(ctx, mandateId);
    refusePastDay(ctx, input.closesOn);
    const introduction = withoutMinutes(input.introduction, minutesOf(survey.questionnaire));
    await ctx.db
      .updateTable('survey')
      .set({ ...details, introduction, mode: mode ?? survey.mode, keyHolding: keyHolding ?? survey.keyHolding })
      .where('id', '=', id)
      .execute();
    await setLinks(ctx, { from: id, toKind: 'mandate', to: mandateId === null ? [] : [mandateId] });
    await updateNode(ctx, id, { title: details.title });
    return { output: id, audit: { subject: id, details: { title: details.title } } };
  },
);

/** What the form is filled from. */
export function surveyParts(survey: Survey) {
  const { title, introduction, closesOn, mode, keyHolding, mandateId } = survey;
  const { controller, contact, dataProtectionOfficer } = survey;
  return { title, introduction, closesOn, mode, keyHolding, mandateId, controller, contact, dataProtectionOfficer };
}
