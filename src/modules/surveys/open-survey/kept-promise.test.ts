import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Tx } from '#db/connection.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { makeOpenSurvey, readyDetails } from '../survey-in-tests.ts';

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
      sql`select freeze_answers(1, '{}', '{}', '{}')`,
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
