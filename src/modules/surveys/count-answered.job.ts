import { sql } from 'kysely';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';

/**
 * Counts once a night how many have answered so far, rounded down to five. At the moment of an answer nothing that is shown changes, so
 * nobody can see when somebody answered. Asked for as the intake, which can read nothing: the application itself may not ask.
 */
export function countAnsweredJob(services: Pick<Services, 'intake'>): JobHandler {
  return {
    queue: 'count-answered',
    cron: '10 3 * * *',
    async handle() {
      await sql`select count_answered()`.execute(services.intake);
    },
  };
}
