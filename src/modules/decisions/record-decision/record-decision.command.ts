import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { linkNodes, registerNode, updateNode } from '#foundations/thread/index.ts';
import { listCommittees } from '#modules/organisation/index.ts';
import { lockAdopted, openAgain } from '#modules/plans/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { effectOf, whyNotRecordable, type Recordable } from '../matter.rules.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody, sameBody } from '../proposal.rules.ts';
import type { RecordDecision } from './record-decision.form.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';

type Input = RecordDecision & { matterId: number };
type Behind = Awaited<ReturnType<typeof listMemoranda>>[number] | undefined;

/**
 * Records what a body decided, once and for all. The decision rests on the memorandum and the matter; the matter's state follows, and a plan
 * that the matter is about is locked as adopted or opened again in the same transaction. Returns the decision's id.
 */
export const recordDecision = command('decision.record', ['registrar', 'coordinator'], async (ctx, input: Input) => {
  const matter = await lockMatter(ctx, input.matterId);
  const memorandum = await memorandumBehind(ctx, input);
  refuseIfWrong(ctx, { ...input, matter, memorandum });
  const committees = await listCommittees(ctx.db);
  // One spelling of each body, so that the same paragraph is not recorded twice.
  const committee = committees.find(({ name }) => sameBody(name, input.body));
  const body = committee?.name ?? input.body;
  const { decidedOn, itemNumber, outcome, text, matterId, memorandumId } = input;
  const named = decisionsTexts.sv.decisionTitle(body, formatDate(decidedOn, 'sv'), itemNumber);
  const id = await registerNode(ctx, {
    kind: 'decision',
    title: named,
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
      recordedAt: ctx.now,
    })
    .execute();
  await orRefuse(inserted, {
    duplicate: () => new FieldError('itemNumber', recordDecisionTexts[ctx.locale].duplicate(named)),
  });
  await linkNodes(ctx, { from: id, to: matterId });
  if (memorandumId !== null) await linkNodes(ctx, { from: id, to: memorandumId });
  const settling = memorandum ? sameBody(finalBody(memorandum, memorandum.proposals), body) : true;
  const effect = effectOf({ outcome, settling });
  const planId = memorandum?.planId ?? matter.planId;
  if (planId !== null && effect.plan === 'lock')
    await lockAdopted(ctx, { planId, decisionId: id, decidedBy: body, decidedOn, itemNumber });
  if (planId !== null && effect.plan === 'open-again')
    await openAgain(ctx, { planId, reason: recordDecisionTexts.sv.referredBack(named) });
  await ctx.db.updateTable('matter').set({ state: effect.matter }).where('id', '=', matterId).execute();
  await updateNode(ctx, matterId, { state: effect.matter });
  return { output: { id, matterId }, audit: { subject: id, details: { title: named, outcome } } };
});

async function memorandumBehind(ctx: CommandContext, { matterId, memorandumId }: Input): Promise<Behind> {
  if (memorandumId === null) return undefined;
  const memorandum = (await listMemoranda(ctx.db, matterId)).find(({ id }) => id === memorandumId);
  if (!memorandum) throw new FieldError('memorandumId', recordDecisionTexts[ctx.locale].memorandumWrong);
  return memorandum;
}

function refuseIfWrong(ctx: CommandContext, decision: Omit<Recordable, 'today'>): void {
  const t = recordDecisionTexts[ctx.locale];
  const reason = whyNotRecordable({ ...decision, today: today(ctx.now) });
  switch (reason) {
    case undefined:
      return;
    case 'matter-settled':
      throw new AppError('not-now', t.matterSettled);
    case 'not-handed-over':
      throw new FieldError('memorandumId', t.memorandumWrong);
    case 'in-the-future':
      throw new FieldError('decidedOn', t.inTheFuture);
    case 'before-memorandum':
      throw new FieldError(
        'decidedOn',
        t.beforeMemorandum(formatDate(decision.memorandum?.writtenOn ?? decision.decidedOn, ctx.locale)),
      );
  }
}
