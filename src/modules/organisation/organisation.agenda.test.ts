import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { addAdministration } from './edit-administration/edit-administration.command.ts';
import { addPost } from './edit-post/edit-post.command.ts';
import { addUnit } from './edit-unit/edit-unit.command.ts';
import { countUnits, listAddressedPosts } from './organisation.agenda.ts';

test('units are counted, and posts told by their address, in this organisation only', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await coordinator.read(countUnits)).toBe(0);
  const administrationId = await coordinator.run(addAdministration, {
    name: 'Skola',
    shortName: '',
    committeeId: null,
  });
  for (const name of ['A', 'B']) await coordinator.run(addUnit, { administrationId, name, serviceLine: '', staff: 10 });
  const post = { purpose: 'other' as const, administrationId: null, holder: '', percent: null, inWorkingGroup: false };
  await coordinator.run(addPost, { ...post, title: 'Utan adress', email: '' });
  const id = await coordinator.run(addPost, { ...post, title: 'Rektor', email: 'Rektor@Testvik.example' });
  expect(await coordinator.read(countUnits)).toBe(2);
  expect(await coordinator.read(listAddressedPosts)).toEqual([
    { id, title: 'Rektor', email: 'rektor@testvik.example' },
  ]);
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await neighbour.read(countUnits)).toBe(0);
  expect(await neighbour.read(listAddressedPosts)).toEqual([]);
});
