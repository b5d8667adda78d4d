import { sql } from 'kysely';
import { findFile } from '#platform/files/files.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { whatFailed } from '#platform/mail/mail-answers.ts';
import type { Mail, MailFile } from '#platform/mail/mailer.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import { getDecision } from '../decision.queries.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordSentEntry } from './dispatch.commands.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'clock'>;
type EntryId = { organisationId: number; id: number };

/** A mail server that has been away this long is for a person to ask about. */
const givenUpAfterDays = 3;

/**
 * Sends decisions to those on their dispatch lists. What the mail server puts off is tried again by the queue, and every quarter of an hour for
 * three days. Safe to run again, and beside itself.
 */
export function sendDispatchJob(services: Sender): JobHandler {
  return {
    queue: 'send-dispatch',
    cron: '*/15 * * * *',
    async handle(data) {
      const failures: unknown[] = [];
      // One that cannot be sent must not keep the others waiting; the queue hears of it afterwards.
      for (const of of await whichEntries(services, data))
        await alone(services, of, () => sendEntry(services, of)).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw new AggregateError(failures, `${failures.length} decisions were not dispatched`);
    },
  };
}

async function whichEntries(services: Sender, data: Record<string, number | string>): Promise<EntryId[]> {
  if (data.entryId !== undefined) return [{ organisationId: Number(data.organisationId), id: Number(data.entryId) }];
  const since = new Date(services.clock().getTime() - givenUpAfterDays * 86_400_000);
  const { rows } = await sql<EntryId>`select * from unsent_dispatch(${since})`.execute(services.database);
  return rows;
}

/** One sender at a time, also over several servers: a second waits and then finds nothing left to do. */
async function alone(services: Sender, of: EntryId, work: () => Promise<void>): Promise<void> {
  const key = `send-dispatch ${of.organisationId} ${of.id}`;
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
 * Marked when the mail server has taken the letter, never before: if the system stops just between the two it is sent once more, with the same
 * Message-ID, by which many mailboxes show it once.
 */
async function sendEntry(services: Sender, of: EntryId): Promise<void> {
  const mail = await readMail(services, of);
  if (!mail) return;
  try {
    await services.mailer.send(mail);
  } catch (error) {
    const failed = whatFailed(error);
    await markFailed(
      services,
      of,
      failed.kind === 'refused' ? { state: 'refused', answer: failed.answer } : { state: 'queued', answer: '' },
    );
    if (failed.kind !== 'refused') throw error;
    return;
  }
  const now = services.clock();
  await inOrganisation({ db: services.database, organisationId: of.organisationId }, async (db) => {
    const entry = await db
      .selectFrom('dispatchEntry')
      .select(['id', 'decisionId', 'receiver'])
      .where('id', '=', of.id)
      .where('state', '=', 'queued')
      .forUpdate()
      .executeTakeFirst();
    if (!entry) return;
    const decision = await getDecision(db, entry.decisionId);
    await recordSentEntry(
      { db, now, organisation: { id: of.organisationId } },
      { entry, decision, way: 'system', sentOn: today(now) },
    );
  });
}

/** The letter as it was ordered, with the extracts of the decision; nothing when it has been sent, or is no longer to be. */
async function readMail(services: Sender, of: EntryId): Promise<Mail | undefined> {
  return inOrganisation({ db: services.database, organisationId: of.organisationId, reading: true }, async (db) => {
    const entry = await db
      .selectFrom('dispatchEntry')
      .select(['decisionId', 'receiver', 'email', 'subject', 'text', 'messageId'])
      .where('id', '=', of.id)
      .where('state', '=', 'queued')
      .executeTakeFirst();
    if (!entry) return undefined;
    const { decisionId, receiver, email, subject, text, messageId } = entry;
    const { matterId } = await getDecision(db, decisionId);
    const attachments: MailFile[] = [];
    for (const { type, decisionId: about, fileId } of await listMatterDocuments(db, matterId)) {
      if (type !== 'extract' || about !== decisionId || fileId === null) continue;
      const file = await findFile(db, fileId);
      if (file) attachments.push({ name: file.name, mediaType: file.mediaType, bytes: file.bytes });
    }
    return { to: { name: receiver, address: email }, subject, text, messageId, attachments };
  });
}

async function markFailed(
  services: Sender,
  of: EntryId,
  failed: { state: 'refused' | 'queued'; answer: string },
): Promise<void> {
  await inOrganisation({ db: services.database, organisationId: of.organisationId }, async (db) => {
    await db
      .updateTable('dispatchEntry')
      .set((e) => ({ ...failed, tries: e('tries', '+', 1) }))
      .where('id', '=', of.id)
      .where('state', '=', 'queued')
      .execute();
  });
}
