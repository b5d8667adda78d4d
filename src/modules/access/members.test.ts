import { beforeAll, describe, expect, test } from 'vitest';
import { addMember, changeRoles, endMember } from '#modules/access/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let administrator: Person;

beforeAll(async () => {
  world = await openWorld();
  administrator = await makePerson(world, await makeOrganisation(world), 'administrator');
});

describe('members', () => {
  test('a person is given access with two roles', async () => {
    const fields = {
      name: 'Nils',
      title: 'enhetschef',
      email: `nils@${administrator.organisation.slug}.example`,
      roles: ['head_of_unit', 'reader'],
    };
    expect((await administrator.post('/behorigheter/ny', fields)).status).toBe(303);
    const list = await administrator.get('/behorigheter');
    const row = [...list.document.querySelectorAll('tr')].find((one) => one.textContent?.includes('Nils'));
    expect(row?.textContent).toContain('Enhetschef, Läsare');
    const again = await administrator.post('/behorigheter/ny', fields);
    expect(again.errors).toEqual(['Den här adressen har redan tillgång. Ändra rollerna i listan i stället.']);
    expect(again.field('Namn').value).toBe('Nils');
  });

  test('an unknown role and no role are refused', async () => {
    const fields = { name: 'Nora', title: '', email: 'nora@testvik.example' };
    expect((await administrator.post('/behorigheter/ny', fields)).errors).toEqual(['Välj minst en roll']);
    expect((await administrator.post('/behorigheter/ny', { ...fields, roles: 'kung' })).errors).toEqual([
      'Välj minst en roll',
    ]);
  });

  test('there is always an administrator left, also when two remove each other at once', async () => {
    const alone = await makePerson(world, await makeOrganisation(world), 'administrator');
    await expect(alone.run(changeRoles, { id: alone.actor.memberId, roles: ['reader'] })).rejects.toThrow(
      /minst en administratör/,
    );
    await expect(alone.run(endMember, { id: alone.actor.memberId })).rejects.toThrow(/minst en administratör/);
    const second = await makePerson(world, alone.organisation, 'administrator');
    const results = await Promise.allSettled([
      alone.run(endMember, { id: second.actor.memberId }),
      second.run(endMember, { id: alone.actor.memberId }),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  test('is asked about before access is taken away, and may say no', async () => {
    const guest = await makePerson(world, administrator.organisation, 'reader');
    const path = `/behorigheter/${guest.actor.memberId}`;
    expect((await administrator.get(path)).links.map(({ href }) => href)).toContain(
      `/${administrator.organisation.slug}${path}/avslut`,
    );
    const asked = await administrator.get(`${path}/avslut`);
    expect(asked.text).toContain(`Vill du ta bort tillgången för ${guest.actor.name}?`);
    expect((await guest.get('/hem')).status).toBe(200);
    expect((await administrator.post(`${path}/avslut`)).status).toBe(303);
    expect((await guest.get('/hem')).status).toBe(404);
    expect((await guest.get(`${path}/avslut`)).status).toBe(404);
  });

  test('whoever is ended is out at once, and may come back', async () => {
    const guest = await makePerson(world, administrator.organisation, 'reader');
    await administrator.run(endMember, { id: guest.actor.memberId });
    expect((await guest.get('/hem')).status).toBe(404);
    await administrator.run(changeRoles, { id: guest.actor.memberId, roles: ['reader'] });
    expect((await guest.get('/hem')).status).toBe(200);
  });

  test('no other role may, and a neighbour reaches nobody here', async () => {
    const coordinator = await makePerson(world, administrator.organisation, 'coordinator');
    await expect(
      coordinator.run(addMember, { name: 'X', title: '', email: 'x@testvik.example', roles: ['administrator'] }),
    ).rejects.toThrow('wrong-role');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'administrator');
    expect((await neighbour.get(`/behorigheter/${administrator.actor.memberId}`)).status).toBe(404);
    expect((await neighbour.post(`/behorigheter/${administrator.actor.memberId}/avslut`)).status).toBe(404);
  });
});
