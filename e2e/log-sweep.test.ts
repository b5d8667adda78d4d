import { randomBytes, randomInt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#db/connection.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { npmStart, processesOf, type Running } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';

// Whatever is known of those who answer — code, address, device, words — stands in no log and in no file but the secrets.

const answers = 60;
/** Of which so many through codes of their own, the rest through the open link with words. */
const withCodes = 20;

const mark = () => randomBytes(9).toString('hex');
const codeMark = () => Array.from({ length: 12 }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ'[randomInt(24)]).join('');
/** A private address that nothing else has. */
const [third, fourth] = [randomInt(100, 255), randomInt(100, 255)];
const address = `10.213.${third}.${fourth}`;
const marks = { device: mark(), words: mark(), wrongCode: codeMark(), path: mark() };
const sender = { 'user-agent': `Mozilla/5.0 (${marks.device})`, 'x-forwarded-for': address };

let dataDir: string;
let running: Running;

beforeAll(async () => {
  dataDir = await copyDemonstration(await realpath(await mkdtemp('/tmp/stadig-sweep-')));
  // The most talkative there is, behind a proxy that is believed: the address of whoever asks is known.
  running = await npmStart({ DATA_DIR: dataDir, LOG_LEVEL: 'info', TRUSTED_PROXY: '127.0.0.1' });
});

afterAll(async () => {
  await endProduct();
  await rm(dataDir, { recursive: true, force: true });
});

test('sixty marked answers, and all that can go wrong with them, leave no mark in any log or file', async () => {
  const { codesSurvey, open, closed, title, team } = await withOwner(findSurveys);
  const codes: string[] = [];
  for (let sent = 0; sent < withCodes; sent += 1) {
    const form = await freshForm();
    codes.push(form.split('/').at(-1) ?? '');
    expect((await send('POST', form, { C2: 'ja' })).status).toBe(303);
  }
  const words = await fieldsOf(open);
  for (let sent = withCodes; sent < answers; sent += 1)
    expect((await send('POST', `/svara/${open}`, { ...(await nonceOf(open)), ...words })).status).toBe(303);

  const { wrongCode, path } = marks;
  const refused = [
    await send('POST', `/svara/${codesSurvey}`, { code: wrongCode }),
    await send('GET', `/svara/${codesSurvey}/${wrongCode}`),
    await send('POST', `/svara/${codesSurvey}/${wrongCode}`, { C2: marks.words }),
    await send('POST', `/svara/${codesSurvey}/${codes[0]}`, { C2: 'ja' }), // spent
    await send('POST', await freshForm(), { C2: marks.words }),
    await send('POST', `/svara/${codesSurvey}/delad`, { _kod: wrongCode }),
    await send('POST', `/svara/${codesSurvey}/lofte`, { code: wrongCode }),
    await send('POST', `/svara/${closed}/${wrongCode}`, { C2: marks.words }),
    await send('POST', `/svara/aaaaaaaaaa/${wrongCode}`, { C2: marks.words }),
    await send('GET', `/svara-samtal/${wrongCode}`),
    await send('POST', '/svara-samtal', { kod: wrongCode }),
    await send('POST', `/svara-samtal/${wrongCode}`, { needs: marks.words }),
    await send('POST', `/svara-samtal/${team}`, { needs: marks.words }), // nothing chosen
    await send('GET', `/svara/${path}/%E0%A4%A/${wrongCode}`),
    await send('GET', `/${path}?kod=${wrongCode}`),
    await send('POST', `/svara/${open}`, { text: marks.words.repeat(300_000) }),
    await send('POST', `/svara/${open}`, { text: marks.words }, { origin: `https://${path}.example` }),
    await send('GET', `/svara/${open}`, undefined, { 'x-much': marks.words.repeat(4000) }),
  ];
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([400, 403, 404, 409, 410, 413, 431]));

  const fresh = await freshForm();
  codes.push(fresh.split('/').at(-1) ?? '');
  const faults = await answersWhileDatabaseFalls([
    [fresh, { C2: 'ja' }],
    [`/svara/${open}`, { ...(await nonceOf(open)), ...words }],
  ]);
  expect(faults).toEqual([500, 500]);
  // PostgreSQL rises by itself, and what was not received can be sent again.
  await expect.poll(async () => (await send('POST', fresh, { C2: 'ja' })).status, { timeout: 60_000 }).toBe(303);

  const said = await endProduct();
  const found = await search(said, {
    ...inAllForms({ ...marks, address }),
    ...namedCodes(codes),
    control: [title, 'signal 9'],
  });
  expect(found.control).toEqual(expect.arrayContaining([expect.stringContaining('postgres/base/'), 'postgres.log']));
  // The code of a team stands in the database and on its card, and in no log.
  expect(said).not.toContain(team);
  expect(said).toMatch(/"event":"fault"/);
  expect(said).toMatch(/"event":"request"/);
  expect(
    Object.fromEntries(Object.entries(found).filter(([name, where]) => name !== 'control' && where.length)),
  ).toEqual({});
});

type Surveys = { codesSurvey: string; open: string; closed: string; title: string; team: string };

async function findSurveys(owner: Database): Promise<Surveys> {
  const { rows } = await sql<Surveys>`
    select (select public_token from survey where state = 'open' and mode = 'codes' order by id desc limit 1) as codes_survey,
           s.public_token as open, s.title,
           (select public_token from survey where state = 'closed' and mode = 'codes' order by id desc limit 1) as closed,
           (select t.code from conversation_team t join conversation_round r on (r.organisation_id, r.id) = (t.organisation_id, t.round_id)
             where r.state = 'open' order by t.id limit 1) as team
      from survey s
     where s.state = 'open' and s.mode = 'open-link' and s.questions::text like '%"kind": "text"%' order by s.id limit 1`.execute(
    owner,
  );
  const [found] = rows;
  if (!found) throw new Error('the demonstration has no open link with words');
  return found;
}

function send(
  method: 'GET' | 'POST',
  path: string,
  form?: Record<string, string>,
  more: Record<string, string> = {},
): Promise<Response> {
  const headers = { ...sender, origin: running.url, ...more };
  const body = form && new URLSearchParams(form);
  return fetch(new URL(path, running.url), { method, redirect: 'manual', headers, ...(body ? { body } : {}) });
}

/** The demonstration leads on to a code that nobody has used. */
async function freshForm(): Promise<string> {
  return (await send('GET', '/svara/demo')).headers.get('location') ?? '';
}

async function pageOf(token: string): Promise<string> {
  return (await send('GET', `/svara/${token}`)).text();
}

/** What every form of the open link carries, so that it is taken once. */
async function nonceOf(token: string): Promise<Record<string, string>> {
  return { _n: /name="_n" value="([^"]+)"/.exec(await pageOf(token))?.[1] ?? '' };
}

