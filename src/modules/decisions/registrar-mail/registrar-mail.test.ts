import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noDns } from '#platform/mail/dns-resolver.ts';
import { smtpMailer, type Mailer } from '#platform/mail/mailer.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addAttachment } from '../attachments/attachment.command.ts';
import { addDesignation } from '../designations/designation.command.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { makeMemorandum } from '../matter-in-tests.ts';
import { listRegistrarMail } from './registrar-mail.queries.ts';
import { sendRegistrarMailJob } from './send-registrar-mail.job.ts';

let world: World;
let server: SMTPServer;
let mailer: Mailer;
let received: Buffer[] = [];
let refuse: (() => { code: number; text: string } | undefined) | undefined;
let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;

beforeAll(async () => {
  world = await openWorld();
  world.services.mailIntake = { domain: 'arenden.testvik.example', relays: [], authservId: undefined, dns: noDns };
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const no = refuse?.();
      done(no && Object.assign(new Error(no.text), { responseCode: no.code }));
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts));
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'stadig@testvik.example' });
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  await registrar.post('/installningar/post', { registrarEmail: 'registrator@testvik.example', mailDomains: '' });
});
afterAll(() => {
  delete world.services.mailIntake;
  mailer.close();
  server.close();
});
beforeEach(() => {
  received = [];
  refuse = undefined;
});

const choices = { authority: 'other', secrecy: 'no', section: '', note: '' };
/** Sent from the page as it was shown. */
async function order(path: string, changed: object = {}) {
  const seen = (await coordinator.get(path)).document.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  return coordinator.post(path, { ...choices, seen, ...changed });
}
const send = () => sendRegistrarMailJob({ ...world.services, mailer }).handle({});
const letters = async (matterId: number) =>
  (await coordinator.read((db) => listRegistrarMail(db, matterId))).flatMap((mail) => mail.letters);
const documents = (matterId: number) => coordinator.read((db) => listMatterDocuments(db, matterId));

async function handedOver(files: { title: string; bytes: Buffer }[] = []) {
  const { memorandumId, matterId } = await makeMemorandum(coordinator);
  for (const { title, bytes } of files)
    await coordinator.run(addAttachment, { memorandumId, title, file: { name: `${title}.txt`, bytes } });
  await coordinator.run(handOver, { id: memorandumId });
  return { memorandumId, matterId, path: `/tjansteskrivelser/${memorandumId}/registrator` };
}

test('what the page shows is what is sent, kept and public', async () => {
  const { path, matterId } = await handedOver([{ title: 'Inbjudan', bytes: Buffer.from('Välkommen') }]);
  await coordinator.run(addDesignation, { matterId, type: 'registration-number', value: 'KS 2026/214', register: '' });
  const page = await coordinator.get(path);
  expect(page.heading).toBe('Skicka till registratorn');
  for (const words of [
    'registrator@testvik.example',
    'KS 2026/214 (diarienummer)',
    'Bilaga 1 Inbjudan.txt',
    'Registreringsblad.pdf',
  ])
    expect(page.text, words).toContain(words);
  expect((await order(path)).location).toMatch(new RegExp(`/arenden/${matterId}#registrator$`));
  await send();
  expect(received).toHaveLength(1);
  const mail = await PostalMime.parse(received[0] ?? Buffer.alloc(0));
  expect(mail.to?.map(({ address }) => address)).toEqual(['registrator@testvik.example']);
  expect(mail.replyTo?.[0]?.address).toMatch(/^arende-[a-z2-7]{26}@arenden\.testvik\.example$/);
  expect(mail.subject).toBe('Tjänsteskrivelse: Deltagande i nätverk – KS 2026/214');
  for (const line of [
    'Handlingstyp: Tjänsteskrivelse',
    'Sekretess: Nej',
    'Upprättad: 10 november 2026',
    'Skickad: 20 november 2026',
    '1. Inbjudan (Bilaga 1 Inbjudan.txt)',
  ])
    expect(mail.text).toContain(line);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([
    'Registreringsblad.pdf',
    'Tjänsteskrivelse Deltagande i nätverk.pdf',
    'Tjänsteskrivelse Deltagande i nätverk.docx',
    'Bilaga 1 Inbjudan.txt',
  ]);
  const [kept] = await letters(matterId);
  expect(kept).toMatchObject({ state: 'sent', tries: 1, answer: '' });
  expect(await documents(matterId)).toMatchObject([
    { type: 'memorandum', publicOn: '2026-11-20', publicGround: 'dispatched', counterpart: 'Kommunstyrelsen' },
    { type: 'attachment', publicOn: '2026-11-20' },
    { type: 'register-sheet', publicOn: '2026-11-20' },
  ]);
  const shown = await coordinator.get(`/arenden/${matterId}`);
  expect(shown.text).toMatch(/Skickat.*20 november 2026/);
  expect((await coordinator.get('/historik')).text).toContain('till registratorn');
});

