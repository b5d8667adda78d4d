import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { attachFiles } from '#platform/mail/attach-files.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { sendQueued, type SendOutcome } from '#platform/mail/send-queued.ts';
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
        await sendLetters(services, of).catch((error: unknown) => failures.push(error));
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

/**
 * A letter is marked when the mail server has taken it, never before: if the system stops just between the two it is sent once more, with the
 * same Message-ID, by which many mailboxes show it once. Marked before, the registrar might have got none. One at a time: they are numbered, and
 * may be large.
 */
async function sendLetters(services: Sender, { organisationId, id: mailId }: MailId): Promise<void> {
  await sendQueued<number>(services, {
    name: 'send-registrar-mail',
    organisationId,
    atOnce: 1,
    listWaiting: (db, { after = 0, most }) => listQueued(db, { mailId, after, most }),
    compose: (db, number) => readLetter(db, { mailId, number }),
    mark: (db, number, outcome) => mark(db, { mailId, number, now: services.clock() }, outcome),
  });
}

async function listQueued(db: Tx, of: { mailId: number; after: number; most: number }): Promise<number[]> {
  const rows = await db
    .selectFrom('registrarLetter')
    .select('number')
    .where('mailId', '=', of.mailId)
    .where('state', '=', 'queued')
    .where('number', '>', of.after)
    .orderBy('number')
    .limit(of.most)
    .execute();
  return rows.map(({ number }) => number);
}

async function readLetter(db: Tx, of: { mailId: number; number: number }): Promise<Mail | undefined> {
  const letter = await db
    .selectFrom('registrarLetter as l')
    .innerJoin('registrarMail as m', (join) =>
      join.onRef('m.organisationId', '=', 'l.organisationId').onRef('m.id', '=', 'l.mailId'),
    )
    .select(['m.toAddress', 'm.replyTo', 'l.subject', 'l.text', 'l.messageId'])
    .where('l.mailId', '=', of.mailId)
    .where('l.number', '=', of.number)
    .where('l.state', '=', 'queued')
    .executeTakeFirst();
  if (!letter) return undefined;
  const files = await db
    .selectFrom('registrarLetterFile')
    .select(['name', 'fileId'])
    .where('mailId', '=', of.mailId)
    .where('number', '=', of.number)
    .orderBy('sort')
    .execute();
  return {
    to: { name: '', address: letter.toAddress },
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    ...(letter.replyTo !== '' && { replyTo: { name: '', address: letter.replyTo } }),
    attachments: await attachFiles(db, files),
  };
}

async function mark(
  db: Tx,
  letter: { mailId: number; number: number; now: Date },
  outcome: SendOutcome,
): Promise<void> {
  await db
    .updateTable('registrarLetter')
    .set((e) => ({
      state: outcome.state === 'postponed' ? 'queued' : outcome.state,
      answer: outcome.state === 'sent' ? '' : outcome.answer,
      sentAt: outcome.state === 'sent' ? letter.now : null,
      tries: e('tries', '+', 1),
    }))
    .where('mailId', '=', letter.mailId)
    .where('number', '=', letter.number)
    .where('state', '=', 'queued')
    .execute();
}
