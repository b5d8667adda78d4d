import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { sendQueued, type SendOutcome } from '#platform/mail/send-queued.ts';
import type { Services } from '#platform/web/context.ts';
import { codeOf, secretNameOf } from '../codes.ts';
import type { PromisedTexts } from '../survey-texts.ts';
import { BOUNCED } from '../returned-letters/returned.queries.ts';
import { letterTo } from './letter-to.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'secrets' | 'publicUrl'>;

/**
 * Sends every letter that has been ordered and not yet sent, of one survey. Safe to run again, and beside itself. A letter is marked when the mail
 * server has taken it, never before: marked before, a stop just then would leave somebody without their say. If the system stops between the two,
 * that one address gets the same letter twice, with the same single-use code and the same Message-ID.
 */
export function sendInvitationsJob(services: Sender): JobHandler {
  return {
    queue: 'send-invitations',
    async handle(data) {
      const of = { organisationId: Number(data.organisationId), surveyId: Number(data.surveyId) };
      await sendQueued<Letter>(services, {
        name: 'send-invitations',
        organisationId: of.organisationId,
        listWaiting: (db, { after, most }) =>
          listLetters(services, db, { surveyId: of.surveyId, after: after?.id, most }),
        compose: (_db, { mail }) => Promise.resolve(mail),
        mark: (db, letter, outcome) => mark(db, { ...letter, surveyId: of.surveyId }, outcome),
      });
    },
  };
}

type Letter = { id: string; email: string; round: number; mail: Mail };

async function listLetters(
  services: Sender,
  db: Tx,
  page: { surveyId: number; after: string | undefined; most: number },
): Promise<Letter[]> {
  const survey = await readOpenSurvey(db, page.surveyId);
  const secret = survey && (await services.secrets.find(secretNameOf(survey.publicToken)));
  if (!survey || !secret) return [];
  const round = survey.rounds;
  return (await listWaiting(db, { ...page, round })).map(({ id, email, roundsSent, failure, ...audience }) => ({
    id,
    email,
    round,
    mail: {
      to: { name: '', address: email },
      messageId: messageIdOf(secret, { id, round, publicUrl: services.publicUrl }),
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

async function listWaiting(db: Tx, of: { surveyId: number; round: number; after: string | undefined; most: number }) {
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
    .where((e) => (of.after === undefined ? e.lit(true) : e('i.id', '>', of.after)))
    .orderBy('i.id')
    .limit(of.most)
    .execute();
  return rows.flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }]));
}

/** An address that was changed while its letter was on the way is left as it is: the new one is still to get its letter. */
async function mark(
  db: Tx,
  letter: { surveyId: number; id: string; email: string; round: number },
  outcome: SendOutcome,
): Promise<void> {
  if (outcome.state === 'postponed') return;
  await db
    .updateTable('invitation')
    .set({ roundsSent: letter.round, failure: outcome.state === 'sent' ? null : outcome.answer })
    .where('surveyId', '=', letter.surveyId)
    .where('id', '=', letter.id)
    .where('email', '=', letter.email)
    .execute();
}
