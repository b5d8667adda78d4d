// What the server and its PostgreSQL hold in memory after everybody of the cast has opened all there is, documents included. Pages that
// processes share are counted once (PSS), so that PostgreSQL's shared buffers do not appear once for every connection.
// bin/bench memory
import { readFile } from 'node:fs/promises';
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
    value: after.server + after.postgres,
    limit: 350,
    unit: 'MB',
    note: `after ${requests} requests: server ${after.server.toFixed(0)}, PostgreSQL ${after.postgres.toFixed(0)} in ${after.processes} processes; before them ${(before.server + before.postgres).toFixed(0)}`,
  });
} finally {
  await system.stop();
}

/** MB (1,000,000 bytes). */
async function measure(): Promise<{ server: number; postgres: number; processes: number }> {
  const sums = { server: 0, postgres: 0, processes: 0 };
  for (const { pid } of await processesOf(system.dataDir)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => undefined);
    if (rollup === undefined) continue; // a connection that has just been closed
    const kiB = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? Number.NaN);
    if (pid !== system.pid) sums.processes += 1;
    sums[pid === system.pid ? 'server' : 'postgres'] += (kiB * 1024) / 1e6;
  }
  return sums;
}
