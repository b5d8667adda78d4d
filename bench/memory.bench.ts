// What the server and its PostgreSQL hold in memory after everybody of the cast has opened all there is, documents included. Pages that
// processes share are counted once (PSS), so that PostgreSQL's shared buffers do not appear once for every connection.
// bin/bench memory
import { readdir, readFile } from 'node:fs/promises';
import { castPeople } from '#src/demo/cast.ts';
import { processesOf } from '../e2e/command-line.ts';
import { crawl, listPageRoutes, signIn } from '../e2e/crawl.ts';
import { startSystem } from '../e2e/system.ts';
import { tell } from './figure.ts';

const rounds = 2;

const system = await startSystem();
try {
  const before = await measure();
  let requests = 0;
  const routes = await listPageRoutes();
  for (let round = 0; round < rounds; round += 1) {
    for (const { email, slug } of castPeople) {
      const cookie = await signIn(system.url, email);
      requests += (await crawl({ url: system.url, routes, cookie, starts: [`/${slug}/hem`, '/konto', '/svara/demo'] }))
        .visits.length;
    }
  }
  const after = await measure();
  tell({
    name: 'server and PostgreSQL together',
    value: sum(after),
    limit: 350,
    unit: 'MB',
    note: `after ${requests} requests: ${inWords(after)}; before them ${inWords(before)}`,
  });
} finally {
  await system.stop();
}

type Parts = { server: number; documents: number; postgres: number };

/** MB (1,000,000 bytes) of the server, of the process that makes its documents, and of PostgreSQL. */
async function measure(): Promise<Parts> {
  const parts: Parts = { server: await held(system.pid), documents: 0, postgres: 0 };
  const ofData = (await processesOf(system.dataDir)).map(({ pid }) => pid).filter((pid) => pid !== system.pid);
  for (const pid of ofData) parts.postgres += await held(pid);
  for (const pid of await childrenOf(system.pid)) if (!ofData.includes(pid)) parts.documents += await held(pid);
  return parts;
}

async function held(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''); // a connection may just have been closed
  return (Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024) / 1e6;
}

async function childrenOf(parent: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${parent}/task`);
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${parent}/task/${task}/children`, 'utf8').catch(() => '')),
  );
  return lists
    .flatMap((list) => list.trim().split(' '))
    .filter((pid) => pid !== '')
    .map(Number);
}

function sum(parts: Parts): number {
  return parts.server + parts.documents + parts.postgres;
}

function inWords({ server, documents, postgres }: Parts): string {
  return `server ${server.toFixed(0)}, documents ${documents.toFixed(0)}, PostgreSQL ${postgres.toFixed(0)}`;
}
