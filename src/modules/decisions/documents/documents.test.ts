import { beforeAll, describe, expect, test } from 'vitest';
import { addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Fields, type Person } from '#test/world.ts';
import { closeMatter } from '../change-matter/change-matter.command.ts';
import { handOver, takeBack } from '../hand-over/hand-over.command.ts';
import { head, makeMatter } from '../matter-in-tests.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { addDocuments } from './add-documents.command.ts';
import { sendDocument } from './change-document.command.ts';
import { listMatterDocuments } from './document.queries.ts';
import { registerLine } from './document-words.ts';
import { listDocuments } from './listed-documents.ts';

let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  const world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await coordinator.run(addCommittee, { name: 'Kommunfullmäktige', kind: 'assembly' });
});

const documents = (matterId: number) => coordinator.read((db) => listMatterDocuments(db, matterId));
const said = async (matterId: number) =>
  (await documents(matterId)).map(({ type, publicOn, publicGround }) => [type, publicOn, publicGround]);

async function written(addressee = 'Kommunstyrelsen') {
  const { matterId } = await makeMatter(coordinator);
  const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'empty', ...head, addressee });
  return { matterId, memorandumId };
}

describe('when a memorandum is public', () => {
  test('handed over to another authority it is dispatched, and public from that day', async () => {
    const { matterId, memorandumId } = await written('Kommunfullmäktige');
    await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-18' });
    expect(await said(matterId)).toEqual([['memorandum', '2026-11-18', 'dispatched']]);
    expect((await documents(matterId))[0]?.counterpart).toBe('Kommunfullmäktige');
    await coordinator.run(takeBack, { id: memorandumId });
    await coordinator.run(handOver, { id: memorandumId });
    expect(await said(matterId)).toEqual([
      ['memorandum', '2026-11-18', 'dispatched'],
      ['memorandum', '2026-11-20', 'dispatched'],
    ]);
  });

  test('inside the own authority it is public when the matter is closed, not before', async () => {
    const { matterId, memorandumId } = await written();
    const [draft] = await coordinator.read((db) => listDocuments(db, matterId));
    expect([draft?.draft, draft?.id]).toEqual([true, undefined]);
    expect((await coordinator.get(`/arenden/${matterId}/handlingar`)).document.body.textContent).toContain(
      'Inte allmän än: utkast.',
    );
    await coordinator.run(handOver, { id: memorandumId });
    expect(await said(matterId)).toEqual([['memorandum', null, null]]);
    await coordinator.run(takeBack, { id: memorandumId });
    await coordinator.run(handOver, { id: memorandumId });
    await registrar.run(recordDecision, {
      ...{ matterId, memorandumId, body: 'Kommunstyrelsen', decidedOn: '2026-11-20', itemNumber: '7' },
      ...{ outcome: 'approved', text: '' },
    });
    await coordinator.run(closeMatter, { id: matterId });
    expect(await said(matterId)).toEqual([
      ['memorandum', '2026-11-20', 'matter-closed'],
      ['decision', '2026-11-20', 'kept-continuously'],
    ]);
  });

  test('the page says which before it is handed over', async () => {
    const leaving = await written('Kommunfullmäktige');
    const staying = await written();
    const consequences = async (id: number) =>
      (await coordinator.get(`/tjansteskrivelser/${id}/lamna`)).document.querySelector('.confirm')?.textContent ?? '';
    expect(await consequences(leaving.memorandumId)).toContain('blir allmänna handlingar den dagen');
    expect(await consequences(staying.memorandumId)).toContain('stannar i den egna myndigheten');
  });
});

const pdf = (words: string) => new File([`%PDF-1.7 ${words}`], `${words}.pdf`);
const typed = {
  title: '',
  type: 'reply',
  origin: 'received',
  counterpart: 'Länsstyrelsen',
  datedOn: '2026-11-19',
  secrecy: '',
};
const add = (matterId: number, fields: Fields, person = coordinator) =>
  person.post(`/arenden/${matterId}/handlingar/ny`, { ...typed, ...fields });

/** A form with several files of one name, as a browser sends it. */
async function addFiles(matterId: number, files: readonly File[], fields: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...fields })) body.append(name, value);
  for (const file of files) body.append('files', file);
  return coordinator.post(`/arenden/${matterId}/handlingar/ny`, {}, { body });
}

describe('documents by hand', () => {
  test('several at once, the same content once, and what came in is public from that day', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect(
      (await addFiles(matterId, [pdf('ett'), pdf('två'), new File(['%PDF-1.7 ett'], 'ett igen.pdf')])).status,
    ).toBe(303);
    expect((await addFiles(matterId, [pdf('ett')])).status).toBe(303);
    expect((await documents(matterId)).map(({ title, publicGround }) => [title, publicGround])).toEqual([
      ['ett.pdf', 'received'],
      ['två.pdf', 'received'],
    ]);
    const [first] = await documents(matterId);
    const file = await reader.get(`/filer/${first?.fileId}`);
    expect(file.response.headers.get('content-disposition')).toContain('attachment');
    expect((await coordinator.get('/historik')).text).toContain('Lade till 2 handlingar');
  });

  test('a program is refused by its name and nothing of it is kept', async () => {
    const { matterId } = await makeMatter(coordinator);
    const refused = await addFiles(matterId, [pdf('bra'), new File(['MZ\u0090\u0000'], 'faktura.pdf.exe')]);
    expect(refused.errors).toEqual(['”faktura.pdf.exe” är ett program eller innehåller ett. Den tas inte emot.']);
    expect(await documents(matterId)).toEqual([]);
  });

  test('bad input is explained', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect((await add(matterId, { files: new File([], '') })).errors).toEqual(['Välj minst en fil']);
    const wrong = await add(matterId, { files: pdf('a'), type: 'decision', datedOn: '2026-02-30' });
    expect(wrong.errors).toEqual(['Välj slag av handling', 'Välj en dag']);
    expect((await add(matterId, { files: pdf('a'), datedOn: '2026-11-21' })).errors).toEqual([
      'Välj en dag som inte är efter i dag',
    ]);
    await coordinator.run(closeMatter, { id: matterId });
    expect((await add(matterId, { files: pdf('a') })).status).toBe(409);
  });

  test('is for the coordinator and the registrar, and for nobody in another municipality', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect((await add(matterId, { files: pdf('a') }, reader)).status).toBe(403);
    expect((await add(matterId, { files: pdf('a') }, neighbour)).status).toBe(404);
    expect((await add(matterId, { files: pdf('a') }, registrar)).status).toBe(303);
    const [document] = await documents(matterId);
    for (const path of ['', '/ny', '/lista', `/${document?.id}`, `/${document?.id}/expediering`])
      expect((await neighbour.get(`/arenden/${matterId}/handlingar${path}`)).status).toBe(404);
    expect((await reader.get(`/arenden/${matterId}/handlingar`)).status).toBe(200);
  });
});

