import { sql } from 'kysely';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import { surveySecretOf } from './codes.ts';
import { hasKey } from './survey-key.ts';

type Sweeper = Pick<Services, 'database' | 'intake' | 'secrets' | 'clock'>;

/**
 * Shreds the secret of codes when letters are ended, by the coordinator or when the last day has passed, or the survey is closed, and the key when its answers are counted. Queued by the closing itself, so that it
 * is done after the commit and again if the system stopped in between; and once an hour, for what a restored backup or a crash may have
 * left. What is of an unknown survey stays: it may belong to another database. Looks at the same time whether
 * those that are not counted have their key.
 */
export function sweepSecretsJob(services: Sweeper): JobHandler {
  return {
    queue: 'sweep-survey-secrets',
    cron: '17 * * * *',
    async handle() {
      const organisations = await listOrganisations(services.database);
      for (const { id } of organisations) await endOldLetters(services, id);
      for (const name of await services.secrets.list()) {
        const of = surveySecretOf(name);
        if (of === undefined) continue;
        const { rows } = await sql<{ state: string | null }>`select secret_state(${of.publicToken}) as state`.execute(
          services.intake,
        );
        const state = rows[0]?.state;
        const isOfNoUse = of.what === 'secret' && (state === 'closed' || state === 'ended');
        if (state === 'counted' || isOfNoUse) await services.secrets.shred(name);
      }
      for (const { id } of organisations) await lookForKeys(services, id);
    },
  };
}

/** When the last day has passed and no letter is on its way, nothing more is to be sent. */
async function endOldLetters(services: Sweeper, organisationId: number): Promise<void> {
  await inOrganisation({ db: services.database, organisationId }, (db) =>
    sql`update survey s set letters_ended = true
         where s.state = 'open' and s.mode = 'codes' and not s.letters_ended and s.closes_on < ${today(services.clock())}
           and not exists (select from invitation i where i.survey_id = s.id and i.email is not null and i.failure is null
                             and i.rounds_sent < s.rounds)`.execute(db),
  );
}

/** Remembers for the survey's page when the key of one that is not counted is not where it should be: it can still be put back. */
async function lookForKeys(services: Sweeper, organisationId: number): Promise<void> {
  await inOrganisation({ db: services.database, organisationId }, async (db) => {
    const uncounted = await db
      .selectFrom('survey as s')
      .leftJoin('result as r', (join) =>
        join.onRef('r.organisationId', '=', 's.organisationId').onRef('r.surveyId', '=', 's.id'),
      )
      .select(['s.id', 's.publicToken', 's.publicKey', 's.keyHolding', 's.keyMissing'])
      .where('s.state', '<>', 'draft')
      .where('r.id', 'is', null)
      .execute();
    for (const survey of uncounted) {
      const keyMissing = !(await hasKey(services.secrets, survey));
      if (keyMissing !== survey.keyMissing)
        await db.updateTable('survey').set({ keyMissing }).where('id', '=', survey.id).execute();
    }
  });
}
