import { sql } from 'kysely';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';
import { publicTokenOf } from './codes.ts';

/**
 * Shreds the secrets of surveys that are closed. Queued by the closing itself, so that it is done after the commit and again if the
 * system stopped in between; and once an hour, for what a restored backup or a crash may have left. A secret of an unknown survey
 * stays: it may belong to another database.
 */
export function sweepSecretsJob(services: Pick<Services, 'intake' | 'secrets'>): JobHandler {
  return {
    queue: 'sweep-survey-secrets',
    cron: '17 * * * *',
    async handle() {
      for (const name of await services.secrets.list()) {
        const token = publicTokenOf(name);
        if (token === undefined) continue;
        const { rows } = await sql<{ state: string }>`select state from intake_survey(${token})`.execute(
          services.intake,
        );
        if (rows[0]?.state === 'closed') await services.secrets.shred(name);
      }
    },
  };
}
