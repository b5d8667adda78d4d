import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '#db/operator-error.ts';

/**
 * Writes a file that is either all there or not at all, also when the power goes. One that is there is left alone unless `force`. `ready` is
 * called when the bytes are on the disk and before they have their name.
 */
export async function writeWholeFile(
  file: string,
  bytes: Uint8Array,
  { force, ready }: { force: boolean; ready: () => Promise<void> },
): Promise<void> {
  refuseExisting(file, force);
  const folder = dirname(file);
  const unfinished = join(folder, `.${basename(file)}.${process.pid}.unfinished`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await ready();
    refuseExisting(file, force);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new OperatorError(`cannot write ${file}: ${String(error.code)}`);
    throw error;
  }
}

export function refuseExisting(file: string, force: boolean): void {
  if (!force && existsSync(file)) throw new OperatorError(`${file} is there already: move it, or add --force`);
}
