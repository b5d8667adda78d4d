import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { publishResult } from './publish-result/publish-result.commands.ts';
import type { Published, PublishedQuestion } from '#disclosure/published.ts';
import {
  addSurvey,
  allDemoCodes,
  countedItems,
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

/** Everything published, as whoever downloads it has it. */
async function published(): Promise<Published> {
  const { response } = await coordinator.get(`/enkater/${surveyId}/resultat/resultat.json`);
  expect(response.headers.get('content-type')).toBe('application/json');
  return JSON.parse(await response.text()) as Published; // what the product itself writes
}

test('what was sent lies within what is shown, for every group, administration and question', async () => {
  const { groups, questions, tables } = await published();
  expect(groups.map((group) => group.name).sort()).toEqual(
    [coordinator.organisation.name, 'Hemtjänst', 'Nattpatrull', 'Norr', 'Omsorg', 'Skola', 'Söder och Väst'].sort(),
  );
  let cells = 0;
  for (const question of questions) {
    for (const group of groups) {
      const table = tables[question.key]?.[group.id] ?? [];
      const [n = 0, ...counts] = expected(question, unitsIn(group.name));
      expect([group.answers.least <= n, group.answers.most >= n], group.name).toEqual([true, true]);
      const keys = [...question.options.map((option) => option.key), ''];
      for (const { options, least, most } of table) {
        cells += 1;
        const own = options.map((option) => counts[keys.indexOf(option)] ?? 0);
        // Of options that several can choose, those in a class lie between the most chosen and all of them.
        const [low, high] = [Math.max(...own), own.reduce((sum, count) => sum + count, 0)];
        const where = `${question.key} ${group.name} ${options.join()}`;
        expect(least, where).toBeLessThanOrEqual(high);
        expect(most, where).toBeGreaterThanOrEqual(question.kind === 'multiple' ? low : high);
      }
    }
  }
  expect(cells).toBeGreaterThan(questions.length * groups.length);
}, 30_000);

test('nothing has a base under the threshold, and classes can add up to the group', async () => {
  const { groups, questions, tables } = await published();
  for (const group of groups) expect(group.answers.least, group.name).toBeGreaterThanOrEqual(6);
  for (const question of questions.filter(({ kind }) => kind !== 'multiple')) {
    for (const group of groups) {
      const table = tables[question.key]?.[group.id];
      if (!table) continue;
      const sum = (end: 'least' | 'most') => table.reduce((all, cell) => all + cell[end], 0);
      expect(sum('least'), `${question.key} ${group.name}`).toBeLessThanOrEqual(group.answers.most);
      expect(sum('most'), `${question.key} ${group.name}`).toBeGreaterThanOrEqual(group.answers.least);
    }
  }
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
      ...[
        // The number of answers: a column of its own, or the last line where a table has one group.
        ...document.querySelectorAll('figure tbody td:nth-child(2):not(:last-child), figure tfoot td, svg g .chart-n'),
      ].map((one) => one.textContent),
      ...[...document.querySelectorAll('.answer-sentence, svg desc, blockquote')].flatMap((one) =>
        [...(one.textContent ?? '').matchAll(/[\d%] av (?:minst )?(\d+)/g)].map(([, base]) => base),
      ),
    ]
      .filter((base) => base !== '–')
      .map((base) => Number(base?.replace('minst ', '')));
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

test('everyone who was asked is led to the result once it is shown to them', async () => {
  const { publicToken } = await coordinator.read((db) => getSurvey(db, surveyId));
  const linked = async (path: string) => {
    const { document, status } = await visitor(world).get(path);
    const hrefs = [...document.querySelectorAll('main a')].map((one) => one.getAttribute('href') ?? '');
    return [status, hrefs.filter((href) => href.includes('/resultat'))];
  };
  const result = `/svara/${publicToken}/resultat`;
  expect(await linked(`/svara/${publicToken}/lofte`)).toEqual([200, []]);
  expect(await linked(`/svara/${publicToken}`)).toEqual([410, []]);
  await coordinator.run(publishResult, { id: surveyId });
  expect(await linked(`/svara/${publicToken}/lofte`)).toEqual([200, [result]]);
  expect(await linked(`/svara/${publicToken}?lang=en`)).toEqual([410, [`${result}?lang=en`]]);
  expect((await visitor(world).get(result)).status).toBe(200);
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
function expected(question: PublishedQuestion, names: readonly string[]): number[] {
  const n = units.filter((one) => names.includes(one.unit)).reduce((sum, one) => sum + one.answers, 0);
  const [answered = 0, ...chosen] = ['', ...question.options.map((option) => option.key)].map((option) =>
    names.reduce((sum, unit) => sum + (sent.get(unit)?.get(question.key)?.get(option) ?? 0), 0),
  );
  return [n, ...chosen, n - answered];
}
