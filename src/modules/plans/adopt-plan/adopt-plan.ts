import { appendAudit, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockPlan } from '../draft-plan.ts';
import { proposeTexts } from '../propose-plan/propose.texts.ts';
import { beginVersion, reopen } from '../reopen-plan/reopen-plan.ts';

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
 * Undoes an adoption whose decision a court has annulled, on that day (YYYY-MM-DD): the version is no longer in force, and the plan is open again
 * unless work on a later version has begun. In the caller's transaction; appends an entry to the history. False when the decision adopted nothing.
 */
export async function annulAdoption(
  ctx: CommandContext,
  annulled: { planId: number; decisionId: number; on: string },
): Promise<boolean> {
  const plan = await lockPlan(ctx, annulled.planId);
  const version = await ctx.db
    .updateTable('planVersion')
    .set({ annulledOn: annulled.on })
    .where('planId', '=', plan.id)
    .where('decisionId', '=', annulled.decisionId)
    .where('annulledOn', 'is', null)
    .returning('version')
    .executeTakeFirst();
  if (!version) return false;
  if (plan.state === 'adopted' && plan.version === version.version) await beginVersion(ctx, plan);
  await appendAudit(ctx, 'plan.annul', { subject: plan.id, details: { title: plan.title, version: version.version } });
  return true;
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
