import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ShownCell } from '#disclosure/published.ts';
import { openingWith, answerInfo } from '#disclosure/seal.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { answeredSurvey, closeOnly } from '#test/answered-survey.ts';
import { openWorld, type Person, type World } from '#test/world.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { replaceCode } from '../replace-code/replace-code.command.ts';
import { replacementCodeOf } from '../replace-code/replacements.rules.ts';
import { answerAsIntake } from '../survey-in-tests.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { sweepSecretsJob } from '../sweep-secrets.ts';
import { closeSurvey } from './close-survey.command.ts';
import { freezeSurveyJob } from './freeze-survey.job.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const secrets = () => world.services.secrets;

/** Everything of the survey that the application can read, as text. */
async function readable(person: Person): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('stadig_app', c.oid, 'select')`.execute(
    world.owner,
  );
  return person.read(async (tx) => {
    const all: unknown[] = [];
    for (const { name } of tables) all.push(...(await sql`select t::text from ${sql.table(name)} t`.execute(tx)).rows);
    return JSON.stringify(all);
  });
}

async function kept(surveyId: number, organisationId: number) {
  const { rows } = await sql<{ bucket: number; spent: Buffer[]; answers: Buffer[] }>`
    select bucket, spent, answers from intake_book where survey_id = ${surveyId} and organisation_id = ${organisationId} order by bucket`.execute(
    world.owner,
  );
  return rows;
}

describe('what people wrote', () => {
  test.each([
    ['fewer than twenty answers', { Skola: [20] }, 19, () => 'ord'],
    ['fewer than six texts', { Skola: [24] }, 22, (index: number) => (index < 5 ? 'ord' : '')],
  ])('is destroyed with %s', async (_what, units, answers, text) => {
    const survey = await answeredSurvey(units, () => answers, 5, text);
    await survey.person.run(closeSurvey, { id: survey.id, secrets: secrets() });
    expect(await survey.person.read((db) => findResponse(db, survey.id))).toMatchObject({ answered: answers });
    expect(await survey.person.read((db) => db.selectFrom('freeText').select('id').execute())).toEqual([]);
  });
});

test('that all, or all but one, answered is said by neither page nor history', async () => {
  for (const answered of [19, 20]) {
    const { person, id } = await answeredSurvey({ Skola: [20] }, () => answered);
    await person.run(closeSurvey, { id, secrets: secrets() });
    expect((await person.get('/historik')).text).toContain('Räknade minst 19 svar av 20');
    expect((await person.get(`/enkater/${id}`)).text).toContain('Minst 19 av 20 svarade');
  }
});

test('no table, function or page holds two answers of one person together when it is counted', async () => {
  const texts = (index: number) => `Mina ord nummer ${index}`;
  const survey = await answeredSurvey({ Skola: [24, 24] }, () => 22, 11, texts);
  const { person, id } = survey;
  await person.run(closeSurvey, { id, secrets: secrets() });
  await world.drainJobs();
  const tables = await person.read((db) => db.selectFrom('shownTable').selectAll().execute());
  // A row of what is kept names one question; the key leads to nobody.
  expect(Object.keys(tables[0] ?? {}).sort()).toEqual(
    ['cells', 'organisationId', 'questionKey', 'resultId', 'shownGroupId'].sort(),
  );
  expect((await person.read((db) => db.selectFrom('freeText').select('id').execute())).length).toBe(44);
  for (const asked of [
    sql`select * from sealed_answers(${id}::bigint, -1, -1, 99)`,
    sql`select * from answers_per_group(${id}::bigint)`,
  ])
    expect(
      (
        await inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
          asked.execute(tx),
        )
      ).rows,
    ).toEqual([]);
  expect(await kept(id, person.organisation.id)).toEqual([]);
  for (const name of [keyNameOf, secretNameOf]) expect(await secrets().find(name(survey.publicToken))).toBeUndefined();
  const { rows: bytes } = await sql<{ columns: string[] }>`
    select array_agg(c.relname || '.' || a.attname order by 1) as columns from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and a.atttypid in ('bytea[]'::regtype)`.execute(
    world.owner,
  );
  expect(bytes[0]?.columns.filter((name) => !/^(intake_book|code_list)\./.test(name))).toEqual([]);
});

test('answers with replaced codes join those with codes of the plan, and never carry a group of their own', async () => {
  // The first group has five answers with codes of the plan and one more; it is shown with the second, and the third has enough alone.
  const survey = await answeredSurvey({ Skola: [40, 40, 40] }, (index) => [5, 10, 12][index] ?? 0);
  const { person, id, publicToken, questionnaire } = survey;
  const groupIds = [...new Set(survey.sent.map((one) => one.groupId))];
  const secret = (await secrets().find(secretNameOf(publicToken))) ?? Buffer.alloc(0);
  for (const [index, groupId] of [groupIds[0], groupIds[0], groupIds[2]].entries()) {
    expect(await person.run(replaceCode, { id, groupId: groupId ?? 0, secrets: secrets() })).toBe(index + 1);
    const code = replacementCodeOf(secret, index + 1);
    const given = { publicToken, code, questionnaire, answers: new Map() };
    expect(await answerAsIntake(world.services.intake, given)).toBe('received');
    expect(await answerAsIntake(world.services.intake, given)).toBe('spent');
  }
  await expect(person.run(replaceCode, { id, groupId: groupIds[0] ?? 0, secrets: secrets() })).rejects.toThrow();
  await person.run(closeSurvey, { id, secrets: secrets() });
  const shown = await person.read((db) =>
    db.selectFrom('shownGroup').select(['level', 'reportingGroupIds', 'answers']).orderBy('id').execute(),
  );
  // Five and two are not six: the group is shown with its neighbour, as without them.
  const ofGroups = shown.filter((one) => one.level === 'group');
  expect(ofGroups.map((one) => [one.reportingGroupIds.length, one.answers])).toEqual([
    [2, 17],
    [1, 13],
  ]);
  expect(shown[0]).toMatchObject({ level: 'municipality', answers: 30 });
  const list = await person.read((db) => db.selectFrom('codeList').selectAll().executeTakeFirstOrThrow());
  expect([list.spent.length, list.unspent.length]).toEqual([30, 93]);
});

describe('the key', () => {
  test('opens what is stored while it is open, and only it; that it is gone is said on the page until it is back', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 8);
    const { person, id } = survey;
    const key = (await secrets().find(keyNameOf(survey.publicToken))) ?? Buffer.alloc(0);
    const { promiseSha256 } = await person.read((db) => getSurvey(db, id));
    const open = openingWith(key, answerInfo(promiseSha256 ?? Buffer.alloc(0)));
    const answers = (await kept(id, person.organisation.id)).flatMap((book) => book.answers);
    expect(answers.map((one) => open(one)?.[0])).toEqual(Array.from({ length: 8 }, () => 1));
    expect(await readable(person)).not.toContain(key.toString('hex'));

    const page = async () => (await person.get(`/enkater/${id}`)).text;
    const sweep = () => sweepSecretsJob(world.services).handle({});
    await sweep();
    expect(await page()).not.toContain('Nyckeln till svaren saknas');
    await secrets().shred(keyNameOf(survey.publicToken));
    await sweep();
    expect(await page()).toContain('Nyckeln till svaren saknas');

    await closeOnly(survey);
    const job = freezeSurveyJob(world.services);
    const own = { organisationId: person.organisation.id, surveyId: id };
    await expect(job.handle(own)).rejects.toThrow('1 closed surveys were not counted');
    expect(await page()).toContain('Svaren kan inte räknas än');
    expect(await kept(id, person.organisation.id)).toHaveLength(1);
    await secrets().store(keyNameOf(survey.publicToken), key);
    await job.handle(own);
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ answered: 8 });
    expect(await secrets().find(keyNameOf(survey.publicToken))).toBeUndefined();
  });

  test('answers that it does not open are counted as left blank, and their number is said', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 8);
    const { person, id } = survey;
    await sql`update intake_book set answers[1] = ${randomBytes(112)}, answers[2] = ${randomBytes(112)}
      where survey_id = ${id} and organisation_id = ${person.organisation.id}`.execute(world.owner);
    await person.run(closeSurvey, { id, secrets: secrets() });
    const result = await person.read((db) => db.selectFrom('result').select(['answered', 'unreadable']).execute());
    expect(result).toEqual([{ answered: 8, unreadable: 2 }]);
    const left = await person.read((db) => db.selectFrom('shownTable').select('cells').execute());
    const leftOut = left.map(
      ({ cells }) => (cells as unknown as ShownCell[]).find(({ options }) => options.includes(''))?.most ?? 0,
    );
    expect(leftOut.length).toBeGreaterThan(0);
    expect(Math.min(...leftOut)).toBeGreaterThanOrEqual(2);
  });
});
