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
  /** The same where another municipality acts at this one, through its link: in its own name. */
  as: (name: string) => Pick<Storyteller, 'on'>;
};

export async function actingAs(services: Services, who: { email: string; slug: string }): Promise<Storyteller> {
  const { rows } = await sql<{ id: number }>`select ensure_account(${who.email}) as id`.execute(services.database);
  const accountId = rows[0]?.id ?? 0;
  const memberships = await listMemberships(services.database, accountId);
  const membership = memberships.find(({ organisation }) => organisation.slug === who.slug);
  if (!membership) throw new Error(`nobody of the cast has the address ${who.email} in ${who.slug}`);
  const scope: Omit<CommandScope, 'clock'> = {
    database: services.database,
    subscriptions: services.subscriptions,
    jobs: services.jobs,
    locale: 'sv',
    ...membership,
  };
  const organisationId = membership.organisation.id;
  const onAs =
    (actor: CommandScope['actor']): Storyteller['on'] =>
    (day, command, input) =>
      command.run({ ...scope, actor, clock: () => momentOf(day) }, input);
  return {
    organisationId,
    on: onAs(scope.actor),
    as: (name) => ({ on: onAs({ ...scope.actor, memberId: 0, accountId: 0, name, title: '' }) }),
    read: (work) => inOrganisation({ db: services.database, organisationId, reading: true }, work),
  };
}

/** Nine in the morning of a winter day in Sweden. */
export function momentOf(day: string): Date {
  return new Date(`${day}T08:00:00Z`);
}
