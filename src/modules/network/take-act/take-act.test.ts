import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { listAgreementLines, listProposals, netOreOf } from '#modules/fees/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { stateOfParty } from '../state-letters/state-of-party.ts';
import { moveUp } from '../registrations/move-up.command.ts';
import { makeNetwork, makeParty, written, yes } from './network-in-tests.ts';
import { takePartyAct } from './take-act.command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function hostWith(terms: Parameters<typeof makeNetwork>[1] = {}): Promise<{ host: Person; networkId: number }> {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  return { host, networkId: await makeNetwork(host, terms) };
}

function doing(host: Person, partyId: number, key: string = randomUUID()) {
  return (act: NetworkAct) => host.run(takePartyAct, { partyId, key, act, cameBy: 'link' });
}

function stateOf(host: Person, partyId: number) {
  return host.read((db) => stateOfParty(db, { host: host.organisation.name, partyId }));
}

async function netOf(host: Person, partyId: number): Promise<number> {
  const { lines } = await stateOf(host, partyId);
  return netOreOf(lines.map(({ unitPriceOre: feeOre, ...line }) => ({ ...line, feeOre })));
}

const administrations = { 'Barn och utbildning': 2, 'Miljö och bygg': 3, Räddningstjänst: 1 };

describe('a registration', () => {
  test('freezes the terms at the first yes, also for places that come later', async () => {
    const { host, networkId } = await hostWith();
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    const first = yes(administrations, { isConditional: true });
    await doing(host, partyId)(first);
    expect(await netOf(host, partyId)).toBe(4_800_000);
    await written(host, (db) =>
      db.updateTable('network').set({ feeOre: 900_000 }).where('id', '=', networkId).execute(),
    );
    const more = { ...first, revision: 2, lines: [...first.lines, ...yes({ Kultur: 1 }).lines] };
    await doing(host, partyId)(more);
    expect(await netOf(host, partyId)).toBe(5_600_000);
    const { party, network } = await stateOf(host, partyId);
    expect([party.state, party.isConditional, network.feeOre]).toEqual(['registered', true, 800_000]);
  });

  test('that comes twice with one key is one; two at once are told of each other', async () => {
    const { host, networkId } = await hostWith();
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    const key = randomUUID();
    await doing(host, partyId, key)(yes(administrations));
    await expect(doing(host, partyId, key)(yes(administrations))).rejects.toMatchObject({ name: 'DoneBefore' });
    const late = doing(host, partyId)(yes({ Kultur: 4 }));
    await expect(late).rejects.toMatchObject({ field: 'meanwhile' });
    expect(await netOf(host, partyId)).toBe(4_800_000);
  });

  test('two who want the last places at the same moment get them once', async () => {
    const { host, networkId } = await hostWith({ seats: 5 });
    const ids = await Promise.all(['A-by', 'B-by'].map((name) => makeParty(host, networkId, { name })));
    await Promise.all(ids.map((partyId) => doing(host, partyId)(yes({ Skola: 3 }))));
    const states = await Promise.all(ids.map(async (partyId) => (await stateOf(host, partyId)).party.state));
    expect(states.sort()).toEqual(['registered', 'waiting']);
  });

  test('one second after the last day is late, and the last second is not', async () => {
    const { host, networkId } = await hostWith({ answerBy: '2026-11-30' });
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    try {
      world.setClock('2026-11-30T23:00:00Z');
      await expect(doing(host, partyId)(yes({ Skola: 1 }))).rejects.toMatchObject({ field: 'late' });
      world.setClock('2026-11-30T22:59:59Z');
      await doing(host, partyId)(yes({ Skola: 1 }));
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    expect((await stateOf(host, partyId)).party.state).toBe('registered');
  });
});

test('nothing is to be invoiced of whoever waits, or said no in time; and all of it when there is room', async () => {
  const { host, networkId } = await hostWith({ seats: 2 });
  const proposed = async () => (await host.read((db) => listProposals(db))).map(({ netOre }) => netOre);
  const ids = await Promise.all(['A-by', 'B-by', 'C-by'].map((name) => makeParty(host, networkId, { name })));
  const [first = 0, second = 0, third = 0] = ids;
  for (const partyId of ids) await doing(host, partyId)(yes({ Skola: 2 }));
  expect((await stateOf(host, second)).party.state).toBe('waiting');
  expect(await proposed()).toEqual([1_600_000]);
  await doing(host, third)({ type: 'decline', answeredAs: '', message: '', revision: 2 });
  await doing(host, first)({ type: 'leave', why: '' });
  expect(await proposed()).toEqual([]);
  await host.run(moveUp, { networkId, partyId: second });
  expect(await proposed()).toEqual([1_600_000]);
  // Given back in time, the places are free of charge.
  await doing(
    host,
    second,
  )({ type: 'withdraw', lineKey: (await stateOf(host, second)).lines[0]?.lineKey ?? '', why: '' });
  expect(await proposed()).toEqual([]);
});

describe('giving back', () => {
  const terms = { cancelFreeUntil: '2026-11-19', cancelPercent: 50, whenRejected: 'attended' as const };

  test('one administration after the free day pays its part, and the last that goes takes the party with it', async () => {
    const { host, networkId } = await hostWith(terms);
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    const said = yes({ Skola: 2, Kultur: 1 });
    const [school, culture] = said.lines.map(({ lineKey }) => lineKey);
    await doing(
      host,
      partyId,
    )({
      ...said,
      people: [{ lineKey: school ?? '', name: 'Ida Ek', title: 'rektor', email: 'ida@brevby.example' }],
    });
    await doing(host, partyId)({ type: 'withdraw', lineKey: school ?? '', why: 'Rektorn har slutat.' });
    expect(await netOf(host, partyId)).toBe(800_000 + 800_000);
    expect((await stateOf(host, partyId)).people).toEqual([]);
    await doing(host, partyId)({ type: 'withdraw', lineKey: culture ?? '', why: '' });
    expect((await stateOf(host, partyId)).party.state).toBe('left');
    await expect(doing(host, partyId)({ type: 'leave', why: '' })).rejects.toMatchObject({ field: 'not-in' });
  });

  test('rejected after the first meeting: whoever came pays for the one of five that was', async () => {
    const { host, networkId } = await hostWith(terms);
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    const said = yes({ Skola: 2, Kultur: 1 }, { isConditional: true });
    const lineKey = said.lines[0]?.lineKey ?? '';
    await doing(host, partyId)({ ...said, people: [{ lineKey, name: 'Ida Ek', title: '', email: '' }] });
    await written(host, async (db) => {
      const meeting = await db
        .selectFrom('networkMeeting')
        .select('id')
        .where('networkId', '=', networkId)
        .orderBy('id')
        .executeTakeFirstOrThrow();
      const participant = await db
        .selectFrom('networkParticipant')
        .select('id')
        .where('partyId', '=', partyId)
        .executeTakeFirstOrThrow();
      const attended = { organisationId: host.organisation.id, meetingId: meeting.id, participantId: participant.id };
      await db.insertInto('meetingAttendance').values(attended).execute();
    });
    await doing(host, partyId)({ type: 'settle', decided: 'declined', words: 'KSAU 2026-12-13 § 201' });
    const { lines, party } = await stateOf(host, partyId);
    expect(lines.map(({ chargePercent, part }) => [chargePercent, part])).toEqual([
      [100, { meetings: 1, of: 5 }],
      [0, null],
    ]);
    expect([await netOf(host, partyId), party.state, party.decided]).toEqual([320_000, 'left', 'declined']);
  });

  test('a no to what was not on condition is a withdrawal, and is said as one', async () => {
    const { host, networkId } = await hostWith(terms);
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    await doing(host, partyId)(yes({ Skola: 2 }));
    const no = doing(host, partyId)({ type: 'settle', decided: 'declined', words: '' });
    await expect(no).rejects.toMatchObject({ field: 'not-conditional' });
    await doing(host, partyId)({ type: 'decline', answeredAs: 'kommunchef', message: 'Vi hinner inte.', revision: 2 });
    expect([await netOf(host, partyId), (await stateOf(host, partyId)).party.state]).toEqual([800_000, 'declined']);
  });

  test('a participant is replaced in the same place; the history names nobody', async () => {
    const { host, networkId } = await hostWith();
    const partyId = await makeParty(host, networkId, { name: 'Brevby kommun' });
    const said = yes({ Skola: 2 });
    const lineKey = said.lines[0]?.lineKey ?? '';
    const ida = { lineKey, name: 'Ida Ek', title: 'rektor', email: 'ida@brevby.example' };
    await doing(host, partyId)({ ...said, people: [ida, { ...ida, name: 'Olle Ask', email: 'olle@brevby.example' }] });
    const before = (await stateOf(host, partyId)).people;
    const replace = { type: 'replace' as const, participantId: before[0]?.id ?? 0 };
    const again = doing(
      host,
      partyId,
    )({ ...replace, person: { ...ida, name: 'Eva Al', email: 'OLLE@brevby.example' } });
    await expect(again).rejects.toMatchObject({ field: 'email-twice' });
    await doing(host, partyId)({ ...replace, person: { ...ida, name: 'Eva Al', email: 'eva@brevby.example' } });
    expect((await stateOf(host, partyId)).people.map(({ name }) => name)).toEqual(['Olle Ask', 'Eva Al']);
    const kept = await host.read((db) =>
      db.selectFrom('networkAct').select('content').where('partyId', '=', partyId).execute(),
    );
    expect(JSON.stringify(kept)).not.toContain('Ida Ek');
    const entries = await host.read((db) => db.selectFrom('auditPayload').select('payload').execute());
    expect(JSON.stringify(entries)).not.toMatch(/Ida Ek|Eva Al/);
    expect(JSON.stringify(entries)).toContain('Brevby kommun');
  });
});

test('a party sees its own and what others share, and the links and the work only when it is in', async () => {
  const { host, networkId } = await hostWith();
  const one = await makeParty(host, networkId, { name: 'A-by' });
  const other = await makeParty(host, networkId, { name: 'B-by' });
  const { id: assignmentId } = await written(host, (db) =>
    db
      .insertInto('assignment')
      .values({
        organisationId: host.organisation.id,
        networkId,
        title: 'Kartlägg',
        dueOn: '2026-11-20',
        givenAt: world.services.clock(),
        sort: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const invited = await stateOf(host, one);
  expect([invited.assignments, invited.meetings[0]?.link]).toEqual([[], '']);
  for (const partyId of [one, other]) await doing(host, partyId)(yes({ Skola: 1 }));
  const handIn = {
    type: 'hand-in' as const,
    assignmentId,
    text: 'Vår karta',
    answers: {},
    stepStatus: '',
    isShared: false,
  };
  await doing(host, other)(handIn);
  expect((await stateOf(host, one)).assignments[0]?.others).toEqual([]);
  await doing(host, other)({ ...handIn, isShared: true });
  const [given] = (await stateOf(host, one)).assignments;
  expect(given?.others.map(({ author, text }) => [author, text])).toEqual([['B-by', 'Vår karta']]);
  await doing(host, one)({ type: 'comment', handInId: given?.others[0]?.handInId ?? 0, text: 'Tack!' });
  const [own] = (await stateOf(host, other)).assignments;
  expect([own?.handIn?.isLate, own?.handIn?.comments.map(({ author }) => author)]).toEqual([false, ['A-by']]);
  expect((await stateOf(host, one)).meetings[0]?.link).toBe('https://video.example/rum');
  const lines = await host.read((db) => listAgreementLines(db));
  expect(lines).toHaveLength(2);
});
