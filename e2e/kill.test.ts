import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#db/connection.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { countClosed } from '#modules/surveys/close-survey/count-closed.ts';
import { keyNameOf } from '#modules/surveys/codes.ts';
import { addQuestion, addSurvey, allDemoCodes, closeSurvey, openSurvey } from '#modules/surveys/index.ts';
import { findResultOfSurvey } from '#modules/results/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Command, CommandScope } from '#platform/command.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { fileSecrets } from '#platform/secrets.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { killAll, killNow, npmStart, processesOf, type Running } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';
import { lookInto, type At } from './look-into.ts';

/** How many answers are under way at once when everything is killed. */
const atOnce = 8;
const rounds = 3;
/** A loaded machine is slow, not wrong. */
const patience = { timeout: 60_000 };

let folder: string;
let dataDir: string;
let running: Running;

beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-kill-'));
  dataDir = await copyDemonstration(join(folder, 'data'));
  running = await npmStart({ DATA_DIR: dataDir });
});

afterAll(async () => {
  await killAll(dataDir);
  await running.ended;
  await rm(folder, { recursive: true, force: true });
});

test('an answer that was acknowledged is there after server and database were killed, once', async () => {
  const survey = await withDatabase(openOne);
  const acknowledged = new Set<string>();
  const codes = [...survey.codes];
  for (let round = 0; round < rounds; round += 1) {
    const now = codes.splice(0, atOnce);
    const victims = (await processesOf(dataDir)).map(({ pid }) => pid);
    const sending = now.map(async (code) => {
      if ((await send(survey, code)) === 303) acknowledged.add(code);
    });
    await Promise.any(sending);
    for (const pid of victims) killNow(pid);
    await Promise.allSettled(sending);
    await running.ended;
    running = await npmStart({ DATA_DIR: dataDir });
    for (const code of now.filter((one) => acknowledged.has(one)))
      expect(await isSpent(survey.token, code), code).toBe(true);
    expect(await kept(survey.id)).toEqual(await kept(survey.id, 'spent'));
    // Whoever got no answer from us tries again: received now, or told that it had come through.
    for (const code of now.filter((one) => !acknowledged.has(one)))
      expect([303, 409]).toContain(await send(survey, code));
    expect(await kept(survey.id)).toBe((round + 1) * atOnce);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds);
  await killInTheCount(survey);
  expect(await withDatabase((at) => leftOf(at, survey))).toEqual({
    state: 'closed',
    results: 0,
    counts: 0,
    answers: rounds * atOnce,
    texts: 0,
    key: true,
  });
  expect(await withDatabase((at) => finishOne(at, survey))).toBe(rounds * atOnce);
  expect(await withDatabase((at) => leftOf(at, survey))).toMatchObject({
    results: 1,
    answers: 0,
    texts: rounds * atOnce,
    key: false,
  });
});

/** Everything is killed when the counts are written and the answers about to be destroyed: the count waits there for a table that we hold. */
async function killInTheCount(survey: OneSurvey): Promise<void> {
  let isKilled = false;
  await withDatabase(async (at) => {
    const { owner } = at;
    await owner.transaction().execute(async (tx) => {
      await sql`lock table code_list in access exclusive mode`.execute(tx);
      const counting = closeOne(at, survey).catch(() => undefined);
      await expect
        .poll(async () => {
          const { rows } = await sql<{ waiting: boolean }>`
            select exists (select 1 from pg_locks where relation = 'code_list'::regclass and not granted) as waiting`.execute(
            tx,
          );
          return rows[0]?.waiting;
        }, patience)
        .toBe(true);
      isKilled = true;
      await killAll(dataDir);
      await counting;
    });
  }).catch((error: unknown) => {
    if (!isKilled) throw error; // afterwards every connection is broken
  });
  await running.ended;
  running = await npmStart({ DATA_DIR: dataDir });
}

async function leftOf({ owner }: At, { id, token }: OneSurvey) {
  const { rows } = await sql<{ state: string; results: number; counts: number; answers: number; texts: number }>`
    select s.state, (select count(*) from free_text t where t.survey_id = s.id)::int as texts, (select count(*) from result r where r.survey_id = s.id)::int as results,
           (select count(*) from shown_table c join result r on r.id = c.result_id where r.survey_id = s.id)::int as counts,
           (select coalesce(sum(cardinality(b.answers)), 0) from intake_book b where b.survey_id = s.id)::int as answers
      from survey s where s.id = ${id}`.execute(owner);
  return { ...rows[0], key: (await secrets().find(keyNameOf(token))) !== undefined };
}

