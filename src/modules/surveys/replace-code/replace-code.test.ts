import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { makeOpenSurvey } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getSurvey } from '../survey.queries.ts';
import { codeDigest } from '../codes.ts';
import { mostReplacements } from './replacements.rules.ts';

test.each([
  [1, 1],
  [37, 1],
  [67, 2],
  [1402, 42],
])('of %i codes at most %i may be replaced', (codes, most) => expect(mostReplacements(codes)).toBe(most));

test('a lost code is replaced once in thirty-seven, in public, and the history does not say of which group', async () => {
  const world: World = await openWorld();
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const { id } = await makeOpenSurvey(person, {
    administrations: { Skola: [20], Omsorg: [17] },
    services: world.services,
  });
  const path = `/enkater/${id}/ersattning`;
  const groups = await person.read((db) => listGroupInvitations(db, id));
  const groupId = String(groups[1]?.id);
  expect((await person.get(path)).text).toContain('0 av högst 1 koder är ersatta');
  expect((await person.post(path, { groupId: '' })).errors).toEqual(['Välj en grupp.']);
  expect((await person.post(path, { groupId: '999999' })).errors).toEqual(['Välj en grupp.']);
  const reader = await makePerson(world, person.organisation, 'reader');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect((await reader.post(path, { groupId })).status).toBe(403);
  expect((await neighbour.post(path, { groupId })).status).toBe(404);
  const both = await Promise.all([person.post(path, { groupId }), person.post(path, { groupId })]);
  expect(both.map((one) => one.status).sort()).toEqual([303, 400]);
  const made = both.find((one) => one.status === 303);
  const page = await person.get(made?.location ?? '');
  const code = page.document.querySelector('.slip-code')?.textContent ?? '';
  expect(made?.location).not.toContain(code.slice(0, 4));
  const laid = await world.owner.selectFrom('code').selectAll().where('sha256', '=', codeDigest(code)).execute();
  expect(laid).toMatchObject([{ surveyId: id, groupId: groups[1]?.id, bucket: 0 }]);
  expect((await person.read((db) => getSurvey(db, id))).replacements).toBe(1);
  expect((await person.get(path)).text).toContain('Inga fler koder kan ersättas i den här enkäten.');
  expect((await person.get(`/enkater/${id}`)).text).toContain('1 av högst 1');
  expect((await person.get(`${path}/2`)).status).toBe(404);
  expect((await neighbour.get(`${path}/1`)).status).toBe(404);
  const [latest] = (await person.get('/historik')).document.querySelectorAll('tbody tr');
  expect(latest?.lastElementChild?.textContent).toBe('Ersatte en borttappad kod i enkäten ”Enkät om trygghet”');
});
