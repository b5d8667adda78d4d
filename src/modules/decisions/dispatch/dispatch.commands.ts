import { randomBytes } from 'node:crypto';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { decisionName } from '../after-outcome/decision-name.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { getDecision, type Decision } from '../decision.queries.ts';
import { recordDocument, type DocumentWriter } from '../documents/record-document.ts';
import type { MarkSent, Receiver } from './dispatch.form.ts';
import { loadDispatchLetter } from './dispatch-letter.ts';
import { isToBeSent, listDispatch, type DispatchEntry } from './dispatch.queries.ts';
import { dispatchTexts } from './dispatch.texts.ts';

const roles = ['coordinator', 'registrar'] as const;
type At = { decisionId: number; entryId: number };

/** Puts somebody on the dispatch list of a decision. Returns the decision's id. */
export const addReceiver = command('dispatch.add', roles, async (ctx, input: Receiver & { decisionId: number }) => {
  const { decisionId, receiver, email } = input;
  await lockDecision(ctx, decisionId);
  const inserted = ctx.db
    .insertInto('dispatchEntry')
    .values({ organisationId: ctx.organisation.id, decisionId, receiver, email })
    .execute();
  await orRefuse(inserted, { duplicate: () => new FieldError('receiver', dispatchTexts[ctx.locale].form.twice) });
  return about(decisionId, receiver);
});

/** Changes who somebody on the list is, or the address, as long as nothing has been sent there. Returns the decision's id. */
export const changeReceiver = command('dispatch.change', roles, async (ctx, input: Receiver & At) => {
  const entry = await lockEntry(ctx, input);
  const { receiver, email } = input;
  const changed = ctx.db
    .updateTable('dispatchEntry')
    .set({ receiver, email, state: 'planned', orderedAt: null, answer: '' })
    .where('id', '=', entry.id)
    .execute();
  await orRefuse(changed, { duplicate: () => new FieldError('receiver', dispatchTexts[ctx.locale].form.twice) });
  return about(input.decisionId, receiver);
});

/** Takes somebody off the list who has not been sent the decision. Returns the decision's id. */
export const removeReceiver = command('dispatch.remove', roles, async (ctx, at: At) => {
  const entry = await lockEntry(ctx, at);
  await ctx.db.deleteFrom('dispatchEntry').where('id', '=', entry.id).execute();
  return about(at.decisionId, entry.receiver);
});

/** Records that somebody has been sent the decision, by other means than from here. Returns the decision's id. */
export const markSent = command('dispatch.mark', roles, async (ctx, input: MarkSent & At) => {
  const t = dispatchTexts[ctx.locale].marking;
  const entry = await lockEntry(ctx, input);
  const decision = await getDecision(ctx.db, input.decisionId);
  const { sentOn, way } = input;
  if (sentOn > today(ctx.now)) throw new FieldError('sentOn', t.inTheFuture);
  if (sentOn < decision.decidedOn) throw new FieldError('sentOn', t.before(formatDate(decision.decidedOn, ctx.locale)));
  await recordSentEntry(ctx, { entry, decision, way, sentOn });
  return about(input.decisionId, entry.receiver);
});

/** Orders the decision to be sent to everybody on the list who has an address and has not got it. A job sends. Returns the decision's id. */
export const sendDispatch = command('dispatch.send', roles, async (ctx, { decisionId }: { decisionId: number }) => {
  const decision = await lockDecision(ctx, decisionId);
  const waiting = (await listDispatch(ctx.db, decisionId)).filter((entry) => entry.email !== '' && isToBeSent(entry));
  if (waiting.length === 0) throw new AppError('not-now', dispatchTexts[ctx.locale].nothingToSend);
  const { subject, text } = await loadDispatchLetter(ctx.db, ctx.organisation, decisionId);
  for (const { id } of waiting) {
    const messageId = `${randomBytes(16).toString('hex')}@stadig`;
    await ctx.db
      .updateTable('dispatchEntry')
      .set({ state: 'queued', orderedAt: ctx.now, subject, text, messageId, answer: '' })
      .where('id', '=', id)
      .execute();
    await ctx.queue('send-dispatch', { organisationId: ctx.organisation.id, entryId: id });
  }
  const details = { title: decisionName(decision), count: waiting.length };
  return { output: decisionId, audit: { subject: decisionId, details } };
});

/** That somebody has got the decision, and the document that was dispatched by it (tryckfrihetsförordningen 2 kap. 10 §). */
export async function recordSentEntry(
  ctx: DocumentWriter,
  sent: {
    entry: Pick<DispatchEntry, 'id' | 'receiver'>;
    decision: Decision;
    way: NonNullable<DispatchEntry['way']>;
    sentOn: string;
  },
): Promise<void> {
  const { entry, decision, way, sentOn } = sent;
  const documentId = await recordDocument(ctx, {
    matterId: decision.matterId,
    decisionId: decision.id,
    type: 'mail',
    title: dispatchTexts.sv.documentTitle(decisionName(decision), entry.receiver),
    origin: 'drawn-up',
    counterpart: entry.receiver,
    datedOn: sentOn,
    dispatchedOn: sentOn,
  });
  await ctx.db
    .updateTable('dispatchEntry')
    .set({ state: 'sent', way, sentOn, documentId, answer: '' })
    .where('id', '=', entry.id)
    .execute();
}

async function lockDecision(ctx: CommandContext, decisionId: number): Promise<Decision> {
  const decision = await getDecision(ctx.db, decisionId);
  await lockMatter(ctx, decision.matterId);
  return decision;
}

/** One that has neither been sent nor is on its way. */
async function lockEntry(ctx: CommandContext, at: At): Promise<DispatchEntry> {
  await lockDecision(ctx, at.decisionId);
  await ctx.db.selectFrom('dispatchEntry').select('id').where('id', '=', at.entryId).forUpdate().execute();
  const entry = (await listDispatch(ctx.db, at.decisionId)).find(({ id }) => id === at.entryId) ?? notFound();
  if (entry.state === 'sent' || entry.state === 'queued')
    throw new AppError('not-now', dispatchTexts[ctx.locale].already);
  return entry;
}

function about(decisionId: number, receiver: string) {
  return { output: decisionId, audit: { subject: decisionId, details: { receiver } } };
}
