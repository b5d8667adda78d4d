import { stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { DataInUse } from '#db/operator-error.ts';

export type DataLock = { release: () => void };

/**
 * Takes the data folder for this process. The lock is an abstract socket (unix(7)) named after the folder's device and inode:
 * the kernel lets exactly one process have it and frees it however that process dies, so no lock file can be left behind.
 * @throws {DataInUse} naming the process that has it
 */
export async function lockData(dataDir: string): Promise<DataLock> {
  const { dev, ino } = await stat(dataDir, { bigint: true });
  const path = `\0stadig/${dev}-${ino}`;
  const server = createServer((asker) => {
    asker.on('error', () => undefined); // who asked has left; the answer was a courtesy
    asker.end(String(process.pid));
  });
  const taken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
    server.listen({ path }, () => resolve(false));
  });
  if (taken) throw new DataInUse(`another Stadig${await askHolder(path)} already uses the data in ${dataDir}`);
  server.unref();
  return { release: () => server.close() };
}

function askHolder(path: string): Promise<string> {
  return new Promise((resolve) => {
    const asker = connect({ path, timeout: 500 });
    asker.once('data', (pid) => resolve(` (process ${String(pid)})`));
    for (const silence of ['error', 'timeout', 'close']) asker.once(silence, () => resolve(''));
  });
}