test('to the registrar of the own authority nothing is dispatched, and becomes so when it later is', async () => {
  const { path, matterId } = await handedOver();
  await order(path, { authority: 'same', note: 'Hej' });
  expect((await documents(matterId)).map(({ publicOn }) => publicOn)).toEqual([null, null]);
  expect((await coordinator.get(path)).text).toContain('Redan skickad');
  await order(path);
  const all = await documents(matterId);
  expect(all.filter(({ type }) => type === 'memorandum')).toMatchObject([{ publicGround: 'dispatched' }]);
  await send();
});

test('done again, beside itself and after a stop it sends every letter once', async () => {
  const large = Buffer.alloc(8 * 1024 * 1024, 'text ');
  const { path, matterId } = await handedOver(
    ['A', 'B', 'C'].map((title) => ({ title, bytes: Buffer.concat([Buffer.from(title), large]) })),
  );
  const page = await coordinator.get(path);
  expect(page.text).toContain('Det blir 3 brev');
  await order(path);
  let left = 1;
  const stopping: Mailer = {
    ...mailer,
    async send(mail) {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN' });
      await mailer.send(mail);
    },
  };
  await expect(sendRegistrarMailJob({ ...world.services, mailer: stopping }).handle({})).rejects.toThrow(
    'not finished',
  );
  expect((await letters(matterId)).map(({ state }) => state)).toEqual(['sent', 'queued', 'queued']);
  expect((await coordinator.get(`/arenden/${matterId}`)).text).toContain('ECONNREFUSED');
  await Promise.all([send(), send(), send()]);
  const subjects = await Promise.all(received.map(async (one) => (await PostalMime.parse(one)).subject));
  expect(subjects.map((one) => one?.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
}, 60_000);

test('a refusal is told in the server’s words and can be tried again', async () => {
  const { path, matterId } = await handedOver();
  await order(path);
  refuse = () => ({ code: 550, text: 'No such registrar' });
  await send();
  expect(await letters(matterId)).toMatchObject([{ state: 'refused', tries: 1 }]);
  const page = await coordinator.get(`/arenden/${matterId}`);
  expect(page.text).toContain('No such registrar');
  refuse = () => ({ code: 451, text: 'Later' });
  const again = page.document.querySelector('form[action*="nytt-forsok"]')?.getAttribute('action') ?? '';
  expect((await reader.post(again)).status).toBe(403);
  expect((await neighbour.post(again)).status).toBe(404);
  expect((await coordinator.post(again)).status).toBe(303);
  await expect(send()).rejects.toThrow('not finished');
  expect(await letters(matterId)).toMatchObject([{ state: 'queued', tries: 2 }]);
  refuse = undefined;
  await send();
  expect(await letters(matterId)).toMatchObject([{ state: 'sent', tries: 3 }]);
  expect((await coordinator.post(again)).status).toBe(409);
});

test('a letter whose file cannot be read is not sent without it', async () => {
  const { path, matterId } = await handedOver([{ title: 'Karta', bytes: Buffer.from(`Karta ${Math.random()}`) }]);
  await order(path);
  const [chunk] = await coordinator.read((db) =>
    db
      .selectFrom('blobChunk as c')
      .innerJoin('file as f', (join) =>
        join.onRef('f.organisationId', '=', 'c.organisationId').onRef('f.sha256', '=', 'c.sha256'),
      )
      .selectAll('c')
      .where('f.name', '=', 'Karta.txt')
      .execute(),
  );
  if (!chunk) throw new Error('no file');
  await world.owner.deleteFrom('blobChunk').where('sha256', '=', chunk.sha256).execute();
  await send();
  expect(received).toHaveLength(0);
  expect(await letters(matterId)).toMatchObject([{ state: 'incomplete', tries: 1, answer: 'Bilaga 1 Karta.txt' }]);
  const page = await coordinator.get(`/arenden/${matterId}`);
  expect(page.text).toContain('En fil saknas');
  expect(page.text).toContain('Brevet skickades inte, för filen ”Bilaga 1 Karta.txt” går inte att läsa här.');
  await world.owner.insertInto('blobChunk').values(chunk).execute();
  const again = page.document.querySelector('form[action*="nytt-forsok"]')?.getAttribute('action') ?? '';
  expect((await coordinator.post(again)).status).toBe(303);
  await send();
  expect(await letters(matterId)).toMatchObject([{ state: 'sent', tries: 2 }]);
});

test('what may be secret leaves only when somebody says so once more, and why', async () => {
  const { path, matterId } = await handedOver();
  const secret = { secrecy: 'yes', section: 'OSL 18 kap. 13 §' };
  expect((await order(path, secret)).errors).toEqual([
    expect.stringMatching(/^Det kan finnas sekretess/),
    'Skriv varför det kan skickas med vanlig e-post',
  ]);
  expect((await order(path, { ...secret, sendAnyway: 'on' })).errors).toEqual([
    'Skriv varför det kan skickas med vanlig e-post',
  ]);
  expect((await order(path, { ...secret, sendReason: 'Maskerad' })).errors).toEqual([
    expect.stringMatching(/^Det kan finnas sekretess/),
  ]);
  expect(await letters(matterId)).toEqual([]);
  expect((await order(path, { ...secret, sendAnyway: 'on', sendReason: 'Maskerad' })).status).toBe(303);
  await send();
  const mail = await PostalMime.parse(received[0] ?? Buffer.alloc(0));
  expect(mail.text).toContain('Sekretess: Ja, OSL 18 kap. 13 §\nSkickas ändå med e-post: Maskerad');
  expect((await coordinator.get('/historik')).text).toContain('trots möjlig sekretess (OSL 18 kap. 13 §): Maskerad');
});

test('is not sent when the address or the content is another than the page showed', async () => {
  const { path, matterId } = await handedOver();
  const seen = (await coordinator.get(path)).document.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  const settings = (registrarEmail: string) =>
    registrar.post('/installningar/post', { registrarEmail, mailDomains: '' });
  await settings('annan@ond.example');
  expect((await coordinator.post(path, { ...choices, seen })).status).toBe(409);
  await settings('registrator@testvik.example');
  await coordinator.run(addDesignation, { matterId, type: 'registration-number', value: 'KS 2026/9', register: '' });
  expect((await coordinator.post(path, { ...choices, seen })).status).toBe(409);
  expect((await coordinator.post(path, choices)).status).toBe(409);
  expect(await letters(matterId)).toEqual([]);
  expect((await order(path)).status).toBe(303);
  await send();
});

test('what cannot be sent says why', async () => {
  const { memorandumId } = await makeMemorandum(coordinator);
  expect((await coordinator.get(`/tjansteskrivelser/${memorandumId}/registrator`)).status).toBe(409);
  const { path } = await handedOver();
  expect((await order(path, { secrecy: 'yes' })).errors).toContain('Skriv vilken bestämmelse i lagen det gäller');
  expect((await order(path, { note: 'å'.repeat(500) })).errors).toEqual(['Korta texten']);
  expect((await reader.get(path)).status).toBe(403);
  expect((await neighbour.get(path)).status).toBe(404);
  await registrar.post('/installningar/post', { registrarEmail: '', mailDomains: '' });
  expect((await coordinator.get(path)).text).toContain('Ingen har skrivit in registratorns adress');
  expect((await registrar.get(path)).links.some(({ href }) => href.endsWith('/installningar/post'))).toBe(true);
  expect((await order(path)).status).toBe(409);
  const [committee] = await coordinator.read((db) => db.selectFrom('committee').select('id').execute());
  const own = `/installningar/post/namnder/${committee?.id}`;
  expect((await registrar.post(own, { email: 'ks@testvik.example' })).status).toBe(303);
  expect((await coordinator.get(path)).text).toContain('ks@testvik.example');
  expect((await neighbour.get(`/${coordinator.organisation.slug}${own}`)).status).toBe(404);
});
