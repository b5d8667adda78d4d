import type { Tx } from '#db/connection.ts';

export type RegistrarLetter = {
  number: number;
  subject: string;
  state: 'queued' | 'sent' | 'refused' | 'incomplete';
  tries: number;
  /** What the mail server said last, empty when it said nothing; of an incomplete letter the file that is not here. */
  answer: string;
  sentAt: Date | null;
  files: { name: string; fileId: number }[];
};

export type RegistrarMail = {
  id: number;
  matterId: number;
  memorandumId: number;
  toAddress: string;
  replyTo: string;
  orderedAt: Date;
  orderedBy: string;
  letters: RegistrarLetter[];
};

/** What has been sent to the registrar in a matter, the latest first. */
export async function listRegistrarMail(db: Tx, matterId: number): Promise<RegistrarMail[]> {
  const mails = await db
    .selectFrom('registrarMail')
    .select(['id', 'matterId', 'memorandumId', 'toAddress', 'replyTo', 'orderedAt', 'orderedBy'])
    .where('matterId', '=', matterId)
    .orderBy('id', 'desc')
    .execute();
  if (mails.length === 0) return [];
  const ids = mails.map(({ id }) => id);
  const letters = await db
    .selectFrom('registrarLetter')
    .select(['mailId', 'number', 'subject', 'state', 'tries', 'answer', 'sentAt'])
    .where('mailId', 'in', ids)
    .orderBy('number')
    .execute();
  const files = await db
    .selectFrom('registrarLetterFile')
    .select(['mailId', 'number', 'name', 'fileId'])
    .where('mailId', 'in', ids)
    .orderBy('number')
    .orderBy('sort')
    .execute();
  return mails.map((mail) => ({
    ...mail,
    letters: letters
      .filter(({ mailId }) => mailId === mail.id)
      .map(({ mailId, ...letter }) => ({
        ...letter,
        files: files
          .filter((file) => file.mailId === mailId && file.number === letter.number)
          .map(({ name, fileId }) => ({ name, fileId })),
      })),
  }));
}

/** Whether this is the Message-ID of a letter that was sent from here. */
export async function isOwnMessage(db: Tx, messageId: string): Promise<boolean> {
  if (messageId === '') return false;
  const row = await db
    .selectFrom('registrarLetter')
    .select('number')
    .where('messageId', '=', messageId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Memoranda of a matter that have been handed over and not been sent to the registrar from here. */
export async function listUnsent(db: Tx, matterId: number): Promise<{ id: number; title: string }[]> {
  return db
    .selectFrom('memorandum')
    .select(['id', 'title'])
    .where('matterId', '=', matterId)
    .where('state', '=', 'handed-over')
    .where('id', 'not in', (e) => e.selectFrom('registrarMail').select('memorandumId').where('matterId', '=', matterId))
    .orderBy('id')
    .execute();
}
