import type { CommandScope } from '#platform/command.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { listUncounted } from '../survey.queries.ts';
import { countClosed } from './count-closed.ts';

/** Nobody in particular: it finishes what a coordinator has ordered. */
const system: Actor = { memberId: 0, accountId: 0, name: 'Stadig', title: '', roles: ['coordinator'] };

type Finisher = Pick<Services, 'database' | 'clock' | 'jobs' | 'subscriptions'>;

/**
 * Counts what is closed and not yet counted. Queued by the closing itself, which normally has done it before the job begins; and once an
 * hour, for what a restored backup or a stop may have left. Safe to run again, and beside itself.
 */
export function freezeSurveyJob(services: Finisher): JobHandler {
  return {
    queue: 'freeze-survey',
    cron: '37 * * * *',
    async handle(data) {
      for (const organisation of await listOrganisations(services.database)) {
        if (data.organisationId !== undefined && organisation.id !== Number(data.organisationId)) continue;
        for (const surveyId of await uncountedOf(services, organisation))
          await countClosed(scopeOf(services, organisation), surveyId);
      }
    },
  };
}

async function uncountedOf(services: Finisher, organisation: Organisation): Promise<number[]> {
  return inOrganisation({ db: services.database, organisationId: organisation.id, reading: true }, listUncounted);
}

function scopeOf({ database, clock, jobs, subscriptions }: Finisher, organisation: Organisation): CommandScope {
  return { database, clock, jobs, subscriptions, organisation, actor: system, locale: 'sv' };
}
