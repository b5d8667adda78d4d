import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '#db/connection.ts';
import type { Answers } from '#disclosure/encoding.ts';
import { fold, type ShownGroup } from '#disclosure/fold.ts';
import { findFrozen, getThreadSides } from '#foundations/thread/index.ts';
import { on } from '#platform/events.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { secretNameOf } from '../codes.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, makeOpenSurvey, readyDetails, seeded } from '../survey-in-tests.ts';
import { getSurvey, listSurveys } from '../survey.queries.ts';
import { countAnsweredJob } from '../count-answered.job.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { closeSurvey } from './close-survey.command.ts';
import { freezeSurveyJob } from './freeze-survey.job.ts';
import type { FrozenResult } from './frozen-result.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

type Answered = { groupId: number; answers: Answers };
type Opened = { person: Person; id: number; publicToken: string; questionnaire: Questionnaire; sent: Answered[] };

/** An open survey in which so many per group have answered, each at random from the seed. */
async function answeredSurvey(
  administrations: Record<string, number[]>,
  perGroup: (index: number, staff: number) => number,
  seed = 1,
): Promise<Opened> {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const { id, publicToken } = await makeOpenSurvey(person, { administrations, services: world.services });
  const { questionnaire } = await person.read((db) => getSurvey(db, id));
  const { plan } = await person.read((db) => getGroupPlan(db, id));
  const codes = await allDemoCodes(world.services, { organisationId: person.organisation.id, surveyId: id });
  const random = seeded(seed);
  const sent: Answered[] = [];
  for (const [index, group] of plan.groups.entries()) {
    const own = codes.find((one) => String(one.groupId) === group.id)?.codes ?? [];
    for (const code of own.slice(0, perGroup(index, group.planned))) {
      const answers = randomAnswers(questionnaire, random);
      expect(await answerAsIntake(world.services.intake, { publicToken, code, questionnaire, answers })).toBe(
        'received',
      );
      sent.push({ groupId: Number(group.id), answers });
    }
  }
  return { person, id, publicToken, questionnaire, sent };
}

function randomAnswers(questionnaire: Questionnaire, random: () => number): Map<string, number | number[]> {
  const answers = new Map<string, number | number[]>();
  for (const { key, kind, options } of allQuestions(questionnaire)) {
    if (random() < 0.1) continue; // skipped
    if (kind === 'multiple')
      answers.set(
        key,
        options.flatMap((_option, index) => (random() < 0.3 ? [index + 1] : [])),
      );
    else answers.set(key, 1 + Math.floor(random() * options.length));
  }
  return answers;
}

/** The truth, counted from what was sent and nothing else. */
function countedByHand(
  questionnaire: Questionnaire,
  sent: readonly Answered[],
  shown: Pick<ShownGroup, 'groupIds'>,
): FrozenResult['counts'] {
  const own = sent.filter((one) => shown.groupIds.includes(String(one.groupId)));
  return Object.fromEntries(
    allQuestions(questionnaire).map(({ key, options }) => {
      const given = own.flatMap((one) => one.answers.get(key) ?? []);
      const unanswered = own.filter((one) => !one.answers.has(key)).length;
      const chosen = options.map((option, index) => [
        option.key,
        given.filter((number) => number === index + 1).length,
      ]);
      return [key, { all: { '': unanswered, ...Object.fromEntries(chosen) } }];
    }),
  );
}

async function stored(of: Opened): Promise<FrozenResult> {
  const resultId = await of.person.read(
    async (db) => (await getThreadSides(db, of.id)).ledTo.find((node) => node.kind === 'result')?.id ?? 0,
  );
  const frozen = await of.person.read((db) => findFrozen(db, resultId));
  return frozen?.content as FrozenResult;
}

/** Closes for good and does no more, as a stop just after the first of the three transactions leaves it. */
async function closeOnly(of: Opened): Promise<void> {
  await inOrganisation({ db: world.services.database, organisationId: of.person.organisation.id }, async (tx) => {
    const closed = { state: 'closed' as const, closedAt: world.services.clock() };
    await tx.updateTable('survey').set(closed).where('id', '=', of.id).execute();
  });
}

const administrations = { Skola: [22, 18, 17, 16], Omsorg: [30, 25], Miljö: [9] };

