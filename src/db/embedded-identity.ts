import { spawnSync } from 'node:child_process';
import { chmod, lchown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '#db/operator-error.ts';

/** How PostgreSQL is run: the words before its command, and the owner its files must have (undefined: leave them). */
export type Identity = { before: string[]; owner: number | undefined };

const nobody = 65_534;
const inNamespace = ['unshare', '-U', `--map-user=${nobody}`, `--map-group=${nobody}`];
const inEarnest = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/**
 * PostgreSQL refuses to run as root. As root it gets a user namespace in which root is called nobody: the files stay root's, and
 * folders that only root may enter work. Where namespaces are forbidden (in many containers) it becomes nobody in earnest,
 * if nobody may enter every folder above the programs and the data; a data folder that was made just now is opened that far.
 * @throws {OperatorError} naming the folder in the way
 */
export async function chooseIdentity(folders: {
  native: string;
  dataDir: string;
  isNewData: boolean;
}): Promise<Identity> {
  if (process.getuid?.() !== 0) return { before: [], owner: undefined };
  if (spawnSync('unshare', [...inNamespace.slice(1), 'true']).status === 0) return { before: inNamespace, owner: 0 };
  if (folders.isNewData) await chmod(folders.dataDir, 0o711);
  const closed = (await firstClosed(folders.native)) ?? (await firstClosed(folders.dataDir));
  if (closed) {
    throw new OperatorError(
      `PostgreSQL does not run as root, this machine forbids user namespaces, and other users may not enter ${closed}: ` +
        `start Stadig as an ordinary user, or allow it with chmod o+x ${closed}`,
    );
  }
  return { before: inEarnest, owner: nobody };
}

/** Gives a folder and all in it to the identity's owner. */
export async function giveTo(identity: Identity, folder: string): Promise<void> {
  const { owner } = identity;
  if (owner === undefined || (await stat(folder)).uid === owner) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), owner, owner);
  }
  await lchown(folder, owner, owner);
}

async function firstClosed(folder: string): Promise<string | undefined> {
  const above = folder === dirname(folder) ? undefined : await firstClosed(dirname(folder));
  return above ?? (((await stat(folder)).mode & 0o001) === 0 ? folder : undefined);
}
