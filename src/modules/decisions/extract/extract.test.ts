import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown } from '#test/world.ts';
import { addDesignation } from '../designations/designation.command.ts';
import { listDecisions } from '../decision.queries.ts';
import { listDecisionEvents } from '../decision-events/decision-event.queries.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { makeMatter } from '../matter-in-tests.ts';
import { extracts } from './extracts-in-tests.ts';

let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
let number = 400;
beforeAll(async () => {
  const world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'registrar');
});

async function matterWith(value: string, openedOn = '2016-01-01', title = 'Deltagande i nätverk') {
  const { matterId } = await makeMatter(coordinator, { openedOn, title });
  await registrar.run(addDesignation, { matterId, type: 'registration-number', value, register: '' });
  return matterId;
}

function upload(
  matterId: number,
  text: string | Uint8Array<ArrayBuffer>,
  more: Record<string, string> = {},
): Promise<Shown> {
  number += 1;
  const file = new File([text], `utdrag ${number}.txt`, { type: 'text/plain' });
  return registrar.post(`/arenden/${matterId}/protokollsutdrag`, { file, receivedOn: '2026-11-19', ...more });
}

const hidden = (shown: Shown, form: string) =>
  Object.fromEntries(
    [...shown.document.querySelectorAll(`${form} input[type=hidden]`)].map((one) => [
      one.getAttribute('name') ?? '',
      one.getAttribute('value') ?? '',
    ]),
  );

describe('an extract that is uploaded', () => {
  test('fills in the form with its own words beside, is compared and confirmed, and is then the decision’s', async () => {
    const matterId = await matterWith('KFKS 2021/345', '2021-01-01', 'Strategi');
    const sent = await upload(matterId, extracts.several);
    expect(sent.status).toBe(303);
    const shown = await registrar.get(sent.location ?? '');
    expect([shown.field('Paragraf').value, shown.field('Vilken dag?').value]).toEqual(['62', '2022-03-14']);
    expect(shown.field('Beslutets text').textContent).toContain(
      '1. Kommunstyrelsen antar strategin för trygg demokrati.',
    );
    expect(shown.document.querySelector('input[name=outcome][checked]')?.getAttribute('value')).toBe('approved');
    expect(shown.text).toContain('I utdraget står: ”§ 62 KFKS 2021/345”');
    expect(shown.text).toContain('8 ja · 5 nej · 2 avstod');
    const typed = {
      ...hidden(shown, 'main form[novalidate]'),
      memorandumId: '',
      body: 'Kommunstyrelsen',
      decidedOn: '2022-03-14',
      itemNumber: '62',
      outcome: 'approved',
      text: shown.field('Beslutets text').textContent ?? '',
    };
    const asked = await registrar.post(sent.location ?? '', typed);
    expect(asked.heading).toBe('Stämmer beslutet?');
    expect(asked.text).toContain('Reservationer och omröstningar sparas som de står i utdraget.');
    const saved = await registrar.post(sent.location ?? '', hidden(asked, 'form.confirm'));
    expect(saved.status).toBe(303);
    const [decision] = await coordinator.read((db) => listDecisions(db, matterId));
    const page = await coordinator.get(`/beslut/${decision?.id}`);
    expect(page.text).toContain('Alma Strand (N) och Bo Lid (V2) reserverade sig mot beslutet.');
    expect(page.text).toContain('8 ja · 5 nej · 2 avstod');
    expect(page.text).toContain('Utdrag mottaget');
    const [document] = await coordinator.read((db) => listMatterDocuments(db, matterId));
    expect(document).toMatchObject({ type: 'extract', decisionId: decision?.id, publicGround: 'received' });
    expect((await coordinator.get('/historik')).text).toContain('Tog emot protokollsutdraget ”utdrag');
  });

  test('records the approval and the notice that it proves, when they are left ticked', async () => {
    const matterId = await matterWith('KS.2016.356');
    const { location } = await upload(matterId, extracts.attClauses);
    const shown = await registrar.get(location ?? '');
    expect(shown.field('Skriv också in').checked ?? shown.text.includes('checked')).toBeTruthy();
    const typed = {
      documentId: hidden(shown, 'main form[novalidate]').documentId ?? '',
      memorandumId: '',
      body: 'Kommunstyrelsen',
      decidedOn: '2018-03-13',
      itemNumber: '41',
      outcome: 'approved',
      text: 'Kommunen deltar.',
      withNotice: 'on',
      confirmed: 'on',
    };
    expect((await registrar.post(location ?? '', typed)).status).toBe(303);
    const events = await coordinator.read((db) => listDecisionEvents(db, matterId));
    expect(events.map(({ type, happenedOn, takenDownOn }) => [type, happenedOn, takenDownOn])).toEqual([
      ['minutes-approved', '2018-03-20', null],
      ['announced', '2018-03-21', '2018-04-12'],
      ['extract-received', '2026-11-19', null],
    ]);
    const matter = await coordinator.get(`/arenden/${matterId}`);
    expect(matter.text).toContain('Beslutet fick laga kraft');
    expect(matter.document.querySelector('time[datetime="2018-04-12"]')).not.toBeNull();
  });

  test('for another matter is stopped, with the way there, also when it is sent all the same', async () => {
    const theirs = await matterWith('SN-2023-118', '2023-01-01', 'Samtalskort');
    const mine = await matterWith('KS 2023/1', '2023-01-01');
    const { location } = await upload(mine, extracts.rejected);
    const shown = await registrar.get(location ?? '');
    expect(shown.document.querySelector('main form[novalidate]')).toBeNull();
    expect(shown.links.find(({ text }) => text === 'Till ärendet ”Samtalskort”')?.href).toMatch(
      new RegExp(`/arenden/${theirs}$`),
    );
    const [document] = await registrar.read((db) => listMatterDocuments(db, mine));
    const forced = await registrar.post(`/arenden/${mine}/beslut/nytt`, {
      documentId: String(document?.id),
      memorandumId: '',
      body: 'Socialnämnden',
      decidedOn: '2023-10-18',
      itemNumber: '102',
      outcome: 'rejected',
      text: '',
      confirmed: 'on',
    });
    expect(forced.status).toBe(409);
    expect(await registrar.read((db) => listDecisions(db, mine))).toEqual([]);
  });

  test('whose number nobody has is said, and one with several paragraphs is asked about', async () => {
    const unknown = await matterWith('KS 2020/77', '2020-01-01');
    const first = await upload(unknown, extracts.referredBack);
    expect((await registrar.get(first.location ?? '')).text).toContain('Kontrollera att utdraget hör hit');
    const several = await matterWith('KS 2020/78', '2020-01-01');
    const second = await upload(several, extracts.several);
    const choosing = await registrar.get(second.location ?? '');
    expect(choosing.document.querySelector('main form[novalidate]')).toBeNull();
    const third = choosing.links.find(({ text }) => text === '§ 63 Remiss om kollektivtrafik');
    const chosen = await registrar.get(third?.href ?? '');
    expect(chosen.document.querySelector('input[name=outcome][checked]')?.getAttribute('value')).toBe('tabled');
  });

  test('that says two things leaves the outcome to a person, and bad days are said at their fields', async () => {
    const matterId = await matterWith('1206/2026', '2026-01-01');
    const { location } = await upload(matterId, extracts.twoThings);
    const shown = await registrar.get(location ?? '');
    expect(shown.text).toContain('Utdraget säger mer än en sak. Välj själv.');
    expect(shown.document.querySelector('input[name=outcome][checked]')).toBeNull();
    const typed = {
      documentId: hidden(shown, 'main form[novalidate]').documentId ?? '',
      memorandumId: '',
      body: 'Kultur- och fritidsnämnden',
      decidedOn: '2026-11-20',
      itemNumber: '55',
      outcome: 'approved',
      text: '',
    };
    expect((await registrar.post(location ?? '', typed)).errors).toEqual([
      'Utdraget kom in 19 november 2026, före beslutet. Kontrollera dagarna.',
    ]);
  });
});

