import { beforeAll, expect, test } from 'vitest';
import { roles } from '#platform/tenancy/roles.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

test('the small track is followed until another is chosen, and the choice stands in the history', async () => {
  expect((await coordinator.get('/hem')).text).toContain('Ni går lilla spåret');
  const form = await coordinator.get('/spar');
  expect(form.document.querySelector<HTMLInputElement>('input[checked]')?.value).toBe('small');
  const chosen = await coordinator.post('/spar', { track: 'project' });
  expect(chosen.location).toBe(`/${coordinator.organisation.slug}/hem`);
  expect((await coordinator.get('/hem')).text).toContain('Ni går projektspåret');
  expect((await coordinator.get('/historik')).text).toContain('Valde projektspåret');
  await coordinator.post('/spar', { track: 'small' });
  expect((await coordinator.get('/hem')).text).toContain('Ni går lilla spåret');
});

test.each([{}, { track: '' }, { track: 'stora' }, { track: ['small', 'project'] }])(
  '%j is explained',
  async (fields) => {
    const refused = await coordinator.post('/spar', fields);
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['Välj ett av spåren']);
  },
);

test('one municipality’s choice is not another’s', async () => {
  await coordinator.post('/spar', { track: 'project' });
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect((await neighbour.get('/hem')).text).toContain('Ni går lilla spåret');
});

test('only the coordinator and the administrator choose, and only they see the way to it', async () => {
  for (const role of roles) {
    const person = await makePerson(world, coordinator.organisation, role);
    const may = role === 'coordinator' || role === 'administrator';
    expect((await person.get('/spar')).status, role).toBe(may ? 200 : 403);
    expect((await person.post('/spar', { track: 'small' })).status, role).toBe(may ? 303 : 403);
    const ways = (await person.get('/hem')).links.filter(({ href }) => href.endsWith('/spar'));
    expect(ways.length > 0, role).toBe(may);
  }
});
