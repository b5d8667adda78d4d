import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { GAPS, LACKING } from '#content/gaps/gaps.ts';
import { getQuestion } from '#content/question-bank.ts';
import { screen } from '#foundations/screen/index.ts';
import { getFormWishes } from '#modules/results/index.ts';
import { frozenResult, questions, type InventedGroup } from '#test/invented-result.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';

/** Three administrations, one of them with fewer than twenty answers. */
const groups: InventedGroup[] = [
  {
    id: 1,
    level: 'municipality',
    name: 'Testvik',
    of: ['Skolan', 'Omsorgen', 'Räddningstjänsten'],
    groups: [1, 2, 3],
    staff: 200,
    answers: 100,
  },
  { id: 2, level: 'administration', name: 'Skolan', of: ['Skolan'], groups: [1], staff: 110, answers: 60 },
  { id: 3, level: 'administration', name: 'Omsorgen', of: ['Omsorgen'], groups: [2], staff: 50, answers: 25 },
  {
    id: 4,
    level: 'administration',
    name: 'Räddningstjänsten',
    of: ['Räddningstjänsten'],
    groups: [3],
    staff: 40,
    answers: 15,
  },
];

/** What share chose each option of the questions that matter; all others are left out. */
const shares: Record<string, number[]> = {
  B3: [0.3, 0.2, 0.3, 0.2, 0],
  C4: [0.3, 0.3, 0.4],
  A1: [0.4, 0.3, 0.2, 0.1],
  I2: [0.6, 0.2, 0.1, 0.1, 0, 0, 0],
};

let world: World;
let coordinator: Person;
let resultId: number;
beforeAll(async () => {
  world = await openWorld();
  ({ coordinator, resultId } = await municipality());
});

async function municipality(): Promise<{ coordinator: Person; resultId: number }> {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const made = await frozenResult(
    world,
    person,
    groups,
    ({ answers }, { key, options }) => {
      const chosen = (shares[key] ?? []).map((share) => Math.round(share * answers));
      return {
        answered: chosen.reduce((sum, count) => sum + count, 0),
        chosen: options.map((_, at) => chosen[at] ?? 0),
      };
    },
    { invited: 200, answered: 100 },
  );
  return { coordinator: person, resultId: made.resultId };
}

const headings = (shown: { document: Document }) =>
  [...shown.document.querySelectorAll('main h3')].map((one) => one.textContent);

describe('the page', () => {
  test('tells gaps and what else many lack, with how sure it is, and what was not computed', async () => {
    const shown = await coordinator.get(`/lagesbild/forslag?resultat=${resultId}`);
    expect([shown.status, shown.heading]).toEqual([200, 'Förslag till slutsatser']);
    expect(headings(shown)).toEqual([
      'Minst hälften av dem som svarade vet inte säkert vart de ska vända sig om de blir hotade på jobbet',
      'Minst hälften av dem som svarade vet lite eller inget om våldsbejakande extremism',
    ]);
    const reasons = [...shown.document.querySelectorAll('main section li')].map((one) => one.textContent ?? '');
    expect(reasons.filter((one) => /om de som inte svarade liknar dem som svarade/.test(one))).toHaveLength(2);
    expect(reasons.filter((one) => /går inte att se|måste ha svarat/.test(one))).toHaveLength(1);
    const left = [...shown.document.querySelectorAll('main details')].map((one) => one.textContent).join('\n');
    expect(left).toContain('Räddningstjänsten: färre än 20 svar');
    expect(left).toMatch(/För \d+ glapp till saknas en av frågorna/);
    const choice = [...shown.document.querySelectorAll('main nav a, main nav strong')].map((one) => one.textContent);
    expect(choice).toEqual(expect.arrayContaining(['Alla tillsammans', 'Skolan', 'Omsorgen']));
    expect(choice).not.toContain('Räddningstjänsten');
  });

  test('each administration has its own list, and one with too few answers gets the whole', async () => {
    const own = await coordinator.get(`/lagesbild/forslag?resultat=${resultId}&grupp=3`);
    expect(headings(own)[0]).toMatch(/^Omsorgen: minst /);
    const few = await coordinator.get(`/lagesbild/forslag?resultat=${resultId}&grupp=4`);
    expect(headings(few)[0]).toMatch(/^Minst /);
  });

  test('in English', async () => {
    const shown = await coordinator.get(`/lagesbild/forslag?resultat=${resultId}`, {
      headers: { Cookie: 'sprak=en' },
    });
    expect(shown.heading).toBe('Suggested findings');
    expect(headings(shown)[0]).toBe(
      'At least half of those who answered do not know for certain where to turn if they are threatened at work',
    );
  });

  test('without a result says when there is one; with several lists them', async () => {
    const other = await municipality();
    const first = await other.coordinator.get('/lagesbild/forslag');
    expect(headings(first)).toHaveLength(2);
    await frozenResult(world, other.coordinator, groups.slice(0, 1), () => ({ answered: 0, chosen: [] }));
    const list = await other.coordinator.get('/lagesbild/forslag');
    expect(
      [...list.document.querySelectorAll('main tbody tr')].map((row) => row.querySelectorAll('td')[1]?.textContent),
    ).toEqual(expect.arrayContaining(['0', '2']));
    const empty = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await empty.get('/lagesbild/forslag')).text).toContain('När en enkät är stängd och räknad');
  });

  test('the way there is on the picture and on the first step of a finding', async () => {
    for (const path of ['/lagesbild', '/lagesbild/slutsatser/ny'])
      expect(
        (await coordinator.get(path)).links.map((one) => one.text),
        path,
      ).toContain('Se förslag till slutsatser');
  });
});