describe('what cannot be read, and who may', () => {
  test('a picture is said in words and everything can be typed; a program is refused at the field', async () => {
    const { matterId } = await makeMatter(coordinator, { openedOn: '2026-01-01' });
    const picture = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const sent = await upload(matterId, picture);
    const shown = await registrar.get(sent.location ?? '');
    expect(shown.text).toContain('Stadig läser text ur PDF, Word och textfiler.');
    expect(shown.field('Paragraf').value).toBe('');
    expect((await upload(matterId, '#!/bin/sh\nrm -rf /')).status).toBe(400);
    expect((await upload(matterId, '')).errors).toEqual(['Välj en fil']);
    expect((await upload(matterId, 'Beslut', { receivedOn: '2026-11-21' })).errors).toEqual([
      'Utdraget kan inte ha kommit in efter i dag',
    ]);
  });

  test('a document that was mailed in is read on the press of a button', async () => {
    const matterId = await matterWith('BUN 2025/311', '2025-01-01');
    await upload(matterId, extracts.amended);
    const { matterId: other } = await makeMatter(coordinator);
    const [document] = await registrar.read((db) => listMatterDocuments(db, matterId));
    const at = (matter: number) => `/arenden/${matter}/handlingar/${document?.id}/lasning`;
    const read = await registrar.post(at(matterId));
    expect(read.location).toMatch(new RegExp(`/arenden/${matterId}/beslut/nytt\\?handling=${document?.id}$`));
    expect((await registrar.post(at(other))).status).toBe(404);
    expect((await registrar.get(`/arenden/${other}/beslut/nytt?handling=${document?.id}`)).status).toBe(404);
    expect((await registrar.get(`/arenden/${matterId}/beslut/nytt?handling=x`)).status).toBe(200);
    expect((await reader.post(at(matterId))).status).toBe(403);
    expect((await reader.get(`/arenden/${matterId}/protokollsutdrag`)).status).toBe(403);
    expect((await neighbour.post(at(matterId))).status).toBe(404);
    expect((await neighbour.get(`/arenden/${matterId}/beslut/nytt?handling=${document?.id}`)).status).toBe(404);
  });
});
