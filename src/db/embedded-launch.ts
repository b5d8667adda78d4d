import { execFile, spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { OperatorError } from '#db/operator-error.ts';
import { clusterFolder, logFile, type Binaries } from '#db/embedded-files.ts';
import { giveTo, type Identity } from '#db/embedded-identity.ts';
import { findPostmaster } from '#db/embedded-processes.ts';
import { superuser } from '#db/embedded-roles.ts';

/** What a cluster is started from, with and as. */
export type Setting = {
  dataDir: string;
  runFolder: string;
  binaries: Binaries;
  identity: Identity;
  durable: boolean;
  log: (line: string) => void;
  signal: AbortSignal | undefined;
};

/** The PostgreSQL that we started. `ended` resolves when its process is gone. */
export type Postgres = { pid: number; ended: Promise<void> };

const lockIsTaken = 75;
const largestLog = 10_000_000;

/**
 * Makes the cluster in a folder beside it and renames that, so that one cut off in the middle is never taken for a cluster.
 * @throws {OperatorError} with initdb's last words
 */
export async function initialise(setting: Setting): Promise<void> {
  const cluster = clusterFolder(setting.dataDir);
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveTo(setting.identity, draft);
  await giveTo(setting.identity, setting.runFolder); // where its libraries are linked
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${superuser}`, '--auth-local=trust', '--auth-host=reject'];
  const words = [
    setting.binaries.initdb,
    `--pgdata=${draft}`,
    ...locale,
    ...access,
    ...(setting.durable ? [] : ['--no-sync']),
  ];
  const [command = '', ...rest] = [...setting.identity.before, ...words];
  try {
    await promisify(execFile)(command, rest, { cwd: setting.runFolder, env: environment(setting) });
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? lastLine(error.stderr) : '';
    throw new OperatorError(`the files of PostgreSQL could not be made: ${said || String(error)}`);
  }
  await rename(draft, cluster);
}

/**
 * Starts PostgreSQL and waits until it answers, however long it has to recover after a crash.
 * It is detached, so that Ctrl-C in the terminal reaches the server alone, which still has requests to finish.
 * @throws {OperatorError} with PostgreSQL's last words when it ends instead
 */
export async function launch(setting: Setting): Promise<Postgres> {
  const cluster = clusterFolder(setting.dataDir);
  await giveTo(setting.identity, cluster);
  await giveTo(setting.identity, setting.runFolder);
  const logStart = await shortenLog(setting.dataDir);
  const log = await open(logFile(setting.dataDir), 'a', 0o600);
  const [command = '', ...words] = [
    ...kernelLock(setting.dataDir),
    ...setting.identity.before,
    setting.binaries.postgres,
  ];
  const child = spawn(command, [...words, '-D', cluster, ...settingsOf(setting)], {
    cwd: setting.runFolder,
    env: environment(setting),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let failure: string | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (failure = error.message)));
    child.once('exit', (code) =>
      resolve(void (failure = code === lockIsTaken ? 'another PostgreSQL has it open' : 'it ended')),
    );
  });
  await log.close();
  const startedAt = Date.now();
  let toldAt = startedAt;
  while (failure === undefined) {
    const postmaster = await findPostmaster(cluster);
    if (setting.signal?.aborted) child.kill('SIGQUIT');
    else if (postmaster?.isReady && postmaster.pid === child.pid) return { pid: postmaster.pid, ended };
    if (Date.now() - toldAt > 5000) {
      toldAt = Date.now();
      setting.log(
        `PostgreSQL is still starting after ${Math.round((toldAt - startedAt) / 1000)} s (recovering after a crash?)`,
      );
    }
    await sleep(10);
  }
  const said = (await readFile(logFile(setting.dataDir))).subarray(logStart).toString('utf8');
  throw new OperatorError(
    `PostgreSQL does not start on ${cluster}: ${lastLine(said) || failure} (see ${logFile(setting.dataDir)})`,
  );
}

/**
 * The kernel's lock on the data is held by PostgreSQL's own processes until the last of them is gone.
 * It stops what /proc cannot show: a second PostgreSQL in another container with the same folder.
 */
function kernelLock(dataDir: string): string[] {
  return ['flock', '--nonblock', '--no-fork', `--conflict-exit-code=${lockIsTaken}`, join(dataDir, 'postgres.lock')];
}

/** Small, without idle helpers, and without anything typed by a user in the log. */
function settingsOf(setting: Setting): string[] {
  const settings = {
    cluster_name: 'stadig',
    listen_addresses: '',
    unix_socket_directories: setting.runFolder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '256MB',
    min_wal_size: '32MB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    autovacuum_max_workers: '2',
    io_method: 'sync',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(setting.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Nothing of ours: PGOPTIONS, LANG or a password in the server's environment is no business of PostgreSQL's. */
function environment(setting: Setting): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    LC_ALL: 'C',
    TZ: 'UTC',
    LD_LIBRARY_PATH: join(setting.runFolder, 'lib'),
  };
}

/** Sets a large log aside, replacing the one set aside before. Returns where in the log this start begins. */
async function shortenLog(dataDir: string): Promise<number> {
  const size = await stat(logFile(dataDir)).then(
    (found) => found.size,
    () => 0,
  );
  if (size < largestLog) return size;
  await rename(logFile(dataDir), `${logFile(dataDir)}.1`);
  return 0;
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? '').replace(
    /^.*?(FATAL|LOG|error): +/,
    '',
  );
}
