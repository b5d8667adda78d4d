// How long a page takes, asked for one after another on a connection that is kept open. The machine's own speed stands beside it:
// the same minute's time for an empty transaction over PostgreSQL's socket.
// bin/bench page-time
import { Agent, request } from 'node:http';
import pg from 'pg';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { startSystem } from '../e2e/system.ts';
import { median, say, tell } from './figure.ts';
import { listSignedInPages, resultLevels, resultTemplate } from './signed-in-pages.ts';

const times = 200;
const warmUp = 20;

const system = await startSystem();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const database = await startOrJoinEmbedded({ dataDir: system.dataDir });
const client = new pg.Client({ connectionString: database.urls.appUrl });
try {
  await client.connect();
  const pages = await listSignedInPages(system.url);
  const measured: { template: string; ms: number; base: number }[] = [];
  for (const { visit, cookie } of pages) {
    const base = await medianOf(emptyTransaction);
    const ms = await medianOf(() => get(visit.path, cookie));
    measured.push({ template: visit.template, ms, base });
  }
  const result = pages.find(({ visit }) => visit.template === resultTemplate);
  for (const level of resultLevels) {
    const path = `${result?.visit.path.split('?')[0] ?? ''}?niva=${level}`;
    const ms = await medianOf(() => get(path, result?.cookie ?? ''));
    tell({ name: `a result page at the median, ${level}`, value: ms, limit: 60, unit: 'ms' });
  }
  measured.sort((a, b) => b.ms - a.ms);
  for (const { template, ms, base } of measured)
    say(`      ${ms.toFixed(1)} ms, ${(ms / base).toFixed(0)} empty transactions  ${template}`);
  // Pages of results have a limit of their own.
  const [slowest] = measured.filter(({ template }) => !template.startsWith(resultTemplate));
  if (!slowest) throw new Error('there is no page to measure');
  tell({
    name: 'the slowest page at the median',
    value: slowest.ms,
    limit: 50,
    unit: 'ms',
    note: `of ${measured.length}, ${slowest.template}; half of them under ${median(measured.map(({ ms }) => ms)).toFixed(1)} ms; an empty transaction ${median(measured.map(({ base }) => base)).toFixed(2)} ms`,
  });
} finally {
  agent.destroy();
  await client.end();
  await database.stop();
  await system.stop();
}

/** Milliseconds at the median. */
async function medianOf(work: () => Promise<void>): Promise<number> {
  const durations: number[] = [];
  for (let time = -warmUp; time < times; time += 1) {
    const began = performance.now();
    await work();
    if (time >= 0) durations.push(performance.now() - began);
  }
  return median(durations);
}

async function emptyTransaction(): Promise<void> {
  await client.query('begin');
  await client.query('select 1');
  await client.query('commit');
}

function get(path: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(system.url + path, { agent, headers: { 'accept-encoding': 'br', cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} answers ${response.statusCode}`));
      response.once('end', resolve).resume();
    });
    asked.on('error', reject);
    asked.end();
  });
}
