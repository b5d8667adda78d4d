import type { CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { linkNodes, registerNode } from '#foundations/thread/index.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import type { MatterDocument } from '../documents/document.queries.ts';
import type { Designation } from '../matter.queries.ts';
import type { WholeDecision, WholeDecisionEvent } from './whole-matter.queries.ts';
import { wholeMatterTexts } from './whole-matter.texts.ts';

type TakenInEvent = Omit<WholeDecisionEvent, 'documentId'> & { document: number | null };
type TakenInDecision = Omit<WholeDecision, 'id' | 'matterId' | 'memorandumId' | 'events'> & { events: TakenInEvent[] };
type TakenInDocument = Omit<MatterDocument, 'id' | 'matterId' | 'memorandumId' | 'decisionId'> & {
  decision: number | null;
};

/** A matter from elsewhere. `decision` and `document` are places in the lists, from 0. Days are YYYY-MM-DD. */
export type TakenInMatter = {
  title: string;
  committeeId: number;
  openedOn: string;
  closedOn: string;
  takenInFrom: string;
  copiedFrom: Record<string, unknown>;
  designations: readonly Omit<Designation, 'id'>[];
  decisions: readonly TakenInDecision[];
  documents: readonly TakenInDocument[];
};

/** Makes a matter that has ended elsewhere, once and for all: the database lets nothing of it be changed. Returns its id. */
export async function takeInMatter(ctx: CommandContext, taken: TakenInMatter): Promise<number> {
  const { title, committeeId, openedOn, closedOn } = taken;
  const organisationId = ctx.organisation.id;
  const matterId = await registerNode(ctx, {
    kind: 'matter',
    title,
    path: (nodeId) => `/arenden/${nodeId}`,
    state: 'closed',
    committeeId,
    copiedFrom: taken.copiedFrom,
  });
  await ctx.db.insertInto('matter').values({ organisationId, id: matterId, title, committeeId, openedOn }).execute();
  for (const designation of taken.designations)
    await ctx.db
      .insertInto('designation')
      .values({ ...designation, organisationId, matterId })
      .execute();
  const decisionIds: number[] = [];
  for (const decision of taken.decisions)
    decisionIds.push(await takeInDecision(ctx, { decision, matterId, committeeId }));
  const documentIds = await takeInDocuments(ctx, { taken, matterId, decisionIds });
  for (const [at, decision] of taken.decisions.entries())
    await takeInEvents(ctx, { events: decision.events, decisionId: decisionIds[at] ?? 0, documentIds });
  // From here on nothing of it is let through.
  await ctx.db
    .updateTable('matter')
    .set({ state: 'closed', closedOn, takenInFrom: taken.takenInFrom })
    .where('id', '=', matterId)
    .execute();
  return matterId;
}

async function takeInDecision(
  ctx: CommandContext,
  { decision, matterId, committeeId }: { decision: TakenInDecision; matterId: number; committeeId: number },
): Promise<number> {
  const { events: _events, dispatched, reservations, votes, ...own } = decision;
  const organisationId = ctx.organisation.id;
  const title = decisionsTexts.sv.decisionTitle(own.body, own.decidedOn, own.itemNumber);
  const id = await registerNode(ctx, {
    kind: 'decision',
    title,
    path: (nodeId) => `/beslut/${nodeId}`,
    state: own.outcome,
    committeeId,
  });
  const inserted = ctx.db
    .insertInto('decision')
    .values({ ...own, organisationId, id, matterId })
    .execute();
  await orRefuse(inserted, {
    duplicate: () => new AppError('not-now', wholeMatterTexts[ctx.locale].decisionThere(title)),
  });
  await linkNodes(ctx, { from: id, to: matterId });
  for (const [sort, words] of reservations.entries())
    await ctx.db.insertInto('decisionReservation').values({ organisationId, decisionId: id, sort, words }).execute();
  for (const { receiver, way, sentOn } of dispatched) {
    const entry = await ctx.db
      .insertInto('dispatchEntry')
      .values({ organisationId, decisionId: id, receiver })
      .returning('id')
      .executeTakeFirstOrThrow();
    await ctx.db.updateTable('dispatchEntry').set({ state: 'sent', way, sentOn }).where('id', '=', entry.id).execute();
  }
  for (const [sort, vote] of votes.entries())
    await ctx.db
      .insertInto('decisionVote')
      .values({ ...vote, organisationId, decisionId: id, sort })
      .execute();
  return id;
}

async function takeInDocuments(
  ctx: CommandContext,
  { taken, matterId, decisionIds }: { taken: TakenInMatter; matterId: number; decisionIds: number[] },
): Promise<number[]> {
  const ids: number[] = [];
  for (const { decision, ...document } of taken.documents) {
    const { id } = await ctx.db
      .insertInto('matterDocument')
      .values({
        ...document,
        organisationId: ctx.organisation.id,
        matterId,
        decisionId: decision === null ? null : (decisionIds[decision] ?? null),
        recordedAt: ctx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.push(id);
  }
  return ids;
}

async function takeInEvents(
  ctx: CommandContext,
  { events, decisionId, documentIds }: { events: TakenInEvent[]; decisionId: number; documentIds: number[] },
): Promise<void> {
  for (const { document, ...event } of events)
    await ctx.db
      .insertInto('decisionEvent')
      .values({
        ...event,
        organisationId: ctx.organisation.id,
        decisionId,
        documentId: document === null ? null : (documentIds[document] ?? null),
        recordedAt: ctx.now,
      })
      .execute();
}
