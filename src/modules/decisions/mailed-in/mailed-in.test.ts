import { createConnection } from 'node:net';
import { createTransport } from 'nodemailer';
import PizZip from 'pizzip';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderPdf } from '#foundations/documents/index.ts';
import { addressOf, findMailToken } from '#platform/mail/mail-address.ts';
import { saveSetting } from '#platform/tenancy/settings.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addDesignation } from '../designations/designation.command.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { makeMatter } from '../matter-in-tests.ts';
import { changeMailSettings } from '../registrar-mail/registrar-address.command.ts';
import { mailDomain, openPostOffice } from './mail-in-tests.ts';
import { listMailedIn } from './mailed-in.queries.ts';
import { openMatterAddress } from './matter-address.command.ts';
import { readMailJob } from './read-mail.job.ts';

let world: World;
let post: Awaited<ReturnType<typeof openPostOffice>>;
let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
let matterId: number;
let to: string;

beforeAll(async () => {
  world = await openWorld();
  post = await openPostOffice(world.services);
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  await registrar.run(changeMailSettings, {
    registrarEmail: 'registrator@testvik.example',
    mailDomains: ['testvik.example'],
  });
});
afterAll(() => post.close());
beforeEach(async () => {
  ({ matterId, to } = await matterWithAddress(coordinator));
});

async function matterWithAddress(person: Person, title?: string) {
  const { matterId: id } = await makeMatter(person, title === undefined ? {} : { title });
  await person.run(openMatterAddress, { id });
  return { matterId: id, to: await addressOfMatter(person, id) };
}

async function addressOfMatter(person: Person, id: number): Promise<string> {
  const token = await person.read((db) => findMailToken(db, { kind: 'matter', subjectId: id }));
  return addressOf(token ?? '', mailDomain);
}

const from = 'Ylva <ylva@testvik.example>';
const letter = (more: object = {}) => ({ from, to, subject: 'Utdrag', text: 'Hej! Här är utdraget.', ...more });
const mails = () => coordinator.read((db) => listMailedIn(db, matterId));
const documents = (id = matterId) => coordinator.read((db) => listMatterDocuments(db, id));
const take = () => world.drainJobs();
const stored = (id: number) =>
  world.owner.selectFrom('mailedIn').select(['state', 'reason']).where('matterId', '=', id).orderBy('id').execute();

async function extractPdf(number: string): Promise<Buffer> {
  const lines = [
    'Kommunstyrelsen',
    'Sammanträdesdatum 2026-11-17',
    '§ 214 Deltagande i nätverk',
    `Dnr ${number}`,
    'Beslut',
    'Kommunstyrelsen beslutar',
    'att bifalla förslaget.',
  ];
  const bytes = await renderPdf({
    title: 'Protokollsutdrag',
    language: 'sv',
    head: { organisation: 'Kommunstyrelsen', documentType: 'Protokollsutdrag' },
    blocks: lines.map((text, at) => ({ id: `l${at}`, type: 'paragraph', runs: [{ text }] })),
  });
  return Buffer.from(bytes);
}

function zipOf(...names: string[]): Buffer {
  const zip = new PizZip();
  for (const name of names) zip.file(name, 'x');
  return zip.generate({ type: 'nodebuffer' });
}

