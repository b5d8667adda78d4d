import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { sendInvitations } from '../send-invitations/send-invitations.command.ts';
import { makeOpenSurvey } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';

let world: World;
let person: Person;
let id: number;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  ({ id } = await makeOpenSurvey(person, {
    administrations: { Skola: [20, 18], Omsorg: [17] },
    services: world.services,
  }));
});

const path = () => `/enkater/${id}/adresser/lista`;
const given = async () => (await person.read((db) => listGroupInvitations(db, id))).map((group) => group.addresses);
const emails = async () => {
  const rows = await person.read((db) =>
    db
      .selectFrom('invitation')
      .select(['email', 'groupId'])
      .where('surveyId', '=', id)
      .where('email', 'is not', null)
      .execute(),
  );
  return rows.map((row) => row.email).sort();
};
const faults = (shown: { document: Document }) =>
  [...shown.document.querySelectorAll('.notice li')].map((item) => item.textContent);

describe('one list of addresses for all groups', () => {
  test('gives every group its own, goes on to the sending, and keeps no names', async () => {
    const list = [
      'Namn\tE-post\tEnhet',
      'Asta\ta@x.example\tSkola 1',
      'Bo\tb@x.example\tSkola 2',
      'Cia\tc@x.example\tOmsorg',
    ];
    const saved = await person.post(path(), { list: list.join('\r\n') });
    expect(saved.location).toBe(`/${person.organisation.slug}/enkater/${id}/utskick`);
    expect(await given()).toEqual([1, 1, 1]);
    const history = (await person.get('/historik')).text;
    expect(history).toContain('Sparade 3 adresser till 3 grupper i enkäten');
    expect(history).not.toMatch(/Asta|@x\.example/);
    const kept = await world.owner.selectFrom('invitation').selectAll().where('surveyId', '=', id).execute();
    expect(JSON.stringify(kept)).not.toContain('Asta');
  });

  test('pasted again it replaces the groups it names and leaves the others', async () => {
    await person.post(path(), { list: 'a@x.example;Skola 1\nb@x.example;Skola 2\nc@x.example;Omsorg 1' });
    await person.post(path(), { list: 'a@x.example;Skola 2\nd@x.example;Skola 1' });
    expect(await emails()).toEqual(['a@x.example', 'c@x.example', 'd@x.example']);
    expect(await given()).toEqual([1, 1, 1]);
  });

  test('says what it cannot match line by line, keeps the list, and can leave those lines out', async () => {
    const list = 'a@x.example;Skola 1\nb@x.example;Skola 3\nc@x.example\n\nutan adress;Skola 1\n<script>;x@x.example';
    const refused = await person.post(path(), { list });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['4 rader behöver rättas. De står ovanför fältet.']);
    expect(faults(refused)).toEqual([
      'Rad 2: ”Skola 3” är ingen enhet eller grupp i enkäten.',
      'Rad 3: enhet saknas för c@x.example.',
      'Rad 5: ”utan adress;Skola 1” har ingen e-postadress.',
      'Rad 6: ”<script>” är ingen enhet eller grupp i enkäten.',
    ]);
    expect(refused.field('Adresser och enheter').value).toBe(list);
    expect(await given()).toEqual([0, 0, 0]);
    const alike = Array.from({ length: 9 }, (_, at) => `p${at}@x.example;Räven`).join('\n');
    expect(faults(await person.post(path(), { list: `E-post;Enhet\n${alike}` }))).toEqual([
      'Rad 2, 3, 4, 5, 6, 7 och 3 till: ”Räven” är ingen enhet eller grupp i enkäten.',
    ]);
    const button = refused.document.querySelector('button[name=without]');
    expect([button?.textContent, button?.getAttribute('value')]).toEqual(['Spara utan de 4 raderna', '4']);
    // More faults than were shown: shown again.
    expect((await person.post(path(), { list: `${list}\nutan`, without: '4' })).status).toBe(400);
    expect((await person.post(path(), { list, without: '4' })).status).toBe(303);
    expect(await emails()).toEqual(['a@x.example']);
  });

  test('with a personal identity number it is not taken, and the line is not repeated', async () => {
    const list = 'a@x.example;Skola 1\n19121212-1212;b@x.example;Skola 1';
    const refused = await person.post(path(), { list, without: '1' });
    expect(refused.errors).toEqual(['Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.']);
    expect(faults(refused)).toEqual(['Rad 2 har ett personnummer. Ta bort kolumnen med personnummer.']);
    expect(refused.document.querySelector('button[name=without]')).toBeNull();
    expect(await given()).toEqual([0, 0, 0]);
  });

  test('more addresses than codes are said of the group; codes on paper are no longer there to give', async () => {
    const many = Array.from({ length: 19 }, (_, at) => `nr${at}@x.example;Skola 2`).join('\n');
    const refused = await person.post(path(), { list: many });
    expect(refused.errors).toEqual(['En grupp har fler adresser än koder. Den står ovanför fältet.']);
    expect(faults(refused)[0]).toMatch(/^Gruppen Skola 2 har 19 adresser men bara 18 koder\./);
    const groups = await person.read((db) => listGroupInvitations(db, id));
    await person.run(handOutCodes, { id, groupId: groups.find((group) => group.name === 'Omsorg 1')?.id ?? 0 });
    const onPaper = await person.post(path(), { list: 'a@x.example;Omsorg 1' });
    expect(faults(onPaper)[0]).toContain('har 1 adress men bara 0 koder');
  });

  test('who has got the letter keeps it', async () => {
    await person.post(path(), { list: 'a@x.example;Skola 1' });
    await person.run(sendInvitations, { id, round: 1 });
    await world.drainJobs();
    expect((await person.post(path(), { list: 'a@x.example;Skola 1' })).errors).toEqual([
      'Alla i listan har redan fått sitt brev. Det finns inget att lägga till.',
    ]);
    expect((await person.post(path(), { list: 'a@x.example;Skola 1\nb@x.example;Skola 1' })).status).toBe(303);
    expect(await emails()).toEqual(['a@x.example', 'b@x.example']);
    expect(faults(await person.post(path(), { list: 'a@x.example;Skola 2' }))).toEqual([
      'Rad 1: a@x.example finns redan i gruppen Skola 1.',
    ]);
  });

  test('empty, far too long, another’s or without the right role it is refused', async () => {
    expect((await person.post(path(), { list: '' })).errors).toEqual(['Klistra in en lista med adresser och enheter.']);
    expect((await person.post(path(), { list: 'x\n'.repeat(3000) })).errors[0]).toMatch(/^Listan har 3 000 rader/);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(path(), { list: 'a@x.example;Skola 1' })).status).toBe(404);
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.get(path())).status).toBe(403);
    expect((await visitor(world).get(`/${person.organisation.slug}${path()}`)).location).toMatch(/^\/logga-in/);
  });
});
