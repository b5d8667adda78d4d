import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase, type Database } from '#db/connection.ts';
import { QUESTION_BANK } from '#content/question-bank.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { addAdministration, addUnit } from '#modules/organisation/index.ts';
import { addSurvey, allDemoCodes, openSurvey } from '#modules/surveys/index.ts';
import type { Command, CommandScope } from '#platform/command.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { fileSecrets, type Secrets } from '#platform/secrets.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { subscriptions } from '#src/app.tsx';
import type { System } from '../e2e/system.ts';

/** An open survey of a running system with very many to answer it, and the connections to look at it from outside. */
export type BusySurvey = {
  id: number;
  organisationId: number;
  publicToken: string;
  /** Unspent codes, in no order. */
  codes: string[];
  owner: Database;
  scope: CommandScope;
  secrets: Secrets;
  close: () => Promise<void>;
};

/** Made through the commands, in a municipality of its own: `groups` units of `staff` each in four administrations. */
export async function makeBusySurvey(
  system: System,
  of: { groups: number; staff: number; questions?: number },
): Promise<BusySurvey> {
  const embedded = await startOrJoinEmbedded({ dataDir: system.dataDir });
  const owner = openDatabase(embedded.urls.adminUrl, { connections: 1 });
  const database = openDatabase(embedded.urls.appUrl, { connections: 2 });
  const jobs = await openJobs(embedded.urls.appUrl, () => undefined);
  const secrets = fileSecrets(join(system.dataDir, 'secrets'));
  const organisationId = await openOrganisation(owner, {
    slug: 'storvik-i-provet',
    name: 'Storvik i provet',
    kind: 'municipality',
    code: null,
    now: new Date(),
  });
  const scope: CommandScope = {
    database,
    clock: () => new Date(),
    jobs,
    subscriptions,
    organisation: { id: organisationId, slug: 'storvik-i-provet', name: 'Storvik i provet', kind: 'municipality' },
    actor: { memberId: 0, accountId: 0, name: 'Prov', title: '', roles: ['coordinator', 'administrator'] },
    locale: 'sv',
  };
  const run = <I, O>(command: Command<I, O>, input: I) => command.run(scope, input);
  for (let nr = 1; nr <= 4; nr += 1) {
    const administrationId = await run(addAdministration, {
      name: `Förvaltning ${nr}`,
      shortName: '',
      committeeId: null,
    });
    for (let at = nr; at <= of.groups; at += 4) {
      await run(addUnit, { administrationId, name: `Enhet ${at}`, serviceLine: '', staff: of.staff });
    }
  }
  const id = await run(addSurvey, {
    title: 'Enkät i provet',
    introduction: '',
    closesOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
    mandateId: null,
    controller: 'Kommunstyrelsen',
    contact: 'samordnaren, telefon 0123-456 78',
    dataProtectionOfficer: 'dataskydd@storvik.example',
  });
  if (of.questions !== undefined) await askBank(owner, { surveyId: id, questions: of.questions });
  const { publicToken } = await run(openSurvey, { id, secrets });
  const codes = await allDemoCodes({ mode: 'demo', database, secrets }, { organisationId, surveyId: id });
  return {
    id,
    organisationId,
    publicToken,
    codes: codes.flatMap((group) => group.codes).sort(),
    owner,
    scope,
    secrets,
    async close() {
      await jobs.close();
      await Promise.all([owner.destroy(), database.destroy()]);
      await embedded.stop();
    },
  };
}

/** Questions of the bank, as many as are wanted, in the draft's one section. */
async function askBank(owner: Database, of: { surveyId: number; questions: number }): Promise<void> {
  const questions = QUESTION_BANK.slice(0, of.questions).map((question) => structuredClone(question));
  const section = { key: 'prov', title: { sv: 'Frågor', en: 'Questions' }, questions };
  const questionnaire = { version: 'own-1', languages: ['sv', 'en'], phrases: {}, sections: [section] };
  await owner
    .updateTable('survey')
    .set({ questions: JSON.stringify(questionnaire) })
    .where('id', '=', of.surveyId)
    .execute();
}

/** How many rows the intake has taken so far, of the whole survey. */
export async function spentSoFar(survey: BusySurvey): Promise<number> {
  const { rows } = await sql<{ spent: number }>`
    select coalesce(sum(cardinality(spent)), 0)::int as spent from intake_book where survey_id = ${survey.id}`.execute(
    survey.owner,
  );
  return rows[0]?.spent ?? 0;
}
