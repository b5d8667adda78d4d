import { beforeAll, expect, test } from 'vitest';
import type { Role } from '#platform/tenancy/roles.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const networks = ({ organisation }: Person) => `/${organisation.slug}/natverk`;

async function wheelOf(person: Person, path: string): Promise<{ hrefs: string[]; current: string[] }> {
  const { document } = await person.get(path);
  const hrefsOf = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('href') ?? '');
  return {
    hrefs: hrefsOf(document.querySelectorAll('.wheel a')),
    current: hrefsOf(document.querySelectorAll('.wheel [aria-current=step]')),
  };
}

test.each<[Role, boolean]>([
  ['network_host', true],
  ['coordinator', false],
  ['registrar', false],
])('in a municipality a %s has the networks in the wheel: %s', async (role, isThere) => {
  const person = await makePerson(world, await makeOrganisation(world, 'Kommun'), role);
  expect((await wheelOf(person, '/hem')).hrefs.includes(networks(person))).toBe(isThere);
});

test('a host in a municipality is at the networks on their pages, and at what it takes part in on those', async () => {
  const person = await makePerson(world, await makeOrganisation(world, 'Kommun'), 'network_host');
  expect((await wheelOf(person, '/natverk')).current).toEqual([networks(person)]);
  expect((await wheelOf(person, '/deltagande')).current).toEqual([`/${person.organisation.slug}/deltagande`]);
});

test.each<[Role, number]>([
  ['network_host', 200],
  ['coordinator', 200],
  ['registrar', 403],
  ['working_group_member', 403],
  ['reader', 403],
])('a %s of any organisation gets %i at the networks', async (role, status) => {
  const person = await makePerson(world, await makeOrganisation(world, 'Kommun'), role);
  expect((await person.get('/natverk')).status).toBe(status);
});
