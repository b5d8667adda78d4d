import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npmStart, runVerb, type Running } from './command-line.ts';

let folder: string;
let settings: { DATA_DIR: string };
let running: Running;
let matterId: string;
const out = () => join(folder, 'ut');
const name = () => `stadig-strandvik-arende-${matterId}.zip`;

/** The demonstration, with one of its decided matters closed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadig-archive-'));
  settings = { DATA_DIR: join(folder, 'data') };
  running = await npmStart(settings);
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    fetch(`${running.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: running.url, cookie },
      body: new URLSearchParams(body),
    });
  const signedIn = await post('/demo/inloggning', { email: 'ylva@strandvik.example' });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  const list = await (await fetch(`${running.url}/strandvik/arenden?lage=decided`, { headers: { cookie } })).text();
  matterId = /\/strandvik\/arenden\/(\d+)"/.exec(list)?.[1] ?? '';
  const closed = await post(`/strandvik/arenden/${matterId}/avslut`, {}, cookie);
  expect(closed.status).toBe(303);
}, 240_000);

afterAll(async () => {
  process.kill(running.pid, 'SIGTERM');
  await running.ended;
  await rm(folder, { recursive: true, force: true });
});

describe('bin/stadig archive', () => {
  test('writes a package beside the running system, says what it holds, and is checked', async () => {
    const made = await runVerb(['archive', `strandvik/${matterId}`, '--out', out()], settings);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/\d+ documents, 1 decisions, \d+ files, \d+ bytes\n/);
    expect(await readdir(out())).toEqual([name()]);
    const sha256 = /sha256 ([0-9a-f]{64})/.exec(made.out)?.[1] ?? '';
    const checked = await runVerb(['check-archive', join(out(), name()), '--sha256', sha256], settings);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain(`whole, `);

    const again = await runVerb(['archive', `strandvik/${matterId}`, '--out', out()], settings);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('is there already: move it, or add --force');
    const before = await readFile(join(out(), name()));
    const forced = await runVerb(['archive', `strandvik/${matterId}`, '--out', out(), '--force'], settings);
    expect(forced.code).toBe(0);
    expect((await readFile(join(out(), name()))).equals(before)).toBe(true);
    expect(await readdir(out())).toEqual([name()]);
  });

  test('names what has been changed, and takes in what has not, once', async () => {
    const bytes = await readFile(join(out(), name()));
    const changed = join(folder, 'changed.zip');
    const at = bytes.indexOf('Arkivpaket'.toUpperCase());
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    const refused = await runVerb(['check-archive', changed], settings);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('documentation/README.txt');

    const file = join(out(), name());
    const taken = await runVerb(['import-archive', file, '--into', 'fjallnas'], settings);
    expect(taken).toMatchObject({ code: 0, err: '' });
    const id = /\/fjallnas\/arenden\/(\d+), closed and not to be changed/.exec(taken.out)?.[1];
    const twice = await runVerb(['import-archive', file, '--into', 'fjallnas'], settings);
    expect([twice.code, twice.err]).toEqual([1, 'stadig: The package has already been taken in here.\n']);
    const home = await runVerb(['import-archive', file, '--into', 'strandvik'], settings);
    expect(home.code).toBe(1);

    const round = join(folder, 'runt');
    const packed = await runVerb(['archive', `fjallnas/${id}`, '--out', round], settings);
    expect(packed.code).toBe(0);
    expect((await readFile(join(round, name()))).equals(await readFile(file))).toBe(true);
  });

  test('says what to write when the words cannot be used', async () => {
    const unclear = await Promise.all([
      runVerb(['archive', `strandvik/${matterId}`], settings),
      runVerb(['archive', '--out', out()], settings),
      runVerb(['check-archive', 'x', '--sha256', 'kort'], settings),
      runVerb(['import-archive', 'x'], settings),
    ]);
    for (const one of unclear) expect(one.code).toBe(2);
    const nowhere = await runVerb(['archive', 'KS 1999/1', '--out', out()], settings);
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      'stadig: no matter is KS 1999/1: write SLUG/NUMBER as in its address, or a designation\n',
    ]);
    const missing = await runVerb(['check-archive', join(folder, 'saknas.zip')], settings);
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});
