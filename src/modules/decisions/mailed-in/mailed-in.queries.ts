import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { refusals } from '#platform/files/judge-file.ts';

/** What became of a file that came along: a document of the matter, or not kept and why. */
const fileOutcome = z.object({
  name: z.string(),
  size: z.number(),
  refused: z.enum(refusals).optional(),
  documentId: z.number().optional(),
  fileId: z.number().optional(),
  isExtract: z.boolean().optional(),
});
export type FileOutcome = z.infer<typeof fileOutcome>;

const columns = [
  'id',
  'matterId',
  'receivedAt',
  'state',
  'reason',
  'acceptedAs',
  'authenticatedBy',
  'sender',
  'senderName',
  'subject',
  'text',
  'files',
  'designations',
  'otherMatterId',
  'documentId',
  'settledAt',
  'settledBy',
] as const;

export type MailedIn = Awaited<ReturnType<typeof getMailedIn>>;

export async function getMailedIn(db: Tx, id: number) {
  const row = await db.selectFrom('mailedIn').select(columns).where('id', '=', id).executeTakeFirst();
  return row ? { ...row, files: z.array(fileOutcome).parse(row.files) } : notFound();
}

/** What came to a matter, the latest first; what was the same as before, or has been disposed of, is left out. */
export async function listMailedIn(db: Tx, matterId: number): Promise<MailedIn[]> {
  const rows = await db
    .selectFrom('mailedIn')
    .select(columns)
    .where('matterId', '=', matterId)
    .where('state', 'in', ['placed', 'quarantined'])
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, files: z.array(fileOutcome).parse(row.files) }));
}

export type WaitingMail = {
  id: number;
  matterId: number;
  matterTitle: string;
  receivedAt: Date;
  sender: string;
  subject: string;
  reason: MailedIn['reason'];
};

/** Mail that a person is to look at, the oldest first. */
export async function listWaitingMail(db: Tx): Promise<WaitingMail[]> {
  return db
    .selectFrom('mailedIn as i')
    .innerJoin('matter as m', (join) =>
      join.onRef('m.organisationId', '=', 'i.organisationId').onRef('m.id', '=', 'i.matterId'),
    )
    .select(['i.id', 'i.matterId', 'm.title as matterTitle', 'i.receivedAt', 'i.sender', 'i.subject', 'i.reason'])
    .where('i.state', '=', 'quarantined')
    .orderBy('i.receivedAt')
    .orderBy('i.id')
    .limit(500)
    .execute();
}

/** Numbers of every matter, to see whose an incoming document is. */
export async function listAllDesignations(db: Tx): Promise<{ matterId: number; value: string }[]> {
  return db.selectFrom('designation').select(['matterId', 'value']).orderBy('id').execute();
}
