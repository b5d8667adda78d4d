import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { attachFiles } from '#platform/mail/attach-files.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { sendQueued, type SendOutcome } from '#platform/mail/send-queued.ts';
import { listFilesOf } from '#platform/files/list-files.ts';
import type { Services } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import { getDecision } from '../decision.queries.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordSentEntry } from './dispatch.commands.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'clock'>;
type Waiting = { organisationId: number; entries: number[] };

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
      for (const waiting of await whichEntries(services, data))
        await sendEntries(services, waiting).catch((error: unknown) => failures.push(error));
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} organisations’ decisions were not dispatched`);
    },
  };
}

async function whichEntries(services: Sender, data: Record<string, number | string>): Promise<Waiting[]> {
  if (data.entryId !== undefined)
    return [{ organisationId: Number(data.organisationId), entries: [Number(data.entryId)] }];
  const since = new Date(services.clock().getTime() - givenUpAfterDays * 86_400_000);
  const { rows } = await sql<Waiting>`
    select organisation_id, array_agg(id order by id) as entries from unsent_dispatch(${since}) group by organisation_id`.execute(
    services.database,
  );
  return rows;
}

/**
 * Marked when the mail server has taken the letter, never before: if the system stops just between the two it is sent once more, with the same
 * Message-ID, by which many mailboxes show it once.
 */
async function sendEntries(services: Sender, { organisationId, entries }: Waiting): Promise<void> {
  await sendQueued<number>(services, {
    name: 'send-dispatch',
    organisationId,
    listWaiting: (_db, { after = 0, most }) => Promise.resolve(entries.filter((id) => id > after).slice(0, most)),
    compose: readMail,
    mark: (db, id, outcome) => mark({ db, organisationId, now: services.clock() }, id, outcome),
  });
}

/** The letter as it was ordered, with the extracts of the decision; nothing when it has been sent, or is no longer to be. */
async function readMail(db: Tx, id: number): Promise<Mail | undefined> {
  const entry = await db
    .selectFrom('dispatchEntry')
    .select(['decisionId', 'receiver', 'email', 'subject', 'text', 'messageId'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  if (!entry) return undefined;
  const { decisionId, receiver, email, subject, text, messageId } = entry;
  const { matterId } = await getDecision(db, decisionId);
  const extracts = (await listMatterDocuments(db, matterId)).filter(
    (one) => one.type === 'extract' && one.decisionId === decisionId,
  );
  const stored = await listFilesOf(
    db,
    extracts.flatMap(({ fileId }) => fileId ?? []),
  );
  const files = extracts.flatMap(({ title, fileId }) =>
    fileId === null ? [] : [{ name: stored.get(fileId)?.name ?? title, fileId }],
  );
  return {
    to: { name: receiver, address: email },
    subject,
    text,
    messageId,
    attachments: await attachFiles(db, files),
  };
}

async function mark(
  ctx: { db: Tx; organisationId: number; now: Date },
  id: number,
  outcome: SendOutcome,
): Promise<void> {
  const { db, organisationId, now } = ctx;
  const entry = await db
    .selectFrom('dispatchEntry')
    .select(['id', 'decisionId', 'receiver'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .forUpdate()
    .executeTakeFirst();
  if (!entry) return;
  if (outcome.state === 'sent') {
    const decision = await getDecision(db, entry.decisionId);
    const sent = { entry, decision, way: 'system', sentOn: today(now) } as const;
    return recordSentEntry({ db, now, organisation: { id: organisationId } }, sent);
  }
  const { state, answer } = outcome.state === 'postponed' ? { state: 'queued' as const, answer: '' } : outcome;
  await db
    .updateTable('dispatchEntry')
    .set((e) => ({ state, answer, tries: e('tries', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
