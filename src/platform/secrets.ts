import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets as files outside the database and outside its backups. A name is letters, digits and hyphens. */
export type Secrets = {
  /** Makes a new secret of 32 bytes; fails if there is one. Written to disk for good before it returns. */
  create: (name: string) => Promise<Buffer>;
  /** Keeps these bytes as a new secret, on disk for good before it returns; fails if there is one. */
  store: (name: string, secret: Buffer) => Promise<void>;
  /** The secret, or nothing when the file is gone. */
  find: (name: string) => Promise<Buffer | undefined>;
  /** Overwrites and removes it. */
  shred: (name: string) => Promise<void>;
  /** The names of all secrets there are. */
  list: () => Promise<string[]>;
};

export function fileSecrets(folder: string): Secrets {
  function fileOf(name: string): string {
    if (!/^[a-z0-9-]+$/.test(name)) throw new Error('a secret needs a plain name');
    return join(folder, name);
  }
  async function store(name: string, secret: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeThrough(fileOf(name), secret, 'wx');
    await syncFolder(folder);
  }
  return {
    async create(name) {
      const secret = randomBytes(32);
      await store(name, secret);
      return secret;
    },
    store,
    async find(name) {
      try {
        return await readFile(fileOf(name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async shred(name) {
      const file = fileOf(name);
      try {
        const { size } = await stat(file);
        await writeThrough(file, randomBytes(size), 'r+');
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      await rm(file, { force: true });
    },
    async list() {
      try {
        return await readdir(folder);
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
  };
}

async function writeThrough(file: string, bytes: Buffer, flag: 'wx' | 'r+'): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without it the file is there after a power cut, and its name is not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
