import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { whatFailed } from '#platform/mail/mail-answers.ts';
import type { Services } from '#platform/web/context.ts';
import { codeOf, secretNameOf } from '../codes.ts';
import type { PromisedTexts } from '../survey-texts.ts';
import { BOUNCED } from '../returned-letters/returned.queries.ts';
import { letterTo } from './letter-to.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'secrets' | 'publicUrl'>;
type SurveyId = { organisationId: number; surveyId: number };

/** Sends every letter that has been ordered and not yet sent, of one survey. Safe to run again, and beside itself. */
export function sendInvitationsJob(services: Sender): JobHandler {
  return {
    queue: 'send-invitations',
    async handle(data) {
      const of = { organisationId: Number(data.organisationId), surveyId: Number(data.surveyId) };
      await alone(services, of, () => sendLetters(services, of));
    },
  };
}

/** One sender at a time for a survey, also over several servers: a second waits and then finds nothing left to do. */
async function alone(services: Sender, of: SurveyId, work: () => Promise<void>): Promise<void> {
  const key = `send-invitations ${of.organisationId} ${of.surveyId}`;
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
 * A letter is marked when the mail server has taken it, never before. If the system stops just between the two, that one address gets the
 * same letter twice, with the same single-use code and the same Message-ID, by which many mailboxes show it once. Marked before, it would
 * have got none, and somebody would have lost their say.
 */
async function sendLetters(services: Sender, of: SurveyId): Promise<void> {
  const postponed: string[] = [];
  for (;;) {
    const batch = await readBatch(services, of, postponed);
    if (!batch) break;
    for (const letter of batch.letters) {
      try {
        await services.mailer.send({ to: { name: '', address: letter.email }, ...letter.mail });
        await mark(services, of, { ...letter, round: batch.round, failure: null });
      } catch (error) {
        const failed = whatFailed(error);
        if (failed.kind === 'stop') throw error;
        if (failed.kind === 'later') postponed.push(letter.id);
        else await mark(services, of, { ...letter, round: batch.round, failure: failed.answer });
      }
    }
  }
  // The queue tries again by its own rules; what has been sent is not sent again.
  if (postponed.length > 0) throw new Error(`the mail server put off ${postponed.length} letters`);
}

type Letter = { id: string; email: string; mail: { subject: string; text: string; messageId: string } };

const batchSize = 50;

async function readBatch(
  services: Sender,
  of: SurveyId,
  postponed: readonly string[],
): Promise<{ round: number; letters: Letter[] } | undefined> {
  return inOrganisation({ db: services.database, organisationId: of.organisationId, reading: true }, async (db) => {
    const survey = await readOpenSurvey(db, of.surveyId);
    const secret = survey && (await services.secrets.find(secretNameOf(survey.publicToken)));
    if (!survey || !secret) return undefined;
    const rows = await listWaiting(db, { surveyId: of.surveyId, round: survey.rounds, postponed });
    if (rows.length === 0) return undefined;
    const letters = rows.map(({ id, email, roundsSent, failure, ...audience }) => ({
      id,
      email,
      mail: {
        messageId: messageIdOf(secret, { id, round: survey.rounds, publicUrl: services.publicUrl }),
        ...letterTo({
          // Who has got no letter yet is invited, also when others are reminded.
          kind: roundsSent === 0 || failure !== null ? 'invitation' : 'reminder',
          ...survey,
          publicUrl: services.publicUrl,
          audience: {
            name: audience.audienceName ?? '',
            staff: audience.audienceStaff ?? 0,
            nextName: audience.nextName,
          },
          code: codeOf(secret, id),
        }),
      },
    }));
    return { round: survey.rounds, letters };
  });
}

/** The same for the same letter of the same round, and nothing that anything else can be told from. */
function messageIdOf(secret: Buffer, of: { id: string; round: number; publicUrl: string }): string {
  const name = createHmac('sha256', secret).update(`letter ${of.round} ${of.id}`, 'utf8').digest('hex').slice(0, 32);
  return `${name}@${new URL(of.publicUrl).hostname}`;
}

async function readOpenSurvey(db: Tx, surveyId: number) {
  const row = await db
    .selectFrom('survey')
    .select(['publicToken', 'closesOn', 'rounds', sql<PromisedTexts>`promise -> 'texts'`.as('texts')])
    .where('id', '=', surveyId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row && row.publicToken !== null ? { ...row, publicToken: row.publicToken } : undefined;
}

async function listWaiting(db: Tx, of: { surveyId: number; round: number; postponed: readonly string[] }) {
  const rows = await db
    .selectFrom('invitation as i')
    .innerJoin('reportingGroup as g', (join) =>
      join.onRef('g.organisationId', '=', 'i.organisationId').onRef('g.id', '=', 'i.groupId'),
    )
    .select(['i.id', 'i.email', 'i.roundsSent', 'i.failure', 'g.audienceName', 'g.audienceStaff', 'g.nextName'])
    .where('i.surveyId', '=', of.surveyId)
    .where('i.email', 'is not', null)
    .where('i.roundsSent', '<', of.round)
    .where((e) => e.or([e('i.failure', 'is', null), e('i.failure', '<>', BOUNCED)]))
    .where((e) => (of.postponed.length > 0 ? e('i.id', 'not in', of.postponed) : e.lit(true)))
    .orderBy('i.id')
    .limit(batchSize)
    .execute();
  return rows.flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }]));
}

/** An address that was changed while its letter was on the way is left as it is: the new one is still to get its letter. */
async function mark(
  services: Sender,
  of: SurveyId,
  letter: { id: string; email: string; round: number; failure: string | null },
): Promise<void> {
  await inOrganisation({ db: services.database, organisationId: of.organisationId }, async (db) => {
    await db
      .updateTable('invitation')
      .set({ roundsSent: letter.round, failure: letter.failure })
      .where('surveyId', '=', of.surveyId)
      .where('id', '=', letter.id)
      .where('email', '=', letter.email)
      .execute();
  });
}
