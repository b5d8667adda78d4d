import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataInUse, OperatorError } from '#db/operator-error.ts';
import { clusterFolder, findBinaries, makeDataFolder, makeRunFolder, refuseOtherVersion } from '#db/embedded-files.ts';
import { chooseIdentity } from '#db/embedded-identity.ts';
import { initialise, launch, type Postgres } from '#db/embedded-launch.ts';
import { lockData, type DataLock } from '#db/embedded-lock.ts';
import { findPostmaster, stopLeftBehind, type Postmaster } from '#db/embedded-processes.ts';
import { logins, prepareDatabase, superuser } from '#db/embedded-roles.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';

export type EmbeddedOptions = {
  /** Holds the cluster in `postgres/` and its log in `postgres.log`. Made when missing. */
  dataDir: string;
  /** Is told in one line what happens out of the ordinary. */
  log?: (line: string) => void;
  /** False for tests only: nothing is synced to disk, and a power cut destroys the cluster. */
  durable?: boolean;
  /** Gives up a start that has not finished. */
  signal?: AbortSignal;
};

export type EmbeddedDatabase = {
  /** The three logins to the database `stadig`, over the socket. */
  urls: DatabaseUrls;
  /** The three logins to another database of the same cluster. */
  urlsOf: (database: string) => DatabaseUrls;
  /** For making databases: `create database x owner stadig_owner template y`. */
  superuserUrl: string;
  pid: number;
  /** Resolves when PostgreSQL has ended, asked or not. */
  ended: Promise<void>;
  /** Ends PostgreSQL, within three seconds, and lets go of the data. */
  stop: () => Promise<void>;
};

/**
 * Starts the carried PostgreSQL on a data folder, with its roles and the database `stadig`, empty the first time.
 * It is reached only through a socket in a folder that only this user may enter. One left behind by a killed server is stopped first.
 * @throws {DataInUse} when another process of Stadig uses the data
 * @throws {OperatorError} with one line for the operator when this machine or this folder cannot
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log = () => undefined, durable = true, signal } = options;
  const binaries = await findBinaries();
  const { isNewData } = await makeDataFolder(dataDir);
  const lock = await lockData(dataDir);
  let runFolder: string | undefined;
  let postgres: Postgres | undefined;
  const stop = () => end({ postgres, runFolder, lock });
  try {
    await refuseOtherVersion(dataDir);
    await stopLeftBehind(clusterFolder(dataDir), log);
    const identity = await chooseIdentity({ native: binaries.native, dataDir, isNewData });
    runFolder = await makeRunFolder(dataDir, binaries);
    const setting = { dataDir, runFolder, binaries, identity, durable, log, signal };
    if (!existsSync(clusterFolder(dataDir))) await initialise(setting);
    postgres = await launch(setting);
    const found = addresses(runFolder);
    await prepareDatabase(found.superuserUrl);
    return { ...found, ...postgres, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Starts it, or uses the one that a running server has started; then `stop` leaves that one alone.
 * @throws {OperatorError} as `startEmbedded`, or when the process that has the data gets no PostgreSQL going
 */
export async function startOrJoinEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!(error instanceof DataInUse)) throw error;
    const { pid, socketFolder } = await waitForPostmaster(options.dataDir, error);
    return { ...addresses(socketFolder), pid, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
  }
}

/** A running server may be in the middle of its start. */
async function waitForPostmaster(dataDir: string, inUse: DataInUse): Promise<Postmaster> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(50)) {
    const postmaster = await findPostmaster(clusterFolder(dataDir));
    if (postmaster?.isReady) return postmaster;
  }
  throw new OperatorError(`${inUse.message}, but its PostgreSQL does not answer`);
}

function addresses(socketFolder: string): Pick<EmbeddedDatabase, 'urls' | 'urlsOf' | 'superuserUrl'> {
  function urlsOf(database: string): DatabaseUrls {
    return {
      adminUrl: urlOf(logins.admin, database, socketFolder),
      appUrl: urlOf(logins.app, database, socketFolder),
      intakeUrl: urlOf(logins.intake, database, socketFolder),
    };
  }
  return { urls: urlsOf('stadig'), urlsOf, superuserUrl: urlOf(superuser, 'postgres', socketFolder) };
}

function urlOf(login: string, database: string, socketFolder: string): string {
  return `postgres://${login}@/${database}?host=${encodeURIComponent(socketFolder)}`;
}

async function end(running: {
  postgres: Postgres | undefined;
  runFolder: string | undefined;
  lock: DataLock;
}): Promise<void> {
  const { postgres, runFolder, lock } = running;
  if (postgres) await endProcess(postgres);
  if (runFolder) await rm(runFolder, { recursive: true, force: true });
  lock.release();
}

/**
 * SIGTERM lets connections that are being closed go in peace, SIGINT cuts them off. SIGQUIT leaves recovery to the next start
 * and loses nothing that was committed.
 */
async function endProcess({ pid, ended }: Postgres): Promise<void> {
  const signals = [
    ['SIGTERM', 300],
    ['SIGINT', 1700],
    ['SIGQUIT', 500],
    ['SIGKILL', 500],
  ] as const;
  for (const [signal, patience] of signals) {
    if (isAlive(pid)) process.kill(pid, signal);
    if (await Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })])) return;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH: it ended by itself
  }
}
