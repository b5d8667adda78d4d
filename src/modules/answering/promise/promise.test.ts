import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { merkleRoot } from '#disclosure/merkle.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { answeredSurvey, type Opened } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Shown, type World } from '#test/world.ts';
import { closeSurvey } from '#modules/surveys/index.ts';
import { codeDigest } from '#modules/surveys/codes.ts';
import { allDemoCodes } from '#modules/surveys/recompute-codes.ts';
import { makeOpenSurvey } from '#modules/surveys/survey-in-tests.ts';
import { ROOT_IN_PYTHON } from './examine-count.tsx';
import { answeringPaths } from '../answering.paths.ts';
import { promisePaths } from './promise.paths.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const lost = 'ABCD-EFGH-JKLM';
const get = (path: string) => visitor(world).get(path);
const said = (page: Shown) => [...page.document.querySelectorAll('main code')].map((one) => one.textContent ?? '');
const linesOf = async (path: string) => (await get(path)).text.split('\n').filter(Boolean);

/** As the application role, in the organisation. */
function asApplication(of: Opened, statement: RawBuilder<unknown>): Promise<unknown> {
  const scope = { db: world.services.database, organisationId: of.person.organisation.id };
  return inOrganisation(scope, (tx) => statement.execute(tx));
}

async function codesOf(of: Opened): Promise<string[]> {
  const groups = await allDemoCodes(world.services, { organisationId: of.person.organisation.id, surveyId: of.id });
  return groups.flatMap((group) => group.codes);
}

test('an open survey shows what is promised, and says nothing of who has answered', async () => {
  const survey = await answeredSurvey({ Skola: [20, 18], Omsorg: [25] }, () => 3);
  const path = answeringPaths.promise(survey.publicToken);
  const page = await get(path);
  expect([page.status, page.heading]).toEqual([200, 'Det här är lovat']);
  const facts = [...page.document.querySelectorAll('dl > *')].map((one) => one.textContent);
  expect(facts).toEqual(expect.arrayContaining(['Minsta antal svar som visas', '6', '63 koder', '0 av 63']));
  const groups = [...page.document.querySelectorAll('details li')].map((one) => one.textContent?.replace(/\s+/g, ' '));
  expect(groups.slice(0, 3)).toEqual([
    'Skola 1: 20 personer. Svarar för få visas den ihop med Skola 2.',
    'Skola 2: 18 personer. Svarar för få visas den ihop med Skola 1.',
    'Omsorg 1: 25 personer. Svarar för få visas den ihop med Skola 2.',
  ]);
  expect(page.text).toContain('Svar delas aldrig upp efter bakgrund');
  const file = await get(promisePaths.file(survey.publicToken));
  expect(
    createHash('sha256')
      .update(await file.response.text())
      .digest('hex'),
  ).toBe(said(page)[0]);
  expect(said(page)).toHaveLength(3);
  expect(page.document.querySelector('main form')).toBeNull();
  for (const list of ['codes', 'spent', 'unspent', 'replaced'] as const)
    expect((await get(promisePaths[list](survey.publicToken))).text).toContain('när enkäten har stängt');
  expect((await get(promisePaths.spent(survey.publicToken))).status).toBe(404);
  const [code = ''] = await codesOf(survey);
  const asked = await visitor(world).post(path, { code });
  expect([asked.status, asked.document.querySelector('[role=alert]')?.textContent]).toEqual([
    409,
    'Svaren är inte räknade än. Kom tillbaka när enkäten har stängt.',
  ]);
  expect((await get(answeringPaths.promise(survey.publicToken, 'en'))).heading).toBe('This is promised');
  expect((await get('/svara/aaaaaaaaaa/lofte')).status).toBe(404);
});

