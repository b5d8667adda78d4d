import type { Tx } from '#db/connection.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { sendQueued } from '#platform/mail/send-queued.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { queueOf, type NetworkId, type Sender } from './network-mail-queue.ts';

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

/** The networks with letters that wait, or that a stop left on their way: in doubt from then on, however long ago. */
async function listNetworksWaiting(db: Tx, since: Date): Promise<number[]> {
  const rows = await db
    .selectFrom('networkMail')
    .select('networkId')
    .distinct()
    .where((e) => e.or([e.and([e('state', '=', 'queued'), e('orderedAt', '>=', since)]), e('state', '=', 'sending')]))
    .orderBy('networkId')
    .execute();
  return rows.map(({ networkId }) => networkId);
}
