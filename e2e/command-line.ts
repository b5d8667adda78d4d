import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '#db/project-root.ts';

export type Ended = { code: number | null; out: string; err: string };
export type Running = { url: string; pid: number; said: () => string; ended: Promise<Ended> };
type Settings = Record<string, string>;

/** Runs a command of the product to its end, with these settings and no others. */
export function runVerb(words: string[], settings: Settings): Promise<Ended> {
  return startVerb(words, settings).ended;
}

/** The same, for ending it before: `bin/stadig` becomes the server, so a signal to the process reaches that. */
export function startVerb(
  words: string[],
  settings: Settings,
): { kill: (signal: NodeJS.Signals) => void; ended: Promise<Ended> } {
  const child = spawnProduct([join(projectRoot(), 'bin/stadig'), ...words], settings);
  return { kill: (signal) => child.kill(signal), ended: ending(child) };
}

/** `npm start`, leading a process group of its own, as a terminal would start it. Resolves when it has told its address. */
export async function npmStart(settings: Settings): Promise<Running> {
  const child = spawnProduct(['npm', 'start'], { PORT: '0', LOG_LEVEL: 'error', ...settings });
  let said = '';
  child.stdout?.on('data', (part) => (said += String(part)));
  child.stderr?.on('data', (part) => (said += String(part)));
  const ended = ending(child);
  const deadline = Date.now() + 180_000; // a loaded machine is slow, not wrong
  for (;;) {
    const url = /Stadig runs at (\S+)/.exec(said)?.[1];
    if (url && child.pid) return { url, pid: child.pid, said: () => said, ended };
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`npm start did not come up: ${said}`);
    await sleep(10);
  }
}

/** The processes, without zombies, that were started for this data folder or work in it: npm, the server, PostgreSQL. */
export async function processesOf(dataDir: string): Promise<{ pid: number; command: string }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [environment, folder, command] = await Promise.all([
        readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
        readlink(`/proc/${pid}/cwd`).catch(() => ''),
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
      ]);
      const isOurs = environment.split('\0').includes(`DATA_DIR=${dataDir}`) || folder.startsWith(dataDir);
      return isOurs && command !== '' ? [{ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() }] : [];
    }),
  );
  return found.flat();
}

/** kill -9 of all of them at once. */
export async function killAll(dataDir: string): Promise<void> {
  for (const { pid } of await processesOf(dataDir)) killNow(pid);
}

export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // one that ended by itself because another was killed before it
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function spawnProduct([command = '', ...words]: string[], settings: Settings): ChildProcess {
  return spawn(command, words, {
    cwd: projectRoot(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

async function ending(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (part) => (out += String(part)));
  child.stderr?.on('data', (part) => (err += String(part)));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}
