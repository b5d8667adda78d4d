import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { merkleRoot } from '#disclosure/merkle.ts';
import { promiseDigest, type SurveyPromise } from '#disclosure/promise.ts';
import { publicKeyOf } from '#disclosure/seal.ts';
import { changeUnit, listUnits } from '#modules/organisation/index.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Tx } from '#db/connection.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
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

/** As the application role, in the organisation. */
async function write(person: Person, work: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, work);
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

describe('the promise', () => {
  const broken = 'ST002';

  test.each<[string, (tx: Tx, id: number) => Promise<unknown>]>([
    ['k', (tx, id) => tx.updateTable('survey').set({ threshold: 5 }).where('id', '=', id).execute()],
    ['the questions', (tx, id) => tx.updateTable('survey').set({ questions: '{}' }).where('id', '=', id).execute()],
    ['the promise itself', (tx, id) => tx.updateTable('survey').set({ promise: '{}' }).where('id', '=', id).execute()],
    [
      'its digest',
      (tx, id) =>
        tx
          .updateTable('survey')
          .set({ promiseSha256: Buffer.alloc(32) })
          .where('id', '=', id)
          .execute(),
    ],
    ['the title', (tx, id) => tx.updateTable('survey').set({ title: 'annan' }).where('id', '=', id).execute()],
    [
      'the introduction',
      (tx, id) => tx.updateTable('survey').set({ introduction: 'annan' }).where('id', '=', id).execute(),
    ],
    [
      'who is responsible',
      (tx, id) => tx.updateTable('survey').set({ controller: 'annan' }).where('id', '=', id).execute(),
    ],
    [
      'the width of the sheet',
      (tx, id) => tx.updateTable('survey').set({ sheetWidth: 1 }).where('id', '=', id).execute(),
    ],
    [
      'the address',
      (tx, id) => tx.updateTable('survey').set({ publicToken: 'aaaaaaaaaa' }).where('id', '=', id).execute(),
    ],
    [
      'its being open',
      (tx, id) =>
        tx
          .updateTable('survey')
          .set({
            state: 'draft',
            promise: null,
            promiseSha256: null,
            publicToken: null,
            openedAt: null,
            sheetWidth: null,
          })
          .where('id', '=', id)
          .execute(),
    ],
    ['its being there', (tx, id) => tx.deleteFrom('survey').where('id', '=', id).execute()],
    [
      'the staff of a group',
      (tx, id) => tx.updateTable('reportingGroup').set({ staff: 3 }).where('surveyId', '=', id).execute(),
    ],
    [
      'where a group folds',
      (tx, id) => tx.updateTable('reportingGroup').set({ foldsIntoId: null }).where('surveyId', '=', id).execute(),
    ],
    [
      'where an administration folds',
      (tx, id) => tx.updateTable('administrationFold').set({ foldsIntoId: null }).where('surveyId', '=', id).execute(),
    ],
    ['a group', (tx, id) => tx.deleteFrom('reportingGroup').where('surveyId', '=', id).execute()],
    [
      'one group more',
      async (tx, id) => {
        const group = await tx
          .selectFrom('reportingGroup')
          .selectAll()
          .where('surveyId', '=', id)
          .executeTakeFirstOrThrow();
        const { id: _id, ...rest } = group;
        await tx
          .insertInto('reportingGroup')
          .values({ ...rest, name: 'smyg' })
          .execute();
      },
    ],
  ])('of %s cannot be changed by the application in an open survey', async (_what, change) => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    await expect(write(person, (tx) => change(tx, id))).rejects.toMatchObject({ code: broken });
  });

  test('of how answers come in, are sealed and are counted cannot be changed either', async () => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    const changes = {
      mode: 'keyed',
      key_holding: 'two-of-three',
      key_token: 'abcdefghjk',
      public_key: Buffer.alloc(32, 1),
      shares_confirmed: true,
      sealed_lengths: '{1}',
      codes_root: Buffer.alloc(32, 1),
      keying_sha256: Buffer.alloc(32, 1),
      replacements: 1,
      answered_by_group: '{"1": 5}',
    };
    for (const [column, value] of Object.entries(changes)) {
      const changed = write(person, (tx) =>
        sql`update survey set ${sql.ref(column)} = ${value} where id = ${id}`.execute(tx),
      );
      await expect(changed, column).rejects.toMatchObject({ code: broken });
    }
    for (const [table, change] of Object.entries({ code_list: 'spent = spent', free_text: 'text = text' }))
      await expect(
        write(person, (tx) => sql`update ${sql.table(table)} set ${sql.raw(change)}`.execute(tx)),
        table,
      ).rejects.toThrow('permission denied');
  });

  test('nor in a closed one, nor can a closed one be opened again', async () => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    await person.run(closeSurvey, { id, secrets: world.services.secrets });
    const survey = (tx: Tx) => tx.updateTable('survey').where('id', '=', id);
    await expect(write(person, (tx) => survey(tx).set({ threshold: 5 }).execute())).rejects.toMatchObject({
      code: broken,
    });
    await expect(
      write(person, (tx) => survey(tx).set({ state: 'open', closedAt: null }).execute()),
    ).rejects.toMatchObject({ code: broken });
    await expect(write(person, (tx) => tx.deleteFrom('survey').where('id', '=', id).execute())).rejects.toMatchObject({
      code: broken,
    });
  });

  test('no page and no command changes it either', async () => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    const before = await person.read((db) => getGroupPlan(db, id));
    const [group] = before.plan.groups;
    const [unitId] = group?.unitIds ?? [];
    const posts = [
      [`/enkater/${id}/andring`, { title: 'annan' }],
      [`/enkater/${id}/grupper/forslag`, {}],
      [`/enkater/${id}/grupper/uppdatering`, {}],
      [`/enkater/${id}/grupper/${group?.id}`, { name: 'annan', foldsInto: group?.foldsInto ?? '' }],
      [`/enkater/${id}/grupper/enheter/${unitId}`, { toGroupId: 'new' }],
      [`/enkater/${id}/grupper/forvaltningar/${group?.administrationId}`, { foldsInto: '1' }],
      [`/enkater/${id}/borttagning`, {}],
      [`/enkater/${id}/oppning`, {}],
    ] as const;
    for (const [path, fields] of posts) expect([path, (await person.post(path, fields)).status]).toEqual([path, 409]);
    expect(await person.read((db) => getGroupPlan(db, id))).toEqual(before);
  });

  test('no group or fold is taken out of an opened survey, or put into one', async () => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    const draft = await person.run(addSurvey, readyDetails);
    const before = await person.read((db) => getGroupPlan(db, id));
    for (const table of ['reporting_group', 'administration_fold']) {
      for (const [from, to] of [
        [id, draft],
        [draft, id],
      ]) {
        const { rows } = await sql`select 1 from ${sql.table(table)} where survey_id = ${from}`.execute(world.owner);
        expect(rows.length, `${table} of ${from}`).toBeGreaterThan(0);
        const moved = write(person, (tx) =>
          sql`update ${sql.table(table)} set survey_id = ${to} where survey_id = ${from}`.execute(tx),
        );
        await expect(moved).rejects.toMatchObject({ code: 'ST002' });
      }
    }
    expect(await person.read((db) => getGroupPlan(db, id))).toEqual(before);
  });

  test.each([
    'title',
    'introduction',
    'controller',
    'contact',
    'data_protection_officer',
    'closes_on',
    'opened_at',
    'id',
  ])('what letters and pages say stands: %s', async (column) => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    const other = { closes_on: '2027-01-01', opened_at: '2020-01-01', id: '999999999' }[column] ?? 'annat';
    const changed = write(person, (tx) =>
      sql`update survey set ${sql.ref(column)} = ${sql.lit(other)} where id = ${id}`.execute(tx),
    );
    await expect(changed).rejects.toMatchObject({ code: 'ST002' });
  });

  test.each(['open', 'closed'])('no survey is born %s', async (state) => {
    const person = await newCoordinator();
    const draft = await person.run(addSurvey, readyDetails);
    const born = write(person, (tx) =>
      sql`insert into survey (organisation_id, id, title, questions, state, public_token, promise, promise_sha256, sheet_width, opened_at, closed_at)
        select organisation_id, id + 1, title, questions, ${state}, 'abcdefghjk', '{}', '\\x00', 1, now(), ${state === 'closed' ? sql`now()` : null}
          from survey where id = ${draft}`.execute(tx),
    );
    await expect(born).rejects.toMatchObject({ code: 'ST002' });
  });

  test('no code can be laid beside the first ones', async () => {
    const person = await newCoordinator();
    const { id } = await makeOpenSurvey(person, { administrations, services: world.services });
    const group = await person.read((db) =>
      db.selectFrom('reportingGroup').select('id').where('surveyId', '=', id).executeTakeFirstOrThrow(),
    );
    const lay = (tx: Tx) =>
      sql`select lay_codes(${id}::bigint, ${group.id}::bigint, ${[Buffer.alloc(32, 1)]}::bytea[])`.execute(tx);
    await expect(write(person, lay)).rejects.toMatchObject({ code: 'ST003' });
  });
});

