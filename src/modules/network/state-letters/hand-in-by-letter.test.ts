import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, beforeAll } from 'vitest';
import { command } from '#platform/command.ts';
import { storeFile } from '#platform/files/files.ts';
import { letterJobs, writeLetter } from '#platform/letters.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { makeNetwork, makeParty, written, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { networkActReader } from './act-letters.ts';
import { stateOfParty } from './state-of-party.ts';

let world: World;
let host: Person;
let member: Person;
let partyId: number;
let assignmentId: number;
beforeAll(async () => {
  world = await openWorld();
});

beforeEach(async () => {
  host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  member = await makePerson(world, await makeOrganisation(world, 'Medlem'), 'coordinator');
  const networkId = await makeNetwork(host);
  partyId = await makeParty(host, networkId, { name: member.organisation.name, partner: member.organisation.id });
  await host.run(takePartyAct, { partyId, key: randomUUID(), act: yes({ Skola: 1 }), cameBy: 'host' });
  const values = {
    ...{ organisationId: host.organisation.id, networkId, title: 'Kartlägg', dueOn: '2026-11-20', sort: 1 },
    questions: JSON.stringify([{ key: 'asked', type: 'choice', label: 'Har ni frågat?', options: ['Ja', 'Nej'] }]),
    givenAt: world.services.clock(),
  };
  const given = await written(host, (db) =>
    db.insertInto('assignment').values(values).returning('id').executeTakeFirstOrThrow(),
  );
  assignmentId = given.id;
});

type Said = { act: NetworkAct; files?: { name: string; bytes: Uint8Array }[] };

const say = command('say.test', ['coordinator'], async (ctx, { act, files = [] }: Said) => {
  const ids: number[] = [];
  for (const file of files) ids.push(await storeFile(ctx, { ...file, mediaType: 'application/octet-stream' }));
  const key = randomUUID();
  await writeLetter(ctx, {
    ...{ toOrganisationId: host.organisation.id, key: `network-act ${key}`, kind: 'network-act', files: ids },
    payload: { partyId, key, act },
  });
  return { output: undefined, audit: {} };
});

/** What the host says of the party when it has read. */
async function afterSaying(said: Said) {
  await member.run(say, said);
  for (const job of letterJobs(world.services, [networkActReader])) await job.handle({});
  const state = await host.read((db) => stateOfParty(db, { host: host.organisation.name, partyId }));
  return { refused: state.party.refused, handIn: state.assignments[0]?.handIn };
}

/** What lies in the host's store. */
async function kept() {
  return host.read(async (db) => ({
    files: (await db.selectFrom('file').select('id').execute()).length,
    bytes: (await db.selectFrom('blobChunk').select('bytes').execute()).reduce((sum, one) => sum + one.bytes.length, 0),
    enclosed: (await db.selectFrom('receivedLetterFile').select('fileId').execute()).length,
  }));
}

function handIn(changed: Partial<Extract<NetworkAct, { type: 'hand-in' }>> = {}): NetworkAct {
  const empty = { text: 'Vår karta', answers: {}, stepStatus: '', isShared: false };
  return { type: 'hand-in', assignmentId, ...empty, ...changed };
}

test('files come with a hand-in, and later ones are put beside them', async () => {
  const file = { name: 'karta.txt', bytes: Buffer.from('en karta') };
  const first = await afterSaying({ act: handIn({ text: '', answers: { asked: 'Ja' } }), files: [file] });
  expect([first.refused, first.handIn?.answers]).toEqual(['', { asked: 'Ja' }]);
  const more = await afterSaying({ act: handIn(), files: [{ ...file, name: 'mer.txt' }] });
  expect(more.handIn?.files.map(({ name }) => name)).toEqual(['karta.txt', 'mer.txt']);
  const [held] = await host.read((db) => db.selectFrom('handInFile').select('fileId').execute());
  expect(held?.fileId).toBe(more.handIn?.files[0]?.id);
});

