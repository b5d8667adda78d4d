import { sql } from 'kysely';
import { findFile } from '#platform/files/files.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { whatFailed } from '#platform/mail/mail-answers.ts';
import type { Mail, MailFile } from '#platform/mail/mailer.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'clock'>;
type MailId = { organisationId: number; id: number };

/** A mail server that has been away this long is for a person to ask about. */
const givenUpAfterDays = 3;

/**
 * Sends the letters of a sending that are queued. What the mail server puts off is tried again by the queue, and every quarter of an hour for
 * three days. Safe to run again, and beside itself.
 */
export function sendRegistrarMailJob(services: Sender): JobHandler {
  return {
    queue: 'send-registrar-mail',
    cron: '*/15 * * * *',
    async handle(data) {
      const failures: unknown[] = [];
      for (const of of await whichMail(services, data)) {
        // One that cannot be sent must not keep the others waiting; the queue hears of it afterwards.
        await alone(services, of, () => sendLetters(services, of)).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} sendings to registrars were not finished`);
    },
  };
}

async function whichMail(services: Sender, data: Record<string, number | string>): Promise<MailId[]> {
  if (data.mailId !== undefined) return [{ organisationId: Number(data.organisationId), id: Number(data.mailId) }];
  const since = new Date(services.clock().getTime() - givenUpAfterDays * 86_400_000);
  const { rows } = await sql<MailId>`select * from unsent_registrar_mail(${since})`.execute(services.database);
  return rows;
}

/** One sender at a time, also over several servers: a second waits and then finds nothing left to do. */
async function alone(services: Sender, of: MailId, work: () => Promise<void>): Promise<void> {
  const key = `send-registrar-mail ${of.organisationId} ${of.id}`;
  await services.database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtextextended(${key}, 0))`.execute(connection);
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${key}, 0))`.execute(connection);
    }
  });
}

/**
 * A letter is marked when the mail server has taken it, never before: if the system stops just between the two it is sent once more, with the
 * same Message-ID, by which many mailboxes show it once. Marked before, the registrar might have got none.
 */
async function sendLetters(services: Sender, of: MailId): Promise<void> {
  let postponed = 0;
  for (const number of await listQueued(services, of)) {
    try {
      await services.mailer.send(await readLetter(services, of, number));
      await mark(services, of, { number, state: 'sent', answer: '', sentAt: services.clock() });
    } catch (error) {
      const failed = whatFailed(error);
      const answer = failed.kind === 'refused' ? failed.answer : wordsOf(error);
      await mark(services, of, {
        number,
        state: failed.kind === 'refused' ? 'refused' : 'queued',
        answer,
        sentAt: null,
      });
      if (failed.kind === 'stop') throw error;
      if (failed.kind === 'later') postponed += 1;
    }
  }
  if (postponed > 0) throw new Error(`the mail server put off ${postponed} letters to a registrar`);
}

async function listQueued(services: Sender, of: MailId): Promise<number[]> {
  return inOrganisation({ db: services.database, organisationId: of.organisationId, reading: true }, async (db) => {
    const rows = await db
      .selectFrom('registrarLetter')
      .select('number')
      .where('mailId', '=', of.id)
      .where('state', '=', 'queued')
      .orderBy('number')
      .execute();
    return rows.map(({ number }) => number);
  });
}

/** One letter with its files, and no more than one at a time in memory. */
async function readLetter(services: Sender, of: MailId, number: number): Promise<Mail> {
  return inOrganisation({ db: services.database, organisationId: of.organisationId, reading: true }, async (db) => {
    const letter = await db
      .selectFrom('registrarLetter as l')
      .innerJoin('registrarMail as m', (join) =>
        join.onRef('m.organisationId', '=', 'l.organisationId').onRef('m.id', '=', 'l.mailId'),
      )
      .select(['m.toAddress', 'm.replyTo', 'l.subject', 'l.text', 'l.messageId'])
      .where('l.mailId', '=', of.id)
      .where('l.number', '=', number)
      .executeTakeFirstOrThrow();
    const rows = await db
      .selectFrom('registrarLetterFile')
      .select(['name', 'fileId'])
      .where('mailId', '=', of.id)
      .where('number', '=', number)
      .orderBy('sort')
      .execute();
    const attachments: MailFile[] = [];
    for (const { name, fileId } of rows) {
      const file = await findFile(db, fileId);
      if (file) attachments.push({ name, mediaType: file.mediaType, bytes: file.bytes });
    }
    return {
      to: { name: '', address: letter.toAddress },
      subject: letter.subject,
      text: letter.text,
      messageId: letter.messageId,
      ...(letter.replyTo !== '' && { replyTo: { name: '', address: letter.replyTo } }),
      attachments,
    };
  });
}

async function mark(
  services: Sender,
  of: MailId,
  letter: { number: number; state: 'queued' | 'sent' | 'refused'; answer: string; sentAt: Date | null },
): Promise<void> {
  const { number, ...outcome } = letter;
  await inOrganisation({ db: services.database, organisationId: of.organisationId }, async (db) => {
    await db
      .updateTable('registrarLetter')
      .set((e) => ({ ...outcome, tries: e('tries', '+', 1) }))
      .where('mailId', '=', of.id)
      .where('number', '=', number)
      .where('state', '=', 'queued')
      .execute();
  });
}

/** What went wrong, on one line, for whoever reads the matter. */
function wordsOf(error: unknown): string {
  const said: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'response') : undefined;
  const words = typeof said === 'string' ? said : error instanceof Error ? error.message : '';
  return words
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .toWellFormed();
}
