// Closing a survey with 100,000 sealed answers of 40 questions: opened, counted into the promised tables and destroyed, by the running server's job.
// bin/bench closing
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { encodeAnswers } from '#disclosure/encoding.ts';
import { packAnswer } from '#disclosure/answer-bytes.ts';
import { answerInfo, sealingTo } from '#disclosure/seal.ts';
import { answerShapeOf, closeSurvey, countedItems, getSurvey, sheetLayoutOf } from '#modules/surveys/index.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { startSystem } from '../e2e/system.ts';
import { makeBusySurvey, type BusySurvey } from './busy-survey.ts';
import { tell } from './figure.ts';

const answers = 100_000;
const questions = 40;
const groups = 100;
const limit = 60; // seconds

const system = await startSystem();
const survey = await makeBusySurvey(system, { groups, staff: answers / groups, questions });
try {
  await fillIntake(survey);
  const memory = { before: await resident(), most: 0 };
  const startedAt = performance.now();
  await closeSurvey.run(survey.scope, { id: survey.id, secrets: survey.secrets });
  const seen = new Set<number>();
  while (!(await isCounted())) {
    if (secondsSince(startedAt) > 5 * limit) throw new Error(`not counted in ${5 * limit} s`);
    memory.most = Math.max(memory.most, await resident());
    const progress = await survey.owner
      .selectFrom('countProgress')
      .select('percent')
      .where('surveyId', '=', survey.id)
      .executeTakeFirst();
    if (progress) seen.add(progress.percent);
    await wait(200);
  }
  tell({
    name: `${answers} sealed answers of ${questions} questions opened, counted and destroyed`,
    value: secondsSince(startedAt),
    limit,
    unit: 's',
    note: `progress seen ${seen.size} times; the server held ${memory.before.toFixed(0)} MB before and ${memory.most.toFixed(0)} MB at most`,
  });
  const left = await sql<{ left: number }>`
    select (select count(*) from intake_book where survey_id = ${survey.id}) + (select count(*) from code where survey_id = ${survey.id})
         + (select count(*) from invitation where survey_id = ${survey.id}) as left`.execute(survey.owner);
  tell({
    name: 'answers, codes and invitations left',
    value: Number(left.rows[0]?.left ?? Number.NaN),
    limit: 0,
    unit: 'rows',
  });
  // They go when the count is committed, not with it.
  for (let tries = 0; tries < 25 && (await countFiles()) > 0; tries += 1) await wait(200);
  tell({ name: 'files of its keys left', value: await countFiles(), limit: 0, unit: 'files' });
} finally {
  await survey.close();
  await system.stop();
}

/** As if all had answered, some of them alike: sealed by the survey's own key, where the intake would have put them. */
async function fillIntake({ scope, organisationId, id, owner }: BusySurvey): Promise<void> {
  const at = { db: scope.database, organisationId, reading: true };
  const { questionnaire } = await inOrganisation(at, (db) => getSurvey(db, id));
  const items = countedItems(questionnaire);
  const layout = sheetLayoutOf(questionnaire);
  const shape = answerShapeOf(questionnaire);
  const key = await owner
    .selectFrom('survey')
    .select(['publicKey', 'promiseSha256'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!key.publicKey || !key.promiseSha256) throw new Error('the survey is not open');
  const seal = sealingTo(key.publicKey, answerInfo(key.promiseSha256));
  const sealed = Array.from({ length: 5000 }, () => {
    const chosen = items.map(({ key: item, kind, options }) => {
      const one = 1 + randomInt(options.length);
      return [item, kind === 'multiple' ? [one] : one] as const;
    });
    return seal(packAnswer(shape, { closed: encodeAnswers(layout, new Map(chosen)), texts: [] }));
  });
  await sql`create temporary table made (nr int primary key, sealed bytea)`.execute(owner);
  for (let from = 0; from < sealed.length; from += 1000) {
    await sql`insert into made select nr + ${from}, one from unnest(${sealed.slice(from, from + 1000)}::bytea[]) with ordinality as t(one, nr)`.execute(
      owner,
    );
  }
  await sql`
    update intake_book b set spent = of_bucket.spent, answers = of_bucket.answers
      from (select c.group_id, c.bucket, array_agg(c.sha256 order by c.sha256) as spent,
                   array_agg(m.sealed order by m.sealed) as answers
              from code c join made m on m.nr = 1 + (get_byte(c.sha256, 5) * 256 + get_byte(c.sha256, 6)) % 5000
             where c.survey_id = ${id} group by c.group_id, c.bucket) of_bucket
     where b.survey_id = ${id} and b.group_id = of_bucket.group_id and b.bucket = of_bucket.bucket`.execute(owner);
}

async function countFiles(): Promise<number> {
  return (await survey.secrets.list()).filter((name) => name.endsWith(survey.publicToken)).length;
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}

async function isCounted(): Promise<boolean> {
  const found = await survey.owner.selectFrom('result').select('id').where('surveyId', '=', survey.id).execute();
  return found.length > 0;
}

/** MB (1,000,000 bytes) that the server holds, its worker threads included. */
async function resident(): Promise<number> {
  const status = await readFile(`/proc/${system.pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024) / 1e6;
}
