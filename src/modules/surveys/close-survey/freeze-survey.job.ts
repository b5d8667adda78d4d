import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { listUncounted } from '../survey.queries.ts';
import { countClosed, type CountScope } from './count-closed.ts';

/** Nobody in particular: it finishes what a coordinator has ordered. */
const system: Actor = { memberId: 0, accountId: 0, name: 'Stadig', title: '', roles: ['coordinator'] };

type Finisher = Pick<Services, 'database' | 'clock' | 'jobs' | 'subscriptions' | 'secrets'>;

/**
 * Counts what is closed and not yet counted. Queued by the closing itself, which normally has done it before the job begins, unless there
 * are many answers; and once an hour, for what a restored backup or a stop may have left. A survey whose key is split waits for a share.
 * Safe to run again, and beside itself.
 */
export function freezeSurveyJob(services: Finisher): JobHandler {
  return {
    queue: 'freeze-survey',
    cron: '37 * * * *',
    async handle(data) {
      const isMeant = (wanted: string | number | undefined, id: number) =>
        wanted === undefined || Number(wanted) === id;
      const failures: unknown[] = [];
      for (const organisation of await listOrganisations(services.database)) {
        if (!isMeant(data.organisationId, organisation.id)) continue;
        for (const surveyId of await uncountedOf(services, organisation)) {
          if (!isMeant(data.surveyId, surveyId)) continue;
          // One that cannot be counted must not keep the others waiting; the queue hears of it afterwards.
          await countClosed(scopeOf(services, organisation), surveyId, { isJob: true }).catch((error: unknown) =>
            failures.push(error),
          );
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, `${failures.length} closed surveys were not counted`);
    },
  };
}

async function uncountedOf(services: Finisher, organisation: Organisation): Promise<number[]> {
  return inOrganisation({ db: services.database, organisationId: organisation.id, reading: true }, listUncounted);
}

function scopeOf({ database, clock, jobs, subscriptions, secrets }: Finisher, organisation: Organisation): CountScope {
  return { database, clock, jobs, subscriptions, secrets, organisation, actor: system, locale: 'sv' };
}
