import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killAll, npmStart, type Running } from './command-line.ts';
import { lookInto } from './look-into.ts';

const domain = 'arenden.strandvik.example';
const letters = 12;

let folder: string;
let dataDir: string;
let mailPort: number;
let running: Running;

beforeAll(async () => {
  folder = await realpath(await mkdtemp('/tmp/stadig-mail-'));
  dataDir = join(folder, 'data');
  mailPort = await freePort();
  running = await start();
});

afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

test('a letter that was acknowledged is there, once, after server and database were killed at that moment', async () => {
  const { matterId, token } = await giveAddress();
  const client = createTransport({ host: '127.0.0.1', port: mailPort, ignoreTLS: true });
  const acknowledged: string[] = [];
  const sending = Array.from({ length: letters }, async (_, at) => {
    const messageId = `<brev-${at}@strandvik.example>`;
    const content = Buffer.alloc(at * 100_000, `${at} `);
    const mail = {
      from: 'ylva@strandvik.example',
      to: `arende-${token}@${domain}`,
      subject: `Brev ${at}`,
      text: 'Hej',
    };
    await client.sendMail({ ...mail, messageId, attachments: [{ filename: 'a.txt', content }] });
    acknowledged.push(messageId);
  });
  await Promise.any(sending);
  await stopAll();
  await Promise.allSettled(sending);
  client.close();
  running = await start();
  const kept = await keptIn(matterId);
  expect(acknowledged.length).toBeGreaterThan(0);
  for (const id of acknowledged)
    expect(
      kept.filter((one) => `<${one}>` === id),
      id,
    ).toHaveLength(1);
});

/** Nobody answers for DNS, so that what was received is still as it came when we look. */
function start(): Promise<Running> {
  return npmStart({
    DATA_DIR: dataDir,
    MAIL_INTAKE_PORT: String(mailPort),
    MAIL_INTAKE_DOMAIN: domain,
    MAIL_INTAKE_DNS: '127.0.0.1:9',
  });
}

/** Signs in as the coordinator of the demonstration and gives its first matter an address. */
async function giveAddress(): Promise<{ matterId: number; token: string }> {
  const signedIn = await fetch(`${running.url}/demo/inloggning`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: running.url },
    body: new URLSearchParams({ email: 'ylva@strandvik.example' }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const matterId = await lookInto(dataDir, async ({ owner }) => {
    const matter = await owner
      .selectFrom('matter as m')
      .innerJoin('organisation as o', 'o.id', 'm.organisationId')
      .select('m.id')
      .where('o.slug', '=', 'strandvik')
      .executeTakeFirstOrThrow();
    return matter.id;
  });
  const opened = await fetch(`${running.url}/strandvik/arenden/${matterId}/adress`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: running.url, cookie },
  });
  expect(opened.status).toBe(303);
  const { token } = await lookInto(dataDir, ({ owner }) =>
    owner.selectFrom('mailAddress').select('token').where('subjectId', '=', matterId).executeTakeFirstOrThrow(),
  );
  return { matterId, token };
}

/** The Message-IDs in the bytes that are kept, each whole. */
async function keptIn(matterId: number): Promise<string[]> {
  return lookInto(dataDir, async ({ owner }) => {
    const mails = await owner
      .selectFrom('receivedMail')
      .select(['id', 'size'])
      .where('subjectId', '=', matterId)
      .execute();
    const ids: string[] = [];
    for (const { id, size } of mails) {
      const parts = await owner
        .selectFrom('receivedMailPart')
        .select('bytes')
        .where('mailId', '=', id)
        .orderBy('part')
        .execute();
      const raw = Buffer.concat(parts.map(({ bytes }) => bytes));
      expect(raw.length).toBe(size);
      ids.push(/^Message-ID: <([^>]+)>/im.exec(raw.toString('latin1'))?.[1] ?? '');
    }
    return ids;
  });
}

async function stopAll(): Promise<void> {
  await killAll(dataDir);
  await running.ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  return bound && typeof bound === 'object' ? bound.port : 0;
}
