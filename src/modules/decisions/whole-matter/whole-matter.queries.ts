import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { DocumentModel } from '#foundations/documents/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { listMatterDocuments, type MatterDocument } from '../documents/document.queries.ts';
import { listDecisions, type Decision } from '../decision.queries.ts';
import { listDesignations, type Designation } from '../matter.queries.ts';
import { memorandumDocument } from '../memorandum-document.ts';
import { loadMemorandum } from '../memorandum-part.tsx';
import { listMemoranda, type Attachment } from '../memorandum.queries.ts';
import type { MatterState } from '../matter.rules.ts';
import { findActiveWordTemplate } from '../word-templates/word-template.queries.ts';
import { getMatterCourse, type MatterCourse } from './matter-course.queries.ts';

/** What has happened to a decision since it was made. Days are YYYY-MM-DD. */
export type WholeDecisionEvent = {
  type: 'minutes-approved' | 'announced' | 'extract-received' | 'appealed' | 'appeal-ended' | 'correction';
  happenedOn: string;
  atOnce: boolean;
  takenDownOn: string | null;
  documentId: number | null;
  outcome: 'upheld' | 'annulled' | null;
  note: string;
};
/** That a decision was sent to somebody, and how. */
export type WholeDispatch = { receiver: string; way: 'system' | 'email' | 'post' | 'by-hand'; sentOn: string };
export type WholeVote = { yes: number | null; no: number | null; abstained: number | null; words: string };

export type WholeDecision = Decision & {
  recordedAt: Date;
  events: WholeDecisionEvent[];
  dispatched: WholeDispatch[];
  reservations: string[];
  votes: WholeVote[];
};

/** A memorandum that was handed over, as the document it became. */
export type WholeMemorandum = {
  id: number;
  title: string;
  writtenOn: string;
  planId: number | null;
  planVersion: number | null;
  document: DocumentModel;
  attachments: Attachment[];
};

/** Everything that a matter holds, for whoever keeps it elsewhere. Days are YYYY-MM-DD. */
export type WholeMatter = {
  id: number;
  title: string;
  state: MatterState;
  openedOn: string;
  closedOn: string | null;
  takenInFrom: string | null;
  committee: { name: string; kind: 'assembly' | 'executive' | 'committee' | 'sub-committee' };
  designations: Designation[];
  documents: MatterDocument[];
  decisions: WholeDecision[];
  memoranda: WholeMemorandum[];
  /** The municipality's own Word file that memoranda are written in; undefined where there is none. */
  wordTemplate: Uint8Array | undefined;
  course: MatterCourse;
  /** Memoranda that were never handed over: they are no documents of the matter, and are left out. */
  drafts: number;
};

export async function getWholeMatter(db: Tx, organisation: { name: string }, id: number): Promise<WholeMatter> {
  const matter = await db
    .selectFrom('matter')
    .select(['id', 'title', 'state', 'openedOn', 'closedOn', 'takenInFrom', 'committeeId', 'planId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!matter) notFound();
  const { committeeId, planId, ...own } = matter;
  const { name, kind } = await getCommittee(db, committeeId);
  const written = await listMemoranda(db, id);
  const handedOver = written.filter(({ state }) => state === 'handed-over');
  const memoranda: WholeMemorandum[] = [];
  for (const one of handedOver) memoranda.push(await wholeMemorandum(db, organisation, one.id));
  const decisions = await wholeDecisions(db, id);
  const planIds = [...new Set([planId, ...written.map((one) => one.planId)])].filter((one) => one !== null);
  return {
    ...own,
    committee: { name, kind },
    designations: await listDesignations(db, id),
    documents: await listMatterDocuments(db, id),
    decisions,
    memoranda,
    wordTemplate: memoranda.length === 0 ? undefined : await findActiveWordTemplate(db),
    course: await getMatterCourse(db, { matterId: id, decisionIds: decisions.map((one) => one.id), planIds }),
    drafts: written.length - handedOver.length,
  };
}

async function wholeMemorandum(db: Tx, organisation: { name: string }, id: number): Promise<WholeMemorandum> {
  const { memorandum, matter, plan } = await loadMemorandum(db, id);
  const document = memorandumDocument({
    organisation: organisation.name,
    designations: matter.designations,
    memorandum,
    plan,
  });
  const { title, writtenOn, planId, planVersion, attachments } = memorandum;
  return { id, title, writtenOn, planId, planVersion, document, attachments };
}

async function wholeDecisions(db: Tx, matterId: number): Promise<WholeDecision[]> {
  const decisions = await listDecisions(db, matterId);
  if (decisions.length === 0) return [];
  const ids = decisions.map(({ id }) => id);
  const recorded = await db.selectFrom('decision').select(['id', 'recordedAt']).where('id', 'in', ids).execute();
  const events = await db
    .selectFrom('decisionEvent')
    .selectAll()
    .where('decisionId', 'in', ids)
    .orderBy('id')
    .execute();
  const reservations = await db
    .selectFrom('decisionReservation')
    .select(['decisionId', 'words'])
    .where('decisionId', 'in', ids)
    .orderBy('sort')
    .execute();
  const votes = await db
    .selectFrom('decisionVote')
    .select(['decisionId', 'yes', 'no', 'abstained', 'words'])
    .where('decisionId', 'in', ids)
    .orderBy('sort')
    .execute();
  const dispatched = await db
    .selectFrom('dispatchEntry')
    .select(['decisionId', 'receiver', 'way', 'sentOn'])
    .where('decisionId', 'in', ids)
    .where('state', '=', 'sent')
    .orderBy('id')
    .execute();
  return decisions.flatMap((decision) => {
    const of = <R extends { decisionId: number }>(rows: R[]) =>
      rows.filter(({ decisionId }) => decisionId === decision.id);
    const recordedAt = recorded.find(({ id }) => id === decision.id)?.recordedAt;
    if (!recordedAt) return [];
    return {
      ...decision,
      recordedAt,
      events: of(events).map(({ type, happenedOn, atOnce, takenDownOn, documentId, outcome, note }) => ({
        type,
        happenedOn,
        atOnce,
        takenDownOn,
        documentId,
        outcome,
        note,
      })),
      dispatched: of(dispatched).flatMap(({ receiver, way, sentOn }) =>
        way === null || sentOn === null ? [] : { receiver, way, sentOn },
      ),
      reservations: of(reservations).map(({ words }) => words),
      votes: of(votes).map(({ decisionId: _decisionId, ...vote }) => vote),
    };
  });
}
