import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { closeSurvey } from './close-survey/close-survey.command.ts';
import { makeOpenSurvey, readyDetails } from './survey-in-tests.ts';
import { listOpenSurveys } from './surveys.agenda.ts';

test('a survey is on while it is open, neither before nor after, and only here', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await coordinator.run(addSurvey, readyDetails);
  expect(await coordinator.read(listOpenSurveys)).toEqual([]);
  const { id } = await makeOpenSurvey(coordinator, { administrations: { Skola: [40, 30] }, services: world.services });
  expect(await coordinator.read(listOpenSurveys)).toEqual([
    { id, title: readyDetails.title, mode: 'codes', openedAt: world.services.clock(), closesOn: '2026-12-11' },
  ]);
  expect(await neighbour.read(listOpenSurveys)).toEqual([]);
  await coordinator.run(closeSurvey, { id, secrets: world.services.secrets });
  expect(await coordinator.read(listOpenSurveys)).toEqual([]);
});
