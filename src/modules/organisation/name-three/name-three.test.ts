import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPost, listPosts, saveThreeNames } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const nobody = {
  coordinator: '',
  coordinatorEmail: '',
  politicalLead: '',
  politicalLeadEmail: '',
  officerLead: '',
  officerLeadEmail: '',
};
const posts = async () =>
  (await coordinator.read(listPosts)).map(({ purpose, title, holder }) => ({ purpose, title, holder }));

const made = async () =>
  (await coordinator.get('/organisation/tre-namn')).document.querySelector<HTMLInputElement>('input[name=basis]')
    ?.value ?? '';

describe('three names to begin with', () => {
  test('make a post for each purpose that has a name', async () => {
    const saved = await coordinator.post('/organisation/tre-namn', {
      ...nobody,
      coordinator: 'Ylva',
      coordinatorEmail: 'ylva@strandvik.example',
      politicalLead: 'Sixten',
      basis: await made(),
    });
    expect(saved.status).toBe(303);
    expect(await posts()).toEqual([
      { purpose: 'coordinator', title: 'Samordnare', holder: 'Ylva' },
      { purpose: 'political-lead', title: 'Politiskt ansvarig', holder: 'Sixten' },
    ]);
    expect((await coordinator.get('/organisation')).text).toContain('Ingen utsedd än');
    expect((await coordinator.get('/historik')).text).toContain('Sparade två av de tre namnen');
  });

  test('an emptied name leaves the post vacant, and other posts are left alone', async () => {
    await coordinator.run(saveThreeNames, { ...nobody, coordinator: 'Ylva' });
    await coordinator.run(addPost, {
      title: 'Samordnare, andra halvan',
      purpose: 'coordinator',
      administrationId: null,
      holder: 'Alva',
      email: '',
      percent: 50,
      inWorkingGroup: true,
    });
    const form = await coordinator.get('/organisation/tre-namn');
    expect(form.field('Samordnare, namn').value).toBe('Ylva');
    await coordinator.post('/organisation/tre-namn', { ...nobody, basis: await made() });
    expect(await posts()).toEqual([
      { purpose: 'coordinator', title: 'Samordnare', holder: '' },
      { purpose: 'coordinator', title: 'Samordnare, andra halvan', holder: 'Alva' },
    ]);
  });

  test('an address without a name, a wrong address and a stale form are explained', async () => {
    const nameless = await coordinator.post('/organisation/tre-namn', {
      ...nobody,
      officerLeadEmail: 'chef@strandvik.example',
      basis: await made(),
    });
    expect(nameless.errors).toEqual(['Skriv namnet också, eller ta bort e-postadressen']);
    const wrong = await coordinator.post('/organisation/tre-namn', {
      ...nobody,
      coordinator: 'Ylva',
      coordinatorEmail: 'ylva',
      basis: await made(),
    });
    expect(wrong.errors).toEqual(['Skriv en e-postadress, till exempel namn@kommunen.se']);
    expect(wrong.field('Samordnare, namn').value).toBe('Ylva');
    const basis = await made();
    await coordinator.run(saveThreeNames, { ...nobody, coordinator: 'Ylva' });
    const stale = await coordinator.post('/organisation/tre-namn', { ...nobody, coordinator: 'Birger', basis });
    expect(stale.errors[0]).toMatch(/Någon annan har ändrat/);
    expect((await posts())[0]?.holder).toBe('Ylva');
  });

  test('readers may not', async () => {
    const reader = await makePerson(world, coordinator.organisation, 'reader', 'working_group_member');
    expect((await reader.post('/organisation/tre-namn', nobody)).status).toBe(403);
  });
});