test.each([
  ['karta.exe', Buffer.from('MZ…'), 'file-program'],
  ['karta.pdf', Buffer.from('4d5a9000', 'hex'), 'file-program'],
  ['karta.7z', Buffer.from('377abcaf271c0000', 'hex'), 'file-encrypted'],
])('%s is refused with why, whatever it is called, and the whole hand-in with it', async (name, bytes, why) => {
  const good = { name: 'karta.txt', bytes: Buffer.from('en karta') };
  expect(await afterSaying({ act: handIn(), files: [good, { name, bytes }] })).toEqual({ refused: why, handIn: null });
  expect(await kept()).toEqual({ files: 0, bytes: 0, enclosed: 0 });
});

test('files of what was refused go, and what something else holds stays', async () => {
  const file = { name: 'karta.txt', bytes: Buffer.from('en karta') };
  await afterSaying({ act: handIn(), files: [file] });
  const before = await kept();
  expect(before).toEqual({ files: 1, bytes: 8, enclosed: 1 });
  const wrong = handIn({ answers: { other: 'Ja' } });
  expect((await afterSaying({ act: wrong, files: [file, { name: 'ny.txt', bytes: Buffer.from('ny') }] })).refused).toBe(
    'wrong-answers',
  );
  expect(await kept()).toEqual(before);
});

test('for one assignment there are at most twenty files, and at most 100 MB', async () => {
  const small = (n: number) => ({ name: `${n}.txt`, bytes: Buffer.from(`fil ${n}`) });
  for (const from of [0, 10])
    await afterSaying({ act: handIn(), files: Array.from({ length: 10 }, (_, n) => small(from + n)) });
  const more = await afterSaying({ act: handIn({ text: 'Ändrad' }), files: [small(20)] });
  expect([more.refused, more.handIn?.files.length, more.handIn?.text]).toEqual(['too-many-files', 20, 'Vår karta']);
  expect((await kept()).files).toBe(20);
  expect((await afterSaying({ act: handIn({ text: 'Ändrad' }) })).handIn?.text).toBe('Ändrad');
});

test('of a letter that is from somebody else than the party nothing stays', async () => {
  const act: NetworkAct = handIn();
  const owner = member;
  member = await makePerson(world, await makeOrganisation(world, 'Annan'), 'coordinator');
  const said = await afterSaying({ act, files: [{ name: 'karta.txt', bytes: Buffer.from('en karta') }] });
  member = owner;
  expect([said.handIn, await kept()]).toEqual([null, { files: 0, bytes: 0, enclosed: 0 }]);
});

test('only a hand-in has files', async () => {
  const act: NetworkAct = { type: 'leave', why: '' };
  const said = await afterSaying({ act, files: [{ name: 'karta.txt', bytes: Buffer.from('en karta') }] });
  expect(said.refused).toBe('ill-formed');
});

test('an answer to none of the host’s questions is refused', async () => {
  expect(await afterSaying({ act: handIn({ answers: { asked: 'Kanske' } }) })).toEqual({
    refused: 'wrong-answers',
    handIn: null,
  });
  expect((await afterSaying({ act: handIn({ answers: { other: 'Ja' } }) })).refused).toBe('wrong-answers');
});

test('what is certainly about a person is refused and not kept; what may be is for the host to read', async () => {
  const number = '19811218-9876';
  const acts: NetworkAct[] = [
    handIn({ text: `Vi talade med ${number}.` }),
    { type: 'experience', title: 'Så gjorde vi', background: number, how: '', successFactors: '', challenges: '' },
    { type: 'leave', why: `${number} har slutat` },
  ];
  for (const act of acts) expect(await afterSaying({ act })).toEqual({ refused: 'screened', handIn: null });
  const kept = await host.read((db) => db.selectFrom('networkAct').select('content').execute());
  expect(JSON.stringify(kept)).not.toContain(number);
  const possible = await afterSaying({ act: handIn({ text: 'Ring oss på 070-174 06 05.' }) });
  expect([possible.refused, possible.handIn?.text]).toEqual(['', 'Ring oss på 070-174 06 05.']);
});