describe('closing', () => {
  test('counts what was answered, folded by the plan, against a count made from the seed alone', async () => {
    // The second group has four answers and must be shown with another; the last administration is too small to be shown alone.
    const survey = await answeredSurvey(administrations, (index, staff) => (index === 1 ? 4 : Math.ceil(staff * 0.6)));
    const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
    await survey.person.run(closeSurvey, { id: survey.id });
    const frozen = await stored(survey);
    const perGroup = new Map(
      plan.groups.map((group) => [group.id, survey.sent.filter((one) => String(one.groupId) === group.id).length]),
    );
    const expected = fold(plan, perGroup, 6);
    expect(frozen.groups.map((group) => [group.level, group.staff, group.answers])).toEqual(
      expected.map((group) => [group.level, group.planned, group.answered]),
    );
    expect(expected.some((group) => group.level === 'group' && group.groupIds.length > 1)).toBe(true);
    for (const [index, group] of expected.entries()) {
      const counts = Object.fromEntries(
        Object.entries(frozen.counts).map(([key, byGroup]) => [key, { all: byGroup[String(index + 1)] }]),
      );
      expect(counts).toEqual(countedByHand(survey.questionnaire, survey.sent, group));
    }
    expect(frozen.response).toEqual({ invited: 137, answered: survey.sent.length });
    const small = frozen.groups.find((group) => group.level === 'group' && group.administrationNames.includes('Miljö'));
    expect(small?.administrationNames.length).toBeGreaterThan(1);
    for (const group of frozen.groups) expect(group.answers).toBeGreaterThanOrEqual(6);
  });

  test('registers the result in the thread, with its digest, and says what was done', async () => {
    const survey = await answeredSurvey(administrations, () => 8);
    const closed = await survey.person.post(`/enkater/${survey.id}/stangning`);
    expect(closed.location).toBe(`/${survey.person.organisation.slug}/enkater/${survey.id}`);
    const { ledTo } = await survey.person.read((db) => getThreadSides(db, survey.id));
    expect(ledTo.map((node) => [node.kind, node.title, node.path])).toEqual([
      ['result', 'Enkät om trygghet', `/enkater/${survey.id}/resultat`],
    ]);
    expect(await survey.person.read((db) => findFrozen(db, ledTo[0]?.id ?? 0))).toMatchObject({
      holds: true,
      revision: 1,
    });
    expect((await survey.person.get('/historik')).text).toContain('Räknade 56 svar av 137');
    const listing = await survey.person.read(listSurveys);
    expect(listing[0]).toMatchObject({ state: 'closed', response: { invited: 137, answered: 56 } });
  });

  test('leaves nothing per person, and the secret goes', async () => {
    const survey = await answeredSurvey(administrations, () => 7);
    await survey.person.run(closeSurvey, { id: survey.id });
    await world.drainJobs();
    expect(await world.services.secrets.find(secretNameOf(survey.publicToken))).toBeUndefined();
    for (const table of ['invitation', 'code_book', 'answer_book']) {
      const { rows } = await sql<{
        rows: number;
      }>`select count(*)::int as rows from ${sql.table(table)} where organisation_id = ${survey.person.organisation.id}`.execute(
        world.owner,
      );
      expect([table, rows[0]?.rows]).toEqual([table, 0]);
    }
    expect(
      await allDemoCodes(world.services, { organisationId: survey.person.organisation.id, surveyId: survey.id }),
    ).toEqual([]);
  });

  test('a secret left by a crash is shredded by the next sweep; those of open surveys stay', async () => {
    const open = await answeredSurvey(administrations, () => 0);
    const closed = await answeredSurvey(administrations, () => 6);
    await closed.person.run(closeSurvey, { id: closed.id });
    await world.drainJobs();
    await world.services.secrets.create(secretNameOf(closed.publicToken));
    const other = await answeredSurvey(administrations, () => 6);
    await other.person.run(closeSurvey, { id: other.id });
    await world.drainJobs();
    const left = await world.services.secrets.list();
    expect(left).toContain(secretNameOf(open.publicToken));
    expect(left).not.toContain(secretNameOf(closed.publicToken));
    expect(left).not.toContain(secretNameOf(other.publicToken));
  });

  test('of two at once one wins and the other is told', async () => {
    const survey = await answeredSurvey(administrations, () => 8);
    const both = await Promise.all([
      survey.person.post(`/enkater/${survey.id}/stangning`),
      survey.person.post(`/enkater/${survey.id}/stangning`),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([303, 409]);
    expect((await survey.person.read((db) => getThreadSides(db, survey.id))).ledTo).toHaveLength(1);
  });

  test('an answer that comes while it is closed is counted or refused, never lost in between', async () => {
    const survey = await answeredSurvey({ Skola: [60] }, () => 20);
    const codes = await allDemoCodes(world.services, {
      organisationId: survey.person.organisation.id,
      surveyId: survey.id,
    });
    const late = (codes[0]?.codes ?? []).slice(20, 50).map((code) =>
      answerAsIntake(world.services.intake, {
        publicToken: survey.publicToken,
        code,
        questionnaire: survey.questionnaire,
        answers: new Map(),
      }),
    );
    const [, outcomes] = await Promise.all([survey.person.run(closeSurvey, { id: survey.id }), Promise.all(late)]);
    const received = outcomes.filter((outcome) => outcome === 'received').length;
    expect(outcomes.filter((outcome) => outcome !== 'received' && outcome !== 'closed')).toEqual([]);
    expect((await stored(survey)).response.answered).toBe(20 + received);
  });

  test('that fails at its very end has closed and counted nothing, says so, and is finished by the job', async () => {
    const survey = await answeredSurvey(administrations, () => 6);
    const failing = {
      ...survey.person.scope,
      subscriptions: [on('survey.frozen', () => Promise.reject(new Error('power cut')))],
    };
    await expect(closeSurvey.run(failing, { id: survey.id })).rejects.toThrow('power cut');
    expect((await survey.person.read((db) => getSurvey(db, survey.id))).state).toBe('closed');
    const page = await survey.person.get(`/enkater/${survey.id}`);
    expect([page.status, page.document.querySelector('.notice-title')?.textContent]).toEqual([
      200,
      expect.stringContaining('Svaren räknas'),
    ]);
    expect((await survey.person.get('/enkater')).document.querySelector('tbody')?.textContent).toContain('Räknas');
    await world.drainJobs();
    expect((await stored(survey)).response.answered).toBe(survey.sent.length);
    expect((await survey.person.get(`/enkater/${survey.id}`)).links.map((link) => link.text)).toContain(
      'Se resultatet',
    );
  });

  test.each([
    ['closing and choosing', false],
    ['choosing and counting', true],
  ])('cut off between %s it is finished by the job, once, also by two at once', async (_where, chosen) => {
    const survey = await answeredSurvey(administrations, () => 7);
    await closeOnly(survey);
    if (chosen) await chooseShownGroups(survey.person.scope, survey.id);
    const job = freezeSurveyJob(world.services);
    const own = { organisationId: survey.person.organisation.id };
    // The one for all may meet surveys that other tests have broken on purpose, and says so when it has done the rest.
    await Promise.allSettled([job.handle({}), job.handle(own)]);
    await job.handle(own);
    expect((await stored(survey)).response.answered).toBe(survey.sent.length);
    const results = (await survey.person.read((db) => getThreadSides(db, survey.id))).ledTo;
    expect(results).toHaveLength(1);
    const history = (await survey.person.get('/historik')).text;
    expect(history.split('Räknade 49 svar av 137').length - 1).toBe(1);
  });

  test('with too few answers of all shows nothing, and says how many there were', async () => {
    const survey = await answeredSurvey(administrations, (index) => (index === 0 ? 5 : 0));
    await survey.person.run(closeSurvey, { id: survey.id });
    const frozen = await stored(survey);
    expect([frozen.groups, frozen.counts, frozen.response]).toEqual([[], {}, { invited: 137, answered: 5 }]);
  });

  test('a draft is not closed, nobody but a coordinator may, a neighbour does not find it', async () => {
    const survey = await answeredSurvey(administrations, () => 0);
    const draft = await survey.person.run(addSurvey, readyDetails);
    expect((await survey.person.post(`/enkater/${draft}/stangning`)).status).toBe(409);
    const reader = await makePerson(world, survey.person.organisation, 'reader');
    expect((await reader.post(`/enkater/${survey.id}/stangning`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`/enkater/${survey.id}/stangning`)).status).toBe(404);
  });
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

  async function count(tx: Tx, survey: Opened): Promise<unknown> {
    const organisationId = survey.person.organisation.id;
    const now = new Date('2026-11-20T09:00:00Z');
    const { id } = await tx
      .insertInto('node')
      .values({ organisationId, kind: 'result', title: 'x', path: '/-', state: '', createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('result')
      .values({ organisationId, id, surveyId: survey.id, frozenAt: now, invited: 1, answered: 0 })
      .execute();
    return sql`select freeze_answers(${survey.id}::bigint)`.execute(tx);
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
    await as(survey, (tx) => count(tx, survey));
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
    await as(survey, (tx) => count(tx, survey));
    await expect(choose(survey, allButOne)).rejects.toThrow('chosen once');
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
      (tx) => sql`select freeze_answers(${survey.id}::bigint)`.execute(tx),
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
    await expect(asNeighbour(sql`select freeze_answers(${survey.id}::bigint)`)).rejects.toMatchObject({
      code: 'ST003',
    });
    await expect(asNeighbour(sql`select choose_shown_groups(${survey.id}::bigint, '[]'::jsonb)`)).rejects.toMatchObject(
      { code: 'ST003' },
    );
    await expect(
      asNeighbour(sql`select lay_codes(${survey.id}::bigint, 1::bigint, '{}'::bytea[])`),
    ).rejects.toMatchObject({ code: 'ST003' });
  });
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
