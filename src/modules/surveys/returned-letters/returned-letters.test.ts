import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpMailer, type Mailer } from '#platform/mail/mailer.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addAddresses } from '../add-addresses/add-addresses.command.ts';
import { sendInvitations } from '../send-invitations/send-invitations.command.ts';
import { sendInvitationsJob } from '../send-invitations/send-letters.ts';
import { makeOpenSurvey } from '../survey-in-tests.ts';
import { getSending, listGroupInvitations } from '../invitations.queries.ts';

type Letter = { to: string; id: string; code: string; isReminder: boolean };

let world: World;
let person: Person;
let survey: { id: number; publicToken: string };
let groupIds: number[];
let server: SMTPServer;
let mailer: Mailer;
let taken: Letter[] = [];
/** Whose code is which, as the first letters said. */
let codeOf = new Map<string, string>();
let refused: (address: string) => string | undefined = () => undefined;
/** The server ends without a word when it has taken this many letters. */
let diesAt = Infinity;

beforeAll(async () => {
  world = await openWorld();
  const port = await startServer(0);
  mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'enkat@testvik.example' });
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  survey = await makeOpenSurvey(person, { administrations: { Skola: [24, 24] }, services: world.services });
  groupIds = (await person.read((db) => listGroupInvitations(db, survey.id))).map((group) => group.id);
  for (const [index, groupId] of groupIds.entries()) {
    const addresses = Array.from({ length: 20 }, (_, at) => addressOf(index * 20 + at)).join('\n');
    await person.run(addAddresses, { id: survey.id, groupId, addresses });
  }
});
afterAll(() => {
  mailer.close();
  server.close();
});

const addressOf = (at: number) => `p${at}@testvik.example`;
const buttonsOn = (page: { document: Document }) =>
  [...page.document.querySelectorAll('button')].map((button) => button.textContent);
const path = () => `/enkater/${survey.id}/utskick/aterkomna`;
const progress = () => person.read((db) => getSending(db, survey.id));
const send = () =>
  sendInvitationsJob({ ...world.services, mailer }).handle({
    organisationId: person.organisation.id,
    surveyId: survey.id,
  });

async function startServer(port: number): Promise<number> {
  const sockets = new Set<Socket>();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const no = refused(address);
      done(no === undefined ? null : Object.assign(new Error(no), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('latin1')));
      stream.on('end', () => {
        taken.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          id: /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '',
          code: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text)?.[0] ?? '',
          isReminder: text.includes('Har du redan svarat?'),
        });
        if (taken.length < diesAt) return done();
        server.close();
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined); // of connections that end without a word
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return (server.server.address() as AddressInfo).port; // listens on a port, not a pipe
}

test('a server that dies in the middle: nobody is left out, nobody gets two, but the one it had taken and not said so', async () => {
  refused = (address) => (/^p\d?9@/.test(address) ? '5.1.1 No such user; ask "postmaster"' : undefined);
  diesAt = 13;
  const { port } = server.server.address() as AddressInfo; // as above
  await person.run(sendInvitations, { id: survey.id, round: 1 });
  await expect(send()).rejects.toThrow();
  expect(taken).toHaveLength(13);
  expect((await progress()).done).toBe(12);
  await expect(send()).rejects.toThrow('ECONNREFUSED');
  expect((await person.get(`/enkater/${survey.id}/utskick`)).text).toMatch(/12 av 40 brev skickade/);
  diesAt = Infinity;
  await startServer(port);
  await send();
  await send();
  const times = Map.groupBy(taken, (letter) => letter.to);
  expect([...times.keys()].sort()).toEqual(
    Array.from({ length: 40 }, (_, at) => addressOf(at))
      .filter((address) => refused(address) === undefined)
      .sort(),
  );
  const twice = [...times.values()].filter((letters) => letters.length > 1);
  expect(twice).toHaveLength(1);
  const [first, second] = twice[0] ?? [];
  expect(second).toEqual(first); // the same Message-ID, by which a mailbox can tell, and the same code
  expect(new Set(taken.map((letter) => letter.id)).size).toBe(36);
  expect(await progress()).toEqual({ round: 1, addresses: 40, done: 36, refused: 4 });
  codeOf = new Map(taken.map((letter) => [letter.to, letter.code]));
});

