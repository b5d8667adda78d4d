import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '#db/connection.ts';
import type { Range, ShownCell } from '#disclosure/published.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, openWorld, type World } from '#test/world.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { countedItems } from '../questionnaire.ts';
import { getSurvey } from '../survey.queries.ts';
import { answeredSurvey, closeOnly, type Opened } from '#test/answered-survey.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

describe('the freeze itself', () => {
  type Shown = { id: number; level: string; name: string; administrationNames: string[]; groupIds: number[] };

  const as = (survey: Opened, work: (tx: Tx) => Promise<unknown>) =>
    inOrganisation({ db: world.services.database, organisationId: survey.person.organisation.id }, work);

  /** As the application, past every rule of ours: hands the database whatever groups one likes, of a survey that is closed for good. */
  async function choose(survey: Opened, shown: (groupIds: number[]) => Shown[]): Promise<unknown> {
    const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
    const groups = JSON.stringify(shown(plan.groups.map((group) => Number(group.id))));
    return as(survey, (tx) => sql`select choose_shown_groups(${survey.id}::bigint, ${groups}::jsonb)`.execute(tx));
  }

  type Tables = Record<string, Record<string, ShownCell[]>>;

  /** What one would hand in if everybody had left everything out, of groups with so many answers. */
  function allLeftOut(survey: Opened, answers: Record<string, number>): Tables {
    const items = countedItems(survey.questionnaire);
    const counted = (option: string, n: number): ShownCell => ({
      options: [option],
      least: n,
      most: n,
      form: 'counts',
    });
    const stepped = (option: string, n: number): ShownCell => ({
      options: [option],
      least: Math.max(0, n - 1),
      most: Math.max(1, n),
      form: 'tens',
    });
    const cell = Math.max(...Object.values(answers)) < 20 ? counted : stepped;
    const table = (n: number): [string, ShownCell[]][] =>
      items.map(({ key, options }) => [key, [cell('', n), ...options.map((option) => cell(option.key, 0))]]);
    return Object.fromEntries(Object.entries(answers).map(([id, n]) => [id, Object.fromEntries(table(n))]));
  }

  const tried = { format: 'stadig-gate-1', holds: true };

  type Handed = { tables?: Tables; answers?: Record<string, Range>; answered?: number; gate?: unknown };

  /** As the application, past every rule of ours. `answers` are those of the first table's class of those who left it out, unless given. */
  async function count(tx: Tx, survey: Opened, handed: Handed = {}): Promise<unknown> {
    const { tables = {}, answered = survey.sent.length, gate = tried } = handed;
    const first = Object.entries(tables).map(([id, own]) => {
      const n = Object.values(own)[0]?.[0]?.most ?? 0;
      return [id, { least: n, most: n }] as const;
    });
    const answers = handed.answers ?? Object.fromEntries(first);
    const organisationId = survey.person.organisation.id;
    const now = new Date('2026-11-20T09:00:00Z');
    const { id } = await tx
      .insertInto('node')
      .values({ organisationId, kind: 'result', title: 'x', path: '/-', state: '', createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('result')
      .values({ organisationId, id, surveyId: survey.id, frozenAt: now, invited: 1, answered })
      .execute();
    return sql`select freeze_answers(${survey.id}::bigint, ${JSON.stringify(tables)}::jsonb, ${JSON.stringify(answers)}::jsonb,
      ${JSON.stringify(gate)}::jsonb)`.execute(tx);
  }

  const group = (id: number, level: string, groupIds: number[]): Shown => ({
    id,
    level,
    name: 'x',
    administrationNames: [],
    groupIds,
  });

  test.each<[string, (ids: number[]) => Shown[], RegExp]>([
    [
      'a group with fewer answers than promised',
      (ids) => [group(1, 'group', ids.slice(1, 2))],
      /fewer than 6 answers is not shown/,
    ],
    ['a group without answers', (ids) => [group(1, 'group', ids.slice(2, 3))], /fewer than 6 answers is not shown/],
    [
      'groups of one level that overlap',
      (ids) => [group(1, 'group', ids.slice(0, 2)), group(2, 'group', ids.slice(0, 1))],
      /overlap/,
    ],
    [
      'two levels whose difference is too few',
      (ids) => [group(1, 'administration', ids.slice(0, 2)), group(2, 'group', ids.slice(0, 1))],
      /told apart by subtraction/,
    ],
    [
      'a whole whose shown parts leave too few over',
      (ids) => [group(1, 'municipality', ids), group(2, 'group', ids.slice(0, 1)), group(3, 'group', ids.slice(3))],
      /told apart by subtraction/,
    ],
  ])('refuses %s', async (_what, shown, message) => {
    // The groups have 10, 4, 0, 10, 10 … answers.
    const survey = await answeredSurvey(
      { Skola: [20, 20, 20, 20], Omsorg: [20, 20] },
      (index) => [10, 4, 0][index] ?? 10,
    );
    await closeOnly(survey);
    await expect(choose(survey, shown)).rejects.toThrow(message);
    expect(await survey.person.read((db) => db.selectFrom('shownChoice').selectAll().execute())).toEqual([]);
  });

  test('takes what holds', async () => {
    const survey = await answeredSurvey(
      { Skola: [20, 20, 20, 20], Omsorg: [20, 20] },
      (index) => [10, 4, 0][index] ?? 10,
    );
    await closeOnly(survey);
    await choose(survey, (ids) => [
      group(1, 'municipality', ids),
      group(2, 'group', ids.slice(0, 3)),
      group(3, 'group', ids.slice(3, 4)),
    ]);
    const right = allLeftOut(survey, { 1: 44, 2: 14, 3: 10 });
    await as(survey, (tx) => count(tx, survey, { tables: right }));
    const shown = await survey.person.read((db) =>
      db.selectFrom('shownGroup').select(['staff', 'answers']).orderBy('id').execute(),
    );
    expect(shown).toEqual([
      { staff: 120, answers: 44 },
      { staff: 60, answers: 14 },
      { staff: 20, answers: 10 },
    ]);
  });

  test.each<[string, unknown]>([
    ['two with one number', [group(1, 'municipality', []), group(1, 'municipality', [])]],
    ['one of no level', [{ ...group(1, 'municipality', []), level: 'person' }]],
    ['one without a name', [{ ...group(1, 'municipality', []), name: null }]],
  ])('refuses a list with %s, which could never be counted', async (_what, shown) => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    await closeOnly(survey);
    await expect(choose(survey, () => shown as Shown[])).rejects.toThrow('not a list of groups to show');
  });

  test('differencing by two choices is refused: one is chosen for good, and only a committed one is counted', async () => {
    const survey = await answeredSurvey({ Skola: [20, 20, 20], Omsorg: [20] }, () => 10);
    await closeOnly(survey);
    const all = (ids: number[]) => [group(1, 'municipality', ids)];
    const allButOne = (ids: number[]) => [group(1, 'municipality', ids.slice(1))];
    const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
    const ids = plan.groups.map((one) => Number(one.id));
    for (const shown of [all, allButOne]) {
      const chooseAndCount = as(survey, async (tx) => {
        await sql`select choose_shown_groups(${survey.id}::bigint, ${JSON.stringify(shown(ids))}::jsonb)`.execute(tx);
        await count(tx, survey);
      });
      await expect(chooseAndCount).rejects.toThrow('the choice of groups is not committed yet');
    }
    await expect(as(survey, (tx) => count(tx, survey))).rejects.toThrow('the groups that are shown are not chosen');
    await choose(survey, all);
    await expect(choose(survey, allButOne)).rejects.toThrow('the groups that are shown are chosen once');
    const direct = (statement: ReturnType<typeof sql>) => as(survey, (tx) => statement.execute(tx));
    await expect(direct(sql`update shown_choice set shown = '[]'`)).rejects.toThrow('permission denied');
    await expect(direct(sql`delete from shown_choice`)).rejects.toThrow('permission denied');
    await as(survey, (tx) => count(tx, survey, { tables: allLeftOut(survey, { 1: 40 }) }));
    await expect(choose(survey, allButOne)).rejects.toThrow('chosen once');
  });

  test('takes no people counted in a group of twenty, and no number of answers that tells who has not', async () => {
    const survey = await answeredSurvey({ Skola: [30] }, () => 25);
    await closeOnly(survey);
    await choose(survey, (ids) => [group(1, 'municipality', ids)]);
    const right = allLeftOut(survey, { 1: 25 });
    const [key = ''] = Object.keys(right[1] ?? {});
    const [first, ...others] = right[1]?.[key] ?? [];
    const exactly = {
      ...right[1],
      [key]: [{ options: first?.options ?? [], least: 25, most: 25, form: 'tens' as const }, ...others],
    };
    const answers = { 1: { least: 25, most: 25 } };
    await expect(as(survey, (tx) => count(tx, survey, { tables: { 1: exactly }, answers }))).rejects.toThrow(
      'so large a group is told in steps',
    );
    const full = await answeredSurvey({ Skola: [20] }, () => 19);
    await closeOnly(full);
    await choose(full, (ids) => [group(1, 'municipality', ids)]);
    const tables = allLeftOut(full, { 1: 19 });
    await expect(as(full, (tx) => count(tx, full, { tables }))).rejects.toThrow('it would tell who has not answered');
    await as(full, (tx) => count(tx, full, { tables: { 1: {} }, answers: { 1: { least: 19, most: 20 } } }));
  });

  test('takes no other tables than those that were promised, and none that do not add up', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    await closeOnly(survey);
    await choose(survey, (ids) => [group(1, 'municipality', ids)]);
    const right = () => allLeftOut(survey, { 1: 10 });
    const ten = { 1: { least: 10, most: 10 } };
    const changed = (change: (own: Tables[string]) => void) => {
      const tables = right();
      change(tables['1'] ?? {});
      return tables;
    };
    const items = countedItems(survey.questionnaire);
    const single = items.find((item) => item.kind === 'scale')?.key ?? '';
    const multiple = items.find((item) => item.kind === 'multiple')?.key ?? '';
    const cellsOf = (own: Tables[string], key: string) => own[key] ?? [];
    const one = (option: string, least: number, most = least): ShownCell => ({
      options: [option],
      least,
      most,
      form: 'counts',
    });
    const wrong: [string, Tables, RegExp][] = [
      ['a question more', changed((own) => (own.Z9 = [one('', 10)])), /not tables of what was promised/],
      ['an option more', changed((own) => cellsOf(own, single).push(one('z', 0))), /do not add up/],
      ['an option less', changed((own) => cellsOf(own, single).pop()), /do not add up/],
      ['an option twice', changed((own) => cellsOf(own, single).push(one('', 0))), /do not add up/],
      [
        'a group that is not shown',
        { ...right(), ...allLeftOut(survey, { 2: 10 }) },
        /not tables of what was promised/,
      ],
      ['one answer too many', changed((own) => (cellsOf(own, single)[1] = one('1', 1))), /do not add up/],
      ['one too few', changed((own) => (cellsOf(own, single)[0] = one('', 9))), /do not add up/],
      [
        'more for an option than have answered',
        changed((own) => (cellsOf(own, multiple)[1] = one('x', 11))),
        /not tables/,
      ],
      ['less than nothing', changed((own) => (cellsOf(own, single)[0] = one('', -1))), /not tables/],
      ['from more to fewer', changed((own) => (cellsOf(own, single)[0] = one('', 10, 9))), /not tables/],
      [
        'a form that is none',
        changed((own) => (cellsOf(own, single)[0] = { ...one('', 10), form: 'raw' as 'counts' })),
        /not tables/,
      ],
    ];
    for (const [what, tables, message] of wrong)
      await expect(
        as(survey, (tx) => count(tx, survey, { tables, answers: ten })),
        what,
      ).rejects.toThrow(message);
    const refused = (handed: Handed) =>
      expect(as(survey, (tx) => count(tx, survey, { tables: right(), ...handed }))).rejects;
    await refused({ answered: 9 }).toThrow('the result says 9 answers of 10');
    await refused({ answers: { 1: { least: 9, most: 9 } } }).toThrow('not the answers of the groups');
    await refused({ answers: {} }).toThrow('not the answers of the groups');
    for (const gate of [{ ...tried, holds: false }, { ...tried, holds: 'maybe' }, {}, null])
      await refused({ gate }).toThrow('nothing is released that the attacker has not tried');
    const keep = (tx: Tx) => sql`select keep_texts(${survey.id}::bigint, 'C1', '{hej}'::text[])`.execute(tx);
    await expect(as(survey, keep)).rejects.toThrow('no question answered in words');
    await as(survey, (tx) => count(tx, survey, { tables: right() }));
    await expect(
      as(survey, (tx) => sql`select * from sealed_answers(${survey.id}::bigint, 0, 0, 9)`.execute(tx)),
    ).resolves.toMatchObject({ rows: [] });
  });

  test('the sealed answers are handed out to nobody before the closing and the choice are committed', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    const reading = sql`select * from sealed_answers(${survey.id}::bigint, -1, -1, 9)`;
    const keeping = sql`select keep_texts(${survey.id}::bigint, 'C1', '{}'::text[])`;
    for (const asked of [reading, keeping]) {
      await expect(as(survey, (tx) => asked.execute(tx))).rejects.toThrow(
        'answers are counted when the survey is closed',
      );
    }
    await closeOnly(survey);
    await expect(as(survey, (tx) => reading.execute(tx))).rejects.toThrow('are not chosen');
    const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
    const ids = plan.groups.map((one) => Number(one.id));
    const chooseAndRead = as(survey, async (tx) => {
      const shown = JSON.stringify([group(1, 'municipality', ids)]);
      await sql`select choose_shown_groups(${survey.id}::bigint, ${shown}::jsonb)`.execute(tx);
      await reading.execute(tx);
    });
    await expect(chooseAndRead).rejects.toThrow('the choice of groups is not committed yet');
    await expect(reading.execute(world.services.intake)).rejects.toThrow('permission denied');
  });

  test('no live number is had by closing and taking it back, with savepoints or without', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    const close = (tx: Tx) =>
      tx.updateTable('survey').set({ state: 'closed', closedAt: new Date() }).where('id', '=', survey.id).execute();
    const counting = sql`select * from answers_per_group(${survey.id}::bigint)`;
    const choosing = sql`select choose_shown_groups(${survey.id}::bigint, '[]'::jsonb)`;
    for (const asked of [counting, choosing]) {
      const plainly = as(survey, async (tx) => {
        await close(tx);
        await asked.execute(tx);
      });
      await expect(plainly).rejects.toThrow('the closing is not committed yet');
      const inSavepoint = as(survey, async (tx) => {
        await sql`savepoint one`.execute(tx);
        await close(tx);
        await asked.execute(tx);
      });
      await expect(inSavepoint).rejects.toThrow('the closing is not committed yet');
      const afterRelease = as(survey, async (tx) => {
        await sql`savepoint one`.execute(tx);
        await sql`savepoint two`.execute(tx);
        await close(tx);
        await sql`release savepoint two`.execute(tx);
        await sql`release savepoint one`.execute(tx);
        await asked.execute(tx);
      });
      await expect(afterRelease).rejects.toThrow('the closing is not committed yet');
      const afterTakingBack = as(survey, async (tx) => {
        await sql`savepoint one`.execute(tx);
        await close(tx);
        await sql`rollback to savepoint one`.execute(tx);
        await asked.execute(tx);
      });
      await expect(afterTakingBack).rejects.toThrow('answers are counted when the survey is closed');
    }
    expect((await survey.person.read((db) => getSurvey(db, survey.id))).state).toBe('open');
    // Closed for good, and then touched again: the row's own transaction is what counts.
    await closeOnly(survey);
    const touched = as(survey, async (tx) => {
      await tx.updateTable('survey').set({ rounds: 9 }).where('id', '=', survey.id).execute();
      await counting.execute(tx);
    });
    await expect(touched).rejects.toThrow('not committed yet');
    await as(survey, (tx) => counting.execute(tx));
  });

  test('what is committed is known for what it is', async () => {
    const ask = async (xid: string) =>
      (await sql<{ committed: boolean }>`select is_committed(${xid}::xid) as committed`.execute(world.owner)).rows[0]
        ?.committed;
    expect(await ask('2')).toBe(true); // frozen long ago
    const own = await world.owner.transaction().execute(async (tx) => {
      const { rows } = await sql<{ committed: boolean; xid: string }>`
        select is_committed(pg_current_xact_id()::xid) as committed, pg_current_xact_id()::xid::text as xid`.execute(
        tx,
      );
      return rows[0];
    });
    expect(own?.committed).toBe(false);
    expect(await ask(own?.xid ?? '')).toBe(true);
  });

  test('is refused while the survey is open', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    const freezeOpen = inOrganisation(
      { db: world.services.database, organisationId: survey.person.organisation.id },
      (tx) => sql`select freeze_answers(${survey.id}::bigint, '{}', '{}', '{}')`.execute(tx),
    );
    await expect(freezeOpen).rejects.toThrow('answers are counted when the survey is closed');
    const counting = inOrganisation(
      { db: world.services.database, organisationId: survey.person.organisation.id },
      (tx) => sql`select * from answers_per_group(${survey.id}::bigint)`.execute(tx),
    );
    await expect(counting).rejects.toThrow('answers are counted when the survey is closed');
  });

  test('a neighbour cannot freeze, count or lay codes for a survey by its number', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 10);
    const neighbour = await makeOrganisation(world);
    const asNeighbour = (statement: ReturnType<typeof sql>) =>
      inOrganisation({ db: world.services.database, organisationId: neighbour.id }, (tx) => statement.execute(tx));
    await expect(asNeighbour(sql`select freeze_answers(${survey.id}::bigint, '{}', '{}', '{}')`)).rejects.toMatchObject(
      {
        code: 'ST003',
      },
    );
    await expect(asNeighbour(sql`select choose_shown_groups(${survey.id}::bigint, '[]'::jsonb)`)).rejects.toMatchObject(
      { code: 'ST003' },
    );
    await expect(
      asNeighbour(sql`select lay_codes(${survey.id}::bigint, 1::bigint, '{}'::bytea[])`),
    ).rejects.toMatchObject({ code: 'ST003' });
  });
});
