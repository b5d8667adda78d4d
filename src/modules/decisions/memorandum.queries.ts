import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { templateSchema, textsSchema } from './templates/stored-template.ts';

export type Proposal = { id: number; body: string; text: string };
/** What a cost was computed from, and what that said when it was taken. */
export type CostSource = { of: 'invitation' | 'plan'; key: string; quantity: number; unitPriceOre: number };
export type CostLine = {
  id: number;
  administration: string;
  label: string;
  quantity: number;
  unitPriceOre: number;
  source: CostSource | undefined;
};
export type Alternative = { id: number; title: string; text: string; consequences: string; proposed: boolean };
export type Attachment = { id: number; title: string; datedOn: string | null; fileId: number | null };

/** The officer's text to the body that decides. Days are YYYY-MM-DD, sums whole öre excluding VAT. */
export type Memorandum = MemorandumRow & {
  proposals: Proposal[];
  costLines: CostLine[];
  alternatives: Alternative[];
  attachments: Attachment[];
};

/** The memorandum's own row. */
export type MemorandumRow = {
  id: number;
  matterId: number;
  planId: number | null;
  /** As it was when the memorandum was begun, or changed to it. */
  template: MemorandumTemplate;
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
  /** Every other typed section, by its key. */
  texts: Record<string, string>;
  delegationPoint: string;
  signatory: string;
  signatoryRole: string;
  dispatchList: string;
  copyTo: string;
  atOnce: boolean;
};

const memorandumColumns = [
  'id',
  'matterId',
  'planId',
  'template',
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
  'texts',
  'delegationPoint',
  'signatory',
  'signatoryRole',
  'dispatchList',
  'copyTo',
  'atOnce',
] as const;

export async function getMemorandum(db: Tx, id: number): Promise<Memorandum> {
  const memorandum = await memorandumRows(db).where('id', '=', id).executeTakeFirst();
  if (!memorandum) notFound();
  return {
    ...readMemorandum(memorandum),
    proposals: await listProposals(db, id),
    costLines: await listCostLines(db, id),
    alternatives: await listAlternatives(db, id),
    attachments: await listAttachments(db, id),
  };
}

/** A memorandum as the matter shows it: its own row, and what it proposes. */
export type ProposingMemorandum = MemorandumRow & { proposals: Proposal[] };

/** The memoranda of a matter in the order they were begun. */
export async function listMemoranda(db: Tx, matterId: number): Promise<ProposingMemorandum[]> {
  const memoranda = await memorandumRows(db).where('matterId', '=', matterId).orderBy('id').execute();
  if (memoranda.length === 0) return [];
  const ids = memoranda.map(({ id }) => id);
  const proposals = await proposalRows(db).select('memorandumId').where('memorandumId', 'in', ids).execute();
  return memoranda.map((row) => ({
    ...readMemorandum(row),
    proposals: proposals
      .filter(({ memorandumId }) => memorandumId === row.id)
      .map(({ id, body, text }) => ({ id, body, text })),
  }));
}

/** The memoranda that were begun last, of all matters. */
export async function listLatestMemoranda(db: Tx, most: number): Promise<{ id: number; title: string }[]> {
  return db.selectFrom('memorandum').select(['id', 'title']).orderBy('id', 'desc').limit(most).execute();
}

export function memorandumRows(db: Tx) {
  return db.selectFrom('memorandum').select(memorandumColumns);
}

/** A row with what is kept as JSON in its types. */
export function readMemorandum<R extends { template: unknown; texts: unknown }>(
  row: R,
): Omit<R, 'template' | 'texts'> & Pick<MemorandumRow, 'template' | 'texts'> {
  return { ...row, template: templateSchema.parse(row.template), texts: textsSchema.parse(row.texts) };
}

export async function listProposals(db: Tx, memorandumId: number): Promise<Proposal[]> {
  return proposalRows(db).where('memorandumId', '=', memorandumId).execute();
}

function proposalRows(db: Tx) {
  return db.selectFrom('proposal').select(['id', 'body', 'text']).orderBy('sort').orderBy('id');
}

export async function listCostLines(db: Tx, memorandumId: number): Promise<CostLine[]> {
  const rows = await db
    .selectFrom('costLine')
    .select([
      'id',
      'administration',
      'label',
      'quantity',
      'unitPriceOre',
      'source',
      'sourceKey',
      'takenQuantity',
      'takenPriceOre',
    ])
    .where('memorandumId', '=', memorandumId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  return rows.map(({ source, sourceKey, takenQuantity, takenPriceOre, ...line }) => ({
    ...line,
    // All four or none: the table says so.
    source:
      source === null || sourceKey === null || takenQuantity === null || takenPriceOre === null
        ? undefined
        : { of: source, key: sourceKey, quantity: takenQuantity, unitPriceOre: takenPriceOre },
  }));
}

export async function listAlternatives(db: Tx, memorandumId: number): Promise<Alternative[]> {
  return db
    .selectFrom('alternative')
    .select(['id', 'title', 'text', 'consequences', 'proposed'])
    .where('memorandumId', '=', memorandumId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}

export async function listAttachments(db: Tx, memorandumId: number): Promise<Attachment[]> {
  return db
    .selectFrom('attachment')
    .select(['id', 'title', 'documentDay as datedOn', 'fileId'])
    .where('memorandumId', '=', memorandumId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}