describe('an answer', () => {
  test('accepted once it is a finding on the answers it rests on, and again when the finding is gone', async () => {
    const { coordinator: person, resultId: id } = await municipality();
    const path = `/lagesbild/forslag/${id}/1/hotad-vart/slutsats`;
    const form = await person.get(path);
    expect(form.field('Slutsats').value).toMatch(/^Minst hälften/);
    expect(form.field('Skolan').checked).toBe(false);
    const written = { title: 'Många vet inte vart de ska gå', text: 'Det ska vi ändra.', groups: ['2'] };
    const saved = await person.post(path, written);
    expect(saved.status).toBe(303);
    const finding = await person.get(saved.location ?? '');
    expect(finding.heading).toBe('Många vet inte vart de ska gå');
    const evidence = [...finding.document.querySelectorAll('main > * li, main li')].map((one) => one.textContent ?? '');
    expect(evidence.filter((one) => one.includes('Skolan:')).length).toBeGreaterThanOrEqual(2);
    expect(evidence.some((one) => one.includes('Omsorgen:'))).toBe(false);
    expect(finding.text).toContain('Varför Stadig föreslog slutsatsen');
    const findingId = Number(saved.location?.split('/').at(-1));
    const sides = await person.read((db) => getThreadSides(db, findingId));
    expect(sides.restsOn.map((node) => node.id)).toEqual([id]);

    const again = await person.post(path, { ...written, title: 'En gång till' });
    expect([again.status, again.text.includes('Någon har redan tagit ställning')]).toEqual([409, true]);
    expect((await person.get('/lagesbild')).text).not.toContain('En gång till');
    const list = await person.get(`/lagesbild/forslag?resultat=${id}`);
    expect(headings(list)).toHaveLength(1);
    expect(list.links.some((one) => one.text === 'Många vet inte vart de ska gå')).toBe(true);

    await person.post(`/lagesbild/slutsatser/${findingId}/borttagning`);
    expect(headings(await person.get(`/lagesbild/forslag?resultat=${id}`))).toHaveLength(2);
    expect((await person.post(path, written)).status).toBe(303);
    expect((await person.get('/historik')).text).toContain('Gjorde ett förslag till slutsatsen');
  });

  test('two at the same moment become one finding', async () => {
    const { coordinator: person, resultId: id } = await municipality();
    const path = `/lagesbild/forslag/${id}/1/A1/slutsats`;
    const both = await Promise.all(['Ena', 'Andra'].map((title) => person.post(path, { title, text: '' })));
    expect(both.map((one) => one.status).sort()).toEqual([303, 409]);
    const rows = await world.owner
      .selectFrom('finding')
      .select('title')
      .where('organisationId', '=', person.organisation.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test('dismissed with a reason it is shown so, with who said it, until that is taken back', async () => {
    const { coordinator: person, resultId: id } = await municipality();
    const path = `/lagesbild/forslag/${id}/1/hotad-vart`;
    const empty = await person.post(`${path}/avfardande`, { reason: '  ' });
    expect([empty.status, empty.errors]).toEqual([400, ['Skriv varför ni avfärdar förslaget']]);
    const named = await person.post(`${path}/avfardande`, { reason: 'Anna 19121212-1212 sa det' });
    expect(named.status).toBe(400);
    const saved = await person.post(`${path}/avfardande`, { reason: '<b>Rutinen</b> kom i maj' });
    expect(saved.status).toBe(303);
    const list = await person.get(saved.location ?? '');
    expect(headings(list)).toHaveLength(1);
    const row = list.document.querySelector('main tbody tr')?.textContent ?? '';
    expect(row).toContain('<b>Rutinen</b> kom i maj');
    expect(row).toContain(person.actor.name);
    expect((await person.post(`${path}/slutsats`, { title: 'Ändå', text: '' })).status).toBe(409);
    expect((await person.post(`${path}/avfardande`, { reason: 'Igen' })).status).toBe(409);
    expect((await person.post(`${path}/atertagande`)).status).toBe(303);
    expect((await person.post(`${path}/atertagande`)).status).toBe(404);
    expect(headings(await person.get(`/lagesbild/forslag?resultat=${id}`))).toHaveLength(2);
  });

  test('what is accepted cannot be taken back as if it were dismissed', async () => {
    const { coordinator: person, resultId: id } = await municipality();
    const path = `/lagesbild/forslag/${id}/1/A1`;
    await person.post(`${path}/slutsats`, { title: 'Få vet', text: '' });
    expect((await person.post(`${path}/atertagande`)).status).toBe(404);
  });

  test.each([
    ['a gap that does not stand', '/1/oro-rutin', 404],
    ['a gap that is not there', '/1/finns-inte', 404],
    ['a group with too few answers', '/4/hotad-vart', 404],
    ['a group that is not there', '/99/hotad-vart', 404],
  ])('%s', async (_what, path, status) => {
    for (const end of ['slutsats', 'avfardande']) {
      expect((await coordinator.get(`/lagesbild/forslag/${resultId}${path}/${end}`)).status).toBe(status);
      const fields = { title: 'x', text: '', reason: 'x' };
      expect((await coordinator.post(`/lagesbild/forslag/${resultId}${path}/${end}`, fields)).status).toBe(status);
    }
  });

  test('bad input is explained, and nothing typed is lost', async () => {
    const path = `/lagesbild/forslag/${resultId}/1/hotad-vart/slutsats`;
    const untitled = await coordinator.post(path, { title: '', text: 'Kvar' });
    expect([untitled.status, untitled.errors]).toEqual([400, ['Skriv slutsatsen i en mening']]);
    expect(untitled.field('Mer om slutsatsen').textContent).toBe('Kvar');
    expect((await coordinator.post(path, { title: 'x', text: '', groups: ['4'] })).status).toBe(400);
    expect((await coordinator.post(path, { title: 'x', text: '', groups: ['drop table'] })).status).toBe(400);
  });
});

test('a reader reads and does not answer, a neighbour finds nothing, a stranger signs in first', async () => {
  const reader = await makePerson(world, coordinator.organisation, 'reader');
  const shown = await reader.get(`/lagesbild/forslag?resultat=${resultId}`);
  expect([shown.status, headings(shown).length]).toEqual([200, 2]);
  expect(shown.links.filter((one) => /\/(slutsats|avfardande)$/.test(one.href))).toEqual([]);
  const base = `/lagesbild/forslag/${resultId}`;
  for (const end of ['slutsats', 'avfardande', 'atertagande'])
    expect((await reader.post(`${base}/1/hotad-vart/${end}`, { title: 'x', reason: 'x' })).status, end).toBe(403);
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  for (const path of [
    `/lagesbild/forslag?resultat=${resultId}`,
    `${base}/1/hotad-vart/slutsats`,
    `${base}/utbildning.csv`,
  ])
    expect((await neighbour.get(path)).status, path).toBe(404);
  expect((await neighbour.post(`${base}/1/hotad-vart/avfardande`, { reason: 'x' })).status).toBe(404);
  expect((await neighbour.post(`${base}/1/hotad-vart/atertagande`)).status).toBe(404);
  expect((await visitor(world).get(`/${coordinator.organisation.slug}/lagesbild/forslag`)).location).toMatch(
    /^\/logga-in/,
  );
});

describe('wishes for a form of training', () => {
  test('are told per administration, and what is not sure is not said', async () => {
    const shown = await coordinator.get(`/lagesbild/forslag?resultat=${resultId}`);
    const table = shown.document.querySelector('main section.table-scroll:last-of-type table, main table:last-of-type');
    const header = [...(table?.querySelectorAll('thead th') ?? [])].map((one) => one.textContent);
    expect(header).toEqual(['Form', 'Testvik', 'Skolan', 'Omsorgen', 'Räddningstjänsten']);
    expect(shown.text).toContain('Testvik: den vanligaste önskan är ”');
    expect(shown.text).toContain('Räddningstjänsten: färre än 20 svarade, så formerna jämförs inte.');
  });

  test('as a file and for other modules, from what is shown alone', async () => {
    const file = await coordinator.get(`/lagesbild/forslag/${resultId}/utbildning.csv`);
    expect(file.response.headers.get('content-type')).toContain('text/csv');
    const lines = (await file.response.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Nivå;Grupp;Antal svar;Form;Minst;Högst;I ord');
    const forms = getQuestion('I2').options.length;
    expect(lines.length - 1).toBeGreaterThanOrEqual(4 * (forms - 1));
    const wishes = await coordinator.read((db) => getFormWishes(db, resultId));
    expect(wishes?.groups.map(({ group }) => group.name)).toEqual(groups.map(({ name }) => name));
  });

  test('are not there where the survey did not ask', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const without = {
      version: 'own-1',
      languages: ['sv'],
      phrases: {},
      sections: [{ key: 'a', title: { sv: 'A' }, questions: [getQuestion('C4')] }],
    };
    const made = await frozenResult(world, person, groups.slice(0, 1), () => ({ answered: 0, chosen: [] }), {
      questionnaire: without,
    });
    const shown = await person.get('/lagesbild/forslag');
    expect(shown.text).toContain('Enkäten frågade inte vilken form');
    expect((await person.get(`/lagesbild/forslag/${made.resultId}/utbildning.csv`)).status).toBe(404);
  });
});

test('no suggested words are stopped by the screen', () => {
  const texts = [...GAPS.flatMap(({ means, needs }) => [means, needs]), ...LACKING.map(({ said }) => said)];
  for (const text of texts) expect([text.sv, text.en].flatMap((one) => screen.judge(one))).toEqual([]);
  expect(questions.length).toBeGreaterThan(20);
});
