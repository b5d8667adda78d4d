import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { command } from '#platform/command.ts';
import { storeFile } from '#platform/files/files.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordDocument } from '../documents/record-document.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { makeDecision, makeMemorandum } from '../matter-in-tests.ts';
import { addReceiver, sendDispatch } from './dispatch.commands.ts';
import { listDispatch } from './dispatch.queries.ts';
import { sendDispatchJob } from './send-dispatch.job.ts';

let world: World;
let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

async function decided(dispatchList = 'Kommunchefen\nLänsstyrelsen <lst@lst.example>\nkommunchefen') {
  const { matterId, memorandumId } = await makeMemorandum(coordinator);
  const closing = `/tjansteskrivelser/${memorandumId}/avslutning`;
  const basis =
    (await coordinator.get(closing)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
  expect((await coordinator.post(closing, { dispatchList, basis })).status).toBe(303);
  await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-19' });
  const made = { body: 'Kommunstyrelsen', decidedOn: '2026-11-19', text: 'Kommunen deltar.' };
  const { id, itemNumber } = await makeDecision(registrar, { matterId, memorandumId }, made);
  return { matterId, decisionId: id, itemNumber };
}

const keepExtract = command(
  'keep-extract.test',
  ['coordinator'],
  async (ctx, { bytes, ...of }: { matterId: number; decisionId: number; bytes: Uint8Array }) => {
    const fileId = await storeFile(ctx, { name: 'Utdrag.txt', mediaType: 'text/plain; charset=utf-8', bytes });
    const document = { type: 'extract', title: 'Utdrag', origin: 'received', datedOn: '2026-11-20' } as const;
    await recordDocument(ctx, { ...of, ...document, counterpart: '', fileId });
    return { output: fileId, audit: { subject: of.matterId } };
  },
);

const list = (decisionId: number) => coordinator.read((db) => listDispatch(db, decisionId));
const receivers = async (decisionId: number) =>
  (await list(decisionId)).map(({ receiver, state }) => [receiver, state]);

describe('the dispatch list', () => {
  test('begins with those of the memorandum, each once, and is changed by hand', async () => {
    const { decisionId } = await decided();
    expect(await receivers(decisionId)).toEqual([
      ['Kommunchefen', 'planned'],
      ['Länsstyrelsen', 'planned'],
    ]);
    const path = `/beslut/${decisionId}/expediering`;
    expect((await coordinator.post(`${path}/ny`, { receiver: '', email: 'x' })).errors).toEqual([
      'Skriv vem som ska få beslutet',
      'Skriv en e-postadress, till exempel registrator@kommunen.se',
    ]);
    expect((await coordinator.post(`${path}/ny`, { receiver: 'KOMMUNCHEFEN', email: '' })).errors).toEqual([
      'Mottagaren står redan på listan',
    ]);
    const [first] = await list(decisionId);
    expect((await coordinator.post(`${path}/${first?.id}`, { receiver: 'Säkerhetschefen', email: '' })).status).toBe(
      303,
    );
    expect((await coordinator.post(`${path}/${first?.id}/borttagning`)).status).toBe(303);
    expect(await receivers(decisionId)).toEqual([['Länsstyrelsen', 'planned']]);
  });

  test('what was sent by hand is a dispatched document, once, and is not changed', async () => {
    const { decisionId, matterId } = await decided('Kommunchefen');
    const [first] = await list(decisionId);
    const path = `/beslut/${decisionId}/expediering/${first?.id}`;
    expect((await registrar.post(`${path}/sant`, { way: 'post', sentOn: '2026-11-18' })).errors).toEqual([
      'Beslutet är från 19 november 2026. Välj den dagen eller en senare.',
    ]);
    expect((await registrar.post(`${path}/sant`, { way: 'system', sentOn: '2026-11-20' })).errors).toEqual([
      'Välj hur det skickades',
    ]);
    expect((await registrar.post(`${path}/sant`, { way: 'post', sentOn: '2026-11-20' })).status).toBe(303);
    for (const again of [`${path}/sant`, path, `${path}/borttagning`])
      expect(
        (await registrar.post(again, { way: 'post', sentOn: '2026-11-20', receiver: 'X', email: '' })).status,
      ).toBe(409);
    const sent = (await coordinator.read((db) => listMatterDocuments(db, matterId))).filter(
      ({ type }) => type === 'mail',
    );
    expect(sent.map(({ counterpart, publicOn, publicGround }) => [counterpart, publicOn, publicGround])).toEqual([
      ['Kommunchefen', '2026-11-20', 'dispatched'],
    ]);
  });

  test('is sent from here once to each address, with the words of the decision', async () => {
    const { decisionId, matterId, itemNumber } = await decided();
    const page = await coordinator.get(`/beslut/${decisionId}/expediering`);
    expect(page.document.querySelector('#dispatch-text')?.textContent).toContain('Kommunen deltar.');
    expect((await coordinator.post(`/beslut/${decisionId}/expediering/utskick`)).status).toBe(303);
    expect((await coordinator.post(`/beslut/${decisionId}/expediering/utskick`)).status).toBe(409);
    await world.drainJobs();
    await sendDispatchJob(world.services).handle({});
    const letters = world.letters().filter(({ subject }) => subject.includes(`§ ${itemNumber}`));
    expect(letters.map(({ to }) => to.address)).toEqual(['lst@lst.example']);
    expect(letters[0]?.text).toContain('Kommunen deltar.');
    expect(await receivers(decisionId)).toEqual([
      ['Kommunchefen', 'planned'],
      ['Länsstyrelsen', 'sent'],
    ]);
    const sent = (await coordinator.read((db) => listMatterDocuments(db, matterId))).filter(
      ({ type }) => type === 'mail',
    );
    expect(sent).toHaveLength(1);
  });

  test('a server that says no is told with its words; one that is away is tried again', async () => {
    const { decisionId } = await decided('A <a@a.example>');
    await coordinator.run(sendDispatch, { decisionId });
    const failing = (error: Error) =>
      sendDispatchJob({ ...world.services, mailer: { send: () => Promise.reject(error), close: () => undefined } });
    const [entry] = await list(decisionId);
    const data = { organisationId: coordinator.organisation.id, entryId: entry?.id ?? 0 };
    await expect(failing(Object.assign(new Error('away'), { code: 'ECONNECTION' })).handle(data)).rejects.toThrow();
    expect(await receivers(decisionId)).toEqual([['A', 'queued']]);
    const no = Object.assign(new Error('no'), {
      command: 'RCPT TO',
      responseCode: 550,
      response: '550 Okänd mottagare',
    });
    await failing(no).handle(data);
    expect(await receivers(decisionId)).toEqual([['A', 'refused']]);
    expect((await coordinator.get(`/beslut/${decisionId}/expediering`)).text).toContain('550 Okänd mottagare');
    await coordinator.run(sendDispatch, { decisionId });
    await world.drainJobs();
    expect(await receivers(decisionId)).toEqual([['A', 'sent']]);
  });

  test('a decision whose extract cannot be read is not sent without it', async () => {
    const { decisionId, matterId } = await decided('A <a@a.example>');
    const bytes = Buffer.from(`Protokollsutdrag ${matterId}\n`);
    const fileId = await coordinator.run(keepExtract, { matterId, decisionId, bytes });
    const stored = await coordinator.read((db) =>
      db.selectFrom('file').select('sha256').where('id', '=', fileId).executeTakeFirstOrThrow(),
    );
    const ofFile = () => world.owner.deleteFrom('blobChunk').where('sha256', '=', stored.sha256);
    const chunk = await ofFile().returningAll().executeTakeFirstOrThrow();
    await coordinator.run(sendDispatch, { decisionId });
    await world.drainJobs();
    expect(await receivers(decisionId)).toEqual([['A', 'incomplete']]);
    expect((await coordinator.get(`/beslut/${decisionId}/expediering`)).text).toContain(
      'Beslutet skickades inte, för filen ”Utdrag.txt” går inte att läsa här.',
    );
    await world.owner.insertInto('blobChunk').values(chunk).execute();
    await coordinator.run(sendDispatch, { decisionId });
    await world.drainJobs();
    expect(await receivers(decisionId)).toEqual([['A', 'sent']]);
  });

  test('is for the coordinator and the registrar; others read; another municipality finds nothing', async () => {
    const { decisionId } = await decided();
    const path = `/beslut/${decisionId}/expediering`;
    expect((await reader.get(path)).status).toBe(200);
    expect((await reader.post(`${path}/utskick`)).status).toBe(403);
    expect((await neighbour.get(path)).status).toBe(404);
    expect((await neighbour.post(`${path}/utskick`)).status).toBe(404);
    await expect(neighbour.run(addReceiver, { decisionId, receiver: 'X', email: '' })).rejects.toThrow('not-found');
  });
});
