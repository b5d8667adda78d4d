import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '#db/operator-error.ts';

export type Postmaster = { pid: number; socketFolder: string; isReady: boolean };

/** The PostgreSQL that runs on the cluster, by what it writes in its own postmaster.pid, if that process is alive and works there. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = file.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await worksIn(String(pid), cluster))) return undefined;
  return { pid, socketFolder: lines[4] ?? '', isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Ends every PostgreSQL process that a killed server has left on the cluster, then removes postmaster.pid.
 * The file alone proves nothing: its number may by now be a zombie's or a stranger's. What counts is whose working folder the cluster is.
 * Call it only while holding the data lock.
 * @throws {OperatorError} when one cannot be ended
 */
export async function stopLeftBehind(cluster: string, log: (line: string) => void): Promise<void> {
  const signals: { signal: NodeJS.Signals; patience: number }[] = [
    { signal: 'SIGINT', patience: 5000 },
    { signal: 'SIGQUIT', patience: 2000 },
    { signal: 'SIGKILL', patience: 2000 },
  ];
  if ((await findProcesses(cluster)).length > 0) log('stopping the PostgreSQL that an earlier server left running');
  for (const { signal, patience } of signals) {
    const processes = await findProcesses(cluster);
    if (processes.length === 0) break;
    const postmaster = await findPostmaster(cluster);
    for (const pid of postmaster && signal !== 'SIGKILL' ? [postmaster.pid] : processes) kill(pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline && (await findProcesses(cluster)).length > 0) await sleep(25);
  }
  const [survivor] = await findProcesses(cluster);
  if (survivor)
    throw new OperatorError(`process ${survivor} works in ${cluster} and does not end: stop it and start again`);
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function findProcesses(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name));
  const found: number[] = [];
  for (const pid of pids) if (await worksIn(pid, cluster)) found.push(Number(pid));
  return found;
}

/** A zombie has no working folder, and that of other users' processes cannot be read; neither can run on our cluster. */
async function worksIn(pid: string, cluster: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch {
    return false; // gone, a zombie, another user's, or there is no cluster yet
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ESRCH') throw error; // it ended in between
  }
}
