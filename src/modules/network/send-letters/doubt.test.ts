import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mail, Mailer } from '#platform/mail/mailer.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { typeWholeNetwork } from '../typed-network-in-tests.ts';
import { getSending, listDoubtful } from './letters.queries.ts';
import { sendNetworkMailJob } from './send-network-mail.job.ts';

let world: World;
let host: Person;
let id: number;
let taken: Mail[] = [];
let onSend: (mail: Mail) => Promise<void> = () => Promise.resolve();
const mailer: Mailer = {
  async send(mail) {
    taken.push(mail);
    await onSend(mail);
  },
  close: () => undefined,
};

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  taken = [];
  onSend = () => Promise.resolve();
  host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  id = await typeWholeNetwork(host, ['Brevby; a@brevby.example', 'Ekdal; b@ekdal.example', 'Lunda; c@lunda.example']);
  await host.post(`/natverk/${id}/utskick`);
});

const sending = () => host.read((db) => getSending(db, id));
const doubtful = () => host.read((db) => listDoubtful(db, id));

function send(): Promise<void> {
  return sendNetworkMailJob({ ...world.services, mailer }).handle({
    organisationId: host.organisation.id,
    networkId: id,
  });
}

/** As kill -9 leaves it between the hand-over and the mark: the mail server has taken the letter, and nobody has written so. */
async function killedWhileSending(address: string): Promise<void> {
  await send();
  await world.owner
    .updateTable('networkMail')
    .set({ state: 'sending', tries: 0, sentAt: null })
    .where('networkId', '=', id)
    .where('partyId', 'in', (e) => e.selectFrom('networkParty').select('id').where('email', '=', address))
    .execute();
}

test('before a letter is handed over it is committed that it is on its way', async () => {
  const states: string[] = [];
  onSend = async ({ to }) => {
    const row = await world.owner
      .selectFrom('networkMail as m')
      .innerJoin('networkParty as p', 'p.id', 'm.partyId')
      .select('m.state')
      .where('m.networkId', '=', id)
      .where('p.email', '=', to.address)
      .executeTakeFirstOrThrow();
    states.push(row.state);
  };
  await send();
  expect(states).toEqual(['sending', 'sending', 'sending']);
});

test('a letter that a stop left on its way goes to nobody twice: it is in doubt, and counted as neither sent nor waiting', async () => {
  await killedWhileSending('b@ekdal.example');
  await send();
  expect(taken.map(({ to }) => to.address).sort()).toEqual(['a@brevby.example', 'b@ekdal.example', 'c@lunda.example']);
  expect(await sending()).toEqual({ ordered: 3, sent: 2, refused: 0, doubtful: 1 });
  const page = await host.get(`/natverk/${id}/utskick`);
  expect(page.text).toContain('Ett brev kan ha kommit fram');
  expect(page.text).toContain('2 brev är skickade.');
  await host.post(`/natverk/${id}/utskick/igen`);
  await send();
  expect(taken).toHaveLength(3);
});

test('the run that nobody ordered says so too', async () => {
  await killedWhileSending('b@ekdal.example');
  await sendNetworkMailJob({ ...world.services, mailer }).handle({});
  expect((await doubtful()).map(({ email }) => email)).toEqual(['b@ekdal.example']);
});

test('a person says that it came, or has it sent once more with the same Message-ID; once', async () => {
  await killedWhileSending('b@ekdal.example');
  await send();
  const [letter] = await doubtful();
  const path = `/natverk/${id}/utskick/brev/${letter?.id}`;
  expect((await host.post(`${path}/igen`)).status).toBe(303);
  expect((await host.post(`${path}/framme`)).status).toBe(409);
  await send();
  const [first, second, ...more] = taken.filter(({ to }) => to.address === 'b@ekdal.example');
  expect(more).toEqual([]);
  expect(second?.messageId).toBe(first?.messageId);
  expect(await sending()).toEqual({ ordered: 3, sent: 3, refused: 0, doubtful: 0 });
});

test('that it came is written in the history, and nothing is sent', async () => {
  await killedWhileSending('c@lunda.example');
  await send();
  const [letter] = await doubtful();
  expect((await host.post(`/natverk/${id}/utskick/brev/${letter?.id}/framme`)).status).toBe(303);
  await send();
  expect(taken).toHaveLength(3);
  expect(await sending()).toMatchObject({ sent: 3, doubtful: 0 });
});

test('another organisation’s letter is not found, and a reader may not say', async () => {
  await killedWhileSending('c@lunda.example');
  await send();
  const [letter] = await doubtful();
  const path = `/natverk/${id}/utskick/brev/${letter?.id}/framme`;
  const neighbour = await makePerson(world, await makeOrganisation(world), 'network_host');
  expect((await neighbour.post(path)).status).toBe(404);
  const reader = await makePerson(world, host.organisation, 'reader');
  expect((await reader.post(path)).status).toBe(403);
  expect(await doubtful()).toHaveLength(1);
});

test.each([
  ['broke after the letter was made', { code: 'ECONNECTION', command: 'CONN' }, 1],
  [
    'timed out before the server had greeted',
    { code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'GREETING_TIMEOUT' },
    0,
  ],
  ['was refused', { code: 'ESOCKET', command: 'CONN', syscall: 'connect' }, 0],
])('a letter whose connection %s', async (_what, facts, count) => {
  onSend = ({ to }) =>
    to.address === 'a@brevby.example' ? Promise.reject(Object.assign(new Error('no'), facts)) : Promise.resolve();
  await expect(send()).rejects.toThrow('no');
  expect(await sending()).toEqual({ ordered: 3, sent: 2, refused: 0, doubtful: count });
});
