import type { CommandContext } from '#platform/command.ts';
import type { EventMap } from '#platform/events.ts';
import { today } from '#foundations/clocks/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { addRemark, listMeasures } from '#modules/plans/index.ts';
import { findInvitation } from '../answer-invitation/invitation.queries.ts';
import { getDecision, type Decision } from '../decision.queries.ts';
import { fillDispatchList } from '../dispatch/fill-dispatch-list.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordDocument } from '../documents/record-document.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { getMemorandum, listMemoranda, type Memorandum } from '../memorandum.queries.ts';
import { proposeTasks } from '../tasks/propose-tasks.rules.ts';
import { decisionName } from './decision-name.ts';
import { settleParticipation, stateSettledBy } from './settle-participation.ts';

/**
 * What follows when a decision has been recorded, in its own transaction: an entry among the documents, remarks with the plan, the participation,
 * and, when the matter is settled, proposals of tasks and the list of those who are sent the decision.
 */
export async function settleOutcome(ctx: CommandContext, event: EventMap['decision.recorded']): Promise<void> {
  const decision = await getDecision(ctx.db, event.decisionId);
  const matter = await getMatter(ctx.db, event.matterId);
  const memorandum = await memorandumOf(ctx, event);
  const planId = memorandum?.planId ?? matter.planId;
  await recordEntry(ctx, decision);
  if (planId !== null) await remark(ctx, { planId, decision, event });
  if (event.effect.matter !== 'decided') return;
  await settleParticipation(ctx, { matter, decision, state: stateSettledBy(event.outcome) });
  await proposeFrom(ctx, { decision, matter, memorandum, planId: event.effect.plan === 'lock' ? planId : null });
  if (memorandum) await fillDispatchList(ctx, { decisionId: decision.id, memorandum });
}

/** The memorandum that was decided on, or the latest handed over where nobody chose one. */
async function memorandumOf(
  ctx: CommandContext,
  event: EventMap['decision.recorded'],
): Promise<Memorandum | undefined> {
  if (event.memorandumId !== null) return getMemorandum(ctx.db, event.memorandumId);
  const latest = (await listMemoranda(ctx.db, event.matterId)).findLast(({ state }) => state === 'handed-over');
  return latest && getMemorandum(ctx.db, latest.id);
}

/** The entry that a decision was recorded is one of a register; where the extract came with it, the extract is the document. */
async function recordEntry(ctx: CommandContext, decision: Decision): Promise<void> {
  const known = await listMatterDocuments(ctx.db, decision.matterId);
  if (known.some(({ decisionId }) => decisionId === decision.id)) return;
  const day = today(ctx.now);
  const id = await recordDocument(ctx, {
    matterId: decision.matterId,
    decisionId: decision.id,
    type: 'decision',
    title: decisionName(decision),
    origin: 'drawn-up',
    datedOn: day,
  });
  await ctx.db
    .updateTable('matterDocument')
    .set({ publicOn: day, publicGround: 'kept-continuously' })
    .where('id', '=', id)
    .execute();
}

async function remark(
  ctx: CommandContext,
  { planId, decision, event }: { planId: number; decision: Decision; event: EventMap['decision.recorded'] },
): Promise<void> {
  const source = decisionName(decision);
  const said = { planId, decisionId: decision.id, source, text: decision.text };
  if (event.effect.plan === 'open-again') await addRemark(ctx, { ...said, kind: 'referred-back' });
  if (event.effect.plan === 'lock' && decision.outcome === 'amended')
    await addRemark(ctx, { ...said, kind: 'amended' });
}

async function proposeFrom(
  ctx: CommandContext,
  of: { decision: Decision; matter: MatterRow; memorandum: Memorandum | undefined; planId: number | null },
): Promise<void> {
  const { decision, matter, memorandum, planId } = of;
  const proposed = proposeTasks({
    decision,
    proposals: memorandum?.proposals ?? [],
    measures: planId === null ? [] : await listMeasures(ctx.db, planId),
    invitation: await findInvitation(ctx.db, matter.id),
    administrations: await listAdministrations(ctx.db),
  });
  for (const { key, ...task } of proposed)
    await ctx.db
      .insertInto('task')
      .values({
        ...task,
        organisationId: ctx.organisation.id,
        matterId: matter.id,
        decisionId: decision.id,
        sourceKey: key,
        state: 'proposed',
        madeAt: ctx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