describe('from somebody known', () => {
  test('a signed letter with an extract is put in the matter, public from the day it came', async () => {
    const pdf = await extractPdf('KS 2026/214');
    const answer = await post.signed(letter({ attachments: [{ filename: 'Utdrag § 214.pdf', content: pdf }] }));
    expect(answer).toMatch(/^250 /);
    await take();
    expect(await documents()).toMatchObject([
      {
        type: 'extract',
        title: 'Utdrag § 214.pdf',
        origin: 'received',
        publicOn: '2026-11-20',
        publicGround: 'received',
        counterpart: 'ylva@testvik.example',
      },
      { type: 'mail', title: 'Utdrag' },
    ]);
    const [mail] = await mails();
    expect(mail).toMatchObject({
      state: 'placed',
      acceptedAs: 'domain',
      authenticatedBy: 'dkim',
      designations: ['KS 2026/214'],
    });
    const page = await coordinator.get(`/arenden/${matterId}`);
    const [extract] = (await documents()).filter(({ type }) => type === 'extract');
    expect(page.links.map(({ href }) => href)).toContain(
      `/${coordinator.organisation.slug}/arenden/${matterId}/beslut/nytt?handling=${extract?.id}`,
    );
    expect(page.text).toContain('Lägg till KS 2026/214');
    expect((await coordinator.get('/historik')).text).toContain('Tog emot post till ärendet');
    const raw = await world.owner
      .selectFrom('receivedMailPart')
      .select('part')
      .where('mailId', '=', mail?.id ?? 0)
      .execute();
    expect(raw).toEqual([]);
  });

  test('the number that is read is taken with one press, and not twice', async () => {
    await post.signed(
      letter({
        from: 'registrator@testvik.example',
        subject: 'SV: Tjänsteskrivelse',
        text: 'Registrerad. Dnr KS 2026/777\n',
      }),
    );
    await take();
    const path = `/arenden/${matterId}/beteckningar/ur-post`;
    expect((await reader.post(path, { value: 'KS 2026/777' })).status).toBe(403);
    expect((await neighbour.post(`/${coordinator.organisation.slug}${path}`, { value: 'x' })).status).toBe(404);
    expect((await coordinator.post(path, { value: 'KS 2026/777' })).status).toBe(303);
    expect((await coordinator.post(path, { value: 'KS 2026/777' })).status).toBe(409);
    expect((await coordinator.post(path, {})).status).toBe(404);
    const page = await coordinator.get(`/arenden/${matterId}`);
    expect(page.text).not.toContain('Lägg till KS 2026/777');
    expect(await documents()).toMatchObject([{ type: 'reply', title: 'SV: Tjänsteskrivelse' }]);
  });

  test('a forwarded letter: what is attached inside it becomes documents too', async () => {
    const inner = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
      from: 'namndsekreterare@grannvik.example',
      to: 'ylva@testvik.example',
      subject: 'Utdrag från nämnden',
      text: 'Det inre brevet',
      attachments: [{ filename: 'utdrag.pdf', content: await extractPdf('KS 2026/5') }],
    });
    await post.signed(
      letter({ attachments: [{ filename: 'brev.eml', contentType: 'message/rfc822', content: inner.message }] }),
    );
    await take();
    expect((await documents()).map(({ type, title }) => [type, title])).toEqual([
      ['extract', 'utdrag.pdf'],
      ['mail', 'Utdrag'],
    ]);
    const [mail] = await mails();
    expect(mail?.text).toContain('Det inre brevet');
    expect(mail?.text).toContain('Utdrag från nämnden');
  });

  test('a program, a macro file and an encrypted archive are named and not kept; the rest is', async () => {
    const macros = zipOf('word/document.xml', 'word/vbaProject.bin');
    const secret = zipOf('a.txt');
    for (const [mark, flags] of [
      ['504b0304', 6],
      ['504b0102', 8],
    ] as const)
      secret.writeUInt16LE(1, secret.indexOf(Buffer.from(mark, 'hex')) + flags);
    await post.signed(
      letter({
        attachments: [
          { filename: 'beslut.pdf.exe', content: Buffer.from('MZ\0\0') },
          { filename: 'oskyldig.pdf', content: Buffer.from('7f454c46020101', 'hex') },
          { filename: 'skript.js', content: 'alert(1)' },
          { filename: 'makro.docx', content: macros },
          { filename: 'hemlig.zip', content: secret },
          { filename: '../../\u202Eanteckning.txt', content: 'Tjänsteanteckning' },
        ],
      }),
    );
    await take();
    const [mail] = await mails();
    expect(mail?.files.map(({ name, refused }) => [name, refused])).toEqual([
      ['beslut.pdf.exe', 'program'],
      ['oskyldig.pdf', 'program'],
      ['skript.js', 'program'],
      ['makro.docx', 'macros'],
      ['hemlig.zip', 'encrypted'],
      ['anteckning.txt', undefined],
    ]);
    expect((await documents()).map(({ title }) => title)).toEqual(['anteckning.txt', 'Utdrag']);
    expect((await coordinator.get(`/arenden/${matterId}`)).text).toContain('beslut.pdf.exe sparades inte: ett program');
  });

  test('the same letter twice is one', async () => {
    const same = letter({ messageId: '<samma@testvik.example>' });
    await post.signed(same);
    await post.signed(same);
    await take();
    expect(await stored(matterId)).toEqual([
      { state: 'placed', reason: null },
      { state: 'repeated', reason: 'the-same' },
    ]);
    expect(await documents()).toHaveLength(1);
  });

  test('an extract for another matter is set aside and can be moved there', async () => {
    const other = await makeMatter(coordinator, { title: 'Det andra ärendet' });
    await coordinator.run(addDesignation, {
      matterId: other.matterId,
      type: 'registration-number',
      value: 'KS.2026.991',
      register: '',
    });
    await post.signed(letter({ attachments: [{ filename: 'utdrag.pdf', content: await extractPdf('KS 2026/991') }] }));
    await take();
    const [mail] = await mails();
    expect(mail).toMatchObject({ state: 'quarantined', reason: 'other-matter', otherMatterId: other.matterId });
    expect(await documents()).toEqual([]);
    const page = await registrar.get(`/arenden/post/${mail?.id}`);
    expect(page.text).toContain('Flytta till ”Det andra ärendet”');
    const moved = await registrar.post(`/arenden/post/${mail?.id}/plats`, { to: 'other' });
    expect(moved.status).toBe(303);
    expect((await documents(other.matterId)).map(({ type }) => type)).toEqual(['extract', 'mail']);
    expect(await documents()).toEqual([]);
    expect((await registrar.post(`/arenden/post/${mail?.id}/plats`, { to: 'this' })).status).toBe(409);
  });
});

