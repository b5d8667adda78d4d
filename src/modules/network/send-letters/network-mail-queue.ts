import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { MailQueue, SendOutcome } from '#platform/mail/send-queued.ts';
import { openPublicAddress } from '#platform/tenancy/public-address.ts';
import type { Services } from '#platform/web/context.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { getParty } from '../parties/party.queries.ts';
import { calendarFiles } from './calendar-files.ts';
import { withLink } from './compose-letter.ts';

export type Sender = Pick<Services, 'database' | 'mailer' | 'clock' | 'publicUrl'>;
export type NetworkId = { organisationId: number; networkId: number };

/** What is kept of a letter; those ordered before there were files for a calendar have none. */
const content = z.object({
  subject: z.string(),
  text: z.string(),
  host: z.string().default(''),
  meetings: z.array(z.number().int()).default([]),
});
export type MailContent = z.infer<typeof content>;

/**
 * The letters of a network that wait. Each is said to be on its way before it is handed over, so that none goes twice; one that a stop left so is in doubt,
 * and waits for a person to say whether it came.
 */
export function queueOf(services: Sender, of: NetworkId): MailQueue<number> {
  const { organisationId, networkId } = of;
  return {
    name: `send-network-mail ${networkId}`,
    organisationId,
    settle: (db) => settle(db, networkId),
    listWaiting: (db, page) => listWaiting(db, networkId, page),
    compose: (db, id) => compose(services, db, { ...of, id }),
    claim,
    mark: (db, id, outcome) => mark(db, id, outcome, services.clock()),
  };
}

async function settle(db: Tx, networkId: number): Promise<void> {
  await db
    .updateTable('networkMail')
    .set({ state: 'doubtful', reason: '' })
    .where('networkId', '=', networkId)
    .where('state', '=', 'sending')
    .execute();
}

async function listWaiting(
  db: Tx,
  networkId: number,
  { after = 0, most }: { after: number | undefined; most: number },
) {
  const rows = await db
    .selectFrom('networkMail')
    .select('id')
    .where('networkId', '=', networkId)
    .where('state', '=', 'queued')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** The letter with a link made for it now, and the meetings as they are now; nothing when it has been sent. Read step by step, each by its key. */
async function compose(services: Sender, db: Tx, of: NetworkId & { id: number }): Promise<Mail | undefined> {
  const { organisationId, networkId, id } = of;
  const letter = await db
    .selectFrom('networkMail')
    .select(['partyId', 'content', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (letter?.state !== 'queued') return undefined;
  const party = await getParty(db, { networkId, partyId: letter.partyId });
  const network = await getNetwork(db, networkId);
  const { subject, text, host, meetings: enclosed } = content.parse(letter.content);
  const meetings = enclosed.length === 0 ? [] : await listMeetings(db, networkId);
  const organisation = { id: organisationId };
  const token = await openPublicAddress(
    { db, now: services.clock(), organisation },
    { kind: 'network-party', thingId: party.id },
  );
  return {
    to: { name: party.name, address: party.email },
    subject,
    text: withLink(text, new URL(networkPaths.partyLink(token), services.publicUrl).href),
    messageId: messageIdOf(services, { organisationId, mailId: id }),
    attachments: calendarFiles({
      host,
      network,
      meetings: meetings.filter((one) => enclosed.includes(one.id)),
      isIn: party.state === 'registered',
    }),
    ...(network.contactEmail !== '' && { replyTo: { name: network.contactName, address: network.contactEmail } }),
  };
}

/** The same each time the letter is sent. */
function messageIdOf(services: Sender, of: { organisationId: number; mailId: number }): string {
  const name = createHash('sha256').update(`network-mail ${of.organisationId} ${of.mailId}`).digest('hex').slice(0, 32);
  return `${name}@${new URL(services.publicUrl).hostname}`;
}

async function claim(db: Tx, id: number): Promise<boolean> {
  const claimed = await db
    .updateTable('networkMail')
    .set({ state: 'sending' })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

async function mark(db: Tx, id: number, outcome: SendOutcome, now: Date): Promise<void> {
  await db
    .updateTable('networkMail')
    .set((e) => ({ ...becomes(outcome, now), tries: e('tries', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'sending'])
    .execute();
}

function becomes(outcome: SendOutcome, now: Date) {
  if (outcome.state === 'sent') return { state: 'sent', reason: '', sentAt: now } as const;
  // Nothing that is kept goes along with these letters, so that none is incomplete.
  if (outcome.state !== 'postponed') return { state: 'refused', reason: outcome.answer } as const;
  return outcome.inDoubt
    ? ({ state: 'doubtful', reason: outcome.answer } as const)
    : ({ state: 'queued', reason: '' } as const);
}
