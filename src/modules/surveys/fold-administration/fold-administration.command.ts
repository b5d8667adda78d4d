import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { withAdministrationFold } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Says with which group of another administration a whole administration is shown when it is too small or too few answer. */
export const foldAdministration = command(
  'survey.fold-administration',
  ['coordinator'],
  async (ctx, input: { id: number; administrationId: number; foldsInto: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { stored } = await planToChange(ctx, survey);
    const [administrationId, foldsInto] = [String(input.administrationId), String(input.foldsInto)];
    if (!stored.plan.administrations.some((one) => one.id === administrationId)) notFound();
    const host = stored.plan.groups.find((group) => group.id === foldsInto);
    if (!host || host.administrationId === administrationId)
      throw new FieldError('foldsInto', surveysTexts[ctx.locale].foldAdministration.missing);
    const plan = withAdministrationFold(stored.plan, { administrationId, foldsInto });
    await saveGroupPlan(ctx, survey, { ...stored, plan });
    const details = { title: survey.title, administration: stored.administrationNames.get(administrationId) ?? '' };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);
