import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '#db/embedded.ts';
import { castOrganisations } from '#src/demo/cast.ts';
import { npmStart, processesOf, runVerb, startVerb, type Running } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';
import { signIn } from './crawl.ts';

let folder: string;
let here: string;
const settings = () => ({ DATA_DIR: here, LOG_LEVEL: 'error' });

beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-reset-'));
  here = await copyDemonstration(join(folder, 'demo'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what visitors have changed is gone and the story is whole, also when one that told it was killed', async () => {
  const first = await npmStart({ DATA_DIR: here });
  const cookie = await signIn(first.url, 'embla@fjallnas.example');
  const changed = await fetch(`${first.url}/fjallnas/organisation/uppdrag/nytt`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: first.url, cookie },
    body: new URLSearchParams({ title: 'Ett främmande uppdrag', body: 'Ingen', decidedOn: '2026-11-01' }),
  });
  expect(changed.status).toBe(303);
  expect(await titles(first, cookie)).toContain('Ett främmande uppdrag');

  const refused = await runVerb(['reset-demo'], settings());
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(
    /^stadig: another Stadig \(process \d+\) already uses the data in \S+: stop it, then run reset-demo again\n$/,
  );
  expect(await titles(first, cookie)).toContain('Ett främmande uppdrag');
  await stop(first);

  const old = await secrets();
  // The story opens its first survey, with a secret outside the database, before it is half told.
  const newSecrets = async () => (await secrets()).filter((name) => !old.includes(name)).length;
  const killed = startVerb(['reset-demo'], settings());
  await expect.poll(newSecrets, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  killed.kill('SIGKILL');
  await killed.ended;
  expect((await runVerb(['start'], { ...settings(), PORT: '0' })).err).toMatch(
    /stadig: the demonstration was cut off while its story was told: run bin\/stadig reset-demo\n$/,
  );

  const reset = await runVerb(['reset-demo'], settings());
  expect(reset).toMatchObject({ code: 0, err: '' });
  expect((await secrets()).filter((name) => old.includes(name))).toEqual([]);
  expect(await secrets()).not.toEqual([]);
  expect(reset.out).toMatch(
    /^Emptied the demonstration \(its history had \d+ entries\), and told it anew in [\d.]+ s: /,
  );
  for (const { name } of castOrganisations) expect(reset.out).toContain(name);
  expect(await processesOf(here)).toEqual([]);

  const second = await npmStart({ DATA_DIR: here });
  expect((await fetch(`${second.url}/fjallnas/hem`, { headers: { cookie }, redirect: 'manual' })).status).toBe(303);
  const again = await signIn(second.url, 'embla@fjallnas.example');
  const mandates = await titles(second, again);
  expect(mandates).toContain('Se över arbetet mot våldsbejakande extremism');
  expect(mandates).not.toContain('Ett främmande uppdrag');
  const answer = await fetch(`${second.url}/svara/demo`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toMatch(/^\/svara\/\w+\/[\w-]+/);
  await expect
    .poll(async () => (await fetch(`${second.url}/demo/utkorg`)).text(), { timeout: 60_000 })
    .toContain('anstalld-1@strandvik.example');
  await stop(second);
  expect(await runVerb(['verify-audit'], settings())).toMatchObject({ code: 0, err: '' });
});

test('a live installation, and words that mean nothing here, are refused with one line and nothing changed', async () => {
  const live = { STADIG_MODE: 'live', PUBLIC_URL: 'https://x.example', SMTP_URL: 'smtp://127.0.0.1:1' };
  expect(
    await runVerb(['reset-demo'], { ...settings(), ...live, MAIL_FROM: 'x@x.example', TRUSTED_PROXY: '127.0.0.1' }),
  ).toEqual({
    code: 1,
    out: '',
    err: 'stadig: reset-demo empties demonstrations only, and STADIG_MODE=live: nothing was changed\n',
  });
  expect(await runVerb(['reset-demo', 'strandvik'], settings())).toEqual({
    code: 2,
    out: '',
    err: 'stadig: reset-demo takes no words\n',
  });

  await inDatabase('update installation set mode = $$live$$');
  const before = await inDatabase('select organisation_id, seq from audit_entry order by organisation_id, seq');
  expect(await runVerb(['reset-demo'], settings())).toEqual({
    code: 1,
    out: '',
    err: 'stadig: reset-demo empties demonstrations only, and this database is a live installation: nothing was changed\n',
  });
  expect(await inDatabase('select organisation_id, seq from audit_entry order by organisation_id, seq')).toEqual(
    before,
  );
  await inDatabase('update installation set mode = $$demo$$');
});

test('a database of something else is left alone, and a server on an own PostgreSQL stops it', async () => {
  const {
    urls,
    superuserUrl,
    urlsOf,
    stop: end,
  } = await startEmbedded({ dataDir: join(folder, 'own'), durable: false });
  const own = ({ adminUrl, appUrl, intakeUrl }: typeof urls) => ({
    DATA_DIR: join(folder, 'unused'),
    DATABASE_URL: appUrl,
    DATABASE_ADMIN_URL: adminUrl,
    DATABASE_INTAKE_URL: intakeUrl,
  });
  try {
    await query(superuserUrl, 'create database other owner stadig_owner');
    await query(urlsOf('other').adminUrl, 'create table accounts (name text)');
    expect((await runVerb(['reset-demo'], own(urlsOf('other')))).err).toBe(
      'stadig: reset-demo empties demonstrations only, and this database is something else: nothing was changed\n',
    );
    expect(await query(urlsOf('other').adminUrl, 'select * from accounts')).toEqual([]);

    expect(await runVerb(['reset-demo'], own(urls))).toMatchObject({ code: 0, err: '' }); // empty: nobody's
    const server = new pg.Client({ connectionString: urls.appUrl });
    await server.connect();
    expect((await runVerb(['reset-demo'], own(urls))).err).toBe(
      'stadig: a server uses this demonstration: stop it, then run reset-demo again\n',
    );
    await server.end();
    const [found] = await query(urls.adminUrl, 'select count(*)::int as organisations from organisation');
    expect(found).toEqual({ organisations: castOrganisations.length });
  } finally {
    await end();
  }
});

test('one that is asked to stop leaves nothing running, and the story is whole when it is next started', async () => {
  const resetting = startVerb(['reset-demo'], settings());
  await expect.poll(async () => (await processesOf(here)).length, { timeout: 60_000 }).toBeGreaterThan(1);
  resetting.kill('SIGINT');
  await resetting.ended;
  expect(await processesOf(here)).toEqual([]);
  const running = await npmStart({ DATA_DIR: here });
  const cookie = await signIn(running.url, 'sixten@strandvik.example');
  const answer = await fetch(`${running.url}/strandvik/hem`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  await stop(running);
});

async function titles({ url }: Running, cookie: string): Promise<string> {
  return (await fetch(`${url}/fjallnas/organisation`, { headers: { cookie } })).text();
}

async function stop(running: Running): Promise<void> {
  process.kill(running.pid, 'SIGTERM');
  await running.ended;
}

async function inDatabase(words: string): Promise<unknown[]> {
  const { urls, stop: end } = await startEmbedded({ dataDir: here, durable: false });
  try {
    return await query(urls.adminUrl, words);
  } finally {
    await end();
  }
}

async function query(connectionString: string, words: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(words)).rows;
  } finally {
    await client.end();
  }
}

function secrets(): Promise<string[]> {
  return readdir(join(here, 'secrets'));
}
