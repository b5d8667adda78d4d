import type { CommandScope } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { listUnreadMail } from '#platform/mail/received-mail.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import type { Services } from '#platform/web/context.ts';
import { prepareMail } from './prepare-mail.ts';
import { takeInMail } from './take-in-mail.command.ts';

/** Nobody in particular: it takes in what came. */
const system: Actor = { memberId: 0, accountId: 0, name: 'Stadig', title: '', roles: ['coordinator'] };

type Reader = Pick<Services, 'database' | 'clock' | 'jobs' | 'subscriptions' | 'mailIntake'>;

/** While DNS does not answer, a message waits this long to be checked before a person is asked. */
const patienceMs = 3_600_000;

/** Reads what has come to the addresses of matters: the message that the queue names, and every five minutes all that a stop has left. Safe to run again. */
export function readMailJob(services: Reader): JobHandler {
  return {
    queue: 'read-mail',
    cron: '*/5 * * * *',
    async handle(data) {
      const failures: unknown[] = [];
      const organisations = await listOrganisations(services.database);
      const all = await listUnreadMail(services.database);
      const wanted = all.filter(({ id }) => data.mailId === undefined || id === Number(data.mailId));
      for (const { organisationId, id } of wanted) {
        const organisation = organisations.find((one) => one.id === organisationId);
        // One that cannot be read must not keep the others waiting; the queue hears of it afterwards.
        if (organisation) await readOne(services, organisation, id).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw new AggregateError(failures, `${failures.length} messages were not read`);
    },
  };
}

async function readOne(services: Reader, organisation: Organisation, id: number): Promise<void> {
  const mail = await prepareMail(services, { organisationId: organisation.id, id });
  if (!mail || mail.received.readAt !== null) return;
  const age = services.clock().getTime() - mail.received.receivedAt.getTime();
  if (mail.check.outcome === 'not-checked' && age < patienceMs) throw new Error('DNS did not answer about a sender');
  const { database, clock, jobs, subscriptions } = services;
  const scope: CommandScope = { database, clock, jobs, subscriptions, organisation, actor: system, locale: 'sv' };
  try {
    await takeInMail.run(scope, mail);
  } catch (error) {
    // Another worker has taken it in meanwhile: nothing is left to do.
    if (!(error instanceof AppError && error.code === 'changed-meanwhile')) throw error;
  }
}