describe('a counted survey', () => {
  let survey: Opened;
  let root: string | undefined;
  let codes: string[];
  beforeAll(async () => {
    survey = await answeredSurvey({ Skola: [20, 18], Omsorg: [25] }, () => 8);
    codes = await codesOf(survey);
    root = said(await get(answeringPaths.promise(survey.publicToken)))[2];
    await asApplication(
      survey,
      sql`select replace_code(${survey.id}::bigint, (select min(id) from reporting_group where survey_id = ${survey.id}), ${codeDigest(lost)})`,
    );
    await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
  });
  const check = (code: string) => visitor(world).post(answeringPaths.promise(survey.publicToken), { code });

  test('lists the codes, and the root of those laid at opening is the one that was published', async () => {
    const page = await get(answeringPaths.promise(survey.publicToken));
    expect(page.text).toContain('24 av 63 inbjudna svarade. 24 koder är använda.');
    expect(page.text).toContain('1 kod ersattes.');
    const [all, spent, unspent, replaced] = await Promise.all(
      (['codes', 'spent', 'unspent', 'replaced'] as const).map((list) =>
        linesOf(promisePaths[list](survey.publicToken)),
      ),
    );
    expect(all).toEqual(codes.map((code) => codeDigest(code).toString('hex')).sort());
    expect(merkleRoot((all ?? []).map((line) => Buffer.from(line, 'hex'))).toString('hex')).toBe(root);
    expect([spent?.length, unspent?.length]).toEqual([24, 40]);
    expect(replaced).toEqual([codeDigest(lost).toString('hex')]);
    expect([...(spent ?? []), ...(unspent ?? [])].sort()).toEqual([...(all ?? []), ...(replaced ?? [])].sort());
    expect(spent).toEqual([...(spent ?? [])].sort());
    const own = await survey.person.get(`/enkater/${survey.id}`);
    expect(own.links.map((link) => link.href)).toContain(answeringPaths.promise(survey.publicToken));
  });

  test('tells whoever has a code whether it is spent, with each step to the root', async () => {
    const [spent = '', ...others] = codes;
    const page = await check(spent.toLowerCase().replaceAll('-', ' '));
    expect([page.status, page.text.includes(spent), page.document.querySelector('main strong')?.textContent]).toEqual([
      200,
      false,
      'Koden är använd. Ett svar har kommit in med den.',
    ]);
    const steps = [...page.document.querySelectorAll('[autofocus] ol li')];
    let hash = createHash('sha256').update(Buffer.of(0)).update(codeDigest(spent)).digest();
    for (const step of steps.slice(1, -1)) {
      const other = Buffer.from(step.querySelector('code')?.textContent ?? '', 'hex');
      const pair = step.textContent?.includes('den här summan och det du har') ? [other, hash] : [hash, other];
      hash = createHash('sha256')
        .update(Buffer.concat([Buffer.of(1), ...pair]))
        .digest();
    }
    expect([hash.toString('hex'), steps.at(-1)?.querySelector('code')?.textContent]).toEqual([root, root]);
    expect((await check(others[10] ?? '')).text).toContain('Koden är inte använd. Inget svar har kommit in med den.');
    // The whole link from the letter, as it is copied.
    const link = ` https://stadig.test/svara/${survey.publicToken}/${spent}?lang=en `;
    expect((await check(link)).document.querySelectorAll('[autofocus] ol li')).toHaveLength(steps.length);
    expect((await check(lost)).text).toContain('Den står i listan över ersatta koder, inte under roten.');
  });

  test.each([
    ['', 'Skriv koden som står på din lapp eller i ditt brev'],
    ['ABCD', 'Koden finns inte i den här enkätens listor. Se efter att alla tecken är med.'],
    ['<b>å</b>', 'Koden finns inte i den här enkätens listor. Se efter att alla tecken är med.'],
  ])('refuses the code “%s” at the field, with what was typed', async (code, sentence) => {
    const page = await check(code);
    expect(page.status).toBe(400);
    expect(page.document.querySelector('#error-summary li')?.textContent).toBe(sentence);
    expect(page.document.querySelector<HTMLInputElement>('input[name=code]')?.value).toBe(code);
  });

  test('gives a program that reckons the root of the list', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'stadig-root-'));
    try {
      await writeFile(join(folder, 'koder.txt'), (await get(promisePaths.codes(survey.publicToken))).text);
      const run = spawnSync('python3', ['-c', ROOT_IN_PYTHON], { cwd: folder, encoding: 'utf8' });
      if (run.error) context.skip('there is no python3 here');
      expect(run.stdout.trim()).toBe(root);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each<[string, (id: number) => RawBuilder<unknown>]>([
    ['the way to answer', (id) => sql`update survey set mode = 'open-link' where id = ${id}`],
    ['who holds the key', (id) => sql`update survey set key_holding = 'two-of-three' where id = ${id}`],
    ['the key', (id) => sql`update survey set public_key = sha256('x') where id = ${id}`],
    ['the root', (id) => sql`update survey set codes_root = sha256('x') where id = ${id}`],
    ['the code of those who type in', (id) => sql`update survey set keying_sha256 = sha256('x') where id = ${id}`],
    ['the sizes of sealed answers', (id) => sql`update survey set sealed_lengths = '{1}' where id = ${id}`],
    ['the number of replaced codes', (id) => sql`update survey set replacements = 0 where id = ${id}`],
    ['how large a group is', (id) => sql`update survey set group_minimum = 15 where id = ${id}`],
    ['what it was planned for', (id) => sql`update survey set expected_response = 1 where id = ${id}`],
    ['the lists', (id) => sql`update code_list set spent = '{}' where survey_id = ${id}`],
    ['that there are lists', (id) => sql`delete from code_list where survey_id = ${id}`],
    [
      'another list',
      (id) =>
        sql`insert into code_list (organisation_id, survey_id, spent, unspent) select organisation_id, survey_id, '{}', '{}' from code_list where survey_id = ${id}`,
    ],
    [
      'the codes',
      (id) =>
        sql`insert into code (organisation_id, survey_id, sha256, group_id, bucket) select organisation_id, survey_id, sha256('x'), id, 1 from reporting_group where survey_id = ${id}`,
    ],
    [
      'a count',
      (id) =>
        sql`update shown_table set cells = '[]' where result_id in (select id from result where survey_id = ${id})`,
    ],
    ['how many answered', (id) => sql`update result set answered = 0 where survey_id = ${id}`],
    ['what is shown', (id) => sql`delete from shown_choice where survey_id = ${id}`],
  ])('keeps %s: the application cannot change it', async (_what, statement) => {
    await expect(asApplication(survey, statement(survey.id))).rejects.toMatchObject({
      code: expect.stringMatching(/^(ST002|42501)$/) as string,
    });
  });
});

