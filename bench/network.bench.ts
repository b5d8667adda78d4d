// A host with 310 organisations, 1,200 participants and five meetings: how long its list pages take, and 1,200 invitations by SMTP on loopback.
// bin/bench network
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { openDatabase, type Tx } from '#db/connection.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { sendNetworkMailJob } from '#modules/network/send-letters/send-network-mail.job.ts';
import { inviteParties } from '#modules/network/send-letters/send-letters.commands.ts';
import { takePartyAct } from '#modules/network/take-act/take-act.command.ts';
import type { CommandScope } from '#platform/command.ts';
import { smtpMailer } from '#platform/mail/mailer.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { subscriptions } from '#src/app.tsx';
import { signIn } from '../e2e/crawl.ts';
import { startSystem } from '../e2e/system.ts';
import { median, say, tell } from './figure.ts';

const hostSlug = 'nordvastra-natverket';
const organisations = 310;
const perOrganisation = 4;
const letters = 1200;

const system = await startSystem();
const embedded = await startOrJoinEmbedded({ dataDir: system.dataDir });
const database = openDatabase(embedded.urls.appUrl, { connections: 6 });
const cookie = await signIn(system.url, 'vidar@natverket.example');
const organisation = await findOrganisation(database, hostSlug);
if (!organisation) throw new Error('the demonstration has no network host');
const scope: CommandScope = {
  database,
  clock: () => new Date(),
  // The letters are sent here, to a server of the measurement's own.
  jobs: { send: () => Promise.resolve() },
  subscriptions,
  organisation,
  actor: { memberId: 0, accountId: 0, name: 'Prov', title: '', roles: ['network_host'] },
  locale: 'sv',
};
try {
  const large = await makeNetwork(organisations);
  await inviteParties.run(scope, { id: large });
  await registerAll(large);
  await measurePages(large);
  await measureLetters();
} finally {
  await database.destroy();
  await embedded.stop();
  await system.stop();
}

function inHost<T>(work: (db: Tx) => Promise<T>): Promise<T> {
  return inOrganisation({ db: database, organisationId: scope.organisation.id }, work);
}

async function makeNetwork(parties: number): Promise<number> {
  return inHost(async (db) => {
    const organisationId = scope.organisation.id;
    const { id } = await db
      .insertInto('network')
      .values({ organisationId, title: 'Ett stort nätverk', feeOre: 800_000, answerBy: '2026-12-31' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const days = [0, 7, 14, 21, 28].map((after) => Date.UTC(2027, 0, 11 + after, 8));
    await db
      .insertInto('networkMeeting')
      .values(
        days.map((time, at) => ({
          organisationId,
          networkId: id,
          uid: randomUUID(),
          title: `Träff ${at + 1}`,
          startsAt: new Date(time),
          endsAt: new Date(time + 7 * 3_600_000),
          changedAt: new Date(),
        })),
      )
      .execute();
    await db
      .insertInto('networkParty')
      .values(
        Array.from({ length: parties }, (_, at) => ({
          organisationId,
          networkId: id,
          name: `Ort nummer ${at}x`,
          email: `ort${at}@ort.example`,
        })),
      )
      .execute();
    return id;
  });
}

async function registerAll(networkId: number): Promise<void> {
  const parties = await inHost((db) =>
    db.selectFrom('networkParty').select('id').where('networkId', '=', networkId).orderBy('id').execute(),
  );
  let left = 1200;
  for (const { id } of parties) {
    const quantity = Math.min(perOrganisation, left);
    left -= quantity;
    if (quantity === 0) break;
    const [first, second] = [randomUUID(), randomUUID()];
    const half = Math.ceil(quantity / 2);
    const people = Array.from({ length: quantity }, (_, at) => ({
      lineKey: at < half ? first : second,
      name: `Person ${at} i ${id}`,
      title: 'strateg',
      email: `p${at}@ort${id}.example`,
    }));
    const line = { buyerReference: '1234' };
    const lines = [
      { ...line, lineKey: first, administration: 'Barn och utbildning', quantity: half },
      { ...line, lineKey: second, administration: 'Kultur', quantity: quantity - half },
    ].filter((one) => one.quantity > 0);
    await takePartyAct.run(scope, {
      partyId: id,
      key: 'bench',
      cameBy: 'link',
      act: {
        type: 'register',
        lines,
        people,
        isConditional: false,
        organisationNumber: '',
        answeredAs: 'registrator',
        message: '',
        revision: 1,
      },
    });
  }
}

async function measurePages(id: number): Promise<void> {
  const meeting = await inHost((db) =>
    db.selectFrom('networkMeeting').select('id').where('networkId', '=', id).executeTakeFirstOrThrow(),
  );
  const party = await inHost((db) =>
    db.selectFrom('networkParty').select('id').where('networkId', '=', id).executeTakeFirstOrThrow(),
  );
  const pages = [
    '',
    `/${id}`,
    `/${id}/parter`,
    `/${id}/parter?sok=person+3`,
    `/${id}/parter/${party.id}`,
    `/${id}/aterstar`,
    `/${id}/traffar/${meeting.id}`,
    `/${id}/traffar/${meeting.id}/narvaro`,
  ];
  say(`      ${(await medianOf('/konto')).toFixed(1)} ms for a page with nothing of it`);
  for (const path of pages) {
    const ms = await medianOf(`/${hostSlug}/natverk${path}`);
    tell({ name: `/natverk${path.replace(/\d+/g, 'N')} at the median`, value: ms, limit: 150, unit: 'ms' });
  }
}

async function medianOf(path: string): Promise<number> {
  const durations: number[] = [];
  for (let time = -3; time < 20; time += 1) {
    const began = performance.now();
    const response = await fetch(system.url + path, { headers: { cookie }, redirect: 'manual' });
    await response.text();
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    if (time >= 0) durations.push(performance.now() - began);
  }
  return median(durations);
}

async function measureLetters(): Promise<void> {
  const received = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        received.set(to, (received.get(to) ?? 0) + 1);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'vard@nat.example' });
  const networkId = await makeNetwork(letters);
  const began = performance.now();
  await inviteParties.run(scope, { id: networkId });
  const services = { database, mailer, clock: scope.clock, publicUrl: system.url };
  await sendNetworkMailJob(services).handle({ organisationId: scope.organisation.id, networkId });
  const seconds = (performance.now() - began) / 1000;
  mailer.close();
  server.close();
  const exactlyOnce = [...received.values()].filter((count) => count === 1).length;
  tell({ name: `${letters} invitations`, value: seconds, limit: 30, unit: 's', note: `${exactlyOnce} received once` });
  tell({ name: 'letters missing or twice', value: letters - exactlyOnce, limit: 0, unit: 'rows' });
}
