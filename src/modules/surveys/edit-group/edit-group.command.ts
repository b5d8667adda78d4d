import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { withGroupChanged } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { surveysTexts } from '../surveys.texts.ts';
import type { EditGroup } from './edit-group.form.ts';

/** Names a group and says which sibling it is shown with when too few answer. */
export const editGroup = command(
  'survey.edit-group',
  ['coordinator'],
  async (ctx, input: EditGroup & { id: number; groupId: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const t = surveysTexts[ctx.locale].editGroup;
    const { stored } = await planToChange(ctx, survey);
    const groupId = String(input.groupId);
    const group = stored.plan.groups.find((one) => one.id === groupId);
    if (!group) notFound();
    const others = stored.plan.groups.filter((one) => one !== group);
    const siblings = others.filter((one) => one.administrationId === group.administrationId);
    const foldsInto = input.foldsInto === null ? null : String(input.foldsInto);
    if (others.some((one) => one.name === input.name)) throw new FieldError('name', t.nameTaken);
    if (siblings.length > 0 && !siblings.some((one) => one.id === foldsInto))
      throw new FieldError('foldsInto', t.foldMissing);
    const change = { groupId, name: input.name, foldsInto: siblings.length > 0 ? foldsInto : null };
    await saveGroupPlan(ctx, survey, { ...stored, plan: withGroupChanged(stored.plan, change) });
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, group: input.name } } };
  },
);
