import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { makeUnits, readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';

let world: World;
let person: Person;
let id: number;
let path: string;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [200, 150], Omsorg: [300] });
  id = await person.run(addSurvey, { ...readyDetails, start: 'chefer' });
  path = `/enkater/${id}/grupper/antal`;
});

const planned = async () =>
  (await person.read((db) => getGroupPlan(db, id))).plan.groups.map((group) => [group.name, group.planned]);

test('groups of managers are never made from the number of staff', async () => {
  expect(await planned()).toEqual([]);
  const groups = await person.get(`/enkater/${id}/grupper`);
  expect(groups.text).toContain('Skriv först hur många som får enkäten');
  expect(groups.links.map((link) => link.text)).toContain('Ändra hur folk ska svara');
  expect((await person.post(`/enkater/${id}/grupper/forslag`, { svar: '60' })).status).toBe(409);
  expect((await person.get(`/enkater/${id}/grupper/forslag`)).status).toBe(409);
  expect((await person.post(`/enkater/${id}/grupper/uppdatering`)).status).toBe(409);
  const draft = await person.get(`/enkater/${id}`);
  expect(draft.links.find((link) => link.text === 'Skriv hur många som får enkäten i varje enhet')?.href).toContain(
    path,
  );
  // Those who are not staff are asked by an open link, unless something else is chosen.
  for (const [start, mode] of [
    ['civilsamhalle', 'open-link'],
    ['chefer', 'codes'],
  ] as const) {
    const form = await person.get(`/enkater/ny?fran=${start}`);
    expect(form.document.querySelector('input[name=mode][checked]')?.getAttribute('value')).toBe(mode);
  }
});

test('how many they are is written unit by unit; what cannot be read is said with its line', async () => {
  const page = await person.get(path);
  expect(page.field('Antal i varje enhet').value).toBe('Skola 1:\nSkola 2:\nOmsorg 1:');
  for (const [numbers, error] of [
    ['Skola 1: 12\nBad: 3', 'Rad 2: enheten finns inte i organisationen (Bad: 3). Skriv den som i listan.'],
    ['Skola 1: tolv', 'Rad 1: skriv antalet med siffror, till exempel 3 (Skola 1: tolv).'],
    ['Skola 1: 1\n\nSkola 1: 2', 'Rad 3: enheten står två gånger (Skola 1: 2). Ta bort den ena raden.'],
  ]) {
    const refused = await person.post(path, { numbers: numbers ?? '' });
    expect([refused.status, refused.errors]).toEqual([400, [error]]);
    expect(refused.field('Antal i varje enhet').value).toBe(numbers);
  }
  await person.post(path, { numbers: 'Skola 1: 12\r\nSkola 2\t8\r\nOmsorg 1: 20\r\n' });
  expect((await planned()).map(([, staff]) => staff)).toEqual([20, 20]);
  const groups = await person.get(`/enkater/${id}/grupper`);
  expect(groups.text).toContain('Grupperna är gjorda av de antal ni har skrivit för den här enkäten.');
  expect(groups.document.querySelector('.notice')).toBeNull();
  expect((await person.get(`/enkater/${id}`)).text).not.toContain('Skriv hur många som får enkäten');
  expect((await person.get('/historik')).text).toContain('Skrev att 40 personer får enkäten');
  expect((await person.get(path)).field('Antal i varje enhet').value).toBe('Skola 1: 12\nSkola 2: 8\nOmsorg 1: 20');
});

test('without numbers a survey to staff is to all of them, and one to managers has no groups', async () => {
  await person.post(path, { numbers: '' });
  expect(await planned()).toEqual([]);
  const staff = await person.run(addSurvey, readyDetails);
  await person.post(`/enkater/${staff}/grupper/antal`, { numbers: 'Skola 1: 30\nOmsorg 1: 40' });
  expect((await person.read((db) => getSurvey(db, staff))).asksPart).toBe(true);
  await person.post(`/enkater/${staff}/grupper/antal`, { numbers: '\n' });
  const plan = await person.read((db) => getGroupPlan(db, staff));
  expect(plan.plan.groups.reduce((sum, group) => sum + group.planned, 0)).toBe(650);
});

test('is for coordinators of the organisation alone, and for drafts', async () => {
  const reader = await makePerson(world, person.organisation, 'reader');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect((await reader.post(path, { numbers: 'Skola 1: 30' })).status).toBe(403);
  expect((await neighbour.post(path, { numbers: 'Skola 1: 30' })).status).toBe(404);
});
