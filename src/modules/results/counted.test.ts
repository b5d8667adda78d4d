import { partsOf } from './result.rules.ts';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { findResultOfSurvey } from './index.ts';
import {
  addSurvey,
  allDemoCodes,
  countedItems,
  countedSections,
  type CountedItem,
  closeSurvey,
  getGroupPlan,
  getSurvey,
  openSurvey,
} from '#modules/surveys/index.ts';

/** Units with their staff and how many of them answer. In the third too few do. */
const units = [
  { administration: 'Skola', unit: 'Norr', staff: 20, answers: 8 },
  { administration: 'Skola', unit: 'Söder', staff: 20, answers: 7 },
  { administration: 'Skola', unit: 'Väst', staff: 16, answers: 3 },
  { administration: 'Omsorg', unit: 'Hemtjänst', staff: 20, answers: 9 },
  { administration: 'Omsorg', unit: 'Nattpatrull', staff: 18, answers: 6 },
];

let world: World;
let coordinator: Person;
let surveyId: number;
/** What was sent, per unit: question key → option key → how many; '' is how many answered the question at all. */
const sent = new Map<string, Map<string, Map<string, number>>>();

beforeAll(async () => {
  world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits();
  const texts = {
    introduction: '',
    controller: 'Kommunstyrelsen',
    contact: 'samordnaren',
    dataProtectionOfficer: 'dso@testvik.example',
  };
  surveyId = await coordinator.run(addSurvey, { title: 'Enkät', ...texts, closesOn: '2026-12-04', mandateId: null });
  const { publicToken } = await coordinator.run(openSurvey, { id: surveyId, secrets: world.services.secrets });
  await answer(publicToken);
  await coordinator.run(closeSurvey, { id: surveyId, secrets: world.services.secrets });
});

test('what was sent is what is shown, for every group, administration and question', async () => {
  const plan = await coordinator.read((db) => getSurvey(db, surveyId));
  const seen = new Set<string>();
  for (const [index, { questions }] of partsOf(countedSections(plan.questionnaire)).entries()) {
    const part = index + 1;
    const shown = await coordinator.get(`/enkater/${surveyId}/resultat?niva=grupp&del=${part}`);
    for (const question of questions) {
      const rows = [...(shown.document.getElementById(`svar-${question.key}`)?.querySelectorAll('tbody tr') ?? [])];
      for (const row of rows) {
        const name = row.querySelector('th')?.textContent ?? '';
        seen.add(name);
        const cells = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent));
        expect(cells, `${question.key} ${name}`).toEqual(expected(question, unitsIn(name)));
      }
    }
  }
  expect([...seen].sort()).toEqual(
    [coordinator.organisation.name, 'Hemtjänst', 'Nattpatrull', 'Norr', 'Omsorg', 'Skola', 'Söder och Väst'].sort(),
  );
}, 30_000);

test('nothing has a base under the threshold, however many leave a question out, and classes add up to the group', async () => {
  const survey = await coordinator.read((db) => getSurvey(db, surveyId));
  const questions = countedItems(survey.questionnaire);
  const csv = await (await coordinator.get(`/enkater/${surveyId}/resultat/tabell.csv`)).response.text();
  const sums = new Map<string, { kind: string | undefined; n: number; sum: number; skipped: number }>();
  for (const line of csv.trim().split('\r\n').slice(1)) {
    const cells = line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const [level = '', group = '', , key = ''] = cells;
    const n = Number(cells.at(-1));
    expect(n, line).toBeGreaterThanOrEqual(6);
    const kind = questions.find((one) => one.key === key)?.kind;
    const found = sums.get(`${level} ${group} ${key}`) ?? { kind, n, sum: 0, skipped: 0 };
    const count = Number(cells.at(-2));
    sums.set(`${level} ${group} ${key}`, {
      ...found,
      sum: found.sum + count,
      skipped: found.skipped + (cells.at(-3) === 'Svarade inte' ? count : 0),
    });
  }
  for (const [name, { kind, n, sum }] of sums) if (kind !== 'multiple') expect([name, sum]).toEqual([name, n]);
  // The premise: of some groups so few answered a question that they would be told apart, were they the base.
  expect([...sums.values()].some(({ n, skipped }) => skipped > 0 && n - skipped < 6 && n - skipped > 0)).toBe(true);
  const result = await coordinator.read((db) => findResultOfSurvey(db, surveyId));
  const groups = result?.groups ?? [];
  // Every group with some of the questions by themselves.
  const paths = questions.slice(0, groups.length * 2).map(({ key }, at) => `/${key}/${groups[at % groups.length]?.id}`);
  for (const path of [
    '',
    '?niva=kommun',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((part) => `?niva=grupp&del=${part}`),
    ...paths,
  ]) {
    const { document, status } = await coordinator.get(`/enkater/${surveyId}/resultat${path}`);
    expect(status, path).toBe(200);
    const bases = [
      ...[...document.querySelectorAll('figure tbody td:nth-child(2), svg g .chart-n')].map((one) => one.textContent),
      ...[...document.querySelectorAll('.answer-sentence, svg desc, blockquote')].flatMap((one) =>
        [...(one.textContent ?? '').matchAll(/\d av (\d+)/g)].map(([, base]) => base),
      ),
    ].map(Number);
    expect(bases.length, path).toBeGreaterThan(1);
    expect(
      bases.filter((base) => !(base >= 6)),
      path,
    ).toEqual([]);
  }
}, 60_000);

