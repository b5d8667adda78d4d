import type { Tx } from '#db/connection.ts';
import { listMatterDocuments, type MatterDocument } from './document.queries.ts';
import { listMemoranda, type MemorandumRow } from '../memorandum.queries.ts';

/** A document as the list shows it. A memorandum that is being written has no document yet: `id` is then undefined. */
export type ListedDocument = Omit<MatterDocument, 'id'> & { id: number | undefined; draft: boolean };

/** Everything of a matter in the order of its days, with the memoranda that are being written. Those of the matter are given where they have been read. */
export async function listDocuments(
  db: Tx,
  matterId: number,
  memoranda?: readonly Pick<MemorandumRow, 'id' | 'title' | 'writtenOn' | 'state'>[],
): Promise<ListedDocument[]> {
  const documents = await listMatterDocuments(db, matterId);
  const drafts = (memoranda ?? (await listMemoranda(db, matterId))).filter(({ state }) => state === 'draft');
  const being = new Set(drafts.map(({ id }) => id));
  const listed: ListedDocument[] = documents.map((one) => ({
    ...one,
    draft:
      one.publicOn === null && one.origin === 'drawn-up' && one.memorandumId !== null && being.has(one.memorandumId),
  }));
  const written = drafts
    .filter(({ id }) => !listed.some((one) => one.draft && one.type === 'memorandum' && one.memorandumId === id))
    .map(({ id, title, writtenOn }): ListedDocument => ({
      ...blank,
      matterId,
      title,
      memorandumId: id,
      datedOn: writtenOn,
    }));
  return [...listed, ...written].sort((a, b) => (a.datedOn < b.datedOn ? -1 : a.datedOn > b.datedOn ? 1 : 0));
}

const blank = {
  id: undefined,
  type: 'memorandum',
  origin: 'drawn-up',
  counterpart: '',
  fileId: null,
  decisionId: null,
  publicOn: null,
  publicGround: null,
  secrecy: '',
  sentForCommentsOn: null,
  draft: true,
} as const;
