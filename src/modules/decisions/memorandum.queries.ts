import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

export const memorandumStyles = ['att-clauses', 'numbered-sentences'] as const;
export type MemorandumStyle = (typeof memorandumStyles)[number];

export type Proposal = { id: number; body: string; text: string };
export type CostLine = { id: number; administration: string; label: string; quantity: number; unitPriceOre: number };
export type Attachment = { id: number; title: string; fileId: number | null };

/** The officer's text to the body that decides. Days are YYYY-MM-DD, sums whole öre excluding VAT. */
export type Memorandum = {
  id: number;
  matterId: number;
  planId: number | null;
  style: MemorandumStyle;
  state: 'draft' | 'handed-over';
  handedOverOn: string | null;
  /** The version of the plan that had been put forward when the memorandum was handed over. */
  planVersion: number | null;
  /** The plan as the memorandum lists it, kept from the day it was handed over; empty until then. */
  planListed: string;
  title: string;
  writtenOn: string;
  addressee: string;
  sender: string;
  officerName: string;
  officerRole: string;
  officerPhone: string;
  officerEmail: string;
  summary: string;
  background: string;
  assessment: string;
  signatory: string;
  signatoryRole: string;
  dispatchList: string;
  proposals: Proposal[];
  costLines: CostLine[];
  attachments: Attachment[];
};

export const memorandumColumns = [
  'id',
  'matterId',
  'planId',
  'style',
  'state',
  'handedOverOn',
  'planVersion',
  'planListed',
  'title',
  'writtenOn',
  'addressee',
  'sender',
  'officerName',
  'officerRole',
  'officerPhone',
  'officerEmail',
  'summary',
  'background',
  'assessment',
  'signatory',
  'signatoryRole',
  'dispatchList',
] as const;

export async function getMemorandum(db: Tx, id: number): Promise<Memorandum> {
  const memorandum = await db
    .selectFrom('memorandum')
    .select(memorandumColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!memorandum) notFound();
  return {
    ...memorandum,
    proposals: await listProposals(db, id),
    costLines: await db
      .selectFrom('costLine')
      .select(['id', 'administration', 'label', 'quantity', 'unitPriceOre'])
      .where('memorandumId', '=', id)
      .orderBy('sort')
      .orderBy('id')
      .execute(),
    attachments: await listAttachments(db, id),
  };
}

/** The memoranda of a matter in the order they were begun. */
export async function listMemoranda(
  db: Tx,
  matterId: number,
): Promise<Omit<Memorandum, 'costLines' | 'attachments'>[]> {
  const memoranda = await db
    .selectFrom('memorandum')
    .select(memorandumColumns)
    .where('matterId', '=', matterId)
    .orderBy('id')
    .execute();
  return Promise.all(
    memoranda.map(async (memorandum) => ({ ...memorandum, proposals: await listProposals(db, memorandum.id) })),
  );
}

export async function listProposals(db: Tx, memorandumId: number): Promise<Proposal[]> {
  return db
    .selectFrom('proposal')
    .select(['id', 'body', 'text'])
    .where('memorandumId', '=', memorandumId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}

async function listAttachments(db: Tx, memorandumId: number): Promise<Attachment[]> {
  return db
    .selectFrom('attachment')
    .select(['id', 'title', 'fileId'])
    .where('memorandumId', '=', memorandumId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}
