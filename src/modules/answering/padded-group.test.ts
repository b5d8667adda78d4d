import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { codeDigest } from '#modules/surveys/codes.ts';
import { allDemoCodes } from '#modules/surveys/index.ts';
import { makeOpenSurvey } from '#modules/surveys/survey-in-tests.ts';
import { answeringPaths } from './answering.paths.ts';

// Somebody who makes a group of one real person and aliases cannot do it unseen, nor after the opening. What such answers weigh in a
// group is proved where surveys are closed (sealed-closing.test.ts: answers with replaced codes never carry a group of their own).

let world: World;
let person: Person;
let survey: { id: number; publicToken: string };
let codes: { groupId: number; codes: string[] }[];
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  survey = await makeOpenSurvey(person, { administrations: { Skola: [20, 18] }, services: world.services });
  codes = await allDemoCodes(world.services, { organisationId: person.organisation.id, surveyId: survey.id });
});

test.each([
  [0, 'Skola 1 (20 personer)', 'Skola 1: 20 personer.'],
  [1, 'Skola 2 (18 personer)', 'Skola 2: 18 personer.'],
])('how many a group is of is told to whoever answers and to anyone (%i)', async (at, told, promised) => {
  const form = await visitor(world).get(`/svara/${survey.publicToken}/${codes[at]?.codes[0] ?? ''}`);
  expect(form.text).toContain(told);
  const promise = await visitor(world).get(answeringPaths.promise(survey.publicToken));
  const groups = [...promise.document.querySelectorAll('details li')].map((one) => one.textContent?.trim() ?? '');
  expect(groups.filter((one) => one.startsWith(promised))).toHaveLength(1);
});

test.each([
  ['one code', 1],
  ['as many codes as there are staff', 20],
])('%s laid after the opening is refused, and opens no form', async (_what, count) => {
  const late = Array.from({ length: count }, (_, index) => `LATE${2 + (index >> 3)}${2 + (index & 7)}AAAAAA`);
  const laid = inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
    sql`select lay_codes(${survey.id}::bigint, ${codes[0]?.groupId}::bigint, ${late.map(codeDigest)}::bytea[])`.execute(
      tx,
    ),
  );
  await expect(laid).rejects.toMatchObject({ code: 'ST003' });
  expect((await visitor(world).get(`/svara/${survey.publicToken}/${late[0] ?? ''}`)).status).toBe(400);
});

test('a code is one answer, and a made-up one none', async () => {
  const path = `/svara/${survey.publicToken}/${codes[0]?.codes[1] ?? ''}`;
  const send = (to: string) => visitor(world).post(to, { C2: 'ja' });
  const statuses = [await send(path), await send(path), await send(`/svara/${survey.publicToken}/AAAABBBBCCCC`)];
  expect(statuses.map(({ status }) => status)).toEqual([303, 409, 400]);
});
