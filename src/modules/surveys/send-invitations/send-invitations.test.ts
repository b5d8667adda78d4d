import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smtpMailer, type Mailer } from '#platform/mail/mailer.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addAddresses } from '../add-addresses/add-addresses.command.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { codeDigest } from '../codes.ts';
import { makeOpenSurvey } from '../survey-in-tests.ts';
import { getSending } from '../invitations.queries.ts';
import { letterTo } from './letter-to.ts';
import { sendInvitations } from './send-invitations.command.ts';
import { sendInvitationsJob } from './send-letters.ts';

type Received = { to: string; text: string };

let world: World;
let server: SMTPServer;
let mailer: Mailer;
let received: Received[] = [];
/** What the server answers to an address instead of taking the letter. */
let answers: (address: string) => { code: number; text: string } | undefined = () => undefined;

beforeAll(async () => {
  world = await openWorld();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(address, _session, done) {
      const no = answers(address.address);
      done(no && Object.assign(new Error(no.text), { responseCode: no.code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts)
          .toString('utf8')
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
        received.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          text: Buffer.from(text, 'latin1').toString('utf8'),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  mailer = smtpMailer({
    smtpUrl: `smtp://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    from: 'enkat@testvik.example',
  });
});
afterAll(() => {
  mailer.close();
  server.close();
});
beforeEach(() => {
  received = [];
  answers = () => undefined;
});

type Ready = { person: Person; id: number; publicToken: string; groupIds: number[] };

/** An open survey of two groups of twenty, with this many addresses in each. */
async function readySurvey(inEach: number): Promise<Ready> {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const { id, publicToken } = await makeOpenSurvey(person, {
    administrations: { Skola: [20, 20] },
    services: world.services,
  });
  const groups = await person.read((db) =>
    db.selectFrom('reportingGroup').select('id').where('surveyId', '=', id).orderBy('sort').execute(),
  );
  const groupIds = groups.map((group) => group.id);
  for (const [index, groupId] of groupIds.entries()) {
    const addresses = Array.from({ length: inEach }, (_, at) => `${'ab'[index]}${at}@testvik.example`).join('\n');
    if (inEach > 0) await person.run(addAddresses, { id, groupId, addresses });
  }
  return { person, id, publicToken, groupIds };
}

/** Does the job as the worker would, with a mailer of the test's own. */
async function send(survey: Ready, through: Mailer = mailer): Promise<void> {
  const { person, id } = survey;
  await sendInvitationsJob({ ...world.services, mailer: through }).handle({
    organisationId: person.organisation.id,
    surveyId: id,
  });
}

const progress = (survey: Ready) => survey.person.read((db) => getSending(db, survey.id));

describe('sending', () => {
  test('everybody gets one letter with a working code of their own', async () => {
    const survey = await readySurvey(12);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await send(survey);
    expect(received.map((one) => one.to).sort()).toEqual(
      [...'ab'].flatMap((letter) => Array.from({ length: 12 }, (_, at) => `${letter}${at}@testvik.example`)).sort(),
    );
    const codes = received.map(
      (one) => new RegExp(`http://stadig.test/svara/${survey.publicToken}/(\\S+)`).exec(one.text)?.[1] ?? '',
    );
    expect(new Set(codes).size).toBe(24);
    const laid = await world.owner
      .selectFrom('code')
      .select(['groupId', 'sha256'])
      .where('organisationId', '=', survey.person.organisation.id)
      .execute();
    for (const [index, code] of codes.entries()) {
      const groupId = survey.groupIds[received[index]?.to.startsWith('a') ? 0 : 1];
      expect(laid.find((one) => one.sha256.equals(codeDigest(code)))?.groupId).toBe(groupId);
      expect(received[index]?.text).toContain(`skriva koden ${code}`);
    }
    const [first] = received.filter((one) => one.to.startsWith('a'));
    expect(first?.text).toContain(
      'Dina svar visas tillsammans med svaren från Skola 1 (20 personer). Svarar färre än 6 i gruppen visas svaren ihop med Skola 2.',
    );
    expect(first?.text).toContain('11 december 2026');
    expect(await progress(survey)).toEqual({ round: 1, addresses: 24, done: 24, refused: 0 });
    expect((await survey.person.get(`/enkater/${survey.id}/utskick`)).text).toContain('24 av 24 skickade');
  });

  test('done again sends nothing; a reminder goes to all, answered or not', async () => {
    const survey = await readySurvey(3);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await send(survey);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await send(survey);
    expect(received).toHaveLength(6);
    await survey.person.run(sendInvitations, { id: survey.id, round: 2 });
    await send(survey);
    expect(received).toHaveLength(12);
    expect(received.slice(6).every((one) => one.text.includes('Har du redan svarat?'))).toBe(true);
    const codesOf = (letters: Received[]) =>
      letters.map((one) => `${one.to} ${/skriva koden (\S+)/.exec(one.text)?.[1]}`.replace(/\.$/, '')).sort();
    expect(codesOf(received.slice(6))).toEqual(codesOf(received.slice(0, 6)));
  });

  test('an address that comes between rounds is invited, not reminded', async () => {
    const survey = await readySurvey(1);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await send(survey);
    await survey.person.run(addAddresses, {
      id: survey.id,
      groupId: survey.groupIds[0] ?? 0,
      addresses: 'ny@testvik.example',
    });
    await survey.person.run(sendInvitations, { id: survey.id, round: 2 });
    received = [];
    await send(survey);
    expect(received.find((one) => one.to === 'ny@testvik.example')?.text).toContain('Vi frågar alla anställda');
    expect(received).toHaveLength(3);
  });

  test('goes on where it was when the mail server breaks down: nobody twice, nobody left out', async () => {
    const survey = await readySurvey(10);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    let left = 7;
    const breaking: Mailer = {
      ...mailer,
      async send(mail) {
        left -= 1;
        if (left < 0) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN' });
        await mailer.send(mail);
      },
    };
    await expect(send(survey, breaking)).rejects.toThrow('ECONNREFUSED');
    expect(await progress(survey)).toMatchObject({ done: 7 });
    expect((await survey.person.get(`/enkater/${survey.id}`)).text).toContain('7 av 20 skickade');
    await send(survey);
    expect(received).toHaveLength(20);
    expect(new Set(received.map((one) => one.to)).size).toBe(20);
  });

  test('two workers at once send every letter once', async () => {
    const survey = await readySurvey(10);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await Promise.all([send(survey), send(survey), send(survey)]);
    expect(received).toHaveLength(20);
    expect(new Set(received.map((one) => one.to)).size).toBe(20);
  });

  test('a refused address is told of and can be mended; one put off is tried again', async () => {
    const survey = await readySurvey(3);
    answers = (address) =>
      address.startsWith('a1@')
        ? { code: 550, text: 'No such user' }
        : address.startsWith('b0@')
          ? { code: 451, text: 'Try later' }
          : undefined;
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await expect(send(survey)).rejects.toThrow('put off 1');
    expect(await progress(survey)).toEqual({ round: 1, addresses: 6, done: 4, refused: 1 });
    answers = () => undefined;
    await send(survey);
    expect(received.map((one) => one.to).filter((to) => to.startsWith('b0@'))).toHaveLength(1);
    const group = survey.groupIds[0] ?? 0;
    const page = await survey.person.get(`/enkater/${survey.id}/adresser/${group}`);
    expect(page.field('E-postadresser').value).toBe('a1@testvik.example');
    expect(page.text).toContain('En adress tog inte emot brevet');
    await survey.person.run(addAddresses, { id: survey.id, groupId: group, addresses: 'ratt@testvik.example' });
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    await send(survey);
    expect(received.filter((one) => one.to === 'ratt@testvik.example')).toHaveLength(1);
    expect(await progress(survey)).toEqual({ round: 1, addresses: 6, done: 6, refused: 0 });
  });

  test('is ordered in the command’s own transaction and done by the queue', async () => {
    const survey = await readySurvey(2);
    const asked = await survey.person.get(`/enkater/${survey.id}/utskick`);
    expect(asked.text).toContain('skickas till 4 anställda?');
    expect(asked.text).toContain('anställda har ingen e-postadress här');
    expect(asked.document.querySelector('.confirm button')?.textContent).toBe('Skicka enkäten till 4 anställda');
    const ordered = await survey.person.post(`/enkater/${survey.id}/utskick`, { round: '1' });
    expect(ordered.location).toBe(`/${survey.person.organisation.slug}/enkater/${survey.id}/utskick`);
    const underWay = await survey.person.get(ordered.location ?? '');
    expect(underWay.text).toContain('0 av 4 brev skickade');
    expect(underWay.text).toContain('Du kan lämna sidan.');
    expect(underWay.document.querySelector('progress')?.getAttribute('max')).toBe('4');
    expect(underWay.document.querySelector('meta[http-equiv]')).toBeNull();
    const again = underWay.links.find((link) => link.text === 'Se hur långt det har kommit');
    expect(again?.href).toBe(ordered.location);
    await world.drainJobs();
    const sent = await survey.person.get(again?.href ?? 'no link');
    expect(sent.text).toContain('Klart. 4 brev är skickade.');
    expect(world.letters().filter((letter) => letter.text.includes(survey.publicToken))).toHaveLength(4);
    expect((await survey.person.get('/historik')).text).toContain('till 4 adresser');
    const open = await survey.person.get(`/enkater/${survey.id}`);
    expect(open.text).toContain('Saknar både adress och kod');
    expect(open.links.find((link) => link.text === 'Se vilka som saknas')?.href).toMatch(/\/adresser$/);
  });

  test('the same reminder is not ordered twice, and nothing without addresses or after closing', async () => {
    const survey = await readySurvey(2);
    await survey.person.run(sendInvitations, { id: survey.id, round: 1 });
    const twice = await Promise.all([
      survey.person.post(`/enkater/${survey.id}/utskick`, { round: '2' }),
      survey.person.post(`/enkater/${survey.id}/utskick`, { round: '2' }),
    ]);
    expect(twice.map((one) => one.status)).toEqual([303, 303]); // the second is the same round again, which sends nothing more
    expect(await progress(survey)).toMatchObject({ round: 2 });
    for (const round of ['0', '1', '4', 'x', ''])
      expect((await survey.person.post(`/enkater/${survey.id}/utskick`, { round })).status).toBe(409);
    const empty = await readySurvey(0);
    expect((await empty.person.post(`/enkater/${empty.id}/utskick`, { round: '1' })).status).toBe(409);
    await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });
    expect((await survey.person.post(`/enkater/${survey.id}/utskick`, { round: '3' })).status).toBe(409);
    received = [];
    await send(survey);
    expect(received).toEqual([]);
  });

  test('a reader may not, a neighbour does not find it', async () => {
    const survey = await readySurvey(1);
    const reader = await makePerson(world, survey.person.organisation, 'reader');
    expect((await reader.post(`/enkater/${survey.id}/utskick`, { round: '1' })).status).toBe(403);
    expect((await reader.get(`/enkater/${survey.id}/adresser`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`/enkater/${survey.id}/utskick`, { round: '1' })).status).toBe(404);
  });
});

test('a letter never has a gap, also where no group can join', () => {
  const parts = {
    publicUrl: 'https://x.example',
    publicToken: 'abcdefghjk',
    closesOn: '2026-12-11',
    code: 'K7QD-22MX-9FTR',
    kind: 'invitation' as const,
  };
  const texts = {
    'invitation-subject': { sv: 'Senast {lastDay}', en: '' },
    'invitation-body': { sv: '{link} {address} {code} {groupName} {groupSize} {nextGroupName}', en: '' },
  };
  const letter = letterTo({ ...parts, texts, audience: { name: 'Skolan', staff: 20, nextName: null } });
  expect(letter.subject).toBe('Senast 11 december 2026');
  expect(letter.text).toBe(
    'https://x.example/svara/abcdefghjk/K7QD-22MX-9FTR https://x.example/svara/abcdefghjk K7QD-22MX-9FTR Skolan 20 ingen annan grupp, och då visas inget resultat',
  );
});
