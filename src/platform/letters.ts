import { sql } from 'kysely';
import type { CommandContext } from '#platform/command.ts';
import type { Tx } from '#db/connection.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';

export type Letter = { fromOrganisationId: number; key: string; kind: string; payload: unknown };

/** Acts on a received letter in the receiver's own transaction; called once per letter unless it fails. */
export type LetterReader = {
  kind: string;
  read: (ctx: { db: Tx; organisationId: number; now: Date }, letter: Letter) => Promise<void>;
};

/**
 * Writes to another organisation, in the sender's transaction. The same key to the same receiver is one letter, however often it is written.
 */
export async function writeLetter(
  ctx: CommandContext,
  letter: { toOrganisationId: number; key: string; kind: string; payload: Record<string, unknown> },
): Promise<void> {
  await ctx.db
    .insertInto('letter')
    .values({
      ...letter,
      organisationId: ctx.organisation.id,
      payload: JSON.stringify(letter.payload),
      writtenAt: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['organisationId', 'toOrganisationId', 'key']).doNothing())
    .execute();
}

/** Delivery and reading as jobs. Reading is in the receiver's organisation, marked handled in the same transaction. */
export function letterJobs(
  services: Pick<Services, 'database' | 'clock'>,
  readers: readonly LetterReader[],
): JobHandler[] {
  return [
    {
      queue: 'deliver-letters',
      cron: '* * * * *',
      async handle() {
        await sql`select * from deliver_letters(${services.clock()})`.execute(services.database);
        const { rows } = await sql<Address>`select * from unhandled_letters()`.execute(services.database);
        for (const address of rows) await readLetter(services, { address, readers });
      },
    },
  ];
}

type Address = { organisationId: number; fromOrganisationId: number; key: string };

async function readLetter(
  services: Pick<Services, 'database' | 'clock'>,
  work: { address: Address; readers: readonly LetterReader[] },
): Promise<void> {
  const { organisationId, fromOrganisationId, key } = work.address;
  const now = services.clock();
  await inOrganisation({ db: services.database, organisationId }, async (db) => {
    const row = await db
      .selectFrom('receivedLetter')
      .select(['fromOrganisationId', 'key', 'kind', 'payload'])
      .where('fromOrganisationId', '=', fromOrganisationId)
      .where('key', '=', key)
      .where('handledAt', 'is', null)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return;
    const reader = work.readers.find((one) => one.kind === row.kind);
    if (!reader) return; // stays unread until a version that knows it is installed
    await reader.read({ db, organisationId, now }, row);
    await db
      .updateTable('receivedLetter')
      .set({ handledAt: now })
      .where('fromOrganisationId', '=', fromOrganisationId)
      .where('key', '=', key)
      .execute();
  });
}