describe('who may read what', () => {
  test('the application role reads neither codes nor answers', async () => {
    const person = await newCoordinator();
    await makeOpenSurvey(person, { administrations, services: world.services });
    for (const table of ['code', 'intakeBook'] as const) {
      await expect(write(person, (tx) => tx.selectFrom(table).select('groupId').execute())).rejects.toThrow(
        'permission denied',
      );
      await expect(write(person, (tx) => tx.deleteFrom(table).execute())).rejects.toThrow('permission denied');
    }
    await expect(write(person, (tx) => sql`select intake_answer('x', '\\x00', '\\x00')`.execute(tx))).rejects.toThrow(
      'permission denied',
    );
  });

  test('the intake role reads no table at all, and only its own functions', async () => {
    const { rows: tables } = await sql<{
      name: string;
    }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p', 'S')`.execute(world.owner);
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      await expect(sql`select 1 from ${sql.table(name)} limit 1`.execute(world.services.intake), name).rejects.toThrow(
        'permission denied',
      );
    }
    for (const asked of [
      sql`select * from answers_per_group(1)`,
      sql`select choose_shown_groups(1, '[]')`,
      sql`select freeze_answers(1, '{}')`,
      sql`select * from sealed_answers(1, 0, 0, 1)`,
      sql`select keep_texts(1, 'A', '{}')`,
      sql`select replace_code(1, 1, '')`,
    ])
      await expect(asked.execute(world.services.intake)).rejects.toThrow('permission denied');
  });

  test('an answer of another length than the questions make is not taken, and its code stays unspent', async () => {
    const person = await newCoordinator();
    const { id, publicToken } = await makeOpenSurvey(person, { administrations, services: world.services });
    const { sha256 } = await anyCode(person, id);
    for (const length of [1, 64, 111, 113]) {
      const send = sql`select intake_answer(${publicToken}, ${sha256}, ${Buffer.alloc(length)})`;
      await expect(send.execute(world.services.intake)).rejects.toMatchObject({ code: 'ST003' });
    }
    const { rows } = await sql<{ state: string }>`select state from intake_code(${publicToken}, ${sha256})`.execute(
      world.services.intake,
    );
    expect(rows[0]?.state).toBe('unspent');
  });
});

