import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded, startOrJoinEmbedded } from '#db/embedded.ts';
import { DataInUse, OperatorError } from '#db/operator-error.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp('/tmp/stadig-test-'); // 0700, as a folder that only root may enter
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the embedded PostgreSQL', { timeout: 30_000 }, () => {
  test('has three logins that can do no more than they should, reached through a socket only', async () => {
    const database = await startEmbedded({ dataDir: join(folder, 'logins'), durable: false });
    try {
      const { rows } = await query(
        database.urls.adminUrl,
        `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty
           from pg_roles where rolname like 'stadig\\_%' and rolname <> 'stadig_superuser' order by rolname`,
      );
      expect(rows).toEqual([
        { rolname: 'stadig_app', mighty: false },
        { rolname: 'stadig_intake', mighty: false },
        { rolname: 'stadig_owner', mighty: false },
      ]);
      for (const [url, login] of [
        [database.urls.adminUrl, 'stadig_owner'],
        [database.urls.appUrl, 'stadig_app'],
        [database.urls.intakeUrl, 'stadig_intake'],
      ] as const) {
        const found = await query(url, 'select current_user as login, current_database() as database');
        expect(found.rows).toEqual([{ login, database: 'stadig' }]);
      }
      await expect(query(database.urls.appUrl, 'create table mine ()')).rejects.toThrow(/permission denied/);
      const sorted = await query(
        database.urls.appUrl,
        `select string_agg(letter, ' ' order by letter collate "sv-x-icu") from unnest(array['ö','B','a','z','é','v','å','w','ä','Ö','A']) letter`,
      );
      expect(sorted.rows).toEqual([{ string_agg: 'a A B é v w z å ä ö Ö' }]);
      const settings = await query(
        database.superuserUrl,
        "select name, setting from pg_settings where name in ('listen_addresses', 'fsync') order by name",
      );
      expect(settings.rows).toEqual([
        { name: 'fsync', setting: 'off' },
        { name: 'listen_addresses', setting: '' },
      ]);
      const socketFolder = new URL(database.superuserUrl.replace('@/', '@socket/')).searchParams.get('host') ?? '';
      expect((await stat(socketFolder)).mode & 0o777).toBe(0o700);
    } finally {
      await database.stop();
    }
  });

  test('keeps what was committed, and syncs it unless told otherwise', async () => {
    const dataDir = join(folder, 'keeps');
    const first = await startEmbedded({ dataDir });
    const { rows } = await query(
      first.superuserUrl,
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
    );
    await query(first.urls.adminUrl, "create table kept as select 'räksmörgås' as word");
    await first.stop();
    expect(rows).toEqual([{ fsync: 'on', commit: 'on' }]);
    expect(isAlive(first.pid)).toBe(false);

    const second = await startEmbedded({ dataDir });
    const kept = await query(second.urls.adminUrl, 'select word from kept');
    await second.stop();
    expect(kept.rows).toEqual([{ word: 'räksmörgås' }]);
  });

  test('makes databases for tests from a template', async () => {
    const database = await startEmbedded({ dataDir: join(folder, 'template'), durable: false });
    try {
      await query(database.urls.adminUrl, 'create table ready as select 1 as one');
      await query(database.superuserUrl, 'create database worker_1 owner stadig_owner template stadig');
      const { rows } = await query(
        database.urlsOf('worker_1').adminUrl,
        'select current_database() as name, one from ready',
      );
      expect(rows).toEqual([{ name: 'worker_1', one: 1 }]);
    } finally {
      await database.stop();
    }
  });

  test('lets one process have the data; others may join it', async () => {
    const dataDir = join(folder, 'one');
    const first = await startEmbedded({ dataDir, durable: false });
    try {
      await expect(startEmbedded({ dataDir })).rejects.toThrow(
        new DataInUse(`another Stadig (process ${process.pid}) already uses the data in ${dataDir}`),
      );
      const joined = await startOrJoinEmbedded({ dataDir });
      expect(joined.urls).toEqual(first.urls);
      await joined.stop();
      expect((await query(first.urls.appUrl, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    } finally {
      await first.stop();
    }
    const second = await startEmbedded({ dataDir, durable: false });
    await second.stop();
  });

  test('is stopped and started anew when a killed server has left it, with or without its postmaster', async () => {
    const dataDir = join(folder, 'left');
    const seed = await startEmbedded({ dataDir, durable: false });
    await query(seed.urls.adminUrl, 'create table kept as select 1 as one');
    await seed.stop();
    for (const also of ['server', 'server and postmaster']) {
      const orphan = await startAndDie(dataDir, also === 'server and postmaster');
      const told: string[] = [];
      const database = await startEmbedded({ dataDir, durable: false, log: (line) => told.push(line) });
      const { rows } = await query(database.urls.adminUrl, 'select one from kept');
      await database.stop();
      expect(rows, also).toEqual([{ one: 1 }]);
      expect(isAlive(orphan), also).toBe(false);
      if (also === 'server') expect(told).toEqual(['stopping the PostgreSQL that an earlier server left running']);
    }
  });

  test('is not held up by a postmaster.pid that names a stranger or a zombie', async () => {
    const dataDir = join(folder, 'stale');
    await (await startEmbedded({ dataDir, durable: false })).stop();
    const stranger = spawn('sleep', ['60'], { cwd: folder });
    const zombie = spawn('sh', ['-c', 'sleep 0 & exec sleep 60'], { cwd: dataDir }); // sleep never waits for the child it inherits
    try {
      for (const pid of [stranger.pid, await childOf(zombie), 1, 2 ** 22 - 1]) {
        await writeFile(
          join(dataDir, 'postgres/postmaster.pid'),
          `${pid}\n${join(dataDir, 'postgres')}\n1\n5432\n/tmp\n\n1 1\nready\n`,
        );
        const database = await startEmbedded({ dataDir, durable: false });
        await database.stop();
      }
      expect(stranger.exitCode).toBe(null);
    } finally {
      stranger.kill();
      zombie.kill();
    }
  });

  test('refuses data of another major version, and a folder that is no cluster', async () => {
    const dataDir = join(folder, 'older');
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      /is not a PostgreSQL cluster that can be read \(no such file or directory\)/,
    );
    await writeFile(join(dataDir, 'postgres/PG_VERSION'), '17\n');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      new OperatorError(
        `${dataDir} holds data of PostgreSQL 17 and this Stadig carries 18: make a backup with the Stadig that wrote it, and restore that with this one in a new DATA_DIR`,
      ),
    );
  });

  test('begins again after an initdb that was cut off', async () => {
    const dataDir = join(folder, 'cut');
    await mkdir(join(dataDir, 'postgres.new/base'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.new/PG_VERSION'), '18\n');
    await (await startEmbedded({ dataDir, durable: false })).stop();
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
  });

  test('says in PostgreSQL’s words why it does not start, and lets go of the data', async () => {
    const dataDir = join(folder, 'broken');
    await (await startEmbedded({ dataDir, durable: false })).stop();
    const control = join(dataDir, 'postgres/global/pg_control');
    const good = await readFile(control);
    await writeFile(control, Buffer.alloc(good.length));
    await expect(startEmbedded({ dataDir, durable: false })).rejects.toThrow(
      /^PostgreSQL does not start on .*: database files are incompatible with server \(see .*postgres\.log\)$/,
    );
    await writeFile(control, good);
    await (await startEmbedded({ dataDir, durable: false })).stop();
  });

  test('works where the data lies deep and under odd names', async () => {
    const dataDir = join(folder, 'å ä ö: "djupt"', 'x'.repeat(120), 'data');
    const database = await startEmbedded({ dataDir, durable: false });
    expect((await query(database.urls.appUrl, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.stop();
  });

  test('ends by itself when asked to give up', async () => {
    const signal = AbortSignal.abort();
    await expect(startEmbedded({ dataDir: join(folder, 'aborted'), durable: false, signal })).rejects.toThrow(
      OperatorError,
    );
  });

  test.runIf(process.getuid?.() === 0)('leaves data that belong to somebody else alone, even as root', async () => {
    const dataDir = join(folder, 'somebody');
    await mkdir(dataDir);
    await chown(dataDir, 65_534, 65_534);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      /cannot be used: it belongs to user 65534: run this as that user, or give it to root with chown/,
    );
  });

  test.runIf(process.getuid?.() === 0)(
    'as root without user namespaces becomes nobody, where nobody may enter',
    async () => {
      const programs = join(folder, 'programs');
      await mkdir(programs);
      await writeFile(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      const path = process.env.PATH;
      process.env.PATH = `${programs}:${path}`;
      try {
        await expect(startEmbedded({ dataDir: join(folder, 'closed'), durable: false })).rejects.toThrow(
          new OperatorError(
            'PostgreSQL does not run as root, this machine forbids user namespaces, and other users may not enter ' +
              `${await realpath(folder)}: start Stadig as an ordinary user, or allow it with chmod o+x ${await realpath(folder)}`,
          ),
        );
        await chmod(folder, 0o711);
        const dataDir = join(folder, 'open');
        const asNobody = await startEmbedded({ dataDir, durable: false });
        const owner = (await stat(`/proc/${asNobody.pid}`)).uid;
        expect((await query(asNobody.urls.appUrl, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
        await asNobody.stop();
        expect(owner).toBe(65_534);

        process.env.PATH = path;
        await (await startEmbedded({ dataDir, durable: false })).stop(); // the same data once namespaces are allowed
        expect((await stat(join(dataDir, 'postgres'))).uid).toBe(0);
      } finally {
        process.env.PATH = path;
        await chmod(folder, 0o700);
      }
    },
  );
});

async function query(connectionString: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

/** A process of its own starts PostgreSQL on the data and is then killed, with its PostgreSQL's main process if wished. Returns the latter's id. */
async function startAndDie(dataDir: string, postmasterToo: boolean): Promise<number> {
  const script = `const { startEmbedded } = await import('#db/embedded.ts');
    const { pid } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log(pid);
    await new Promise(() => setInterval(() => {}, 1000));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(child.stdout, 'data');
  const pid = Number(String(output));
  child.kill('SIGKILL');
  await once(child, 'exit');
  if (postmasterToo) process.kill(pid, 'SIGKILL');
  return pid;
}

async function childOf(parent: ChildProcess): Promise<number> {
  for (;;) {
    const found = spawnSync('cat', [`/proc/${parent.pid}/task/${parent.pid}/children`], {
      encoding: 'utf8',
    }).stdout.trim();
    if (found !== '') return Number(found);
  }
}

/** A process that has ended may stay as a zombie until whoever inherited it looks. */
function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