/** Marked words for every field that takes words. */
async function fieldsOf(token: string): Promise<Record<string, string>> {
  const page = await pageOf(token);
  const names = [...page.matchAll(/<(?:textarea|input(?![^>]*inputmode)[^>]* type="text")[^>]* name="([^"]+)"/g)];
  expect(names.length).toBeGreaterThan(0);
  return Object.fromEntries(names.map(([, name = '']) => [name, `Ord ${marks.words}`]));
}

/** The answers wait in the database for a table that we hold, when the processes that work on them are killed. */
async function answersWhileDatabaseFalls(sent: readonly [string, Record<string, string>][]): Promise<number[]> {
  let sending: Promise<Response[]> = Promise.resolve([]);
  let isFallen = false;
  await withOwner((owner) =>
    owner.transaction().execute(async (tx) => {
      await sql`lock table intake_book in access exclusive mode`.execute(tx);
      sending = Promise.all(sent.map(([path, form]) => send('POST', path, form)));
      const waiting = () =>
        sql<{ pid: number }>`select pid from pg_locks where relation = 'intake_book'::regclass and not granted`
          .execute(tx)
          .then(({ rows }) => rows.map(({ pid }) => pid));
      await expect.poll(async () => (await waiting()).length, { timeout: 60_000 }).toBe(sent.length);
      isFallen = true;
      for (const pid of await waiting()) process.kill(pid, 'SIGKILL');
      await sending;
    }),
  ).catch((error: unknown) => {
    if (!isFallen) throw error; // afterwards our connection has fallen with the others
  });
  return (await sending).map(({ status }) => status);
}

async function withOwner<T>(work: (owner: Database) => Promise<T>): Promise<T> {
  const { urls } = await startOrJoinEmbedded({ dataDir });
  const owner = openDatabase(urls.adminUrl, { connections: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Ends the product, so that everything is on disk, and gives what it has said. */
async function endProduct(): Promise<string> {
  for (const { pid, command } of await processesOf(dataDir))
    if (!command.startsWith('postgres:') && pid !== process.pid) endNow(pid);
  const { out, err } = await running.ended;
  return out + err;
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error; // ended by itself
  }
}

type Needles = Record<string, readonly (string | Buffer)[]>;

/** As text, in capitals, in two bytes per character and, of the address, as PostgreSQL would keep it. */
function inAllForms(given: Record<string, string>): Needles {
  const forms = (text: string) => [text, text.toUpperCase(), text.toLowerCase(), Buffer.from(text, 'utf16le')];
  const asInet = Buffer.from([2, 32, 10, 213, third, fourth]);
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, [...forms(text), ...(name === 'address' ? [asInet] : [])]]),
  );
}

/** Three of the codes, as they may be written: each is looked for in every byte. */
function namedCodes(codes: readonly string[]): Needles {
  const some = [codes[0], codes.at(-2), codes.at(-1)].map((code) => (code ?? '').replaceAll('-', ''));
  for (const code of some) expect(code).toMatch(/^[0-9A-Z]{12}$/);
  return { codes: some.flatMap((code) => [code, code.toLowerCase(), code.replace(/(.{4})(.{4})/, '$1-$2-')]) };
}

/** In which files of the data folder but its secrets, or in what was said, the marks stand. */
async function search(said: string, needles: Needles): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = Object.fromEntries(Object.keys(needles).map((name) => [name, []]));
  const look = (bytes: Buffer, where: string) => {
    for (const [name, forms] of Object.entries(needles))
      if (forms.some((form) => bytes.includes(form)) && !found[name]?.includes(where)) found[name]?.push(where);
  };
  look(Buffer.from(said), 'what the product said');
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    if (!file.isFile() || path.startsWith(join(dataDir, 'secrets'))) continue;
    let before = Buffer.alloc(0);
    for await (const part of createReadStream(path, { highWaterMark: 4_194_304 }) as AsyncIterable<Buffer>) {
      const bytes = Buffer.concat([before, part]);
      look(bytes, path.slice(dataDir.length + 1));
      before = bytes.subarray(-128);
    }
  }
  return found;
}