test('where all but one answered, it is not listed which code is left', async () => {
  const survey = await answeredSurvey({ Skola: [20] }, (_index, staff) => staff - 1);
  const codes = await codesOf(survey);
  await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
  const page = await get(answeringPaths.promise(survey.publicToken));
  expect(page.text).toContain('Minst 19 av 20 inbjudna svarade.');
  expect(page.text).not.toContain('19 koder');
  expect((await get(promisePaths.spent(survey.publicToken))).text).toContain('De använda koderna listas inte för sig');
  expect((await get(promisePaths.unspent(survey.publicToken))).status).toBe(404);
  expect(await linesOf(promisePaths.codes(survey.publicToken))).toHaveLength(20);
  const own = await visitor(world).post(answeringPaths.promise(survey.publicToken), { code: codes.at(-1) ?? '' });
  expect(own.text).toContain('Koden är inte använd');
  expect((await survey.person.get(`/enkater/${survey.id}`)).text).toContain('Minst 19 av 20 svarade');
});

test.each([
  ['open-link', 'Med en länk som alla kan använda'],
  ['keyed', 'På papper. Någon på kommunen skriver in svaren.'],
] as const)('without codes (%s) there are no groups, no smallest number and no list', async (mode, how) => {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const opened = await makeOpenSurvey(person, {
    administrations: { Skola: [20] },
    services: world.services,
    details: { mode },
  });
  const path = answeringPaths.promise(opened.publicToken);
  const open = await get(path);
  for (const sentence of [how, 'Inget antal är lovat', 'Svaren delas inte upp i grupper.'])
    expect(open.text).toContain(sentence);
  expect(said(open)).toHaveLength(2);
  await person.run(closeSurvey, { id: opened.id, secrets: world.services.secrets });
  expect((await get(path)).text).toContain('0 svar räknades. Ingen hade någon kod');
  expect((await get(promisePaths.codes(opened.publicToken))).status).toBe(404);
  expect((await person.get(`/enkater/${opened.id}`)).text).toContain('0 svar');
  expect((await person.get(`/enkater/${opened.id}/grupper`)).text).toContain('delas svaren inte upp i grupper');
});
