import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MailSubject } from './mail-address.ts';

/** Who handed the message over. `returnPath` is empty for what must not be answered (RFC 5321 4.5.5). */
export type Envelope = { remoteAddress: string; helo: string; returnPath: string };

/** The largest message that is taken, as it is sent: its attachments are about a third smaller. */
export const largestMail = 25 * 1024 * 1024;
const chunk = 256 * 1024;

/** Keeps a message and queues the reading of it, in one transaction: when this resolves, nothing that happens can lose it. */
export async function keepMail(
  services: { database: Database; clock: () => Date; jobs: Pick<Jobs, 'send'> },
  to: MailSubject & { organisationId: number },
  mail: { envelope: Envelope; raw: Uint8Array },
): Promise<number> {
  const { organisationId, kind, subjectId } = to;
  return inOrganisation({ db: services.database, organisationId }, async (db) => {
    const { id } = await db
      .insertInto('receivedMail')
      .values({
        organisationId,
        kind,
        subjectId,
        ...mail.envelope,
        size: mail.raw.length,
        receivedAt: services.clock(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (let part = 0; part * chunk < mail.raw.length; part += 1) {
      const bytes = Buffer.from(mail.raw.subarray(part * chunk, (part + 1) * chunk));
      await db.insertInto('receivedMailPart').values({ organisationId, mailId: id, part, bytes }).execute();
    }
    await services.jobs.send(db, 'read-mail', { organisationId, mailId: id });
    return id;
  });
}

/** Messages that nobody has read yet, in every organisation: what a stop may have left. */
export async function listUnreadMail(db: Database): Promise<{ organisationId: number; id: number }[]> {
  const { rows } = await sql<{ organisationId: number; id: number }>`select * from unread_mail()`.execute(db);
  return rows;
}

export type ReceivedMail = MailSubject & { id: number; receivedAt: Date; readAt: Date | null } & Envelope;

export async function findReceivedMail(db: Tx, id: number): Promise<ReceivedMail | undefined> {
  return db
    .selectFrom('receivedMail')
    .select(['id', 'kind', 'subjectId', 'receivedAt', 'readAt', 'remoteAddress', 'helo', 'returnPath'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The message as it came; empty when its bytes are gone. */
export async function readRawMail(db: Tx, id: number): Promise<Buffer> {
  const rows = await db
    .selectFrom('receivedMailPart')
    .select('bytes')
    .where('mailId', '=', id)
    .orderBy('part')
    .execute();
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

/** Says that a message is read, under lock; false when somebody else has. */
export async function claimMail(ctx: { db: Tx; now: Date }, id: number): Promise<boolean> {
  const claimed = await ctx.db
    .updateTable('receivedMail')
    .set({ readAt: ctx.now })
    .where('id', '=', id)
    .where('readAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function dropRawMail(ctx: { db: Tx }, id: number): Promise<void> {
  await ctx.db.deleteFrom('receivedMailPart').where('mailId', '=', id).execute();
}
