import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAdministration, addUnit, listUnits } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
let buf: number;
let sf: number;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  buf = await coordinator.run(addAdministration, { name: 'Barn och utbildning', shortName: 'BUF', committeeId: null });
  sf = await coordinator.run(addAdministration, { name: 'Socialförvaltningen', shortName: 'SF', committeeId: null });
});

const typed = (change: Record<string, string> = {}) => ({
  administrationId: String(buf),
  name: 'Björkskolan',
  serviceLine: 'Grundskola',
  staff: '48',
  ...change,
});
const add = (name: string, staff = 10) =>
  coordinator.run(addUnit, { administrationId: buf, name, serviceLine: '', staff });

describe('units', () => {
  test('one is added where the address says, with its number as people write it', async () => {
    const form = await coordinator.get(`/organisation/enheter/ny?forvaltning=${sf}`);
    expect(form.field('Förvaltning').querySelector('option[selected]')?.getAttribute('value')).toBe(String(sf));
    const saved = await coordinator.post('/organisation/enheter/ny', typed({ staff: '1 402' }));
    expect(saved.location).toMatch(new RegExp(`/forvaltningar/${buf}$`));
    expect((await coordinator.read(listUnits)).map(({ name, staff }) => ({ name, staff }))).toEqual([
      { name: 'Björkskolan', staff: 1402 },
    ]);
  });

  test.each([
    ['', 'Skriv antalet anställda med siffror, till exempel 48'],
    ['-3', 'Skriv antalet anställda med siffror, till exempel 48'],
    ['12,5', 'Skriv antalet anställda med siffror, till exempel 48'],
    ['100001', 'Skriv antalet anställda med siffror, till exempel 48'],
  ])('%j is no number of staff', async (staff, sentence) => {
    const refused = await coordinator.post('/organisation/enheter/ny', typed({ staff }));
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([sentence]);
    expect(refused.field('Enhetens namn').value).toBe('Björkskolan');
  });

  test('the same name twice in one administration is explained, in another it is fine', async () => {
    await add('Björkskolan');
    expect((await coordinator.post('/organisation/enheter/ny', typed({ name: 'björkskolan' }))).errors).toEqual([
      'Förvaltningen har redan en enhet med det namnet',
    ]);
    expect((await coordinator.post('/organisation/enheter/ny', typed({ administrationId: String(sf) }))).status).toBe(
      303,
    );
  });

  test('a unit of another organisation’s administration cannot be made', async () => {
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const foreign = await neighbour.run(addAdministration, { name: 'Deras', shortName: '', committeeId: null });
    const refused = await coordinator.post('/organisation/enheter/ny', typed({ administrationId: String(foreign) }));
    expect(refused.errors).toEqual(['Välj en förvaltning ur listan']);
  });

  test('staff is changed and the unit moved; a stale change is stopped', async () => {
    const { id } = await add('Björkskolan');
    const path = `/organisation/enheter/${id}`;
    const form = await coordinator.get(path);
    expect(form.field('Antal anställda').value).toBe('10');
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const moved = typed({ administrationId: String(sf), staff: '52', basis });
    expect((await coordinator.post(path, moved)).location).toMatch(new RegExp(`/forvaltningar/${sf}$`));
    expect((await coordinator.read(listUnits))[0]).toMatchObject({ administrationId: sf, staff: 52 });
    expect((await coordinator.get('/historik')).text).toContain(
      'Ändrade enheten Björkskolan från 10 till 52 anställda',
    );
    expect((await coordinator.post(path, { ...moved, staff: '53' })).errors[0]).toMatch(/Någon annan har ändrat/);
  });

  test('removal asks first', async () => {
    const { id } = await add('Björkskolan');
    expect((await coordinator.get(`/organisation/enheter/${id}/borttagning`)).text).toContain(
      'Vill du ta bort Björkskolan?',
    );
    expect((await coordinator.post(`/organisation/enheter/${id}/borttagning`)).status).toBe(303);
    expect(await coordinator.read(listUnits)).toEqual([]);
    expect((await coordinator.get(`/organisation/enheter/${id}`)).status).toBe(404);
  });

  test('a long list is searched and sorted in the address, and ordered as people count', async () => {
    for (let number = 1; number <= 13; number += 1) await add(`Avdelning ${number}`, number * 2);
    const rows = async (query: string) => {
      const shown = await coordinator.get(`/organisation/enheter${query}`);
      return [...shown.document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    };
    expect((await rows('')).slice(0, 3)).toEqual(['Avdelning 1', 'Avdelning 2', 'Avdelning 3']);
    expect((await rows('?ordning=flest'))[0]).toBe('Avdelning 13');
    expect(await rows('?sok=AVDELNING+12')).toEqual(['Avdelning 12']);
    expect((await coordinator.get('/organisation/enheter?sok=finns-inte')).text).toContain(
      'Ingen enhet stämmer med sökningen.',
    );
  });

  test('a reader reads only, a neighbour finds nothing', async () => {
    const { id } = await add('Björkskolan');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/organisation/enheter/ny', typed())).status).toBe(403);
    const list = await reader.get('/organisation/enheter');
    expect(list.text).toContain('Björkskolan');
    expect(list.links.map((link) => link.text)).not.toContain('Björkskolan');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/organisation/enheter/${id}`)).status).toBe(404);
    expect((await neighbour.post(`/organisation/enheter/${id}/borttagning`)).status).toBe(404);
  });
});
