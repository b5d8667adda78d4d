import { command } from '#platform/command.ts';
import { basisOf } from '#platform/basis.ts';
import { FieldError } from '#platform/errors.ts';
import { setLinks, updateNode } from '#foundations/thread/index.ts';
import { refuseUnknownMandate } from '../add-survey/add-survey.command.ts';
import type { SurveyDetails } from '../add-survey/add-survey.form.ts';
import { lockDraft } from '../lock-survey.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Changes what is said of a draft. `basis` is what the form was made from: changed by somebody else meanwhile, nothing is saved. */
export const editSurvey = command(
  'survey.edit',
  ['coordinator'],
  async (ctx, input: SurveyDetails & { id: number; basis: string }) => {
    const { id, basis, mandateId, ...details } = input;
    const survey = await lockDraft(ctx, id);
    if (basis !== basisOfSurvey(survey)) throw new FieldError('title', surveysTexts[ctx.locale].changedMeanwhile);
    await refuseUnknownMandate(ctx, mandateId);
    await ctx.db.updateTable('survey').set(details).where('id', '=', id).execute();
    await setLinks(ctx, { from: id, toKind: 'mandate', to: mandateId === null ? [] : [mandateId] });
    await updateNode(ctx, id, { title: details.title });
    return { output: id, audit: { subject: id, details: { title: details.title } } };
  },
);

/** What the form was made from. */
export function basisOfSurvey(survey: Survey): string {
  const { title, introduction, closesOn, mandateId, controller, contact, dataProtectionOfficer } = survey;
  return basisOf([title, introduction, closesOn, mandateId, controller, contact, dataProtectionOfficer]);
}
