// Answers through HTTP, each with a code spent, sealed and on disk before it is thanked for, beside plain inserts of rows of the same size by the
// same client in the same minute. INTAKE_ANSWERS=200000 bin/bench intake runs the long one, for the memory; otherwise 40,000.
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { countedItems, getSurvey } from '#modules/surveys/index.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { startSystem } from '../e2e/system.ts';
import { makeBusySurvey, spentSoFar } from './busy-survey.ts';
import { say, tell, tellAtLeast } from './figure.ts';

const answers = Number(process.env.INTAKE_ANSWERS ?? '40000');
const atOnce = 48;
const steadyPerSecond = 500;
const steadySeconds = 20;
const groups = 200;

const system = await startSystem();
const survey = await makeBusySurvey(system, {
  groups,
  staff: Math.ceil((answers + steadyPerSecond * steadySeconds) / groups) + 10,
});
const agent = new Agent({ keepAlive: true, maxSockets: 400 });
try {
  const form = await aForm();
  say(
    `      ${survey.codes.length} codes in ${groups} groups; a form of ${form.fields} fields, ${form.body.length} bytes`,
  );
  const codes = survey.codes.values();
  const send = async () => post(`/svara/${survey.publicToken}/${codes.next().value ?? ''}`, form.body);
  await keepBusy(atOnce, 1000, send); // warm
  const before = await resident();

  const rows = await plainInserts(3000);
  const startedAt = performance.now();
  const wanted = answers - 1000;
  await keepBusy(atOnce, wanted, send);
  const perSecond = wanted / ((performance.now() - startedAt) / 1000);
  const rowsAfter = await plainInserts(3000);
  const plain = (rows + rowsAfter) / 2;
  const after = await resident();
  tellAtLeast({
    name: 'durable sealed answers through HTTP',
    value: perSecond,
    least: 1000,
    unit: '/s',
    note: `${atOnce} at once; plain inserts of rows of the same size by the same client: ${plain.toFixed(0)}/s, ratio ${(perSecond / plain).toFixed(2)}`,
  });
  const late = await atSteadyPace(send);
  tell({
    name: `the slowest hundredth at ${steadyPerSecond}/s`,
    value: late.p99,
    limit: 250,
    unit: 'ms',
    note: `median ${late.median.toFixed(1)} ms, slowest ${late.slowest.toFixed(0)} ms`,
  });
  tell({
    name: 'change of the server’s resident memory',
    value: Math.abs(after / before - 1) * 100,
    limit: 10,
    unit: '%',
    note: `${before.toFixed(0)} MB after the first 1,000 answers, ${after.toFixed(0)} MB after ${answers}`,
  });
  const spent = await spentSoFar(survey);
  say(`      ${spent} codes spent, ${answers + steadyPerSecond * steadySeconds} answers thanked for`);
  if (spent !== answers + steadyPerSecond * steadySeconds) process.exitCode = 1;
} finally {
  agent.destroy();
  await survey.close();
  await system.stop();
}

/** A form with twenty fields filled in, as a browser packs it. */
async function aForm(): Promise<{ body: string; fields: number }> {
  const scope = { db: survey.scope.database, organisationId: survey.organisationId, reading: true };
  const { questionnaire } = await inOrganisation(scope, (db) => getSurvey(db, survey.id));
  const fields = countedItems(questionnaire)
    .slice(0, 20)
    .map((item, at) => [item.key, item.options[at % item.options.length]?.key ?? ''] as [string, string]);
  return { body: new URLSearchParams(fields).toString(), fields: fields.length };
}

/** Milliseconds until it was thanked for. Anything else than thanks ends the run. */
function post(path: string, body: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      system.url + path,
      {
        agent,
        method: 'POST',
        headers: {
          origin: system.url,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 303) resolve(performance.now() - startedAt);
          else reject(new Error(`${response.statusCode} for ${path}`));
        });
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}

async function keepBusy(workers: number, times: number, work: () => Promise<unknown>): Promise<void> {
  let left = times;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: workers }, one));
}

/** Sent at their moment whether or not those before have been answered, as people do. */
async function atSteadyPace(work: () => Promise<number>): Promise<{ p99: number; median: number; slowest: number }> {
  const startedAt = performance.now();
  const waiting: Promise<number>[] = [];
  const total = steadyPerSecond * steadySeconds;
  while (waiting.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * steadyPerSecond));
    while (waiting.length < due) waiting.push(work());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const times = (await Promise.all(waiting)).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p99: at(0.99), median: at(0.5), slowest: at(1) };
}

/** Rows a second, of the size of a sealed answer, each in a transaction of its own, from as many connections as the intake has. */
async function plainInserts(times: number): Promise<number> {
  const { urls, stop } = await startOrJoinEmbedded({ dataDir: system.dataDir });
  const pool = new pg.Pool({ connectionString: urls.adminUrl, max: 6 });
  try {
    await pool.query(
      'create table if not exists plain_row (id uuid primary key default gen_random_uuid(), spent bytea not null, answer bytea not null)',
    );
    const answer = Buffer.alloc(await sealedLength(), 7);
    const spent = Buffer.alloc(32, 1);
    const startedAt = performance.now();
    await keepBusy(atOnce, times, () =>
      pool.query('insert into plain_row (spent, answer) values ($1, $2)', [spent, answer]),
    );
    return times / ((performance.now() - startedAt) / 1000);
  } finally {
    await pool.end();
    await stop();
  }
}

async function sealedLength(): Promise<number> {
  const books = await survey.owner
    .selectFrom('intakeBook')
    .select('answers')
    .where('surveyId', '=', survey.id)
    .execute();
  return books.flatMap((book) => book.answers)[0]?.length ?? 0;
}

/** MB (1,000,000 bytes) that the server holds. */
async function resident(): Promise<number> {
  const status = await readFile(`/proc/${system.pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024) / 1e6;
}
