import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const wearing = (role: string): RequestInit => ({ headers: { Cookie: `roll=${role}` } });

async function pressed(person: Person, init?: RequestInit): Promise<string | undefined> {
  const { document } = await person.get('/hem', init);
  return document.querySelector('.hats [aria-pressed=true]')?.textContent?.trim();
}

test('several roles are changed between with one press, and the choice is kept for the organisation', async () => {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  expect(await pressed(person)).toBe('Alla roller');
  const changed = await person.post('/roll', { roll: 'registrar', vidare: `/${person.organisation.slug}/arenden` });
  expect(changed.status).toBe(303);
  expect(changed.response.headers.get('location')).toBe(`/${person.organisation.slug}/arenden`);
  expect(changed.response.headers.get('set-cookie')).toMatch(
    new RegExp(`^roll=registrar; Path=/${person.organisation.slug}; HttpOnly; SameSite=Lax`),
  );
  expect(await pressed(person, wearing('registrar'))).toBe('Registrator');
});

test('who wears one hat is told which to put on, and may do it again at once', async () => {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  expect((await person.get('/enkater/ny')).status).toBe(200);
  const refused = await person.get('/enkater/ny', wearing('registrar'));
  expect(refused.status).toBe(403);
  expect(refused.document.querySelector('.page-content button')?.textContent).toBe('Byt till samordnare');
  expect(refused.document.querySelector('nav.wheel')).not.toBeNull();
  expect((await person.post('/enkater/ny', { title: 'x' }, wearing('registrar'))).status).toBe(403);
});

test('a hat gives nothing that the person does not hold', async () => {
  const person = await makePerson(world, await makeOrganisation(world), 'reader');
  expect((await person.get('/behorigheter', wearing('administrator'))).status).toBe(403);
  expect((await person.post('/roll', { roll: 'administrator' })).status).toBe(404);
  expect((await person.get('/hem')).document.querySelector('.hats')).toBeNull();
});

test.each(['https://elsewhere.example/x', '//elsewhere.example', '/another/hem', '/logga-in', ''])(
  'goes back to the own organisation only, not to %j',
  async (vidare) => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator', 'reader');
    const { response } = await person.post('/roll', { roll: 'reader', vidare });
    expect(response.headers.get('location')).toBe(`/${person.organisation.slug}/hem`);
  },
);

test('the colours are the organisation’s own', async () => {
  const [person, other] = [
    await makePerson(world, await makeOrganisation(world), 'administrator'),
    await makePerson(world, await makeOrganisation(world), 'administrator'),
  ];
  const wrong = await person.post('/installningar', { auditHeadEmail: '', theme: 'rosa' });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('Välj en av färgerna i listan');
  expect((await person.post('/installningar', { auditHeadEmail: '', theme: 'hav' })).status).toBe(303);
  const themeOf = async (one: Person) => (await one.get('/hem')).document.documentElement.getAttribute('data-theme');
  expect([await themeOf(person), await themeOf(other)]).toEqual(['hav', 'gran']);
});