describe('from somebody who is not certain', () => {
  test('a spoofed letter waits, is told of as received, and is shown as text only', async () => {
    await post.unsigned(
      letter({
        subject: '<b>Beslut</b>',
        text: undefined,
        html: '<p>Klicka <a href="https://ond.example">här</a></p><script>x()</script>',
        attachments: [{ filename: 'utdrag.pdf', content: await extractPdf('KS 2026/1') }],
      }),
    );
    await take();
    const [mail] = await mails();
    expect(mail).toMatchObject({
      state: 'quarantined',
      reason: 'not-authenticated',
      sender: 'ylva@testvik.example',
      documentId: null,
    });
    expect(await documents()).toEqual([]);
    const path = `/arenden/post/${mail?.id}`;
    const page = await registrar.get(path);
    expect(page.heading).toBe('<b>Beslut</b>');
    expect(page.text).toContain('allmän handling, också medan det väntar');
    expect(page.links.filter(({ href }) => href.includes('ond.example'))).toEqual([]);
    expect(page.document.querySelector('pre')?.textContent).toContain('Klicka');
    expect(page.document.querySelector('pre')?.textContent).not.toContain('x()');
    expect((await reader.get(path)).status).toBe(403);
    expect((await neighbour.get(path)).status).toBe(404);
    expect((await coordinator.get('/arenden')).text).toContain('väntar på att läsas');
    expect((await registrar.get('/arenden/post')).links.some(({ href }) => href.endsWith(path))).toBe(true);
    expect((await registrar.post(`${path}/plats`, { to: 'this' })).status).toBe(303);
    expect((await documents()).map(({ type }) => type)).toEqual(['attachment', 'mail']);
  });

  test('is disposed of with the decision that allows it, and nothing of it is left', async () => {
    await post.unsigned(letter({ subject: 'Reklam' }));
    await take();
    const [mail] = await mails();
    const path = `/arenden/post/${mail?.id}/gallring`;
    expect((await registrar.post(path, { ground: '' })).errors).toEqual([
      'Skriv vilket gallringsbeslut som gör att brevet får tas bort',
    ]);
    expect((await registrar.post(path, { ground: 'KS § 12 2025-01-14' })).status).toBe(303);
    const [row] = await world.owner.selectFrom('mailedIn').selectAll().where('matterId', '=', matterId).execute();
    expect(row).toMatchObject({
      state: 'discarded',
      disposalGround: 'KS § 12 2025-01-14',
      sender: '',
      subject: '',
      text: '',
    });
    const parts = await world.owner
      .selectFrom('receivedMailPart')
      .select('part')
      .where('mailId', '=', mail?.id ?? 0)
      .execute();
    expect(parts).toEqual([]);
    expect((await registrar.get('/historik')).text).toContain('Gallrade post till ärendet');
  });

  test('a true signature by another domain says nothing of the sender', async () => {
    await post.signed(letter(), 'grannvik.example');
    await post.signed(letter({ from: 'nagon@grannvik.example' }), 'grannvik.example');
    await post.signed(letter({ from: ['ylva@testvik.example', 'ond@grannvik.example'] }));
    await take();
    expect(await stored(matterId)).toEqual([
      { state: 'quarantined', reason: 'not-authenticated' },
      { state: 'quarantined', reason: 'unknown-sender' },
      { state: 'quarantined', reason: 'not-authenticated' },
    ]);
  });

  test('what cannot be taken apart is set aside, and can be kept as it came', async () => {
    await post.signed(letter({ headers: { 'X-Long': 'x'.repeat(300_000) } }));
    await take();
    const [mail] = await mails();
    expect(mail).toMatchObject({ state: 'quarantined', reason: 'unreadable' });
    expect((await registrar.get(`/arenden/post/${mail?.id}`)).status).toBe(200);
    expect((await registrar.post(`/arenden/post/${mail?.id}/plats`, { to: 'this' })).status).toBe(303);
    const [document] = await documents();
    const file = await coordinator.get(`/filer/${document?.fileId}`);
    expect(file.response.headers.get('content-disposition')).toContain('.eml');
    expect(await file.response.text()).toContain('X-Long');
  });

  test('a member of another municipality is nobody here', async () => {
    await post.signed(
      letter({
        from: 'x@testvik.example',
        to: await addressOfMatter(neighbour, (await matterWithAddress(neighbour)).matterId),
      }),
    );
    await take();
    const rows = await world.owner
      .selectFrom('mailedIn')
      .select(['state', 'reason'])
      .where('organisationId', '=', neighbour.organisation.id)
      .execute();
    expect(rows).toEqual([{ state: 'quarantined', reason: 'unknown-sender' }]);
  });

  test('a false copy that came first does not keep the true letter out', async () => {
    const same = letter({ messageId: '<ratt@testvik.example>', date: new Date('2026-11-20T08:00:00Z') });
    await post.unsigned(same);
    await take();
    await post.signed(same);
    await take();
    expect((await stored(matterId)).map(({ state }) => state)).toEqual(['quarantined', 'placed']);
  });

  test('while DNS does not answer it is not judged; after an hour a person is asked', async () => {
    post.zone.broken.add('post._domainkey.testvik.example');
    try {
      await post.signed(letter());
      await expect(take()).rejects.toThrow('messages were not read');
      expect(await stored(matterId)).toEqual([]);
      world.setClock('2026-11-20T10:30:00Z');
      await readAll();
      expect(await stored(matterId)).toEqual([{ state: 'quarantined', reason: 'not-checked' }]);
    } finally {
      post.zone.broken.clear();
      world.setClock('2026-11-20T09:00:00Z');
    }
  });
});