test('a group with too few answers stands nowhere under its own name', async () => {
  for (const path of ['', '?niva=grupp&del=1', '?niva=kommun', '/C2/1', '/tabell.csv']) {
    const { document, response } = await coordinator.get(`/enkater/${surveyId}/resultat${path}`);
    const cells = path.endsWith('.csv')
      ? (await response.text()).split('\r\n').map((line) => line.split(';')[1])
      : [...document.querySelectorAll('th, .chart-label, .lead')].map((one) => one.textContent);
    expect(cells.length, path).toBeGreaterThan(0);
    expect(
      cells.filter((cell) => cell === 'Väst'),
      path,
    ).toEqual([]);
  }
  const page = await coordinator.get(`/enkater/${surveyId}/resultat`);
  expect(page.document.querySelector('main')?.textContent).toContain('Söder och Väst: 2 grupper visas tillsammans');
});

test('the page says that there is no result before the survey is closed', async () => {
  const draft = await coordinator.run(addSurvey, {
    title: 'Nästa',
    introduction: '',
    controller: '',
    contact: '',
    dataProtectionOfficer: '',
    closesOn: null,
    mandateId: null,
  });
  const shown = await coordinator.get(`/enkater/${draft}/resultat`);
  expect([shown.status, shown.heading]).toEqual([200, 'Nästa']);
  expect(shown.document.querySelector('main')?.textContent).toContain('Resultatet finns när enkäten är stängd');
  expect((await coordinator.get(`/enkater/${draft}/resultat/tabell.csv`)).status).toBe(404);
  expect((await coordinator.get(`/enkater/999999/resultat`)).status).toBe(404);
});

async function makeUnits(): Promise<void> {
  const organisationId = coordinator.organisation.id;
  for (const name of ['Skola', 'Omsorg']) {
    const { id } = await world.owner
      .insertInto('administration')
      .values({ organisationId, name })
      .returning('id')
      .executeTakeFirstOrThrow();
    const own = units
      .filter((one) => one.administration === name)
      .map(({ unit, staff }) => ({ organisationId, administrationId: id, name: unit, staff }));
    await world.owner.insertInto('unit').values(own).execute();
  }
}

async function answer(publicToken: string): Promise<void> {
  const groups = (await coordinator.read((db) => getGroupPlan(db, surveyId))).plan.groups;
  const codes = await allDemoCodes(world.services, { organisationId: coordinator.organisation.id, surveyId });
  const { questionnaire } = await coordinator.read((db) => getSurvey(db, surveyId));
  for (const { unit, answers } of units) {
    const own =
      codes.find((one) => String(one.groupId) === groups.find((group) => group.name === unit)?.id)?.codes ?? [];
    for (let one = 0; one < answers; one += 1) {
      const given = Object.fromEntries(
        countedItems(questionnaire).flatMap((question, at) => choice(question, one * 5 + at + unit.length)),
      );
      const { status } = await visitor(world).post(`/svara/${publicToken}/${own[one]}`, given);
      expect(status).toBe(303);
      remember(unit, given);
    }
  }
}

/** Different answers that are known again, and some that are left out. */
function choice(question: CountedItem, seed: number): [string, string[]][] {
  if (seed % 7 === 3) return [];
  const real = question.options.filter((option) => !option.none && !option.alone);
  const special = question.options.filter((option) => option.none ?? option.alone);
  if (seed % 5 === 0 && special.length > 0) return [[question.key, [special[seed % special.length]?.key ?? '']]];
  const first = real[seed % real.length]?.key ?? '';
  const second = real[(seed * 3 + 1) % real.length]?.key ?? '';
  return [[question.key, question.kind === 'multiple' && first !== second ? [first, second] : [first]]];
}

function remember(unit: string, given: Record<string, string[]>): void {
  const counts = sent.get(unit) ?? new Map<string, Map<string, number>>();
  sent.set(unit, counts);
  for (const [key, options] of Object.entries(given)) {
    const tally = counts.get(key) ?? new Map<string, number>();
    counts.set(key, tally);
    for (const option of ['', ...options]) tally.set(option, (tally.get(option) ?? 0) + 1);
  }
}

function unitsIn(name: string): string[] {
  if (name === coordinator.organisation.name) return units.map((one) => one.unit);
  const own = units.filter((one) => one.administration === name);
  return own.length > 0 ? own.map((one) => one.unit) : name.split(' och ');
}

/** How many answered the survey, each option, and how many left the question out, as the table has them. */
function expected(question: CountedItem, names: readonly string[]): number[] {
  const n = units.filter((one) => names.includes(one.unit)).reduce((sum, one) => sum + one.answers, 0);
  const [answered = 0, ...chosen] = ['', ...question.options.map((option) => option.key)].map((option) =>
    names.reduce((sum, unit) => sum + (sent.get(unit)?.get(question.key)?.get(option) ?? 0), 0),
  );
  return [n, ...chosen, n - answered];
}
