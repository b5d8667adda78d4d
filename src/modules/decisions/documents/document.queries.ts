import type { Tx } from '#db/connection.ts';

export const documentTypes = [
  'invitation',
  'memorandum',
  'attachment',
  'register-sheet',
  'extract',
  'mail',
  'reply',
  'decision',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Why a document is public (tryckfrihetsförordningen 2 kap. 9 and 10 §§). */
export type PublicGround = 'received' | 'dispatched' | 'matter-closed' | 'approved' | 'kept-continuously';

/** A document of a matter. Days are YYYY-MM-DD; `publicOn` is null as long as it is not public. */
export type MatterDocument = {
  id: number;
  matterId: number;
  type: DocumentType;
  title: string;
  origin: 'received' | 'drawn-up';
  counterpart: string;
  fileId: number | null;
  memorandumId: number | null;
  decisionId: number | null;
  datedOn: string;
  publicOn: string | null;
  publicGround: PublicGround | null;
  /** A note with the section of the law: a reminder, not a decision. */
  secrecy: string;
  /** When it was sent to somebody outside for comments, as a draft (tryckfrihetsförordningen 2 kap. 12 §). */
  sentForCommentsOn: string | null;
};

/** In the order of their days, and of their recording within a day. */
export async function listMatterDocuments(db: Tx, matterId: number): Promise<MatterDocument[]> {
  return db
    .selectFrom('matterDocument')
    .select([
      'id',
      'matterId',
      'type',
      'title',
      'origin',
      'counterpart',
      'fileId',
      'memorandumId',
      'decisionId',
      'datedOn',
      'publicOn',
      'publicGround',
      'secrecy',
      'sentForCommentsOn',
    ])
    .where('matterId', '=', matterId)
    .orderBy('datedOn')
    .orderBy('id')
    .execute();
}