function readAll(): Promise<void> {
  return readMailJob(world.services).handle({});
}

describe('what goes round', () => {
  test('an automatic letter is taken once, and nothing is answered', async () => {
    const before = world.letters().length;
    const auto = (subject: string) => letter({ subject, headers: { 'Auto-Submitted': 'auto-replied' } });
    for (const subject of ['Autosvar: Ledig', 'Re: Autosvar: Ledig', 'SV: Re: Autosvar: Ledig']) {
      await post.signed(auto(subject));
      await take();
    }
    expect(await stored(matterId)).toEqual([
      { state: 'placed', reason: 'automatic' },
      { state: 'repeated', reason: 'automatic' },
      { state: 'repeated', reason: 'automatic' },
    ]);
    for (let at = 0; at < 8; at += 1) await post.signed(auto(`Nytt ämne ${at}`));
    await take();
    expect((await stored(matterId)).filter(({ state }) => state === 'placed').length).toBeLessThanOrEqual(5);
    expect(world.letters().length).toBe(before);
  });

  test('a notice without return path is a program’s', async () => {
    await post.unsigned(letter({ envelope: { from: '', to } }));
    await post.unsigned(letter({ envelope: { from: '', to }, text: 'en gång till' }));
    await take();
    expect((await stored(matterId)).map(({ state }) => state)).toEqual(['quarantined', 'repeated']);
  });

  test('false notices in the registrar’s name do not stop a true one', async () => {
    const auto = (subject: string) => letter({ subject, headers: { 'Auto-Submitted': 'auto-generated' } });
    for (let at = 0; at < 6; at += 1) await post.unsigned(auto(at === 0 ? 'Protokollsutdrag' : `Ämne ${at}`));
    await take();
    await post.signed(auto('Protokollsutdrag'));
    await take();
    expect((await stored(matterId)).at(-1)).toEqual({ state: 'placed', reason: 'automatic' });
  });

  test('too many hops are refused', async () => {
    const headers = Array.from({ length: 51 }, (_, at) => ({ key: 'Received', value: `from a${at} by b` }));
    await expect(post.signed(letter({ headers }))).rejects.toThrow(/554/);
  });
});

