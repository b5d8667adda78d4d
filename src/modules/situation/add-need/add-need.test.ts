import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addFinding } from '../add-finding/add-finding.command.ts';
import { getNeed, listNeeds } from '../need.queries.ts';
import { rankNeed } from '../rank-need/rank-need.command.ts';
import { addNeed } from './add-need.page.tsx';

describe('needs', () => {
  let world: World;
  let coordinator: Person;
  let school: number;
  let care: number;
  let findingId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    school = await makeAdministration(coordinator, 'Skolförvaltningen');
    care = await makeAdministration(coordinator, 'Omsorgen');
    findingId = await coordinator.run(addFinding, { title: 'Rutinen är okänd', text: '', evidence: null });
  });

  async function makeAdministration(person: Person, name: string): Promise<number> {
    const { rows } = await sql<{
      id: number;
    }>`insert into administration (organisation_id, name) values (${person.organisation.id}, ${name}) returning id`.execute(
      world.owner,
    );
    return Number(rows[0]?.id);
  }

  test('one is written from a finding, for an administration', async () => {
    const form = await coordinator.get(`/lagesbild/behov/nytt?slutsats=${findingId}`);
    expect(form.field('Vilka slutsatser bygger behovet på?').hasAttribute('checked')).toBe(true);
    const saved = await coordinator.post('/lagesbild/behov/nytt', {
      title: 'Alla vet vem de ringer',
      text: '',
      administrationId: String(school),
      findings: String(findingId),
    });
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('Alla vet vem de ringer');
    expect(shown.document.querySelector('.lead')?.textContent).toBe('Skolförvaltningen');
    expect(shown.links.some((link) => link.text === 'Rutinen är okänd')).toBe(true);
  });

  test('what does not exist here is explained at its field', async () => {
    const wrong = { title: 'x', text: '', administrationId: '999999', findings: [] };
    expect((await coordinator.post('/lagesbild/behov/nytt', wrong)).errors).toEqual([
      'Välj en förvaltning i listan, eller hela organisationen',
    ]);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const foreign = await neighbour.post('/lagesbild/behov/nytt', {
      title: 'x',
      text: '',
      administrationId: '',
      findings: String(findingId),
    });
    expect(foreign.errors).toEqual(['En av slutsatserna finns inte längre. Välj på nytt.']);
  });

  test('an order with reasons, moved by number and by buttons; each administration has its own', async () => {
    const make = (title: string, administrationId: number | null) =>
      coordinator.run(addNeed, { title, text: '', administrationId, findings: [] });
    const [a, b, c, other] = [
      await make('A', care),
      await make('B', care),
      await make('C', care),
      await make('Annan', null),
    ];
    const unexplained = await coordinator.post(`/lagesbild/behov/${a}/plats`, { rank: '1', reason: '' });
    expect(unexplained.errors).toEqual(['Skriv varför behovet har den platsen']);
    expect((await coordinator.post(`/lagesbild/behov/${a}/plats`, { rank: 'ett', reason: 'x' })).errors).toEqual([
      'Skriv platsen med siffror, till exempel 1',
    ]);
    for (const id of [a, b, c, other]) {
      const saved = await coordinator.post(`/lagesbild/behov/${id}/plats`, { rank: '1', reason: 'Det berör flest' });
      expect(saved.status).toBe(303);
    }
    const order = async () =>
      (await coordinator.read(listNeeds))
        .filter((need) => need.administrationId === care && need.rank !== null)
        .map((need) => need.title);
    expect(await order()).toEqual(['C', 'B', 'A']);
    await coordinator.post(`/lagesbild/behov/${a}/flyttning`, { riktning: 'upp' });
    expect(await order()).toEqual(['C', 'A', 'B']);
    await coordinator.post(`/lagesbild/behov/${c}/flyttning`, { riktning: 'ned' });
    expect(await order()).toEqual(['A', 'C', 'B']);
    const page = await coordinator.get(`/lagesbild/behov/ordning?forvaltning=${care}`);
    expect([...page.document.querySelectorAll('main ol > li > a')].map((link) => link.textContent)).toEqual([
      'A',
      'C',
      'B',
    ]);
    expect((await coordinator.read((db) => getNeed(db, other))).rank).toBe(1);
    await coordinator.post(`/lagesbild/behov/${c}/plats/borttagning`);
    expect(await order()).toEqual(['A', 'B']);
    await coordinator.post(`/lagesbild/behov/${a}/borttagning`);
    expect((await coordinator.read((db) => getNeed(db, b))).rank).toBe(1);
  });

  test('another administration: last in its order, with the reason kept', async () => {
    const id = await coordinator.run(addNeed, { title: 'Flyttar', text: '', administrationId: school, findings: [] });
    await coordinator.run(rankNeed, { id, rank: 1, reason: 'Först i skolan' });
    const path = `/lagesbild/behov/${id}/andring`;
    const form = await coordinator.get(path);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    await coordinator.post(path, { title: 'Flyttar', text: '', administrationId: String(care), findings: [], basis });
    const moved = await coordinator.read((db) => getNeed(db, id));
    expect(moved).toMatchObject({ administrationId: care, rankReason: 'Först i skolan', rank: 2 });
  });

  test('the overview shows those of one administration when the address says so', async () => {
    const shown = await coordinator.get(`/lagesbild?forvaltning=${school}`);
    expect([...shown.document.querySelectorAll('caption')].map((caption) => caption.textContent)).toEqual([
      'Slutsatser',
      'Skolförvaltningen',
    ]);
    expect(shown.text).toContain('Behovet bygger inte på någon slutsats:');
  });

  test('the empty overview says what it is for and what to do', async () => {
    const newcomer = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const shown = await newcomer.get('/lagesbild');
    expect(shown.links.map((link) => link.text)).toEqual(
      expect.arrayContaining(['Skriv en slutsats', 'Skriv ett behov']),
    );
    expect(shown.document.querySelectorAll('.ds-button:not([data-variant])')).toHaveLength(1);
    const reader = await makePerson(world, newcomer.organisation, 'reader');
    expect((await reader.get('/lagesbild')).links.map((link) => link.text)).not.toContain('Skriv en slutsats');
    expect((await reader.get('/lagesbild/behov/ordning')).status).toBe(403);
  });
});
