import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOrganisation, openWorld, type World } from '#test/world.ts';
import { MissingFile } from './attach-files.ts';
import { smtpMailer, type Mailer } from './mailer.ts';
import { sendQueued, type MailQueue } from './send-queued.ts';

let world: World;
let server: SMTPServer;
let mailer: Mailer;
let sockets = new Set<Socket>();
let received: string[] = [];
let answers: (address: string) => number | undefined = () => undefined;
/** What is on its way at the same time, at most. */
let most = 0;
let underWay = 0;

beforeAll(async () => {
  world = await openWorld();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = answers(address);
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
    },
    onData(stream, session, done) {
      underWay += 1;
      most = Math.max(most, underWay);
      stream.on('data', () => undefined);
      stream.on('end', () => {
        received.push(session.envelope.rcptTo[0]?.address ?? '');
        setImmediate(() => {
          underWay -= 1;
          done();
        });
      });
    },
  });
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'stadig@testvik.example' });
});
afterAll(() => {
  mailer.close();
  for (const socket of sockets) socket.destroy();
  server.close();
});
beforeEach(() => {
  received = [];
  most = 0;
  sockets = new Set();
  answers = () => undefined;
});

type Kept = { state: string; answer: string };

/** A queue whose table is a list, so that a test sees every mark. */
async function queueOf(count: number, change: Partial<MailQueue<number>> = {}) {
  const { id } = await makeOrganisation(world);
  const letters: Kept[] = Array.from({ length: count }, () => ({ state: 'queued', answer: '' }));
  const queue: MailQueue<number> = {
    name: 'send-queued.test',
    organisationId: id,
    listWaiting: (_db, { after = -1, most: page }) =>
      Promise.resolve([...letters.keys()].filter((at) => at > after && letters[at]?.state === 'queued').slice(0, page)),
    compose: (_db, at) =>
      Promise.resolve({
        to: { name: '', address: `p${at}@testvik.example` },
        subject: 'x',
        text: 'y',
        messageId: `${at}@x`,
      }),
    mark(_db, at, outcome) {
      letters[at] = { answer: '', ...outcome, state: outcome.state === 'postponed' ? 'queued' : outcome.state };
      return Promise.resolve();
    },
    ...change,
  };
  const run = (through: Mailer = mailer) => sendQueued({ ...world.services, mailer: through }, queue);
  return { letters, run, states: () => letters.map(({ state }) => state) };
}

const away = () =>
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', syscall: 'connect', command: 'CONN' });

describe('letters that wait', () => {
  test('go once each, a few at a time, however many senders there are', async () => {
    const { run, states } = await queueOf(130);
    const sent = await Promise.all([run(), run(), run()]);
    expect(sent.reduce((sum, one) => sum + one)).toBe(130);
    expect(received.toSorted()).toEqual(Array.from({ length: 130 }, (_, at) => `p${at}@testvik.example`).toSorted());
    expect(new Set(states())).toEqual(new Set(['sent']));
    expect([most, sockets.size <= 3]).toEqual([3, true]);
  });

  test('go one at a time, in their order, where that is asked', async () => {
    const { run } = await queueOf(12, { atOnce: 1 });
    await run();
    expect(received).toEqual(Array.from({ length: 12 }, (_, at) => `p${at}@testvik.example`));
    expect(most).toBe(1);
  });

  test('that are refused, put off or lack a file do not keep the others', async () => {
    const queue = await queueOf(6);
    answers = (address) => ({ 'p0@testvik.example': 550, 'p2@testvik.example': 451 })[address];
    const broken = await queueOf(6, {
      compose(_db, at) {
        if (at === 1) throw new MissingFile('Bilaga.pdf');
        if (at === 3) throw new Error('cannot be read');
        return Promise.resolve({ to: { name: '', address: `p${at}@testvik.example` }, subject: 'x', text: 'y' });
      },
    });
    await expect(queue.run()).rejects.toThrow('put off 1');
    expect(queue.states()).toEqual(['refused', 'sent', 'queued', 'sent', 'sent', 'sent']);
    expect(queue.letters[0]?.answer).toMatch(/^550 /);
    await expect(broken.run()).rejects.toThrow('cannot be read');
    expect(broken.states()).toEqual(['refused', 'incomplete', 'queued', 'queued', 'sent', 'sent']);
    expect(broken.letters[1]?.answer).toBe('Bilaga.pdf');
    answers = () => undefined;
    expect(await queue.run()).toBe(1);
  });

  test('wait where the server is away, and go on where they were', async () => {
    const { run, states } = await queueOf(60, { atOnce: 1 });
    let tries = 0;
    const failing: Mailer = {
      ...mailer,
      send(mail) {
        tries += 1;
        return tries > 20 ? Promise.reject(away()) : mailer.send(mail);
      },
    };
    await expect(run(failing)).rejects.toThrow('ECONNREFUSED');
    expect([tries, states().filter((state) => state === 'sent').length]).toEqual([22, 20]);
    expect(await run()).toBe(40);
    expect(new Set(received).size).toBe(60);
    expect(received).toHaveLength(60);
  });

  test('one failure that is not about a letter does not end the run, and is told', async () => {
    const { run, states } = await queueOf(5, { atOnce: 1 });
    const failing: Mailer = {
      ...mailer,
      send: (mail) => (mail.to.address.startsWith('p1@') ? Promise.reject(away()) : mailer.send(mail)),
    };
    await expect(run(failing)).rejects.toThrow('ECONNREFUSED');
    expect(states()).toEqual(['sent', 'queued', 'sent', 'sent', 'sent']);
  });
});

describe('a letter that is claimed before it goes', () => {
  test('never goes twice: a stop before it was marked leaves it in doubt', async () => {
    const claimed = new Set<number>();
    const { run, letters } = await queueOf(4, {
      atOnce: 1,
      claim(_db, at) {
        const isFree = !claimed.has(at);
        claimed.add(at);
        return Promise.resolve(isFree);
      },
      mark(_db, at, outcome) {
        if (at === 1 && letters[1]?.state === 'queued') return Promise.reject(new Error('stopped'));
        letters[at] = { answer: '', ...outcome };
        return Promise.resolve();
      },
    });
    await expect(run()).rejects.toThrow('stopped');
    expect(await run()).toBe(0);
    expect(received).toEqual([0, 1, 2, 3].map((at) => `p${at}@testvik.example`));
    expect(letters.map(({ state }) => state)).toEqual(['sent', 'queued', 'sent', 'sent']);
  });

  test('is told whether the server can have taken it', async () => {
    const doubts: boolean[] = [];
    const { run } = await queueOf(2, {
      atOnce: 1,
      claim: () => Promise.resolve(true),
      mark(_db, _at, outcome) {
        doubts.push('inDoubt' in outcome && outcome.inDoubt);
        return Promise.resolve();
      },
    });
    const broken = Object.assign(new Error('Connection closed'), { code: 'ECONNECTION', command: 'CONN' });
    const errors = [away(), broken];
    await expect(run({ ...mailer, send: () => Promise.reject(errors.shift() ?? broken) })).rejects.toThrow();
    expect(doubts).toEqual([false, true]);
  });
});
