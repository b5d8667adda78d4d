import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { openWorld, type World } from '#test/world.ts';
import { allDemoCodes } from './recompute-codes.ts';
import { answerAsIntake } from './survey-in-tests.ts';
import { countAnsweredJob } from './count-answered.job.ts';
import { answeredSurvey, type Opened } from '#test/answered-survey.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

describe('while it is open', () => {
  test('the response is counted at night, for all together, in steps of five, and not at all for fewer than twenty', async () => {
    const survey = await answeredSurvey({ Skola: [40] }, () => 13);
    const said = async (one: Opened) => (await one.person.get(`/enkater/${one.id}`)).text;
    expect(await said(survey)).toContain('Visas från i morgon');
    const few = await answeredSurvey({ Skola: [19] }, () => 13);
    await countAnsweredJob(world.services).handle({});
    const { rows } = await sql<{
      today: string;
    }>`select (now() at time zone 'Europe/Stockholm')::date as today`.execute(world.owner);
    world.setClock(`${rows[0]?.today}T09:00:00Z`);
    try {
      expect(await said(survey)).toContain('Minst 10 av 40 har svarat. Räknades i natt.');
      expect((await survey.person.get('/enkater')).text).toContain('Minst 10 av 40 har svarat');
      expect((await survey.person.get(`/enkater/${survey.id}/stangning`)).text).toContain('Minst 10 av 40 har svarat');
      expect(await said(few)).toContain('Visas när enkäten är stängd');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    const few40 = await world.owner.selectFrom('survey').select('answeredSoFar').where('id', '=', few.id).execute();
    expect(few40).toEqual([{ answeredSoFar: null }]);
  });

  test('taking the larger groups from all together tells of nobody: fewer than twenty are left out, and all is never said', async () => {
    const few = await answeredSurvey({ Skola: [40], Omsorg: [17] }, (_index, staff) => (staff === 40 ? 13 : 9));
    const more = await answeredSurvey({ Skola: [21], Omsorg: [17, 17] }, (_index, staff) => (staff === 21 ? 21 : 2));
    await countAnsweredJob(world.services).handle({});
    const counted = async ({ id }: Opened) => {
      const row = await world.owner
        .selectFrom('survey')
        .select(['answeredSoFar', 'answeredByGroup'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return [row.answeredSoFar, Object.values(row.answeredByGroup ?? {})];
    };
    expect(await counted(few)).toEqual([10, [10]]);
    expect(await counted(more)).toEqual([25, [20]]);
    expect((await few.person.get(`/enkater/${few.id}`)).text).toContain(
      'Minst 10 av 40 har svarat i grupperna med minst 20 anställda',
    );
    expect((await more.person.get(`/enkater/${more.id}`)).text).toContain('Minst 25 av 55 har svarat.');
    const all = await answeredSurvey({ Skola: [20] }, () => 20);
    await countAnsweredJob(world.services).handle({});
    expect(await counted(all)).toEqual([15, [15]]);
  });

  test('nothing that is shown changes at the moment of an answer, and nobody can have it counted again the same day', async () => {
    const survey = await answeredSurvey({ Skola: [40] }, () => 14);
    await countAnsweredJob(world.services).handle({});
    const before = (await survey.person.get(`/enkater/${survey.id}`)).document.querySelector('main')?.textContent;
    const [{ codes } = { codes: [] }] = await allDemoCodes(world.services, {
      organisationId: survey.person.organisation.id,
      surveyId: survey.id,
    });
    const { publicToken, questionnaire } = survey;
    const fifteenth = { publicToken, code: codes[14] ?? '', questionnaire, answers: new Map() };
    expect(await answerAsIntake(world.services.intake, fifteenth)).toBe('received');
    const page = async () => (await survey.person.get(`/enkater/${survey.id}`)).document.querySelector('main');
    expect((await page())?.textContent).toBe(before);
    await countAnsweredJob(world.services).handle({});
    expect((await page())?.textContent).toBe(before);
    const asApplication = (statement: ReturnType<typeof sql>) =>
      inOrganisation({ db: world.services.database, organisationId: survey.person.organisation.id }, (tx) =>
        statement.execute(tx),
      );
    await expect(asApplication(sql`select count_answered()`)).rejects.toThrow('permission denied');
    await expect(
      asApplication(sql`update survey set counted_on = counted_on - 1 where id = ${survey.id}`),
    ).rejects.toThrow('counted at night');
    await world.owner.updateTable('survey').set({ countedOn: '2020-01-01' }).where('id', '=', survey.id).execute();
    await countAnsweredJob(world.services).handle({});
    expect((await page())?.textContent).toContain('Minst 15 av 40 har svarat');
  });

  test('an answer leaves no mark in anything that the application can read', async () => {
    const survey = await answeredSurvey({ Skola: [40] }, () => 3);
    const { organisation } = survey.person;
    const marks = async () => {
      const { rows: tables } = await sql<{ name: string }>`
        select c.relname as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('stadig_app', c.oid, 'select')`.execute(
        world.owner,
      );
      expect(tables.length).toBeGreaterThan(30);
      return inOrganisation({ db: world.services.database, organisationId: organisation.id }, async (tx) => {
        const seen: Record<string, unknown[]> = {};
        for (const { name } of tables)
          seen[name] = (
            await sql`select xmin::text, xmax::text, ctid::text, t::text from ${sql.table(name)} t order by 4`.execute(
              tx,
            )
          ).rows;
        return seen;
      });
    };
    const before = await marks();
    expect(before.survey).toHaveLength(1);
    const codes = await allDemoCodes(world.services, { organisationId: organisation.id, surveyId: survey.id });
    const { publicToken, questionnaire } = survey;
    const fourth = { publicToken, code: codes[0]?.codes[3] ?? '', questionnaire, answers: new Map() };
    expect(await answerAsIntake(world.services.intake, fourth)).toBe('received');
    expect(await marks()).toEqual(before);
  });

  test('no answer is taken in by a look at how things were before the closing', async () => {
    const survey = await answeredSurvey({ Skola: [40] }, () => 3);
    const late = world.services.intake
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((tx) => sql`select intake_answer(${survey.publicToken}, '\\x00', '\\x00')`.execute(tx));
    await expect(late).rejects.toMatchObject({ code: 'ST003' });
  });

  test('a code is spent once', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 0);
    const [{ codes } = { codes: [] }] = await allDemoCodes(world.services, {
      organisationId: survey.person.organisation.id,
      surveyId: survey.id,
    });
    const send = () =>
      answerAsIntake(world.services.intake, {
        publicToken: survey.publicToken,
        code: codes[0] ?? '',
        questionnaire: survey.questionnaire,
        answers: new Map(),
      });
    expect((await Promise.all([send(), send(), send()])).sort()).toEqual(['received', 'spent', 'spent']);
    const unknown = {
      publicToken: survey.publicToken,
      code: '2222-2222-2222',
      questionnaire: survey.questionnaire,
      answers: new Map(),
    };
    expect(await answerAsIntake(world.services.intake, unknown)).toBe('unknown');
    expect(await answerAsIntake(world.services.intake, { ...unknown, publicToken: 'aaaaaaaaaa' })).toBe('unknown');
  });
});
