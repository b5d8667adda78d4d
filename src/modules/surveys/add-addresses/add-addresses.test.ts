import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { makeOpenSurvey } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';

let world: World;
let person: Person;
let id: number;
let groupId: number;
let otherGroupId: number;

beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  ({ id } = await makeOpenSurvey(person, { administrations: { Skola: [20], Omsorg: [17] }, services: world.services }));
  const groups = await person.read((db) => listGroupInvitations(db, id));
  [groupId = 0, otherGroupId = 0] = groups.map((group) => group.id);
});

const given = async () => (await person.read((db) => listGroupInvitations(db, id))).map((group) => group.addresses);

describe('the addresses of a group', () => {
  test('are pasted, shown again and counted', async () => {
    const saved = await person.post(`/enkater/${id}/adresser/${groupId}`, {
      addresses: 'Anna <a@skola.example>;\r\nB@skola.example\r\n',
    });
    expect(saved.location).toBe(`/${person.organisation.slug}/enkater/${id}/adresser`);
    expect((await person.get(`/enkater/${id}/adresser/${groupId}`)).field('E-postadresser').value).toBe(
      'a@skola.example\nb@skola.example',
    );
    expect(await given()).toEqual([2, 0]);
    expect((await person.get('/historik')).text).toContain('Sparade 2 adresser för gruppen ”Skola 1”');
    expect((await person.get('/historik')).text).not.toContain('a@skola.example');
  });

  test('are what was pasted last', async () => {
    await person.post(`/enkater/${id}/adresser/${groupId}`, {
      addresses: 'b@skola.example\nc@skola.example\nd@skola.example',
    });
    expect(await given()).toEqual([3, 0]);
    await person.post(`/enkater/${id}/adresser/${groupId}`, { addresses: '' });
    expect(await given()).toEqual([0, 0]);
  });

  test('with faults come back line by line, with everything kept', async () => {
    await person.post(`/enkater/${id}/adresser/${otherGroupId}`, { addresses: 'vard@omsorg.example' });
    const typed = 'a@skola.example\nfel\na@skola.example\nvard@omsorg.example\n<script>alert(1)</script>';
    const refused = await person.post(`/enkater/${id}/adresser/${groupId}`, { addresses: typed });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['4 rader behöver rättas. De står ovanför fältet.']);
    expect([...refused.document.querySelectorAll('.notice li')].map((item) => item.textContent)).toEqual([
      'Rad 2: ”fel” är ingen e-postadress.',
      'Rad 3: ”a@skola.example” står redan på rad 1.',
      'Rad 4: ”vard@omsorg.example” finns redan i gruppen Omsorg 1.',
      'Rad 5: ”<script>alert(1)</script>” är ingen e-postadress.',
    ]);
    expect(refused.field('E-postadresser').value).toBe(typed);
    expect(await given()).toEqual([0, 1]);
  });

  test('are not more than there are staff', async () => {
    const typed = Array.from({ length: 21 }, (_, index) => `nr${index}@skola.example`).join('\n');
    const refused = await person.post(`/enkater/${id}/adresser/${groupId}`, { addresses: typed });
    expect(refused.errors).toEqual([
      'Det är 21 adresser men bara plats för 20. Ta bort några, eller kontrollera att det är rätt grupp.',
    ]);
  });

  test('in a list far too long are not read at all, and one sentence says so', async () => {
    const started = performance.now();
    const refused = await person.post(`/enkater/${id}/adresser/${groupId}`, { addresses: 'x\n'.repeat(3000) });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(refused.errors).toEqual([
      'Listan har 3 000 rader men gruppen bara plats för 20 adresser. Ingen rad är läst. Kontrollera att det är rätt lista.',
    ]);
    expect(refused.document.querySelectorAll('.notice li')).toHaveLength(0);
  });

  test('never get a code that is on paper', async () => {
    const [, other] = await person.read((db) => listGroupInvitations(db, id));
    expect(await person.run(handOutCodes, { id, groupId: otherGroupId })).toBe(16);
    expect(other?.addresses).toBe(1);
    const refused = await person.post(`/enkater/${id}/adresser/${otherGroupId}`, {
      addresses: 'vard@omsorg.example\nen.till@omsorg.example',
    });
    expect(refused.errors).toEqual([
      'Det är 2 adresser men bara plats för 1. Ta bort några, eller kontrollera att det är rätt grupp.',
    ]);
  });

  test('of a group that is not in the survey are not found', async () => {
    expect((await person.get(`/enkater/${id}/adresser/999999`)).status).toBe(404);
    expect((await person.post(`/enkater/${id}/adresser/999999`, { addresses: 'a@x.example' })).status).toBe(404);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`/enkater/${id}/adresser/${groupId}`, { addresses: 'a@x.example' })).status).toBe(404);
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.get(`/enkater/${id}/adresser/${groupId}`)).status).toBe(403);
  });
});