describe('what happens to a document', () => {
  async function drawnUp() {
    const { matterId } = await makeMatter(coordinator);
    await add(matterId, { files: pdf('utkast'), origin: 'drawn-up', type: 'other', counterpart: '' });
    const [document] = await documents(matterId);
    return { matterId, documentId: document?.id ?? 0 };
  }

  test('a draft sent for comments stays a draft, also when the matter is closed; the reply is public', async () => {
    const { matterId, documentId } = await drawnUp();
    const path = `/arenden/${matterId}/handlingar/${documentId}/expediering`;
    expect((await coordinator.post(path, { how: 'comments', to: 'Polisen', on: '2026-11-18' })).errors).toEqual([
      'Handlingen är från 19 november 2026. Välj den dagen eller en senare.',
    ]);
    expect((await coordinator.post(path, { how: 'comments', to: 'Polisen', on: '2026-11-19' })).status).toBe(303);
    await add(matterId, { files: pdf('svar'), counterpart: 'Polisen' });
    await coordinator.run(closeMatter, { id: matterId });
    expect(await said(matterId)).toEqual([
      ['other', null, null],
      ['reply', '2026-11-19', 'received'],
    ]);
  });

  test('what has been dispatched is public, once and for all', async () => {
    const { matterId, documentId } = await drawnUp();
    const sent = { matterId, documentId, how: 'dispatched' as const, to: 'Länsstyrelsen', on: '2026-11-20' };
    await coordinator.run(sendDocument, sent);
    await expect(coordinator.run(sendDocument, { ...sent, on: '2026-11-19' })).rejects.toThrow('redan allmän');
    expect(await said(matterId)).toEqual([['other', '2026-11-20', 'dispatched']]);
  });

  test('its name and the reminder of secrecy are changed, and what the register asks for is on one line', async () => {
    const { matterId, documentId } = await drawnUp();
    const path = `/arenden/${matterId}/handlingar/${documentId}`;
    expect((await coordinator.post(path, { title: '', type: 'other', secrecy: '' })).errors).toEqual([
      'Skriv vad handlingen är',
    ]);
    const change = { title: 'Riskanalys', type: 'attachment', secrecy: '18 kap. 13 § OSL' };
    expect((await registrar.post(path, change)).status).toBe(303);
    const shown = await coordinator.get(`/arenden/${matterId}/handlingar`);
    expect(shown.document.querySelector('main')?.textContent).toContain('Påminnelse om sekretess: 18 kap. 13 § OSL');
    const [document] = await coordinator.read((db) => listDocuments(db, matterId));
    if (!document) throw new Error('there is no document');
    expect(registerLine(document, 'KS 2026/12')).toBe('2026-11-19 · KS 2026/12 · upprättad · Riskanalys');
    expect(shown.document.querySelector('#diarium')?.textContent).toBe(
      '2026-11-19 · utan beteckning · upprättad · Riskanalys',
    );
  });
});

test('a matter with five hundred documents is read page by page, filtered, and taken away whole', async () => {
  const { matterId } = await makeMatter(coordinator);
  for (let part = 0; part < 10; part += 1) {
    const files = Array.from({ length: 50 }, (_, at) => ({
      name: `=SUM(A1) ${String(part * 50 + at).padStart(3, '0')}.txt`,
      bytes: new TextEncoder().encode(`bilaga ${part}-${at}`),
    }));
    const of = {
      title: '',
      type: 'attachment',
      origin: 'received',
      counterpart: 'Polisen;<b>',
      datedOn: '2026-11-19',
      secrecy: '',
    } as const;
    await coordinator.run(addDocuments, { ...of, matterId, files });
  }
  const rows = async (query: string) =>
    (await coordinator.get(`/arenden/${matterId}/handlingar${query}`)).document.querySelectorAll('tbody tr').length;
  expect(await rows('')).toBe(50);
  expect(await rows('?sida=10')).toBe(50);
  expect(await rows('?sida=11')).toBe(50);
  expect(await rows('?ord=499')).toBe(1);
  expect(await rows('?slag=reply')).toBe(0);
  expect(await rows('?allman=nej')).toBe(0);
  const file = await coordinator.get(`/arenden/${matterId}/handlingar/lista`);
  const lines = file.text.trim().split('\r\n');
  expect(lines).toHaveLength(501);
  expect(lines[1]).toContain(`'=SUM(A1) 000.txt`);
  expect(lines[1]).toContain('"Polisen;<b>"');
  expect((await coordinator.get(`/arenden/${matterId}`)).document.querySelectorAll('#handlingar li').length).toBe(5);
});
