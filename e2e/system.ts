import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import { temporaryFolder } from './browser.ts';

export type System = {
  url: string;
  /** Of the server; PostgreSQL's postmaster is not its child, but works in `dataDir`. */
  pid: number;
  dataDir: string;
  /** What it was told besides, which its command line goes by too. */
  settings: Record<string, string>;
  stop: () => Promise<void>;
};

/** The running product, as `npm start` runs it, on a free port and on data that go with it: new ones, or those in the folder that is given. */
export async function startSystem(given?: { dataDir: string; settings?: Record<string, string> }): Promise<System> {
  const dataDir = given?.dataDir ?? (await temporaryFolder('journey'));
  const child = spawn(join(projectRoot(), 'bin/stadig'), ['start'], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...given?.settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const leaveNothing = () => child.kill('SIGTERM'); // when the run is broken off before stop()
  process.once('exit', leaveNothing);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString('utf8');
      const found = /Stadig runs at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the system did not start: ${said}`)));
  }).catch(async (error: unknown) => {
    process.off('exit', leaveNothing);
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    settings: given?.settings ?? {},
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      process.off('exit', leaveNothing);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
