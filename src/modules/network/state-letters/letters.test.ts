import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { letterJobs, writeLetter } from '#platform/letters.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { networkState, type NetworkState } from '../snapshot.ts';
import { makeNetwork, makeParty, written, yes } from '../take-act/network-in-tests.ts';
import { networkActReader } from './act-letters.ts';
import { tellParties } from './tell-party.ts';

let world: World;
let host: Person;
let member: Person;
let partyId: number;
let networkId: number;
beforeAll(async () => {
  world = await openWorld();
});

async function meet(): Promise<void> {
  host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  member = await makePerson(world, await makeOrganisation(world, 'Medlem'), 'coordinator');
  networkId = await makeNetwork(host);
  partyId = await makeParty(host, networkId, { name: member.organisation.name, partner: member.organisation.id });
}

async function write(from: Person, act: unknown, key: string = randomUUID(), letterKey = key): Promise<void> {
  await inOrganisation({ db: world.services.database, organisationId: from.organisation.id }, (db) =>
    writeLetter(
      { db, now: world.services.clock(), organisation: from.organisation },
      {
        toOrganisationId: host.organisation.id,
        key: `network-act ${letterKey}`,
        kind: 'network-act',
        payload: { partyId, key, act },
      },
    ),
  );
}

async function deliver(): Promise<void> {
  for (const job of letterJobs(world.services, [networkActReader])) await job.handle({});
}

/** What has been written to the member, the latest version last. */
async function told(): Promise<NetworkState[]> {
  const rows = await host.read((db) =>
    db.selectFrom('letter').select('payload').where('toOrganisationId', '=', member.organisation.id).execute(),
  );
  return rows.map(({ payload }) => networkState.parse(payload)).sort((a, b) => a.version - b.version);
}

test('an act by letter is taken once, however often it comes, and the state goes back with a version', async () => {
  await meet();
  const act: NetworkAct = yes({ Skola: 2 });
  const key = randomUUID();
  await write(member, act, key);
  await deliver();
  await write(member, act, key, 'again');
  await deliver();
  const states = await told();
  expect(states.map(({ version, party }) => [version, party.state])).toEqual([[1, 'registered']]);
  expect(states[0]?.lines.map(({ lineKey, quantity }) => [lineKey, quantity])).toEqual([[act.lines[0]?.lineKey, 2]]);
  const history = await host.get('/historik');
  expect(history.status).toBe(200);
});

test('what is refused is answered with why, and what cannot be read too', async () => {
  await meet();
  await write(member, yes({ Skola: 2 }, { revision: 7 }));
  await write(member, { type: 'conquer' });
  await deliver();
  expect((await told()).map(({ party }) => [party.state, party.refused]).sort()).toEqual([
    ['invited', 'ill-formed'],
    ['invited', 'meanwhile'],
  ]);
});

test('the same line in other letters is the same line, and nobody without a name is registered', async () => {
  await meet();
  const act = yes({ Skola: 2 });
  const [line] = act.lines;
  const lineKey = (line?.lineKey ?? '').toUpperCase();
  await write(member, { ...act, lines: [line, { ...line, lineKey }] });
  await write(member, { ...act, people: [{ lineKey, name: ' ', title: '', email: '' }] });
  await deliver();
  expect((await told()).map(({ party }) => [party.state, party.refused]).sort()).toEqual([
    ['invited', 'ill-formed'],
    ['invited', 'line-twice'],
  ]);
});

test('another organisation cannot act for the party, nor learn that it is there', async () => {
  await meet();
  const stranger = await makePerson(world, await makeOrganisation(world, 'Främling'), 'coordinator');
  await write(stranger, { type: 'decline', answeredAs: 'chef', message: '', revision: 1 });
  await deliver();
  expect(await told()).toEqual([]);
  const parties = await host.read((db) => db.selectFrom('networkParty').select('state').execute());
  expect(parties).toEqual([{ state: 'invited' }]);
  const answers = await host.read((db) =>
    db.selectFrom('letter').select('key').where('toOrganisationId', '=', stranger.organisation.id).execute(),
  );
  expect(answers).toEqual([]);
});

test('all are told when the network changes, and nobody who is not invited', async () => {
  await meet();
  const listed = await makeOrganisation(world, 'Ej inbjuden');
  await inOrganisation({ db: world.services.database, organisationId: host.organisation.id }, async (db) => {
    const values = {
      organisationId: host.organisation.id,
      networkId,
      name: listed.name,
      partnerOrganisationId: listed.id,
    };
    await db.insertInto('networkParty').values(values).execute();
    await tellParties({ db, now: world.services.clock(), organisation: host.organisation }, networkId);
  });
  const letters = await host.read((db) => db.selectFrom('letter').select(['toOrganisationId', 'key']).execute());
  expect(letters).toEqual([{ toOrganisationId: member.organisation.id, key: `network-state ${partyId} 1` }]);
});

test.each([
  ['in the last second of the last day and read the day after', '2026-12-15T22:59:59Z', ''],
  ['one second later', '2026-12-15T23:00:00Z', 'late'],
])('a registration that was written %s', async (_when, moment, refused) => {
  await meet();
  try {
    world.setClock(moment);
    await write(member, yes({ Skola: 2 }));
    world.setClock('2026-12-16T07:00:00Z');
    await deliver();
  } finally {
    world.setClock('2026-11-20T09:00:00Z');
  }
  const state = (await told()).at(-1);
  expect([state?.party.refused, state?.party.state]).toEqual([refused, refused === '' ? 'registered' : 'invited']);
});

test('places that were given back in time are free, however late the letter is read', async () => {
  await meet();
  await written(host, (db) =>
    db
      .updateTable('network')
      .set({ cancelFreeUntil: '2026-11-20', cancelPercent: 50 })
      .where('id', '=', networkId)
      .execute(),
  );
  await write(member, yes({ Skola: 2 }));
  await deliver();
  try {
    world.setClock('2026-11-20T22:59:59Z');
    await write(member, { type: 'leave', why: '' });
    world.setClock('2026-11-21T07:00:00Z');
    await deliver();
  } finally {
    world.setClock('2026-11-20T09:00:00Z');
  }
  const state = (await told()).at(-1);
  expect([state?.party.state, state?.lines.map(({ chargePercent }) => chargePercent)]).toEqual(['left', [0]]);
});

test('more places, or more administrations, than any organisation has are refused', async () => {
  await meet();
  await write(member, yes({ Skola: 400, Vård: 101 }));
  await deliver();
  expect((await told()).at(-1)?.party.refused).toBe('too-many-places');
  await write(member, yes(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`F ${n}`, 1]))));
  await deliver();
  expect((await told()).at(-1)?.party.refused).toBe('ill-formed');
});
