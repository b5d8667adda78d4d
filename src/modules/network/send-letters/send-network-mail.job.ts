import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { sendQueued, type MailQueue, type SendOutcome } from '#platform/mail/send-queued.ts';
import { openPublicAddress } from '#platform/tenancy/public-address.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { networkPaths } from '../network.paths.ts';
import { withLink } from './compose-letter.ts';

type Sender = Pick<Services, 'database' | 'mailer' | 'clock' | 'publicUrl'>;
type NetworkId = { organisationId: number; networkId: number };

const content = z.object({ subject: z.string(), text: z.string() });

/** What a mail server has put off this long is for a person to hurry on. */
const givenUpAfterDays = 3;

/**
 * Sends the letters that wait: of one network when it is queued by an order, and of all every fifth minute, for what a stop or a mail server that was away has
 * left. Safe to run again, and beside itself.
 */
export function sendNetworkMailJob(services: Sender): JobHandler {
  return {
    queue: 'send-network-mail',
    cron: '*/5 * * * *',
    async handle(data) {
      if (data.networkId !== undefined) {
        const of = { organisationId: Number(data.organisationId), networkId: Number(data.networkId) };
        await sendQueued(services, queueOf(services, of));
        return;
      }
      const failures: unknown[] = [];
      for (const of of await listLeft(services))
        await sendQueued(services, queueOf(services, of)).catch((error: unknown) => failures.push(error));
      if (failures.length > 0)
        throw new AggregateError(failures, `letters of ${failures.length} networks were not sent`);
    },
  };
}

/** The networks with letters that wait. */
async function listLeft(services: Sender): Promise<NetworkId[]> {
  const since = new Date(services.clock().getTime() - givenUpAfterDays * 86_400_000);
  const waiting: NetworkId[] = [];
  for (const { id: organisationId } of await listOrganisations(services.database)) {
    const reading = { db: services.database, organisationId, reading: true };
    const networks = await inOrganisation(reading, (db) => listNetworksWaiting(db, since));
    waiting.push(...networks.map((networkId) => ({ organisationId, networkId })));
  }
  return waiting;
}

async function listNetworksWaiting(db: Tx, since: Date): Promise<number[]> {
  const rows = await db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .select('p.networkId')
    .distinct()
    .where('m.state', '=', 'queued')
    .where('m.orderedAt', '>=', since)
    .orderBy('p.networkId')
    .execute();
  return rows.map(({ networkId }) => networkId);
}

/**
 * No `claim`: a letter is marked when the mail server has taken it, never before. If the system stops just between the two the party gets it once more,
 * with the same Message-ID and a link of its own that works as well; marked before, it might have got none.
 */
function queueOf(services: Sender, { organisationId, networkId }: NetworkId): MailQueue<number> {
  return {
    name: `send-network-mail ${networkId}`,
    organisationId,
    listWaiting: (db, page) => listWaiting(db, networkId, page),
    compose: (db, id) => compose(services, { db, now: services.clock(), organisation: { id: organisationId } }, id),
    mark: (db, id, outcome) => mark(db, id, outcome, services.clock()),
  };
}

async function listWaiting(
  db: Tx,
  networkId: number,
  { after = 0, most }: { after: number | undefined; most: number },
) {
  const rows = await db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .select('m.id')
    .where('p.networkId', '=', networkId)
    .where('m.state', '=', 'queued')
    .where('m.id', '>', after)
    .orderBy('m.id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** The letter with a link made for it now; nothing when it has been sent. */
async function compose(
  services: Sender,
  ctx: { db: Tx; now: Date; organisation: { id: number } },
  id: number,
): Promise<Mail | undefined> {
  const letter = await ctx.db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .innerJoin('network as n', 'n.id', 'p.networkId')
    .select(['m.partyId', 'm.content', 'p.name', 'p.email', 'n.contactName', 'n.contactEmail'])
    .where('m.id', '=', id)
    .where('m.state', '=', 'queued')
    .executeTakeFirst();
  if (!letter) return undefined;
  const token = await openPublicAddress(ctx, { kind: 'network-party', thingId: letter.partyId });
  const { subject, text } = content.parse(letter.content);
  return {
    to: { name: letter.name, address: letter.email },
    subject,
    text: withLink(text, new URL(networkPaths.partyLink(token), services.publicUrl).href),
    messageId: messageIdOf(services, { organisationId: ctx.organisation.id, mailId: id }),
    ...(letter.contactEmail !== '' && { replyTo: { name: letter.contactName, address: letter.contactEmail } }),
  };
}

/** The same each time the letter is sent. */
function messageIdOf(services: Sender, of: { organisationId: number; mailId: number }): string {
  const name = createHash('sha256').update(`network-mail ${of.organisationId} ${of.mailId}`).digest('hex').slice(0, 32);
  return `${name}@${new URL(services.publicUrl).hostname}`;
}

async function mark(db: Tx, id: number, outcome: SendOutcome, now: Date): Promise<void> {
  await db
    .updateTable('networkMail')
    .set((e) => ({ ...becomes(outcome, now), tries: e('tries', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}

function becomes(outcome: SendOutcome, now: Date) {
  if (outcome.state === 'sent') return { state: 'sent', reason: '', sentAt: now } as const;
  // Put off it waits as it is. Nothing is attached to these letters, so that none is incomplete.
  return outcome.state === 'postponed' ? {} : ({ state: 'refused', reason: outcome.answer } as const);
}
