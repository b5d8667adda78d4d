// From a clean clone of what is committed, with npm's cache warm from the installation here, to the first page; then later starts.
// bin/bench first-page
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import { median, tell } from './figure.ts';

const folder = await mkdtemp(join(tmpdir(), 'stadig-first-page-'));
const clone = join(folder, 'stadig');
let child: ChildProcess | undefined;
try {
  execFileSync('git', ['clone', '--quiet', projectRoot(), clone]);
  const first = await timeStart();
  tell({ name: 'clean clone to the first page', value: first.seconds, limit: 60, unit: 's' });
  const stops = [first.stopSeconds];
  const later: number[] = [];
  for (let times = 0; times < 3; times += 1) {
    const { seconds, stopSeconds } = await timeStart();
    later.push(seconds);
    stops.push(stopSeconds);
  }
  tell({
    name: 'later starts, npm included',
    value: median(later),
    limit: 3,
    unit: 's',
    note: `median of ${later.length}`,
  });
  tell({ name: 'stopping', value: Math.max(...stops), limit: 5, unit: 's', note: `the longest of ${stops.length}` });
} finally {
  child?.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** `npm start` until `GET /` answers 200, then TERM to npm until it has ended. */
async function timeStart(): Promise<{ seconds: number; stopSeconds: number }> {
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = npm;
  const { status } = await fetch(await addressOf(npm));
  if (status !== 200) throw new Error(`the first page answers ${status}`);
  const seconds = since(began);
  const stopping = performance.now();
  const ended = once(npm, 'exit');
  npm.kill('SIGTERM');
  await ended;
  child = undefined;
  return { seconds, stopSeconds: since(stopping) };
}

function addressOf(npm: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString('utf8');
      const address = /Stadig runs at (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    npm.stdout?.on('data', listen);
    npm.stderr?.on('data', listen);
    npm.once('exit', () => reject(new Error(`npm start has ended: ${said}`)));
  });
}

function since(moment: number): number {
  return (performance.now() - moment) / 1000;
}
