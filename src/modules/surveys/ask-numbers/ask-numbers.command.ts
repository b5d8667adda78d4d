import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { getPlanHistory, listPlanUnits } from '../group-plan.queries.ts';
import { planFor } from '../group-plan.rules.ts';
import { lockDraft } from '../lock-survey.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { lacksNumbers, readNumbers } from './ask-numbers.rules.ts';
import { askNumbersTexts } from './ask-numbers.texts.ts';

/**
 * Says how many of each unit a draft is for, and proposes its groups anew from that. No number at all is all staff, or, of a survey that is
 * for others, no groups until there are numbers. FieldError on `numbers` with the first line that cannot be read.
 */
export const setAskedNumbers = command(
  'survey.set-asked-numbers',
  ['coordinator'],
  async (ctx, input: { id: number; numbers: string }) => {
    const survey = await lockDraft(ctx, input.id);
    const { units: all, administrationNames } = await listPlanUnits(ctx.db);
    const read = readNumbers(input.numbers, all, administrationNames);
    if ('fault' in read) throw new FieldError('numbers', askNumbersTexts[ctx.locale].faults(read.fault));
    const askedNumbers = read.numbers ? JSON.stringify(read.numbers) : null;
    await ctx.db.updateTable('survey').set({ askedNumbers }).where('id', '=', survey.id).execute();
    const { units } = await listPlanUnits(ctx.db, survey.id);
    const { expectedResponse } = await getPlanHistory(ctx.db, survey.id);
    const isUnknown = lacksNumbers({ ...survey, asksPart: read.numbers !== undefined });
    const plan = planFor(isUnknown ? [] : units, { expectedResponse, threshold: survey.threshold });
    await saveGroupPlan(ctx, survey, { plan, administrationNames });
    const people = Object.values(read.numbers ?? {}).reduce((sum, number) => sum + number, 0);
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, people } } };
  },
);
