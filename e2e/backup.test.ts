import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup } from '#db/backup.ts';
import { readBackupFile } from '#db/backup-read.ts';
import { startEmbedded, startOrJoinEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { OperatorError } from '#db/operator-error.ts';
import { projectRoot } from '#db/project-root.ts';
import { restore } from '#db/restore.ts';
import { npmStart, processesOf, runVerb, startVerb } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';

const manyRows = 200_000;
const megabytes = 64;
const settings = { LOG_LEVEL: 'error', PORT: '0' };

let folder: string;
let here: string;
let file: string;
let small: string;

/** The demonstration, with much in two tables, backed up while it runs and while somebody is in the middle of writing. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-backup-'));
  here = await copyDemonstration(join(folder, 'here'));
  file = join(folder, 'säkerhetskopia.backup');
  const running = await npmStart({ ...settings, DATA_DIR: here });
  const { urls } = await startOrJoinEmbedded({ dataDir: here });
  await query(urls.adminUrl, fillLittle);
  small = join(folder, 'small.backup');
  await backup({ adminUrl: urls.adminUrl, file: small, stadigVersion: '0.0.1' });
  await query(urls.adminUrl, ...fillMuch);
  await mkdir(join(here, 'secrets'), { recursive: true });
  await writeFile(join(here, 'secrets/test'), 'hemligheten-som-stannar');

  const writer = new pg.Client({ connectionString: urls.adminUrl });
  await writer.connect();
  await writer.query("begin; insert into account (email) values ('halvvägs@example.se')");
  const before = Date.now();
  const [made, peak] = await withPeakMemory('run.mjs backup', () => runVerb(['backup', file], { DATA_DIR: here }));
  await writer.query('commit');
  await writer.end();
  expect(made.err).toBe('');
  expect(made.out).toMatch(/^\S+\.backup: 2\d{5} rows of \d+ tables\.\nNot in it, on purpose: the secrets in /);
  expect(peak, 'megabytes that backup took').toBeLessThan(220);
  expect((await fetch(running.url)).status).toBe(200);
  report(`backup: ${Date.now() - before} ms, ${peak} MB at most, file ${Math.round((await stat(file)).size / 1e6)} MB`);

  await query(urls.adminUrl, "delete from account where email = 'halvvägs@example.se'");
  process.kill(running.pid, 'SIGTERM');
  await running.ended;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('backup', () => {
  test('is one file that only its owner may read, without secrets and without what was not committed', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes('backup')).sort()).toEqual([
      'small.backup',
      'säkerhetskopia.backup',
    ]);
    const content = gunzipSync(await readFile(file));
    expect(content.includes('hemligheten-som-stannar')).toBe(false);
    expect(content.includes('halvvägs@example.se')).toBe(false);
    expect(content.includes('åsa.öberg@example.se')).toBe(true);
  });

  test('does not write over a file', async () => {
    expect(await runVerb(['backup', file], { DATA_DIR: here })).toEqual({
      code: 1,
      out: '',
      err: `stadig: ${file} already exists: choose another name\n`,
    });
  });

  test('that is interrupted leaves no file and no process', async () => {
    const interrupted = join(folder, 'interrupted');
    const running = startVerb(['backup', interrupted], { DATA_DIR: here });
    while (!(await readdir(folder)).some((name) => name.startsWith('interrupted'))) await sleep(5);
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 1, out: '', err: 'stadig: interrupted\n' });
    expect((await readdir(folder)).filter((name) => name.startsWith('interrupted'))).toEqual([]);
    expect(await processesOf(here)).toEqual([]);
  });
});

describe('restore', () => {
  test('brings up elsewhere exactly what was there, in flat memory, and the system runs on it', async () => {
    const there = join(folder, 'there');
    const before = Date.now();
    const [restored, peak] = await withPeakMemory('run.mjs restore', () =>
      runVerb(['restore', file], { DATA_DIR: there }),
    );
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(peak, 'megabytes that restore took').toBeLessThan(220);
    report(`restore: ${Date.now() - before} ms, ${peak} MB at most`);

    const [one, other] = [
      await startEmbedded({ dataDir: here, durable: false }),
      await startEmbedded({ dataDir: there, durable: false }),
    ];
    try {
      expect(await picture(other.urls.adminUrl)).toEqual(await picture(one.urls.adminUrl));
      const accounts = await query(other.urls.adminUrl, "select id from account where email = 'åsa.öberg@example.se'");
      const [next] = await query(
        other.urls.adminUrl,
        "insert into account (email) values ('nästa@example.se') returning id",
      );
      expect(Number(next?.id)).toBeGreaterThan(Number(accounts[0]?.id));
      await expect(
        query(other.urls.adminUrl, `insert into session values ('\\x00', -1, now(), now(), now())`),
      ).rejects.toThrow(/foreign key/);
    } finally {
      await one.stop();
      await other.stop();
    }
    const running = await npmStart({ ...settings, DATA_DIR: there });
    expect((await fetch(running.url)).status).toBe(200);
    const audit = await runVerb(['verify-audit'], { DATA_DIR: there });
    expect(audit).toMatchObject({ code: 0, err: '' });

    const again = await runVerb(['restore', file], { DATA_DIR: there });
    expect(again).toEqual({
      code: 1,
      out: '',
      err: 'stadig: the database is not empty: restore into a new DATA_DIR, or into a new database of your own PostgreSQL\n',
    });
    process.kill(running.pid, 'SIGTERM');
    await running.ended;
  });

  test('refuses a file that is cut off, changed or something else, in one line, before anything is written', async () => {
    const good = await readFile(small);
    const cases = {
      'cut at the end': good.subarray(0, -1),
      'cut in the middle': good.subarray(0, good.length / 2),
      'cut in the header': good.subarray(0, 60),
      'changed in the middle': changed(good, Math.floor(good.length / 2)),
      'changed checksum': changed(good, good.length - 6),
      'without its last frame': gzipSync(gunzipSync(good).subarray(0, -5)),
      'with more after the last frame': gzipSync(Buffer.concat([gunzipSync(good), Buffer.from('Z\0\0\0\0')])),
      'one letter changed and packed anew': gzipSync(replaced(gunzipSync(good), 'åsa.öberg', 'åsa.åberg')),
    };
    for (const [name, content] of Object.entries(cases)) {
      const bad = join(folder, 'bad');
      await writeFile(bad, content);
      await expect(readBackupFile(bad), name).rejects.toThrow(
        new OperatorError(`${bad} is damaged or cut off: use another backup`),
      );
    }
    const elsewhere = join(folder, 'elsewhere');
    const refused = await runVerb(['restore', join(folder, 'bad')], { DATA_DIR: elsewhere });
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: `stadig: ${join(folder, 'bad')} is damaged or cut off: use another backup\n`,
    });
    await expect(stat(elsewhere)).rejects.toThrow(/ENOENT/);
    await expect(readBackupFile(join(projectRoot(), 'package.json'))).rejects.toThrow(
      /package\.json is not a backup of Stadig$/,
    );
  });

  test('refuses a backup of a newer Stadig', async () => {
    const last = (await readBackupFile(small)).migrations.at(-1) ?? '';
    const newer = join(folder, 'newer');
    await writeFile(newer, gzipSync(replaced(gunzipSync(await readFile(small)), last, last.replace(/.$/, '~'))));
    const refused = await runVerb(['restore', newer], { DATA_DIR: join(folder, 'for-newer') });
    expect(refused.err).toMatch(
      /^stadig: the backup was made by a newer Stadig \(\S+\), with migrations that this one does not have: update Stadig first\n$/,
    );
    expect(refused.code).toBe(1);
  });

  test('takes a backup of an older Stadig, or one that a killed restore began, to the newest migration', async () => {
    const cluster = await startEmbedded({ dataDir: join(folder, 'older'), durable: false });
    try {
      const [first = '', ...later] = (await readBackupFile(small)).migrations;
      await migrate(cluster.urls.adminUrl, { to: first });
      await query(cluster.urls.adminUrl, "insert into account (email) values ('åsa.öberg@example.se')");
      const old = join(folder, 'old.backup');
      await backup({ adminUrl: cluster.urls.adminUrl, file: old, stadigVersion: '0.0.1' });

      await query(cluster.superuserUrl, 'create database empty owner stadig_owner');
      const { adminUrl } = cluster.urlsOf('empty');
      await migrate(adminUrl, { to: first });
      const { rows, newer } = await restore({ adminUrl, file: old, header: await readBackupFile(old) });
      expect(newer).toEqual(later);
      expect(rows).toBeGreaterThan(1);
      expect(await query(adminUrl, 'select email from account')).toEqual([{ email: 'åsa.öberg@example.se' }]);
    } finally {
      await cluster.stop();
    }
  });

  test('leaves nothing of a load that fails', async () => {
    const cluster = await startEmbedded({ dataDir: join(folder, 'failing'), durable: false });
    try {
      const { adminUrl } = cluster.urls;
      const header = await readBackupFile(small);
      await migrate(adminUrl);
      await query(adminUrl, "alter table account add constraint no_asa check (email not like 'åsa%')");
      await expect(restore({ adminUrl, file: small, header })).rejects.toThrow(/violates check constraint "no_asa"/);
      expect(
        await query(
          adminUrl,
          'select (select count(*)::int from account) as accounts, (select count(*)::int from blob_chunk) as chunks',
        ),
      ).toEqual([{ accounts: 0, chunks: 0 }]);
      const left = await query(
        adminUrl,
        "select conname from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace",
      );
      expect(left.length).toBeGreaterThan(10);
      await query(adminUrl, 'alter table account drop constraint no_asa');
      await restore({ adminUrl, file: small, header });
    } finally {
      await cluster.stop();
    }
  });
});

/** Wide rows and many rows; microseconds, infinity, every byte, and letters and signs that a format may trip over. */
const fillLittle = `insert into account (email) values ('åsa.öberg@example.se'), (E'tab\\tradbyte\\nomvänt\\\\snedstreck.å@example.se')`;
const fillMuch = [
  `insert into session
     select sha256(convert_to(n::text, 'UTF8')), (select max(id) from account), timestamptz '1999-12-31 23:59:59.999999+01' + n * interval '1 microsecond',
            timestamptz 'infinity', timestamptz '2026-11-20 10:00:00.000001+00'
       from generate_series(1, ${manyRows}) n`,
  `insert into blob select (select min(id) from organisation), sha256('${megabytes}'), 0`,
  `insert into blob_chunk select organisation_id, sha256, n, convert_to(rpad(n || ' ', 262144, 'knowledge-based work for democracy '), 'UTF8')
     from blob, generate_series(1, ${megabytes * 4}) n where sha256 = sha256('${megabytes}')`,
  `insert into blob_chunk select organisation_id, sha256, 0, (select string_agg(decode(lpad(to_hex(n), 2, '0'), 'hex'), '' order by n) from generate_series(0, 255) n)
     from blob where sha256 = sha256('${megabytes}')`,
];

/** Everything that must be the same on both sides, asked of PostgreSQL without our own reader. */
async function picture(adminUrl: string): Promise<unknown> {
  const tables = await query(
    adminUrl,
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname",
  );
  const contents: Record<string, unknown> = {};
  for (const { relname } of tables) {
    const [row] = await query(
      adminUrl,
      `select count(*)::int as rows, coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0)::text as sum from ${String(relname)} t`,
    );
    contents[String(relname)] = row;
  }
  return {
    contents,
    sequences: await query(
      adminUrl,
      'select sequencename, last_value from pg_sequences where schemaname = $$public$$ order by 1',
    ),
    constraints: await query(
      adminUrl,
      'select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid), convalidated from pg_constraint where connamespace = $$public$$::regnamespace order by 1, 2',
    ),
    triggers: await query(
      adminUrl,
      'select tgrelid::regclass::text as table, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2',
    ),
  };
}

/** Runs the statements one after another as the owner; returns the rows of the last. */
async function query(connectionString: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** The most memory, in megabytes, that the process with these words in its command line held while the work went on. */
async function withPeakMemory<T>(words: string, work: () => Promise<T>): Promise<[T, number]> {
  let peak = 0;
  let isDone = false;
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    for (const { pid, command } of (
      await Promise.all([processesOf(join(folder, 'here')), processesOf(join(folder, 'there'))])
    ).flat()) {
      if (!command.includes(words)) continue;
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      peak = Math.max(peak, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000));
    }
    await sleep(50);
  }
  return [await working, peak];
}

function changed(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ 0x20;
  return copy;
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const place = bytes.indexOf(from);
  const copy = Buffer.from(bytes);
  copy.write(to, place);
  return copy;
}

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
