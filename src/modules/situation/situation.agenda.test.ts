import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { addNeed } from './add-need/add-need.page.tsx';
import { rankNeed } from './rank-need/rank-need.command.ts';
import { countNeeds } from './situation.agenda.ts';

test('needs are counted, and those that have a place', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await coordinator.read(countNeeds)).toEqual({ needs: 0, ranked: 0 });
  const need = { text: '', administrationId: null, findings: [] };
  const first = await coordinator.run(addNeed, { ...need, title: 'Ett' });
  await coordinator.run(addNeed, { ...need, title: 'Två' });
  await coordinator.run(rankNeed, { id: first, rank: 1, reason: 'Berör flest' });
  expect(await coordinator.read(countNeeds)).toEqual({ needs: 2, ranked: 1 });
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await neighbour.read(countNeeds)).toEqual({ needs: 0, ranked: 0 });
});
