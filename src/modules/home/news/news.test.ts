import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#platform/tenancy/roles.ts';
import { knownCommands } from '#platform/command.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { home, makePlan } from '#test/shown-home.ts';
import { newsSentences } from './news.tsx';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newOrganisation(...held: Role[]): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), ...held);
}

describe('what is new', () => {
  test('is what others have done, with a way to it; one’s own doings are not', async () => {
    const coordinator = await newOrganisation('coordinator');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const { planId } = await makePlan(coordinator, 'Strategi');
    const shown = await reader.get('/hem');
    expect(home(shown).news[1]).toMatch(/^.*”Strategi”.*20 november 2026$/);
    expect(shown.links.map(({ href }) => href)).toContain(`/${coordinator.organisation.slug}/planer/${planId}`);
    expect(home(await coordinator.get('/hem')).news).toEqual([]);
    expect((await coordinator.get('/hem')).text).toContain('Ingen annan har gjort något än.');
  });

  test('is said in words for every command of the things it tells of', () => {
    const ofModule = (name: string) => name.split('.')[0] ?? '';
    const told = new Set(Object.keys(newsSentences).map(ofModule));
    const untold = [...knownCommands().keys()].filter((name) => told.has(ofModule(name)) && !(name in newsSentences));
    expect(untold).toEqual([]);
  });
});