/** What the job does that looks for what a stop has left. */
async function finishOne({ app }: At, survey: OneSurvey): Promise<number | undefined> {
  const { appUrl } = (await startOrJoinEmbedded({ dataDir })).urls;
  const jobs = await openJobs(appUrl, () => undefined);
  try {
    await countClosed({ ...survey.scope, database: app, jobs, secrets: secrets() }, survey.id, { isJob: true });
  } finally {
    await jobs.close();
  }
  return countedOf(app, survey);
}

const secrets = () => fileSecrets(join(folder, 'secrets'));

type OneSurvey = {
  id: number;
  token: string;
  codes: string[];
  inWords: string;
  scope: Omit<CommandScope, 'database' | 'jobs'>;
};

const wordsAsked = {
  ...{ kind: 'text' as const, text: 'Vad behöver ni?', help: '', options: '', rows: '', alone: '', none: '' },
  ...{ size: 'short' as const, required: false, shuffle: false, sensitive: false, purpose: 'Se vad som saknas' },
};

/** A survey of a municipality with one unit, opened by the product's own commands beside the running server. */
async function openOne({ owner, app }: At): Promise<OneSurvey> {
  const now = systemClock();
  const organisation = { slug: 'provdal', name: 'Provdals kommun', kind: 'municipality' as const };
  const organisationId = await openOrganisation(owner, { ...organisation, code: null, now });
  const memberId = await inviteMember(owner, {
    organisationId,
    email: 'prov@provdal.example',
    name: 'Prov',
    title: '',
    roles: ['coordinator'],
    now,
  });
  const administration = await owner
    .insertInto('administration')
    .values({ organisationId, name: 'Skola' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await owner
    .insertInto('unit')
    .values({ organisationId, administrationId: administration.id, name: 'Skolan', staff: 40 })
    .execute();
  const scope: OneSurvey['scope'] = {
    clock: systemClock,
    subscriptions: [],
    organisation: { ...organisation, id: organisationId },
    actor: { memberId, accountId: 0, name: 'Prov', title: '', roles: ['coordinator'] },
    locale: 'sv',
  };
  const texts = {
    introduction: '',
    controller: 'Kommunstyrelsen',
    contact: 'samordnaren',
    dataProtectionOfficer: 'dso@provdal.example',
  };
  const id = await run(app, scope, addSurvey, { title: 'Enkät', ...texts, closesOn: '2099-01-01', mandateId: null });
  const { key: inWords } = await run(app, scope, addQuestion, { id, section: undefined, ...wordsAsked });
  const { publicToken } = await run(app, scope, openSurvey, { id, secrets: secrets() });
  const groups = await allDemoCodes(
    { mode: 'demo', database: app, secrets: secrets() },
    { organisationId, surveyId: id },
  );
  return { id, token: publicToken, codes: groups.flatMap((group) => group.codes), inWords, scope };
}

async function closeOne({ app }: At, survey: OneSurvey): Promise<void> {
  await run(app, survey.scope, closeSurvey, { id: survey.id, secrets: secrets() });
}

/** How many answers the result stands on. */
async function countedOf(app: Database, survey: OneSurvey): Promise<number | undefined> {
  const scope = { db: app, organisationId: survey.scope.organisation.id, reading: true };
  const result = await inOrganisation(scope, (db) => findResultOfSurvey(db, survey.id));
  return result?.groups.find((group) => group.level === 'municipality')?.answers.least;
}

async function run<I, O>(database: Database, scope: OneSurvey['scope'], command: Command<I, O>, input: I): Promise<O> {
  const { appUrl } = (await startOrJoinEmbedded({ dataDir })).urls;
  const jobs = await openJobs(appUrl, () => undefined);
  try {
    return await command.run({ ...scope, database, jobs }, input);
  } finally {
    await jobs.close();
  }
}

function withDatabase<T>(work: (at: At) => Promise<T>): Promise<T> {
  return lookInto(dataDir, work);
}

/** As the owner of the database: answers that are kept, or codes that are spent. */
function kept(surveyId: number, what: 'answers' | 'spent' = 'answers'): Promise<number> {
  return withDatabase(async ({ owner }) => {
    const { rows } = await sql<{ answers: number; spent: number }>`
      select sum(cardinality(answers))::int as answers, sum(cardinality(spent))::int as spent
        from intake_book where survey_id = ${surveyId}`.execute(owner);
    return rows[0]?.[what] ?? -1;
  });
}

async function send({ token, inWords }: OneSurvey, code: string): Promise<number> {
  const form = {
    method: 'POST',
    redirect: 'manual' as const,
    headers: { origin: running.url },
    body: new URLSearchParams({ C2: 'ja', [inWords]: `Märkt ${code}` }),
  };
  const response = await fetch(`${running.url}/svara/${token}/${code}`, form);
  return response.status;
}

async function isSpent(token: string, code: string): Promise<boolean> {
  const response = await fetch(`${running.url}/svara/${token}/${code}`);
  return (await response.text()).includes('Ditt svar har redan kommit fram');
}