test('every tenth refused: listed with the server’s words, taken away, mended and tried again, and nobody else gets another', async () => {
  const shown = await person.get(path());
  const rows = [...shown.document.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows.at(0)).toMatch(/^p19@testvik\.example.*550 5\.1\.1 No such user; ask "postmaster"$/);
  expect((await person.get(`${path()}?visa=aterkomna`)).text).toContain('Inga sådana adresser.');
  const table = await person.get(`${path()}/tabell?visa=avvisade`);
  expect(table.text.split('\r\n')[1]).toBe('p19@testvik.example;Skola 1;"550 5.1.1 No such user; ask ""postmaster"""');
  expect((await person.get(`/enkater/${survey.id}`)).text).toContain('4 adresser tog inte emot brevet. Rätta dem.');

  taken = [];
  const group = await person.get(`/enkater/${survey.id}/adresser/${groupIds[0]}`);
  expect(group.text).toContain('p9@testvik.example: 550 5.1.1 No such user');
  const mended = group.field('E-postadresser').value.replace('p9@', 'ny@');
  await person.post(`/enkater/${survey.id}/adresser/${groupIds[0]}`, { addresses: mended });
  for (const page of [`/enkater/${survey.id}/adresser`, path()])
    expect(buttonsOn(await person.get(page))).toContain('Skicka brev till 1 adress');
  await person.post(`/enkater/${survey.id}/utskick`, { round: '1' });
  await send();
  expect(taken.map((letter) => letter.to)).toEqual(['ny@testvik.example']);
  expect(buttonsOn(await person.get(path()))).not.toContain('Skicka brev till 1 adress');

  refused = () => undefined;
  const again = await person.get(path());
  expect(buttonsOn(again)).toContain('Försök igen med 3 adresser');
  expect((await person.post(`${path()}/nytt-forsok`, { visa: 'alla' })).status).toBe(303);
  taken = [];
  await send();
  expect(taken.map((letter) => letter.to).sort()).toEqual([19, 29, 39].map(addressOf));
  expect(taken.some((letter) => letter.isReminder)).toBe(false);
  expect((await person.post(`${path()}/nytt-forsok`, { visa: 'alla' })).status).toBe(409);
  expect((await person.get('/historik')).text).toContain('Försökte igen med 3 adresser');
});

test('a letter that came back later is marked; the next round leaves it out, and the mended address has the same code', async () => {
  taken = [];
  const nobody = await person.post(path(), { addresses: 'MAILER-DAEMON@post.example' });
  expect(nobody.errors).toEqual([
    'Ingen av adresserna har fått ett brev i den här enkäten. Kontrollera att de är rätt skrivna.',
  ]);
  expect((await person.post(path(), { addresses: 'Hej' })).errors).toEqual(['Skriv minst en e-postadress.']);
  const message =
    'From: MAILER-DAEMON@post.example\nDelivery to <P3@testvik.example> failed.\nOriginal: enkat@testvik.example.';
  const marked = await person.post(path(), { addresses: message });
  expect(marked.location).toBe(`/${person.organisation.slug}${path()}?visa=aterkomna`);
  expect((await person.get(`${path()}?visa=aterkomna`)).text).toContain('ni har sagt att brevet kom tillbaka');
  const reminding = await person.get(`/enkater/${survey.id}/utskick`);
  expect(buttonsOn(reminding)).toContain('Skicka en påminnelse till 39 adresser');
  expect(reminding.text).toContain('1 adress får ingen påminnelse');
  await person.post(`/enkater/${survey.id}/utskick`, { round: '2' });
  expect((await person.get('/historik')).text).toContain('till 39 adresser');
  await send();
  expect(taken).toHaveLength(39);
  expect(taken.every((letter) => letter.isReminder && letter.to !== addressOf(3))).toBe(true);
  taken = [];
  await person.run(addAddresses, { id: survey.id, groupId: groupIds[0] ?? 0, addresses: 'tre@testvik.example' });
  await person.run(sendInvitations, { id: survey.id, round: 2 });
  await send();
  const { code } = taken[0] ?? {};
  expect(taken).toMatchObject([{ to: 'tre@testvik.example', code: codeOf.get(addressOf(3)), isReminder: false }]);
  expect([...codeOf.values()].filter((one) => one === code)).toHaveLength(1);
});

test('is for coordinators of the organisation alone', async () => {
  const reader = await makePerson(world, person.organisation, 'reader');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  for (const [to, fields] of [
    [path(), { addresses: 'p1@testvik.example' }],
    [`${path()}/nytt-forsok`, {}],
  ] as const) {
    expect((await reader.post(to, fields)).status).toBe(403);
    expect((await neighbour.post(to, fields)).status).toBe(404);
  }
  expect((await neighbour.get(`${path()}/tabell`)).status).toBe(404);
});
