import { sql } from 'kysely';
import type { Command, CommandScope } from '#platform/command.ts';
import type { Tx } from '#db/connection.ts';
import { listMemberships } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';

/** Somebody of the cast, who does things on the days of the story. */
export type Storyteller = {
  organisationId: number;
  /** Runs a command on that day, at nine in the morning. */
  on: <I, O>(day: string, command: Command<I, O>, input: I) => Promise<O>;
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

export async function actingAs(services: Services, email: string): Promise<Storyteller> {
  const { rows } = await sql<{ id: number }>`select ensure_account(${email}) as id`.execute(services.database);
  const [membership] = await listMemberships(services.database, rows[0]?.id ?? 0);
  if (!membership) throw new Error(`nobody of the cast has the address ${email}`);
  const scope: Omit<CommandScope, 'clock'> = {
    database: services.database,
    subscriptions: services.subscriptions,
    jobs: services.jobs,
    locale: 'sv',
    ...membership,
  };
  const organisationId = membership.organisation.id;
  return {
    organisationId,
    on: (day, command, input) => command.run({ ...scope, clock: () => new Date(`${day}T08:00:00Z`) }, input),
    read: (work) => inOrganisation({ db: services.database, organisationId, reading: true }, work),
  };
}
