import { appendAudit, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockPlan } from '../draft-plan.ts';
import { proposeTexts } from '../propose-plan/propose.texts.ts';
import { reopen } from '../reopen-plan/reopen-plan.ts';

/** The decision as the plan shows it: who (`Kommunfullmäktige`), when (YYYY-MM-DD), under which number of the minutes (may be empty). */
export type Adoption = { planId: number; decisionId: number; decidedBy: string; decidedOn: string; itemNumber: string };

/**
 * Locks the proposed version as what was adopted. For whoever records the decision, in that command's own transaction: appends an entry
 * to the history. 'not-now' when the plan is not proposed, since then nothing says what was adopted.
 */
export async function lockAdopted(ctx: CommandContext, adoption: Adoption): Promise<void> {
  const { planId, decisionId, decidedBy, decidedOn, itemNumber } = adoption;
  const plan = await lockPlan(ctx, planId);
  if (plan.state !== 'proposed') throw new AppError('not-now', proposeTexts[ctx.locale].adoption.notProposed);
  await ctx.db
    .updateTable('planVersion')
    .set({ decisionId, decidedBy, decidedOn, itemNumber })
    .where('planId', '=', planId)
    .where('version', '=', plan.version)
    .execute();
  await ctx.db.updateTable('plan').set({ state: 'adopted', decisionId }).where('id', '=', planId).execute();
  await updateNode(ctx, planId, { state: 'adopted' });
  await appendAudit(ctx, 'plan.adopt', { subject: planId, details: { title: plan.title, version: plan.version } });
}

/**
 * Opens a proposed plan again after a decision that was not to adopt it as it stood (rejected, referred back, amended). In the caller's
 * transaction; appends an entry to the history. The reason is shown with the version and is not empty. False, and nothing done, when the plan is not proposed.
 */
export async function openAgain(ctx: CommandContext, input: { planId: number; reason: string }): Promise<boolean> {
  const plan = await lockPlan(ctx, input.planId);
  if (plan.state !== 'proposed') return false;
  await reopen(ctx, plan, input.reason);
  await appendAudit(ctx, 'plan.open-again', { subject: plan.id, details: { title: plan.title } });
  return true;
}