describe('at the door', () => {
  test('only addresses that exist are taken, and a renewed one is not', async () => {
    await expect(post.signed(letter({ to: `arende-${'a'.repeat(26)}@${mailDomain}` }))).rejects.toThrow(/550/);
    await expect(post.signed(letter({ to: `postmaster@${mailDomain}` }))).rejects.toThrow(/550/);
    await expect(post.signed(letter({ to: 'nagon@annan.example' }))).rejects.toThrow(/550/);
    expect((await coordinator.post(`/arenden/${matterId}/adress`)).status).toBe(303);
    await expect(post.signed(letter())).rejects.toThrow(/550/);
    const renewed = await addressOfMatter(coordinator, matterId);
    expect(renewed).not.toBe(to);
    expect(await post.signed(letter({ to: renewed.toUpperCase() }))).toMatch(/^250 /);
    expect((await reader.post(`/arenden/${matterId}/adress`)).status).toBe(403);
    expect((await reader.get(`/arenden/${matterId}`)).text).not.toContain(renewed);
  });

  test('30 MB is refused as said beforehand, and also when it is not said', async () => {
    const large = { filename: 'stor.bin', content: Buffer.alloc(30 * 1024 * 1024 * 0.74, 7) };
    await expect(post.signed(letter({ attachments: [large] }))).rejects.toThrow(/552|larger|exceeds/i);
    const said = await dialogue([`MAIL FROM:<a@testvik.example> SIZE=31457280`]);
    expect(said.at(-1)).toMatch(/^552/);
  }, 60_000);

  test('there is nothing to relay through, and no sign-in', async () => {
    const [greeting, hello] = await dialogue(['AUTH PLAIN AGEAYg==']);
    expect(greeting).toContain('ESMTP');
    expect(hello).toContain('SIZE 26214400');
    expect(hello).not.toContain('AUTH');
  });

  test('one sender cannot flood a matter', async () => {
    const answers: string[] = [];
    for (let at = 0; at < 32; at += 1)
      answers.push(...(await dialogue([`MAIL FROM:<flod@testvik.example>`, `RCPT TO:<${to}>`])).slice(-1));
    expect(answers.filter((one) => one.startsWith('250')).length).toBe(30);
    expect(answers.at(-1)).toMatch(/^450/);
  });
});

/** Speaks to the server line by line, each after the answer to the one before; returns the answers. */
async function dialogue(lines: readonly string[]): Promise<string[]> {
  const socket = createConnection(post.port, '127.0.0.1');
  const answers: string[] = [];
  const queue = ['EHLO klient.testvik.example', ...lines, 'QUIT'];
  let unread = '';
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (data) => {
      unread += data.toString();
      if (!/^\d{3} .*\r\n$/m.test(unread)) return;
      answers.push(unread.trim());
      unread = '';
      const next = queue.shift();
      if (next) socket.write(`${next}\r\n`);
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
  return answers.slice(0, -1);
}

test('the settings are the registrar’s and the administrator’s', async () => {
  const settings = { registrarEmail: 'fel', mailDomains: 'inte en domän' };
  expect((await coordinator.get('/installningar/post')).status).toBe(403);
  const refused = await registrar.post('/installningar/post', settings);
  expect(refused.errors).toHaveLength(2);
  expect(refused.field('Registratorns adress').value).toBe('fel');
  const saved = await registrar.post('/installningar/post', {
    registrarEmail: 'registrator@testvik.example',
    mailDomains: 'Testvik.example\n@sörvik.example',
  });
  expect(saved.status).toBe(303);
  const page = await registrar.get('/installningar/post');
  expect(page.document.querySelector('textarea')?.textContent.trim().split('\n')).toEqual([
    'testvik.example',
    'xn--srvik-jua.example',
  ]);
  await inOrganisation({ db: world.services.database, organisationId: registrar.organisation.id }, (db) =>
    saveSetting(
      { db, organisation: registrar.organisation, now: world.services.clock() },
      { name: 'mail-domains', value: ['testvik.example'] },
    ),
  );
});
