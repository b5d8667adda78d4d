import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold, type ShownGroup } from '#disclosure/fold.ts';
import { findFrozen, getThreadSides } from '#foundations/thread/index.ts';
import { on } from '#platform/events.ts';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { secretNameOf } from '../codes.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { allQuestions, type SurveyQuestion } from '../questionnaire.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, readyDetails } from '../survey-in-tests.ts';
import { getSurvey, listSurveys } from '../survey.queries.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { closeSurvey } from './close-survey.command.ts';
import { freezeSurveyJob } from './freeze-survey.job.ts';
import type { FrozenResult } from './frozen-result.ts';
import { answeredSurvey, closeOnly, type Answered, type Opened } from '#test/answered-survey.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** The truth, counted from what was sent and nothing else: how many in the group are in a class of answers to a question. */
function countedByHand(
  of: { sent: readonly Answered[]; question: SurveyQuestion },
  shown: Pick<ShownGroup, 'groupIds'>,
  classOf: readonly string[],
): number {
  const own = of.sent.filter((one) => shown.groupIds.includes(String(one.groupId)));
  return own.filter(({ answers }) => {
    const given = [answers.get(of.question.key) ?? []].flat();
    const keys = answers.has(of.question.key) ? given.map((nr) => of.question.options[nr - 1]?.key) : [''];
    return keys.some((key) => classOf.includes(key ?? '?'));
  }).length;
}

async function stored(of: Opened): Promise<FrozenResult> {
  const resultId = await of.person.read(
    async (db) => (await getThreadSides(db, of.id)).ledTo.find((node) => node.kind === 'result')?.id ?? 0,
  );
  const frozen = await of.person.read((db) => findFrozen(db, resultId));
  return frozen?.content as FrozenResult;
}

const administrations = { Skola: [22, 18, 17, 16], Omsorg: [30, 25], Miljö: [9] };

describe('closing', () => {
  test('counts what was answered, folded by the plan, against a count made from the seed alone', async () => {
    // The second group has four answers and must be shown with another; the last administration is too small to be shown alone.
    const survey = await answeredSurvey(administrations, (index, staff) => (index === 1 ? 4 : Math.ceil(staff * 0.6)));
    const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
    await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
    const frozen = await stored(survey);
    const perGroup = new Map(
      plan.groups.map((group) => [group.id, survey.sent.filter((one) => String(one.groupId) === group.id).length]),
    );
    const expected = fold(plan, perGroup, 6);
    expect(frozen.published.groups.map((group) => [group.level, group.invited, group.answers])).toEqual(
      expected.map((group) => [group.level, group.planned, { least: group.answered, most: group.answered }]),
    );
    expect(expected.some((group) => group.level === 'group' && group.groupIds.length > 1)).toBe(true);
    // Of each class the truth lies between the two numbers that are kept of it, and every question stands in every group.
    let looked = 0;
    for (const question of allQuestions(survey.questionnaire)) {
      for (const [index, group] of expected.entries()) {
        const cells = frozen.published.tables[question.key]?.[String(index + 1)] ?? [];
        expect(cells.length).toBeGreaterThan(0);
        for (const { options, least, most } of cells) {
          const truth = countedByHand({ sent: survey.sent, question }, group, options);
          expect(
            [least <= truth, truth <= most],
            `${question.key} ${options.join()} ${least} ${truth} ${most}`,
          ).toEqual([true, true]);
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
    expect(frozen.gate).toMatchObject({ format: 'stadig-gate-1', holds: true, findings: [] });
    expect(frozen.response).toEqual({ invited: 137, answered: survey.sent.length });
    const shown = await survey.person.read((db) => db.selectFrom('shownGroup').selectAll().execute());
    const small = shown.find((group) => group.level === 'group' && group.administrationNames.includes('Miljö'));
    expect(small?.administrationNames.length).toBeGreaterThan(1);
    for (const group of shown) expect(group.answers).toBeGreaterThanOrEqual(6);
    // The response group by group says what the result says: of small groups only which half, of those shown together only together.
    const page = await survey.person.get(`/enkater/${survey.id}`);
    const rows = [...page.document.querySelectorAll('tbody tr')];
    const said = new Map(rows.map((row) => [row.querySelector('th')?.textContent, row.lastElementChild?.textContent]));
    expect(said.size).toBe(7);
    expect(said.get('Skola 1')).toMatch(/^(Tillsammans med .*: )?\d+ av \d\d svarade/);
    expect(said.get('Skola 2')).toMatch(/^Tillsammans med .*: \d+ av \d\d svarade/);
    expect(said.get('Skola 4')).toMatch(/^(Tillsammans med .*|Minst hälften svarade$)/);
    expect(said.get('Omsorg 1')).toBe('18 av 30 svarade (60 %)');
    expect(said.get('Miljö 1')).toContain('Tillsammans med Omsorg 2: ');
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
    // The next one is planned for as many, rounded down.
    const next = await survey.person.run(addSurvey, readyDetails);
    const groups = await survey.person.get(`/enkater/${next}/grupper`);
    expect(groups.text).toContain('I er förra enkät svarade 40\u00a0%. Grupperna är gjorda för att 35\u00a0% svarar.');
    expect(groups.document.querySelector('select[name=svar] option[selected]')?.getAttribute('value')).toBe('35');
  });

  test('leaves nothing per person, and the secret goes', async () => {
    const survey = await answeredSurvey(administrations, () => 7);
    await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
    await world.drainJobs();
    expect(await world.services.secrets.find(secretNameOf(survey.publicToken))).toBeUndefined();
    for (const table of ['invitation', 'code', 'intake_book', 'count_progress']) {
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
    await closed.person.run(closeSurvey, { id: closed.id, secrets: world.services.secrets });
    await world.drainJobs();
    await world.services.secrets.create(secretNameOf(closed.publicToken));
    const other = await answeredSurvey(administrations, () => 6);
    await other.person.run(closeSurvey, { id: other.id, secrets: world.services.secrets });
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
    const [, outcomes] = await Promise.all([
      survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets }),
      Promise.all(late),
    ]);
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
    await expect(closeSurvey.run(failing, { id: survey.id, secrets: world.services.secrets })).rejects.toThrow(
      'power cut',
    );
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
    await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
    const frozen = await stored(survey);
    expect([
      frozen.published.groups,
      Object.values(frozen.published.tables).flatMap(Object.keys),
      frozen.response,
    ]).toEqual([[], [], { invited: 137, answered: 5 }]);
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