test('a server that stops while a code is spent leaves both code and answer, or neither', async () => {
  const person = await newCoordinator();
  const { id, publicToken } = await makeOpenSurvey(person, { administrations, services: world.services });
  const { sealedLengths } = await person.read((db) =>
    db.selectFrom('survey').select('sealedLengths').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  const { sha256 } = await anyCode(person, id);
  const killer = new pg.Client({ connectionString: inject('superuserUrl') });
  await killer.connect();
  const sending = world.services.intake.transaction().execute(async (tx) => {
    await sql`select intake_answer(${publicToken}, ${sha256}, ${Buffer.alloc(sealedLengths?.[0] ?? 0)})`.execute(tx);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await killer.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await sql`select 1`.execute(tx);
  });
  await expect(sending).rejects.toThrow();
  await killer.end();
  const books = await world.owner
    .selectFrom('intakeBook')
    .select(['spent', 'answers'])
    .where('surveyId', '=', id)
    .where('organisationId', '=', person.organisation.id)
    .execute();
  expect(books.length).toBeGreaterThan(3);
  expect(books.flatMap((book) => [...book.spent, ...book.answers])).toEqual([]);
});

async function anyCode(person: Person, surveyId: number): Promise<{ sha256: Buffer }> {
  return world.owner
    .selectFrom('code')
    .select('sha256')
    .where('surveyId', '=', surveyId)
    .where('organisationId', '=', person.organisation.id)
    .executeTakeFirstOrThrow();
}
