import { appendAudit, type CommandContext } from '#platform/command.ts';
import type { EventMap } from '#platform/events.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { addRemark, annulAdoption } from '#modules/plans/index.ts';
import { getDecision, type Decision } from '../decision.queries.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { decisionName } from './decision-name.ts';
import { settleParticipation } from './settle-participation.ts';

/**
 * What follows of an appeal, in its own transaction. While it is tried, and when it is dismissed, the decision stands. An annulled decision falls
 * (kommunallagen 13 kap. 8 §): the matter is open again, the plan is no longer adopted by it, and a participation is on condition again.
 */
export async function followAppeal(ctx: CommandContext, event: EventMap['decision.happened']): Promise<void> {
  const { type, decisionId, outcome, happenedOn } = event;
  if (type !== 'appealed' && type !== 'appeal-ended') return;
  const decision = await getDecision(ctx.db, decisionId);
  const state = type === 'appealed' ? 'appealed' : outcome === 'annulled' ? 'annulled' : decision.outcome;
  await updateNode(ctx, decisionId, { state });
  if (state === 'annulled') await annul(ctx, { decision, on: happenedOn });
}

async function annul(ctx: CommandContext, { decision, on }: { decision: Decision; on: string }): Promise<void> {
  const matter = await getMatter(ctx.db, decision.matterId);
  const planId = await planOf(ctx, decision, matter);
  if (planId !== null && (await annulAdoption(ctx, { planId, decisionId: decision.id, on })))
    await addRemark(ctx, {
      planId,
      decisionId: decision.id,
      source: decisionName(decision),
      kind: 'annulled',
      text: '',
    });
  if (matter.state !== 'open') {
    await ctx.db.updateTable('matter').set({ state: 'open', closedOn: null }).where('id', '=', matter.id).execute();
    await updateNode(ctx, matter.id, { state: 'open' });
    await appendAudit(ctx, 'matter.open-again', { subject: matter.id, details: { title: matter.title } });
  }
  await settleParticipation(ctx, { matter, decision, state: 'reopened' });
}

async function planOf(ctx: CommandContext, decision: Decision, matter: MatterRow): Promise<number | null> {
  if (decision.memorandumId === null) return matter.planId;
  return (await getMemorandum(ctx.db, decision.memorandumId)).planId ?? matter.planId;
}
