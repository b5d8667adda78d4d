import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { merkleRoot } from '#disclosure/merkle.ts';
import { promiseDigest, type SurveyPromise } from '#disclosure/promise.ts';
import { publicKeyOf } from '#disclosure/seal.ts';
import { changeUnit, listUnits } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { makeOpenSurvey, makeUnits, readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { openSurvey } from './open-survey.command.ts';

const administrations = { Skola: [20, 18, 17], Omsorg: [25, 9] };
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newCoordinator(): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), 'coordinator');
}

describe('opening', () => {
  test('freezes everything, lays as many codes as there are staff, and says so', async () => {
    const person = await newCoordinator();
    const { id, publicToken } = await makeOpenSurvey(person, { administrations, services: world.services });
    const survey = await person.read((db) => getSurvey(db, id));
    expect([survey.state, survey.publicToken, survey.introduction]).toEqual([
      'open',
      publicToken,
      'Det tar 5 minuter.',
    ]);
    const row = await world.owner
      .selectFrom('survey')
      .select(['promise', 'promiseSha256'])
      .where('id', '=', id)
      .where('organisationId', '=', person.organisation.id)
      .executeTakeFirstOrThrow();
    // written by openSurvey alone
    const promise = row.promise as unknown as SurveyPromise;
    expect(promiseDigest(promise)).toBe(row.promiseSha256?.toString('hex'));
    expect([promise.k, promise.mode, promise.plan?.minimum, promise.tables.length]).toEqual([6, 'codes', 16, 24]);
    expect(promise.plan?.groups.reduce((sum, group) => sum + group.planned, 0)).toBe(89);
    const codes = await world.owner
      .selectFrom('code')
      .select(['sha256', 'groupId', 'bucket'])
      .where('surveyId', '=', id)
      .where('organisationId', '=', person.organisation.id)
      .orderBy('sha256')
      .execute();
    expect(codes).toHaveLength(89);
    expect(promise.codesRoot).toBe(merkleRoot(codes.map((code) => code.sha256)).toString('hex'));
    const buckets = Map.groupBy(codes, (code) => `${code.groupId} ${code.bucket}`);
    for (const own of buckets.values()) expect([own.length > 32, own.length < 9]).toEqual([false, false]);
    expect((await person.get('/historik')).text).toContain('för 89 personer i');
    expect(await world.services.secrets.find(secretNameOf(publicToken))).toHaveLength(32);
    const key = await world.services.secrets.find(keyNameOf(publicToken));
    expect(publicKeyOf(key ?? Buffer.alloc(0)).toString('hex')).toBe(promise.publicKey);
  });

  test('stops for everything that is missing, and says where to mend it', async () => {
    const person = await newCoordinator();
    const id = await person.run(addSurvey, {
      ...readyDetails,
      start: 'tom',
      closesOn: null,
      controller: '',
      contact: '',
      dataProtectionOfficer: '',
    });
    const page = await person.get(`/enkater/${id}/oppning`);
    expect([...page.document.querySelectorAll('main li a')].map((link) => link.textContent)).toEqual([
      'Välj minst en fråga',
      'Bestäm vilka grupper svaren visas i',
      'Bestäm sista dag att svara',
      'Skriv vem som är ansvarig för personuppgifterna',
      'Skriv vem man kan fråga om enkäten',
      'Skriv hur man når dataskyddsombudet',
    ]);
    expect(page.document.querySelector('main form')).toBeNull();
    expect((await person.post(`/enkater/${id}/oppning`)).status).toBe(409);
    const reader = await makePerson(world, person.organisation, 'reader');
    const read = await reader.get(`/enkater/${id}`);
    expect(read.text).toContain('Bestäm sista dag att svara');
    expect(read.links.map((link) => link.text)).not.toContain('Bestäm sista dag att svara');
  });

  test.each([
    [
      'a last day that has been',
      { ...readyDetails, closesOn: '2026-11-19' },
      'Sista dag att svara har redan varit. Välj en senare dag',
    ],
    ['no last day', { ...readyDetails, closesOn: null }, 'Bestäm sista dag att svara'],
  ])('%s stops', async (_what, details, sentence) => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    // Made two days before: a day that has been is refused when it is written.
    world.setClock('2026-11-18T09:00:00Z');
    const id = await person.run(addSurvey, details).finally(() => world.setClock('2026-11-20T09:00:00Z'));
    expect((await person.get(`/enkater/${id}/oppning`)).links.map((link) => link.text)).toContain(sentence);
  });

  test('the day itself is not too late', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, { ...readyDetails, closesOn: '2026-11-20' });
    expect((await person.post(`/enkater/${id}/oppning`)).status).toBe(303);
  });

  test('units that have changed since the groups were made stop it', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, readyDetails);
    const [unit] = await person.read(listUnits);
    if (!unit) throw new Error('no unit');
    await person.run(changeUnit, { ...unit, staff: unit.staff + 1 });
    await expect(person.run(openSurvey, { id, secrets: world.services.secrets })).rejects.toMatchObject({
      code: 'not-now',
    });
    expect((await person.post(`/enkater/${id}/grupper/uppdatering`)).status).toBe(303);
    await person.run(openSurvey, { id, secrets: world.services.secrets });
  });

  test('of two at once one wins, the other is told, and no secret is left over', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, readyDetails);
    const before = (await world.services.secrets.list()).length;
    const both = await Promise.all([person.post(`/enkater/${id}/oppning`), person.post(`/enkater/${id}/oppning`)]);
    expect(both.map((one) => one.status).sort()).toEqual([303, 409]);
    expect(await world.services.secrets.list()).toHaveLength(before + 2);
  });

  test('a secret that cannot be written leaves the draft as it was', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, readyDetails);
    const secrets = { ...world.services.secrets, create: () => Promise.reject(new Error('disk full')) };
    await expect(person.run(openSurvey, { id, secrets })).rejects.toThrow('disk full');
    expect((await person.read((db) => getSurvey(db, id))).state).toBe('draft');
    expect(
      await person.read((db) => db.selectFrom('invitation').select('id').where('surveyId', '=', id).execute()),
    ).toEqual([]);
  });

  test('a key that cannot be read back is said at the opening, and nothing is left of it', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, readyDetails);
    const before = await world.services.secrets.list();
    const others: ((name: string) => Promise<Buffer | undefined>)[] = [
      () => Promise.resolve(undefined),
      () => Promise.resolve(Buffer.alloc(32, 7)),
    ];
    for (const find of others) {
      const opening = person.run(openSurvey, { id, secrets: { ...world.services.secrets, find } });
      await expect(opening).rejects.toThrow('Nyckeln till svaren gick inte att spara');
    }
    expect((await person.read((db) => getSurvey(db, id))).state).toBe('draft');
    expect(await world.services.secrets.list()).toEqual(before);
  });

  test('1,402 codes in about a hundred units are laid in one go', async () => {
    const person = await newCoordinator();
    const spread = (total: number, units: number) =>
      Array.from({ length: units }, (_, index) => Math.floor(total / units) + (index < total % units ? 1 : 0));
    await makeUnits(person, {
      A: spread(420, 30),
      B: spread(510, 36),
      C: spread(160, 12),
      D: spread(90, 7),
      E: spread(40, 4),
      F: spread(182, 13),
    });
    const id = await person.run(addSurvey, readyDetails);
    const started = performance.now();
    await person.run(openSurvey, { id, secrets: world.services.secrets });
    expect(performance.now() - started).toBeLessThan(10_000);
    const { rows } = await sql<{
      codes: number;
    }>`select count(*)::int as codes from code where survey_id = ${id} and organisation_id = ${person.organisation.id}`.execute(
      world.owner,
    );
    expect(rows[0]?.codes).toBe(1402);
  });

  test('nobody but a coordinator may, a neighbour does not find it', async () => {
    const person = await newCoordinator();
    await makeUnits(person, administrations);
    const id = await person.run(addSurvey, readyDetails);
    for (const role of ['reader', 'administrator', 'head_of_unit', 'working_group_member', 'registrar'] as const) {
      const other = await makePerson(world, person.organisation, role);
      expect((await other.post(`/enkater/${id}/oppning`)).status).toBe(403);
    }
    const neighbour = await newCoordinator();
    expect((await neighbour.post(`/enkater/${id}/oppning`)).status).toBe(404);
    expect((await neighbour.get(`/enkater/${id}`)).status).toBe(404);
  });
});
