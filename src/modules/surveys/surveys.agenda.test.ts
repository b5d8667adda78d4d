import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { closeSurvey } from './close-survey/close-survey.command.ts';
import { makeOpenSurvey, readyDetails } from './survey-in-tests.ts';
import { findSurveyUnderWay } from './survey-under-way.ts';
import { findAskedNow, listOpenSurveys } from './surveys.agenda.ts';

test('a survey is on while it is open, neither before nor after, and only here', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await coordinator.read(findAskedNow)).toBeUndefined();
  const draft = await coordinator.run(addSurvey, readyDetails);
  expect(await coordinator.read(listOpenSurveys)).toEqual([]);
  const none = { staff: 0, round: 0, addresses: 0, handedOut: 0 };
  expect(await coordinator.read(findAskedNow)).toEqual({ id: draft, state: 'draft', ...none });
  const { id } = await makeOpenSurvey(coordinator, { administrations: { Skola: [40, 30] }, services: world.services });
  expect(await coordinator.read(listOpenSurveys)).toEqual([
    { id, title: readyDetails.title, mode: 'codes', openedAt: world.services.clock(), closesOn: '2026-12-11' },
  ]);
  expect(await coordinator.read(findAskedNow)).toEqual({ ...none, id, state: 'open', staff: 70 });
  const more = await coordinator.read((db) => findSurveyUnderWay(db, world.services.clock()));
  expect(more).toMatchObject({ id, staff: 70, handedOut: 0, sending: { round: 0, addresses: 0 } });
  expect(await neighbour.read(listOpenSurveys)).toEqual([]);
  expect(await neighbour.read(findAskedNow)).toBeUndefined();
  await coordinator.run(closeSurvey, { id, secrets: world.services.secrets });
  expect(await coordinator.read(listOpenSurveys)).toEqual([]);
});
