import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { linkNodes, registerNode, updateNode } from '#foundations/thread/index.ts';
import { lockAdopted, openAgain } from '#modules/plans/index.ts';
import { writeEvent } from '../decision-events/write-event.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import type { effectOf, Outcome } from '../matter.rules.ts';
import type { RecordDecision } from './record-decision.form.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';
import { weighDecision } from './weigh-decision.ts';
import type { Kept } from './kept-from-extract.ts';

type Input = RecordDecision & { matterId: number };

declare module '#platform/events.ts' {
  interface EventMap {
    /** A body has decided in a matter; `settling` is false for one that prepares another's decision. */
    'decision.recorded': {
      decisionId: number;
      matterId: number;
      memorandumId: number | null;
      outcome: Outcome;
      settling: boolean;
      effect: ReturnType<typeof effectOf>;
    };
  }
}

/**
 * Records what a body decided, once and for all. The decision rests on the memorandum and the matter; the matter's state follows, and a plan
 * that the matter is about is locked as adopted or opened again in the same transaction. Returns the decision's id.
 */
export const recordDecision = command('decision.record', ['registrar', 'coordinator'], async (ctx, input: Input) => {
  await lockMatter(ctx, input.matterId);
  const { matter, body, committee, plan, effect, settling, kept, named } = await weighDecision(ctx, input);
  const { decidedOn, itemNumber, outcome, text, matterId, memorandumId } = input;
  const title = named.sv;
  const id = await registerNode(ctx, {
    kind: 'decision',
    title,
    path: (nodeId) => `/beslut/${nodeId}`,
    state: outcome,
    committeeId: committee?.id ?? matter.committeeId,
  });
  const inserted = ctx.db
    .insertInto('decision')
    .values({
      organisationId: ctx.organisation.id,
      id,
      matterId,
      memorandumId,
      body,
      decidedOn,
      itemNumber,
      outcome,
      text,
      settles: settling,
      recordedAt: ctx.now,
    })
    .execute();
  await orRefuse(inserted, {
    duplicate: () => new FieldError('itemNumber', recordDecisionTexts[ctx.locale].duplicate(named[ctx.locale])),
  });
  await linkNodes(ctx, { from: id, to: matterId });
  if (memorandumId !== null) await linkNodes(ctx, { from: id, to: memorandumId });
  if (plan && effect.plan === 'lock')
    await lockAdopted(ctx, { planId: plan.id, decisionId: id, decidedBy: body, decidedOn, itemNumber });
  if (plan && effect.plan === 'open-again')
    await openAgain(ctx, { planId: plan.id, reason: recordDecisionTexts.sv.referredBack(title) });
  await ctx.db.updateTable('matter').set({ state: effect.matter }).where('id', '=', matterId).execute();
  await updateNode(ctx, matterId, { state: effect.matter });
  if (kept) await keepWith(ctx, id, kept);
  await ctx.emit('decision.recorded', { decisionId: id, matterId, memorandumId, outcome, settling, effect });
  return { output: { id, matterId }, audit: { subject: id, details: { title, outcome } } };
});

async function keepWith(ctx: CommandContext, decisionId: number, { reservations, votes, events }: Kept): Promise<void> {
  const organisationId = ctx.organisation.id;
  for (const [sort, words] of reservations.entries())
    await ctx.db.insertInto('decisionReservation').values({ organisationId, decisionId, sort, words }).execute();
  for (const [sort, vote] of votes.entries())
    await ctx.db
      .insertInto('decisionVote')
      .values({ organisationId, decisionId, sort, ...vote })
      .execute();
  for (const event of events) await writeEvent(ctx, decisionId, event);
}
