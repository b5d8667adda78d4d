import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { issueInvoices } from './issue-run.command.ts';
import { listUnfinishedRuns } from './run.queries.ts';

/** Nobody in particular: it finishes what a person has ordered. */
const system: Actor = { memberId: 0, accountId: 0, name: 'Stadig', title: '', roles: ['network_host'] };

type Issuer = Pick<Services, 'database' | 'clock' | 'jobs' | 'subscriptions'>;

/** Issues invoices that are ordered: queued by the order, and every fifth minute for what a stop has left. Safe to run again, and beside itself. */
export function issueInvoicesJob(services: Issuer): JobHandler {
  return {
    queue: 'issue-invoices',
    cron: '*/5 * * * *',
    async handle(data) {
      const failures: unknown[] = [];
      for (const organisation of await listOrganisations(services.database)) {
        if (data.organisationId !== undefined && Number(data.organisationId) !== organisation.id) continue;
        await finishRuns(services, organisation).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw new AggregateError(failures, `${failures.length} hosts’ invoices were not issued`);
    },
  };
}

async function finishRuns({ database, clock, jobs, subscriptions }: Issuer, organisation: Organisation): Promise<void> {
  const reading = { db: database, organisationId: organisation.id, reading: true };
  const scope = { database, clock, jobs, subscriptions, organisation, actor: system, locale: 'sv' as const };
  for (const runId of await inOrganisation(reading, listUnfinishedRuns)) {
    let left = await issueInvoices.run(scope, { runId });
    while (left > 0) left = await issueInvoices.run(scope, { runId });
  }
}
