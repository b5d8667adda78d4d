import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeOrganisation,
  makePerson,
  openWorld,
  type Fields,
  type Person,
  type Shown,
  type World,
} from '#test/world.ts';
import { largestFile } from '#platform/files/files.ts';
import { openPublicAddress } from '#platform/tenancy/public-address.ts';
import { parseHtml } from '#test/parse-html.ts';
import { makeNetwork, makeParty, written } from '../take-act/network-in-tests.ts';
import { listPartyPeople } from '../take-act/standing.queries.ts';
import { readRows } from './register-rows.rules.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

type Invited = { host: Person; networkId: number; partyId: number; link: string };

async function invite(terms: Parameters<typeof makeNetwork>[1] = {}, email = 'ida@brevby.example'): Promise<Invited> {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const networkId = await makeNetwork(host, terms);
  const partyId = await makeParty(host, networkId, { name: 'Brevby kommun', email });
  const token = await written(host, (db) =>
    openPublicAddress(
      { db, now: world.services.clock(), organisation: host.organisation },
      { kind: 'network-party', thingId: partyId },
    ),
  );
  return { host, networkId, partyId, link: `/natverk-inbjudan/${token}` };
}

/** One browser: it keeps the cookie that it was given. */
function browser() {
  let cookie = '';
  const ask = async (path: string, init: RequestInit): Promise<Shown> => {
    const headers = { origin: 'http://stadig.test', ...(cookie ? { cookie } : {}) };
    const response = await world.request(path, { ...init, headers });
    const given = /^(stadig-natverk=[^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (given) cookie = given;
    const text = await response.clone().text();
    const document = parseHtml(text);
    const clean = (one: string | null | undefined) => (one ?? '').replace(/\s+/g, ' ').trim();
    return {
      status: response.status,
      location: response.headers.get('location'),
      response,
      text,
      document,
      heading: clean(document.querySelector('h1')?.textContent),
      field: () => {
        throw new Error('not used here');
      },
      errors: [...document.querySelectorAll('#error-summary li > a')].map((one) => clean(one.textContent)),
      links: [...document.querySelectorAll('a[href]')].map((one) => ({
        text: clean(one.textContent),
        href: one.getAttribute('href') ?? '',
      })),
    };
  };
  return {
    get: (path: string) => ask(path, {}),
    post: (path: string, fields: Fields = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return ask(path, { method: 'POST', body });
    },
  };
}

function codeTo(email: string): string {
  const letters = world.letters().filter(({ to, text }) => to.address === email && /\b\d{8}\b/.test(text));
  const latest = letters.sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime())[0];
  return /\b\d{8}\b/.exec(latest?.text ?? '')?.[0] ?? '';
}

let addresses = 0;
async function enterAsInvited(terms: Parameters<typeof makeNetwork>[1] = {}) {
  addresses += 1;
  const email = `ida-${addresses}@brevby.example`;
  const invited = await invite(terms, email);
  const own = browser();
  await own.post(`${invited.link}/kod`, { email });
  expect((await own.post(`${invited.link}/kod/svar`, { code: codeTo(email) })).location).toBe(invited.link);
  return { ...invited, own };
}

const yes = {
  'administrations[]': ['Barn och utbildning', 'Miljö och bygg', ''],
  'keys[]': ['', '', ''],
  'numbers[]': ['2', '3', ''],
  'references[]': ['4711', '', ''],
  'people[]': ['Ida Ek, rektor, ida@brevby.example\nOlle Ask', '', ''],
  answeredAs: 'säkerhetssamordnare',
  revision: '1',
};

describe('the door', () => {
  test('shows a stranger with a forwarded link nothing, and lets nobody through without the code', async () => {
    const { link } = await invite({}, 'forwarded@brevby.example');
    const stranger = browser();
    const met = await stranger.get(link);
    expect(met.text).not.toContain('Nätverk för demokrati');
    expect(met.text).not.toContain('Brevby');
    expect(met.response.headers.get('x-robots-tag')).toContain('noindex');
    expect(met.response.headers.get('cache-control')).toBe('no-store');
    expect(met.response.headers.get('referrer-policy')).toBe('same-origin');
    const before = world.letters().length;
    const asked = await stranger.post(`${link}/kod`, { email: 'stranger@annan.example' });
    expect([asked.status, asked.location]).toEqual([303, `${link}/kod`]);
    expect(world.letters().length).toBe(before);
    expect((await stranger.post(`${link}/kod/svar`, { code: '12345678' })).status).toBe(400);
    for (const under of ['anmalan', 'nej', 'kalender.ics', 'delning'])
      expect((await stranger.get(`${link}/${under}`)).location).toBe(link);
    expect((await stranger.post(`${link}/nej`, { answeredAs: 'x', revision: '1' })).location).toBe(link);
  });

  test('opens with the code that went to the invited address, in the browser that asked, within five tries', async () => {
    const email = 'code@brevby.example';
    const { link } = await invite({}, email);
    const own = browser();
    await own.post(`${link}/kod`, { email: 'CODE@brevby.example' });
    const code = codeTo(email);
    expect(code).toMatch(/^\d{8}$/);
    const other = browser();
    expect((await other.post(`${link}/kod/svar`, { code })).status).toBe(400);
    expect((await own.post(`${link}/kod/svar`, { code })).location).toBe(link);
    expect((await own.get(link)).heading).toBe('Nätverk för demokrati');
    const tired = browser();
    await tired.post(`${link}/kod`, { email });
    const next = codeTo(email);
    for (let time = 0; time < 5; time += 1) await tired.post(`${link}/kod/svar`, { code: '00000000' });
    expect((await tired.post(`${link}/kod/svar`, { code: next })).status).toBe(400);
  });

  test('a code is old after a quarter of an hour, and a wrong link is not found', async () => {
    const email = 'late@brevby.example';
    const { link } = await invite({}, email);
    const own = browser();
    await own.post(`${link}/kod`, { email });
    const code = codeTo(email);
    try {
      world.setClock('2026-11-20T09:16:00Z');
      expect((await own.post(`${link}/kod/svar`, { code })).status).toBe(400);
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    expect((await own.get('/natverk-inbjudan/nej')).status).toBe(404);
    expect((await own.get(`/natverk-inbjudan/${'a'.repeat(43)}`)).status).toBe(404);
  });
});

describe('a party by its link', () => {
  test('registers with rows, names and references, changes it, and sees the same sum as the host', async () => {
    const { own, link, host, partyId } = await enterAsInvited();
    const sent = await own.post(`${link}/anmalan`, { ...yes, organisationNumber: '212000-1231', isConditional: 'on' });
    expect(sent.location).toBe(link);
    const page = await own.get(link);
    expect(page.text.replace(/\u00a0/g, ' ')).toContain('Sammanlagt 40 000 kr');
    expect(page.text).toContain('under förutsättning');
    const form = await own.get(`${link}/anmalan`);
    const values = (name: string) =>
      [...form.document.querySelectorAll(`[name="${name}"]`)].map(
        (one) => one.getAttribute('value') ?? one.textContent,
      );
    expect(values('administrations[]').slice(0, 2)).toEqual(['Barn och utbildning', 'Miljö och bygg']);
    const changed = await own.post(`${link}/anmalan`, {
      ...yes,
      'keys[]': values('keys[]').map((key) => key ?? ''),
      'numbers[]': ['2', '1', ''],
      revision: '2',
    });
    expect(changed.status).toBe(303);
    const people = await host.read((db) => listPartyPeople(db, partyId));
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Ida Ek', 'ida@brevby.example'],
      ['Olle Ask', ''],
    ]);
    expect((await own.get(link)).text.replace(/\u00a0/g, ' ')).toContain('Sammanlagt 24 000 kr');
    expect((await own.get(`${link}/kalender.ics`)).text).toContain('BEGIN:VEVENT');
  });

  test('says yes to the fee that was read, and to another only when it has been read', async () => {
    const { own, link, host, networkId } = await enterAsInvited();
    const form = await own.get(`${link}/anmalan`);
    const feeOre = form.document.querySelector('input[name=feeOre]')?.getAttribute('value') ?? '';
    expect(feeOre).toBe('800000');
    await written(host, (db) =>
      db.updateTable('network').set({ feeOre: 900_000 }).where('id', '=', networkId).execute(),
    );
    const refused = await own.post(`${link}/anmalan`, { ...yes, feeOre });
    expect([refused.status, refused.errors]).toEqual([
      400,
      [
        'Värden har ändrat avgiften sedan ni svarade ja till den. Läs vad den är nu och säg ja till den om ni ändå vill vara med.',
      ],
    ]);
    expect(refused.text.replace(/\u00a0/g, ' ')).toContain('9 000 kr');
    const now = refused.document.querySelector('input[name=feeOre]')?.getAttribute('value') ?? '';
    expect((await own.post(`${link}/anmalan`, { ...yes, feeOre: now })).status).toBe(303);
    expect((await own.get(link)).text.replace(/\u00a0/g, ' ')).toContain('Sammanlagt 45 000 kr');
    // What was agreed holds when the fee is raised once more, also for whoever changes the registration.
    await written(host, (db) =>
      db.updateTable('network').set({ feeOre: 950_000 }).where('id', '=', networkId).execute(),
    );
    const again = await own.get(`${link}/anmalan`);
    expect(again.document.querySelector('input[name=feeOre]')?.getAttribute('value')).toBe('900000');
  });

  test('more administrations than any organisation has are said at the field, with what was typed', async () => {
    const { own, link } = await enterAsInvited();
    const fifty = Array.from({ length: 51 }, (_, n) => `Förvaltning ${n + 1}`);
    const many = { 'administrations[]': fifty, 'keys[]': fifty.map(() => ''), 'numbers[]': fifty.map(() => '1') };
    const sent = await own.post(`${link}/anmalan`, { ...yes, ...many, 'people[]': fifty.map(() => '') });
    expect(sent.errors).toEqual(['Ni kan anmäla från högst 50 förvaltningar. Ta bort rad 51 och dem efter den.']);
    expect(sent.document.querySelectorAll('input[name="administrations[]"]')).toHaveLength(50);
    const places = { ...yes, 'numbers[]': ['400', '101', ''] };
    expect((await own.post(`${link}/anmalan`, places)).errors).toEqual([
      'En organisation kan anmäla högst 500 platser. Hör av er till värden om ni är fler.',
    ]);
  });

  test('the meetings are followed at an address that is shown once', async () => {
    const { link, own } = await enterAsInvited();
    expect((await own.get(link)).links.map(({ href }) => href)).toContain(`${link}/prenumeration`);
    const feed = `${link}/prenumeration`;
    expect((await own.get(feed)).text).toContain('Det finns ingen adress än.');
    const made = await own.post(feed);
    const address = (made.document.querySelector('code')?.textContent ?? '').replace('http://stadig.test', '');
    expect((await world.request(address)).status).toBe(200);
    const again = await own.get(feed);
    expect(again.document.querySelector('code')).toBeNull();
    expect(again.text).toContain('Det finns en adress.');
    expect((await own.post(`${feed}/borttagning`)).location).toBe(feed);
    expect((await world.request(address)).status).toBe(404);
    expect((await browser().post(feed)).location).toBe(link);
  });

  test.each<[string, Fields, string]>([
    [
      'nobody',
      { 'numbers[]': ['0', '', ''], 'administrations[]': ['Skola', '', ''], 'people[]': ['', '', ''] },
      'Skriv antalet platser på rad 1 med siffror, minst 1.',
    ],
    [
      'no row',
      { 'administrations[]': ['', '', ''], 'numbers[]': ['', '', ''], 'people[]': ['', '', ''] },
      'Skriv minst en förvaltning och hur många som kommer därifrån.',
    ],
    [
      'the same person twice',
      { 'people[]': ['Ida Ek\nIda Ek', '', ''] },
      'Samma person står två gånger i en förvaltning. Ta bort den ena.',
    ],
    [
      'more names than places',
      { 'people[]': ['A\nB\nC', '', ''] },
      'Fler namn än platser. Öka antalet eller ta bort ett namn.',
    ],
    [
      'a wrong check digit',
      { organisationNumber: '212000-1232' },
      'Organisationsnumret stämmer inte. Skriv tio siffror, till exempel 212000-0001.',
    ],
    ['no role', { answeredAs: '' }, 'Skriv din roll, till exempel säkerhetssamordnare.'],
    ['a person number', { message: 'Kontakta 811218-9876' }, 'Ta bort personnumret.'],
    [
      'somebody else before',
      { revision: '0' },
      'Någon annan hos er har svarat sedan sidan lästes in, eller värden har ändrat villkoren. Läs vad som gäller nu och skicka igen om det ska ändras.',
    ],
  ])('is told of %s, with what was typed kept', async (_what, fields, sentence) => {
    const { own, link } = await enterAsInvited();
    const sent = await own.post(`${link}/anmalan`, { ...yes, ...fields });
    expect(sent.status).toBe(400);
    expect(sent.errors.join(' ')).toContain(sentence);
    expect(sent.text).toContain('säkerhetssamordnare'.slice(0, fields.answeredAs === '' ? 0 : 5));
  });

  test('is told when the last day has passed, one second after', async () => {
    const { own, link } = await enterAsInvited({ answerBy: '2026-11-20' });
    try {
      world.setClock('2026-11-20T23:00:00Z');
      expect((await own.get(link)).text).toContain('Sista svarsdag var');
      expect((await own.post(`${link}/anmalan`, yes)).errors.join()).toContain('Sista svarsdag har gått ut');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
  });

  test('hands in, and a program and what is too large are refused', async () => {
    const { own, link, host, networkId } = await enterAsInvited();
    await own.post(`${link}/anmalan`, yes);
    const questions = [{ key: 'q1', type: 'choice', label: 'Har ni en rutin?', options: ['Ja', 'Nej'] }];
    const { id } = await written(host, (db) =>
      db
        .insertInto('assignment')
        .values({
          organisationId: host.organisation.id,
          networkId,
          title: 'Kartlägg',
          dueOn: '2026-11-19',
          questions: JSON.stringify(questions),
          givenAt: world.services.clock(),
          sort: 1,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const path = `${link}/uppgifter/${id}`;
    expect((await own.get(path)).text).toContain('sista dagen har gått');
    const program = await own.post(path, { text: 'Svar', files: new File(['MZ...'], 'rutin.exe') });
    expect(program.errors).toEqual(['rutin.exe är ett program och tas inte emot. Skicka till exempel en PDF.']);
    expect(program.text).toContain('Svar');
    const wrong = await own.post(path, { text: 'Svar', 'q-q1': 'Kanske' });
    expect(wrong.errors).toEqual(['Välj bland svaren.']);
    expect((await own.post(path, { text: '' })).errors[0]).toContain('Skriv något, svara på en fråga');
    const length = String(200 * 1024 * 1024);
    const large = await world.request(path, {
      method: 'POST',
      headers: {
        origin: 'http://stadig.test',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': length,
      },
      body: 'x',
    });
    expect(large.status).toBe(413);
    const turned = await own.post(path, { text: 'Svar', files: new File(['x'], '../karta\u202efdp.exe') });
    expect(turned.errors).toEqual(['kartafdp.exe är ett program och tas inte emot. Skicka till exempel en PDF.']);
    const largest = new Uint8Array(largestFile).fill(97);
    const whole = await own.post(path, { text: 'Svar', 'q-q1': 'Nej', files: new File([largest], 'a.txt') });
    expect([whole.status, whole.errors]).toEqual([303, []]);
    const over = await own.post(path, { text: 'Svar', files: new File([largest, 'x'], 'b.txt') });
    expect(over.errors).toEqual([
      'Filerna är för stora från och med b.txt. Tillsammans kan de vara högst 25 MB åt gången.',
    ]);
    const sent = await own.post(path, { text: 'Vår karta', 'q-q1': 'Ja', files: new File(['En karta'], 'karta.txt') });
    expect(sent.location).toBe(path);
    const page = await own.get(path);
    expect(page.text).toContain('Inlämnad efter sista dagen');
    const file = page.links.find(({ text }) => text === 'karta.txt')?.href ?? '';
    expect((await own.get(file)).text).toBe('En karta');
    const stored = await host.read((db) => db.selectFrom('handIn').select('answers').execute());
    expect(stored).toEqual([{ answers: { q1: 'Ja' } }]);
    const { own: other, link: foreign } = await enterAsInvited();
    expect((await other.get(file.replace(link, foreign))).status).toBe(404);
  });

  test('tells of its experience and what may be shared', async () => {
    const { own, link, host } = await enterAsInvited();
    expect((await own.get(`${link}/erfarenhet`)).status).toBe(404);
    await own.post(`${link}/anmalan`, yes);
    const parts = { title: 'Vi lärde oss', background: 'b', how: 'h', successFactors: 's' };
    expect((await own.post(`${link}/erfarenhet`, parts)).errors).toEqual(['Skriv något här, en rad räcker.']);
    expect((await own.post(`${link}/erfarenhet`, { ...parts, challenges: 'c' })).status).toBe(303);
    expect((await own.get(link)).text).toContain('(inlämnad)');
    expect((await own.post(`${link}/erfarenhet/borttagning`)).status).toBe(303);
    await own.post(`${link}/delning`, { sharesNeeds: 'on', needs: ['online', 'training'] });
    const needs = () => host.read((db) => db.selectFrom('sharedNeed').select('need').orderBy('need').execute());
    expect(await needs()).toEqual([{ need: 'online' }, { need: 'training' }]);
    expect((await own.post(`${link}/delning`, { sharesNeeds: 'on', needs: ['what-i-write'] })).status).toBe(400);
    await own.post(`${link}/delning`, { needs: ['online'] });
    expect(await needs()).toEqual([]);
    expect((await host.get('/historik')).text).toContain('Brevby kommun ändrade vad som får delas');
  });
});

test.each([
  [
    ['Skola'],
    ['2'],
    ['Ida Ek, rektor, x'],
    {
      rows: [
        {
          key: '',
          administration: 'Skola',
          quantity: 2,
          buyerReference: '',
          people: [{ name: 'Ida Ek', title: 'rektor, x', email: '' }],
        },
      ],
    },
  ],
  [['Skola'], ['2'], ['ida@brevby.example'], { fault: { row: 1, problem: 'person' } }],
  [['Skola'], ['2'], ['Ida, ida@brevby'], { fault: { row: 1, problem: 'email' } }],
  [[''], ['2'], [''], { fault: { row: 1, problem: 'administration' } }],
  [['Skola'], ['1,5'], [''], { fault: { row: 1, problem: 'number' } }],
])('rows %j %j %j', (administrations, numbers, people, read) => {
  expect(
    readRows({
      'keys[]': [],
      'references[]': [],
      'administrations[]': administrations,
      'numbers[]': numbers,
      'people[]': people,
    }),
  ).toEqual(read);
});
