import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { NEW_GROUP, refreshedPlan, withUnitMoved } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { surveysTexts } from '../surveys.texts.ts';

/**
 * Moves a unit to another group of its administration, or to one of its own (`toGroupId: 'new'`). The groups are brought up to date with
 * the organisation on the way.
 */
export const moveUnit = command(
  'survey.move-unit',
  ['coordinator'],
  async (ctx, input: { id: number; unitId: number; toGroupId: string }) => {
    const survey = await lockDraft(ctx, input.id);
    const t = surveysTexts[ctx.locale].moveUnit;
    const { stored, units } = await planToChange(ctx, survey);
    const now = refreshedPlan(stored.plan, units);
    const unit = units.find((one) => one.id === String(input.unitId));
    const from = now.groups.find((group) => group.unitIds.includes(String(input.unitId)));
    if (!unit || !from) notFound();
    const to = now.groups.find((group) => group.id === input.toGroupId);
    if (input.toGroupId !== NEW_GROUP && to?.administrationId !== unit.administrationId)
      throw new FieldError('toGroupId', t.missing);
    const plan = to === from ? now : withUnitMoved(now, units, { unitId: unit.id, toGroupId: input.toGroupId });
    await saveGroupPlan(ctx, survey, { ...stored, plan });
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, unit: unit.name } } };
  },
);
