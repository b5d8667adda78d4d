import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAdministration, addCommittee, getLeadCommittee, listCommittees } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const names = async () => (await coordinator.read(listCommittees)).map((committee) => committee.name);

describe('committees', () => {
  test('are listed by kind and then in Swedish order, and the executive committee leads', async () => {
    for (const [name, kind] of [
      ['Överförmyndarnämnden', 'committee'],
      ['Barn- och utbildningsnämnden', 'committee'],
      ['Arbetsutskottet', 'sub-committee'],
      ['Kommunstyrelsen', 'executive'],
      ['Kommunfullmäktige', 'assembly'],
    ] as const)
      await coordinator.run(addCommittee, { name, kind });
    expect(await names()).toEqual([
      'Kommunfullmäktige',
      'Kommunstyrelsen',
      'Barn- och utbildningsnämnden',
      'Överförmyndarnämnden',
      'Arbetsutskottet',
    ]);
    expect((await coordinator.read(getLeadCommittee))?.name).toBe('Kommunstyrelsen');
  });

  test('without an executive committee another leads, and without any nobody', async () => {
    expect(await coordinator.read(getLeadCommittee)).toBeUndefined();
    await coordinator.run(addCommittee, { name: 'Kommunfullmäktige', kind: 'assembly' });
    await coordinator.run(addCommittee, { name: 'Socialnämnden', kind: 'committee' });
    expect((await coordinator.read(getLeadCommittee))?.name).toBe('Socialnämnden');
  });

  test('bad input is explained and what was typed is kept', async () => {
    const refused = await coordinator.post('/organisation/namnder/ny', { name: '', kind: 'klubb' });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['Skriv nämndens namn', 'Välj vilket slags nämnd det är']);
    const huge = await coordinator.post('/organisation/namnder/ny', { name: 'x'.repeat(201), kind: 'committee' });
    expect(huge.errors).toEqual(['Korta namnet till högst 200 tecken']);
    expect(huge.field('Namn').value).toHaveLength(201);
  });

  test('a name is there once, however it is written', async () => {
    await coordinator.post('/organisation/namnder/ny', { name: 'Miljönämnden', kind: 'committee' });
    const again = await coordinator.post('/organisation/namnder/ny', { name: 'MILJÖNÄMNDEN', kind: 'committee' });
    expect(again.status).toBe(400);
    expect(again.errors).toEqual(['Det finns redan en nämnd med det namnet']);
    expect(await names()).toEqual(['Miljönämnden']);
  });

  test('a rename is in the history; a stale one is stopped', async () => {
    const id = await coordinator.run(addCommittee, { name: 'Socialnämnden', kind: 'committee' });
    const path = `/organisation/namnder/${id}`;
    const basis =
      (await coordinator.get(path)).document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const renamed = { name: 'Välfärdsnämnden', kind: 'committee', basis };
    expect((await coordinator.post(path, renamed)).status).toBe(303);
    expect((await coordinator.get('/historik')).text).toContain('Bytte namn på Socialnämnden till Välfärdsnämnden');
    const stale = await coordinator.post(path, { ...renamed, name: 'Omsorgsnämnden' });
    expect(stale.status).toBe(400);
    expect(await names()).toEqual(['Välfärdsnämnden']);
  });

  test('one that is free is removed; one with administrations or work is refused, with what holds it', async () => {
    const id = await coordinator.run(addCommittee, { name: 'Socialnämnden', kind: 'committee' });
    const path = `/organisation/namnder/${id}/borttagning`;
    await coordinator.run(addAdministration, { name: 'Socialförvaltningen', shortName: 'SF', committeeId: id });
    const held = await coordinator.get(path);
    expect(held.links.map((link) => link.text)).toContain('Socialförvaltningen');
    expect(held.document.querySelector('form.confirm')).toBeNull();
    expect((await coordinator.post(path)).status).toBe(409);

    const other = await coordinator.run(addCommittee, { name: 'Kulturnämnden', kind: 'committee' });
    await world.owner
      .insertInto('node')
      .values({
        organisationId: coordinator.organisation.id,
        kind: 'matter',
        title: 'Ärende om strategi',
        path: '/arenden/1',
        committeeId: other,
        createdAt: world.services.clock(),
      })
      .execute();
    const owns = await coordinator.get(`/organisation/namnder/${other}/borttagning`);
    expect(owns.links.map((link) => link.text)).toContain('Ärende om strategi');
    expect((await coordinator.post(`/organisation/namnder/${other}/borttagning`)).status).toBe(409);

    const free = await coordinator.run(addCommittee, { name: 'Valnämnden', kind: 'committee' });
    expect((await coordinator.get(`/organisation/namnder/${free}/borttagning`)).text).toContain(
      'Vill du ta bort Valnämnden?',
    );
    expect((await coordinator.post(`/organisation/namnder/${free}/borttagning`)).status).toBe(303);
    expect(await names()).toEqual(['Kulturnämnden', 'Socialnämnden']);
  });

  test('hostile text is text, a reader may not, a neighbour finds nothing', async () => {
    const id = await coordinator.run(addCommittee, { name: '<b>Nämnd</b>', kind: 'committee' });
    const shown = await coordinator.get('/organisation');
    expect(shown.links.map((link) => link.text)).toContain('<b>Nämnd</b>');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/organisation/namnder/ny', { name: 'A', kind: 'committee' })).status).toBe(403);
    expect((await reader.get('/organisation')).links.map((link) => link.text)).not.toContain('<b>Nämnd</b>');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/organisation/namnder/${id}`)).status).toBe(404);
    expect((await neighbour.post(`/organisation/namnder/${id}/borttagning`)).status).toBe(404);
  });
});
