import { command } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { NEW_GROUP, withUnitMoved } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Moves a unit to another group of its administration, or to one of its own (`toGroupId: 'new'`). */
export const moveUnit = command(
  'survey.move-unit',
  ['coordinator'],
  async (ctx, input: { id: number; unitId: number; toGroupId: string }) => {
    const survey = await lockDraft(ctx, input.id);
    const t = surveysTexts[ctx.locale].moveUnit;
    const { stored, units } = await planToChange(ctx, survey);
    const unit = units.find((one) => one.id === String(input.unitId));
    const from = stored.plan.groups.find((group) => group.unitIds.includes(String(input.unitId)));
    if (!unit || !from) notFound();
    if (unit.administrationId !== from.administrationId) throw new AppError('not-now', t.outOfDate);
    const to = stored.plan.groups.find((group) => group.id === input.toGroupId);
    if (input.toGroupId !== NEW_GROUP && to?.administrationId !== unit.administrationId)
      throw new FieldError('toGroupId', t.missing);
    const plan =
      to === from ? stored.plan : withUnitMoved(stored.plan, units, { unitId: unit.id, toGroupId: input.toGroupId });
    await saveGroupPlan(ctx, survey, { ...stored, plan });
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, unit: unit.name } } };
  },
);
