import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeWholeNetwork } from '#modules/network/typed-network-in-tests.ts';
import { killAll, npmStart, type Running } from './command-line.ts';
import { copyDemonstration } from './copy-demonstration.ts';
import { signIn, wordsIn } from './crawl.ts';
import { orderInvoicesOf } from './invoices-to-write.ts';
import { lookInto } from './look-into.ts';
import { openSilentPost, type SilentPost } from './silent-post.ts';

const host = 'nordvastra-natverket';
const parties = 200;
const invoices = 60;
/** A loaded machine is slow, not wrong. */
const patience = { timeout: 120_000, interval: 50 };

let folder: string;
let dataDir: string;
let post: SilentPost;
let running: Running;
let cookie: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-network-kill-'));
  dataDir = await copyDemonstration(join(folder, 'data'));
  post = await openSilentPost('ort.example');
  await start();
});

afterAll(async () => {
  await killAll(dataDir);
  await running.ended;
  await post.close();
  await rm(folder, { recursive: true, force: true });
});

test('of 200 invitations that were on their way when everything was killed, none goes twice, and what is in doubt is asked of the host', async () => {
  const lines = Array.from({ length: parties }, (_, at) => `Ort ${at}; ort${at}@ort.example`);
  const id = await typeWholeNetwork({ post: send }, lines);
  const page = `/natverk/${id}/utskick`;
  // The mail server has taken the letters and not said so: the moment that nobody can tell from one in which it had not.
  post.keepSilentAfter(60);
  await send(page);
  await expect.poll(() => post.unanswered.size, patience).toBeGreaterThan(0);
  const silenced = [...post.unanswered];
  await killAndStart();
  await send(`${page}/igen`);
  await expect.poll(() => post.received.length, patience).toBeGreaterThan(120);
  await killAndStart();
  await send(`${page}/igen`);
  await expect.poll(() => whole(page), patience).not.toContain('Breven skickas.');

  const doubtful = (await statesOf(id)).filter(({ state }) => state === 'doubtful');
  const inDoubt = doubtful.map(({ email }) => email);
  const reached = new Set(post.received.map(({ to }) => to));
  expect(post.received).toHaveLength(reached.size);
  expect(inDoubt).toEqual(expect.arrayContaining(silenced));
  expect(new Set([...reached, ...inDoubt]).size).toBe(parties);
  // Three connections, stopped twice.
  expect(doubtful.length).toBeLessThanOrEqual(6);
  const said = await whole(page);
  expect(said).toMatch(
    /(Ett|\d) brev kan ha kommit fram Det blev avbrott just när brevet lämnades till e-postservern\./,
  );
  for (const { name } of doubtful) expect(said).toContain(`Skicka igen ${name}`);

  const before = post.received.length;
  for (const { mailId } of doubtful) await send(`${page}/brev/${mailId}/igen`);
  await expect.poll(() => whole(page), patience).toContain(`${parties} brev är skickade.`);
  const sentAnew = post.received.slice(before).map(({ to }) => to);
  expect(sentAnew.toSorted()).toEqual(inDoubt.toSorted());
  expect(new Set(post.received.map(({ messageId }) => messageId)).size).toBe(parties);
});

test('60 invoices that were being written when everything was killed are issued once each, numbered without gaps', async () => {
  const { runId, first } = await lookInto(dataDir, (at) => orderInvoicesOf(at, { host, count: invoices }));
  await killWhileWriting(runId);
  expect(await numbersOf(runId)).toEqual([]);
  await send(`/fakturor/utstallande/${runId}/fortsattning`);
  await expect.poll(() => whole(`/fakturor/utstallande/${runId}`), patience).toContain(`${invoices} av ${invoices}`);
  expect(await numbersOf(runId)).toEqual(Array.from({ length: invoices }, (_, at) => first + at));
});

async function start(): Promise<void> {
  running = await npmStart({ DATA_DIR: dataDir, SMTP_URL: post.url, MAIL_FROM: 'stadig@stadig.example' });
  cookie = await signIn(running.url, 'vidar@natverket.example');
}

async function killAndStart(): Promise<void> {
  await killAll(dataDir);
  await running.ended;
  post.answerAgain();
  await start();
}

/** As the host's own form sends it. */
async function send(path: string, fields: Record<string, string> = {}): Promise<{ location: string | null }> {
  const response = await fetch(`${running.url}/${host}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: running.url, cookie },
    body: new URLSearchParams(fields),
  });
  expect(response.status, path).toBe(303);
  return { location: response.headers.get('location') };
}

/** What the host reads. */
async function whole(path: string): Promise<string> {
  const response = await fetch(`${running.url}/${host}${path}`, { headers: { cookie } });
  return wordsIn(await response.text(), 'main');
}

function statesOf(networkId: number): Promise<{ mailId: number; state: string; name: string; email: string }[]> {
  return lookInto(dataDir, ({ owner }) =>
    owner
      .selectFrom('networkMail as m')
      .innerJoin('networkParty as p', 'p.id', 'm.partyId')
      .select(['m.id as mailId', 'm.state', 'p.name', 'p.email'])
      .where('m.networkId', '=', networkId)
      .execute(),
  );
}

/** Everything is killed when the invoices have their numbers: their lines wait for a table that we hold. */
async function killWhileWriting(runId: number): Promise<void> {
  let isKilled = false;
  await lookInto(dataDir, async ({ owner }) => {
    await owner.transaction().execute(async (tx) => {
      await sql`lock table invoice_line in exclusive mode`.execute(tx);
      await send(`/fakturor/utstallande/${runId}/fortsattning`);
      await expect
        .poll(async () => {
          const { rows } = await sql<{ waiting: boolean }>`
            select exists (select 1 from pg_locks where relation = 'invoice_line'::regclass and not granted) as waiting`.execute(
            tx,
          );
          return rows[0]?.waiting;
        }, patience)
        .toBe(true);
      isKilled = true;
      await killAll(dataDir);
    });
  }).catch((error: unknown) => {
    if (!isKilled) throw error; // afterwards every connection is broken
  });
  await running.ended;
  await start();
}

function numbersOf(runId: number): Promise<number[]> {
  return lookInto(dataDir, async ({ owner }) => {
    const rows = await owner
      .selectFrom('invoice as i')
      .innerJoin('invoiceRunItem as r', 'r.invoiceId', 'i.id')
      .select('i.number')
      .where('r.runId', '=', runId)
      .orderBy('i.number')
      .execute();
    return rows.map(({ number }) => number);
  });
}
