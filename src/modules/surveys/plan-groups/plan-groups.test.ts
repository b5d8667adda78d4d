import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addUnit, listUnits, removeUnit } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { getGroupPlan, getPlanHistory } from '../group-plan.queries.ts';
import { makeUnits, readyDetails } from '../survey-in-tests.ts';

let world: World;
let person: Person;
let id: number;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [20, 9, 8, 30], Omsorg: [40], Miljö: [5] });
  id = await person.run(addSurvey, readyDetails);
});

const plan = () => person.read(async (db) => (await getGroupPlan(db, id)).plan);
const groupNamed = async (name: string) => (await plan()).groups.find((group) => group.name === name);

describe('the groups of a survey', () => {
  test('are shown per administration with who is in them, how many, how likely, and with whom otherwise', async () => {
    const page = await person.get(`/enkater/${id}/grupper`);
    expect([...page.document.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'Det här betyder det',
      'Så mycket går att visa',
      'Grupperna en och en',
      'Skola (67 personer)',
      'Omsorg (40 personer)',
      'Miljö (5 personer)',
      'Samtal för små grupper',
    ]);
    const cells = [...page.document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    expect(cells[1]?.slice(2)).toEqual(['17', '93 %', 'Skola 4']);
    expect(cells.at(-1)?.slice(2)).toEqual(['5', 'Aldrig', 'Alltid: Omsorg 1']);
    expect(cells.at(-2)?.slice(2)).toEqual(['40', 'Aldrig', 'Alltid: Miljö 1']);
    expect(page.text).toContain('Förvaltningen är liten och visas alltid tillsammans med Omsorg 1.');
    const inWords = [...page.document.querySelectorAll('h2 + ul li')].map((item) => item.textContent);
    expect(inWords[0]).toMatch(/^Svaren visas i \d+ grupper\. Den minsta har 5 personer\.$/);
    expect(inWords).toContain('Miljö är liten och visas alltid ihop med Omsorg 1.');
    expect(inWords).toContain('Svar delas aldrig upp efter bakgrund, till exempel kön eller ålder.');
    const more = await person.get(`/enkater/${id}/grupper?svar=70`);
    expect(more.text).toContain('Om 70\u00a0% svarar');
    expect((await person.get(`/enkater/${id}/grupper?svar=hej`)).text).toContain('Om 60\u00a0% svarar');
  });

  test('are written as a tree: who joins each, step after step, when few answer', async () => {
    const page = await person.get(`/enkater/${id}/grupper`);
    const trees = [...page.document.querySelectorAll('details.fold > .fold-content > ul')];
    expect(trees).toHaveLength(3);
    const steps = [...(trees[0]?.firstElementChild?.querySelectorAll('ol > li') ?? [])].map((one) => one.textContent);
    expect(steps).toEqual([
      'ihop med Skola 2 och Skola 3: 37 personer',
      'ihop med Skola 4: 67 personer',
      'ihop med Omsorg 1 och Miljö 1: 112 personer',
    ]);
  });

  test('are larger where fewer are expected to answer, and one sees what that gives before one chooses', async () => {
    const page = await person.get(`/enkater/${id}/grupper?svar=45`);
    expect(page.text).toContain('behöver varje grupp ha minst 25 anställda');
    const link = page.links.find((one) => one.href.endsWith('?svar=45'));
    expect(link?.href).toContain('/grupper/forslag');
    const asked = await person.get(`/enkater/${id}/grupper/forslag?svar=45`);
    expect(asked.document.querySelector<HTMLInputElement>('input[name=svar][checked]')?.value).toBe('45');
    expect(asked.text).toMatch(
      /Minst 25 anställda i varje: 4 grupper\. \d+\u00a0% av de anställda kan se sin egen grupp\./,
    );
    expect((await person.post(`/enkater/${id}/grupper/forslag`, { svar: '46' })).errors).toEqual([
      'Välj en av andelarna i listan',
    ]);
    expect((await person.post(`/enkater/${id}/grupper/forslag`, { svar: '45' })).status).toBe(303);
    const proposed = await plan();
    expect([proposed.minimum, proposed.groups.map((one) => one.planned)]).toEqual([25, [37, 30, 40, 5]]);
    const after = await person.get(`/enkater/${id}/grupper`);
    expect(after.text).toContain('Om 45\u00a0% svarar');
    expect(after.text).not.toContain('behöver varje grupp ha minst');
    expect((await person.post(`/enkater/${id}/grupper/forslag`)).status).toBe(303);
    expect((await plan()).minimum).toBe(25);
  });

  test('are undone one change back, with before and after said', async () => {
    const first = await plan();
    expect((await person.get(`/enkater/${id}/grupper`)).text).not.toContain('Den senaste ändringen');
    expect((await person.post(`/enkater/${id}/grupper/angra`)).status).toBe(409);
    await person.post(`/enkater/${id}/grupper/forslag`, { svar: '35' });
    const page = await person.get(`/enkater/${id}/grupper`);
    const facts = [...page.document.querySelectorAll('dl.facts div')].map((one) => one.textContent);
    expect(facts[0]).toMatch(/^Före5 grupper, \d+\u00a0% av de anställda/);
    expect(facts[1]).toMatch(/^Nu3 grupper, \d+\u00a0% av de anställda/);
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.post(`/enkater/${id}/grupper/angra`)).status).toBe(403);
    expect((await person.post(`/enkater/${id}/grupper/angra`)).status).toBe(303);
    const back = await plan();
    const { expectedResponse } = await person.read((db) => getPlanHistory(db, id));
    expect(expectedResponse).toBe(60);
    expect([back.minimum, back.groups.map(({ name, planned }) => [name, planned])]).toEqual([
      16,
      first.groups.map(({ name, planned }) => [name, planned]),
    ]);
    await person.post(`/enkater/${id}/grupper/angra`);
    expect((await plan()).groups).toHaveLength(3);
    expect((await person.get('/historik')).text).toContain('Ångrade den senaste ändringen av grupperna');
  });

  test('say what a move leads to before it is made', async () => {
    const unit = (await person.read(listUnits)).find((one) => one.name === 'Skola 3');
    const page = await person.get(`/enkater/${id}/grupper/enheter/${unit?.id}`);
    const hints = [...page.document.querySelectorAll('.choice')].map((one) => one.textContent?.replace(/\u00a0/g, ' '));
    expect(hints).toEqual([
      expect.stringMatching(
        /^Skola 1 .*Gruppen får 28 personer\. Skola 2 och Skola 3 får 9 kvar, men behöver minst 16\./,
      ),
      expect.stringContaining('Här är enheten nu.'),
      expect.stringMatching(/^Skola 4 .*Gruppen får 38 personer\..*: \d+ % nu, \d+ % efter flytten\./),
      expect.stringMatching(/^En egen grupp.*Gruppen får 8 personer\. Den behöver minst 16\./),
    ]);
  });

  test('are renamed, and given another group to be shown with', async () => {
    const group = await groupNamed('Skola 1');
    const other = await groupNamed('Skola 4');
    const saved = await person.post(`/enkater/${id}/grupper/${group?.id}`, {
      name: 'Norra skolan',
      foldsInto: other?.id ?? '',
    });
    expect(saved.location).toBe(`/${person.organisation.slug}/enkater/${id}/grupper`);
    expect(await groupNamed('Norra skolan')).toMatchObject({ id: group?.id, foldsInto: other?.id });
  });

  test.each([
    ['no name', { name: '' }, 'Skriv vad gruppen ska heta'],
    ['a name too long', { name: 'x'.repeat(201) }, 'Namnet är för långt. Korta det till högst 200 tecken.'],
    ['a name that is taken', { name: 'Skola 4' }, 'En annan grupp heter redan så. Välj ett annat namn.'],
    ['nobody to be shown with', { foldsInto: '' }, 'Välj en av grupperna i listan'],
    ['a group of another administration', { foldsInto: 'Omsorg' }, 'Välj en av grupperna i listan'],
    ['itself', { foldsInto: 'itself' }, 'Välj en av grupperna i listan'],
  ])('with %s are refused at the field', async (_what, wrong, sentence) => {
    const group = await groupNamed('Skola 1');
    const right = { name: 'Skola 1', foldsInto: (await groupNamed('Skola 4'))?.id ?? '' };
    const named: Record<string, string> = { Omsorg: (await groupNamed('Omsorg 1'))?.id ?? '', itself: group?.id ?? '' };
    const fields = { ...right, ...wrong };
    const refused = await person.post(`/enkater/${id}/grupper/${group?.id}`, {
      ...fields,
      foldsInto: named[fields.foldsInto] ?? fields.foldsInto,
    });
    expect([refused.status, refused.errors]).toEqual([400, [sentence]]);
  });

  test('change when a unit is moved; what became too small is said at the group', async () => {
    const units = await person.read(listUnits);
    const unit = units.find((one) => one.name === 'Skola 3');
    const to = await groupNamed('Skola 4');
    expect((await person.post(`/enkater/${id}/grupper/enheter/${unit?.id}`, { toGroupId: to?.id ?? '' })).status).toBe(
      303,
    );
    expect(await groupNamed('Skola 4')).toMatchObject({ planned: 38 });
    const page = await person.get(`/enkater/${id}/grupper`);
    expect([...page.document.querySelectorAll('.field-error')].map((one) => one.textContent)).toEqual([
      'Gruppen har färre än 16 anställda. Flytta dit en enhet till, eller flytta enheterna till en annan grupp.',
    ]);
    expect((await person.get(`/enkater/${id}`)).links.map((link) => link.text)).toContain('Se över grupperna');
    expect((await person.post(`/enkater/${id}/oppning`)).status).toBe(409);
    const elsewhere = await groupNamed('Omsorg 1');
    expect(
      (await person.post(`/enkater/${id}/grupper/enheter/${unit?.id}`, { toGroupId: elsewhere?.id ?? '' })).errors,
    ).toEqual(['Välj en av grupperna i listan']);
    expect((await person.post(`/enkater/${id}/grupper/enheter/999999`, { toGroupId: 'new' })).status).toBe(404);
  });

  test('an administration is given another group to be shown with', async () => {
    const environment = (await plan()).administrations.at(-1);
    const host = await groupNamed('Omsorg 1');
    const path = `/enkater/${id}/grupper/forvaltningar/${environment?.id}`;
    expect((await person.post(path, { foldsInto: host?.id ?? '' })).status).toBe(303);
    expect((await plan()).administrations.at(-1)?.foldsInto).toBe(host?.id);
    const own = await groupNamed('Miljö 1');
    expect((await person.post(path, { foldsInto: own?.id ?? '' })).errors).toEqual([
      'Välj en grupp i en annan förvaltning',
    ]);
    expect((await person.post(path, {})).errors).toEqual(['Välj en grupp i en annan förvaltning']);
  });

  test('are brought up to date with the organisation, keeping names', async () => {
    const group = await groupNamed('Skola 1');
    await person.post(`/enkater/${id}/grupper/${group?.id}`, {
      name: 'Norra skolan',
      foldsInto: group?.foldsInto ?? '',
    });
    const units = await person.read(listUnits);
    const gone = units.find((one) => one.name === 'Skola 3');
    await person.run(removeUnit, { id: gone?.id ?? 0 });
    await person.run(addUnit, {
      administrationId: gone?.administrationId ?? 0,
      name: 'Nya skolan',
      serviceLine: '',
      staff: 0,
    });
    const page = await person.get(`/enkater/${id}/grupper`);
    expect(page.text).toContain('Organisationen har ändrats sedan grupperna gjordes');
    expect(page.text).toContain('En enhet saknar antal anställda');
    await person.post(`/enkater/${id}/grupper/uppdatering`);
    expect(await groupNamed('Norra skolan')).toMatchObject({ id: group?.id });
    expect((await plan()).groups.flatMap((one) => one.unitIds)).toHaveLength(6);
  });

  test('are proposed anew after a question', async () => {
    const group = await groupNamed('Skola 1');
    await person.post(`/enkater/${id}/grupper/${group?.id}`, {
      name: 'Norra skolan',
      foldsInto: group?.foldsInto ?? '',
    });
    expect((await person.get(`/enkater/${id}/grupper/forslag`)).text).toContain(
      'De ändringar ni har gjort i grupperna försvinner',
    );
    await person.post(`/enkater/${id}/grupper/forslag`);
    expect(await groupNamed('Norra skolan')).toBeUndefined();
    expect((await plan()).groups).toHaveLength(5);
  });

  test('of units with one name in two administrations have names of their own', async () => {
    const twin = await makePerson(world, await makeOrganisation(world), 'coordinator');
    await makeUnits(twin, { Skola: [], Omsorg: [] });
    const { id: first } = await twin.run(addUnit, {
      administrationId: (await administrationIds(twin))[0] ?? 0,
      name: 'Kontoret',
      serviceLine: '',
      staff: 20,
    });
    await twin.run(addUnit, {
      administrationId: (await administrationIds(twin))[1] ?? 0,
      name: 'Kontoret',
      serviceLine: '',
      staff: 20,
    });
    expect(first).toBeGreaterThan(0);
    const survey = await twin.run(addSurvey, readyDetails);
    const stored = await twin.read((db) => getGroupPlan(db, survey));
    expect(stored.plan.groups.map((group) => group.name)).toEqual(['Kontoret', 'Kontoret (Omsorg)']);
  });

  test('are seen by all, changed by coordinators, and not found by a neighbour', async () => {
    const group = await groupNamed('Skola 1');
    const reader = await makePerson(world, person.organisation, 'reader');
    const page = await reader.get(`/enkater/${id}/grupper`);
    expect(page.status).toBe(200);
    expect(page.links.filter((link) => link.href.includes('/grupper/'))).toEqual([]);
    expect((await reader.post(`/enkater/${id}/grupper/${group?.id}`, { name: 'x' })).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/${id}/grupper`)).status).toBe(404);
    expect((await neighbour.post(`/enkater/${id}/grupper/${group?.id}`, { name: 'x' })).status).toBe(404);
    expect((await person.get(`/enkater/${id}/grupper/999999`)).status).toBe(404);
  });

  test('without units say what to do first', async () => {
    const empty = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const survey = await empty.run(addSurvey, readyDetails);
    const page = await empty.get(`/enkater/${survey}/grupper`);
    expect(page.links.map((link) => link.text)).toContain('Till organisationen');
    expect((await empty.post(`/enkater/${survey}/grupper/forslag`)).status).toBe(409);
    await makeUnits(empty, { Skola: [9] });
    expect((await empty.post(`/enkater/${survey}/grupper/forslag`, { svar: '35' })).status).toBe(303);
    expect((await empty.get(`/enkater/${survey}/grupper`)).text).toContain('Det behövs minst 16 för att något');
    await makeUnits(empty, { Omsorg: [11, 0] });
    await empty.post(`/enkater/${survey}/grupper/forslag`);
    // Twenty in all: no larger group can be asked for.
    const small = await empty.read(async (db) => (await getGroupPlan(db, survey)).plan);
    expect([small.minimum, small.groups.map((one) => one.planned)]).toEqual([20, [9, 11]]);
    expect((await empty.get(`/enkater/${survey}/grupper`)).text).toContain('visas alltid ihop med');
  });
});

async function administrationIds(of: Person): Promise<number[]> {
  const rows = await of.read((db) => db.selectFrom('administration').select('id').orderBy('id').execute());
  return rows.map((row) => row.id);
}
