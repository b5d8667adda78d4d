import { beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { stateOfParty } from '../state-letters/state-of-party.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { questionLines, readQuestionLines } from './question-lines.rules.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const fields = {
  title: 'Kartlägg era rutiner',
  purpose: 'Vi jämför vid nästa träff.',
  instructions: '',
  dueOn: '2026-12-01',
  meetingId: '',
  questions: 'Har ni en rutin? | Ja | Nej\n# Hur många enheter?\nVad saknas?',
  step: 'survey',
};

async function hostWithParties(names: readonly string[]): Promise<{ host: Person; id: number; parties: number[] }> {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const id = await makeNetwork(host);
  const parties: number[] = [];
  for (const name of names) {
    const partyId = await makeParty(host, id, { name });
    await doing(host, partyId, yes({ Skola: 1 }));
    parties.push(partyId);
  }
  return { host, id, parties };
}

function doing(host: Person, partyId: number, act: NetworkAct): Promise<void> {
  return host.run(takePartyAct, { partyId, key: randomUUID(), act, cameBy: 'link' });
}

describe('an assignment', () => {
  test('is a draft until it is given, and then the host sees what is missing from whom', async () => {
    const { host, id, parties } = await hostWithParties(['A-by', 'B-by', 'C-by']);
    const list = `/natverk/${id}/uppgifter`;
    expect((await host.get(list)).text).toContain('Här ger ni deltagarna något att göra');
    const wrong = await host.post(`${list}/ny`, { ...fields, title: '', questions: 'Har ni en rutin? | Ja' });
    expect(wrong.errors).toEqual([
      'Skriv vad uppgiften heter.',
      'Frågan på rad 1 går inte att läsa. Skriv minst två olika svar efter strecken, eller inga.',
    ]);
    const added = await host.post(`${list}/ny`, fields);
    expect(added.status).toBe(303);
    const path = added.location ?? '';
    const [first, second] = parties;
    const state = (partyId = 0) => host.read((db) => stateOfParty(db, { host: 'Värd', partyId }));
    expect((await state(first)).assignments).toEqual([]);
    expect((await host.post(`${path}/utlamning`)).location).toBe(path);
    expect((await host.post(`${path}/utlamning`)).status).toBe(409);
    const [given] = (await state(first)).assignments;
    expect(given?.questions.map(({ key, type }) => [key, type])).toEqual([
      ['q1', 'choice'],
      ['q2', 'number'],
      ['q3', 'text'],
    ]);
    const assignmentId = given?.id ?? 0;
    const handIn = { type: 'hand-in' as const, assignmentId, text: 'Vår karta', stepStatus: '', isShared: true };
    await doing(host, first ?? 0, { ...handIn, answers: { q1: 'Ja' } });
    try {
      world.setClock('2026-12-01T23:00:00Z');
      await doing(host, second ?? 0, { ...handIn, answers: {} });
      const rows = [...(await host.get(list)).document.querySelectorAll('table')].at(-1)?.querySelectorAll('tbody tr');
      expect([...(rows ?? [])].map((row) => row.textContent)).toEqual([
        'A-byI tid',
        'B-byEfter sista dagen',
        'C-bySaknas, sista dagen har gått',
      ]);
      const listed = (await host.get(`/natverk/${id}`)).document.querySelectorAll('main li');
      expect([...listed].map((one) => one.textContent)).toContain('Uppgifter mellan träffarna 2 av 3 inlämnade');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    const read = (await host.get(path)).links.find(({ text }) => text === 'A-by')?.href ?? '';
    expect((await host.get(read)).text).toContain('Vår karta');
    expect((await host.post(read, { text: 'Bra karta.' })).status).toBe(303);
    expect((await state(first)).assignments[0]?.handIn?.comments.map(({ author, text }) => [author, text])).toEqual([
      ['', 'Bra karta.'],
    ]);
  });

  test('belongs to one network of one host, and to those who hold it', async () => {
    const { host, id } = await hostWithParties([]);
    const { location } = await host.post(`/natverk/${id}/uppgifter/ny`, fields);
    const other = await makePerson(world, await makeOrganisation(world), 'network_host');
    const path = (location ?? '').replace(`/${host.organisation.slug}`, '');
    expect((await other.get(path)).status).toBe(404);
    const reader = await makePerson(world, host.organisation, 'reader');
    expect((await reader.get(path)).status).toBe(403);
    const another = await makeNetwork(host);
    expect((await host.get(path.replace(`/${id}/`, `/${another}/`))).status).toBe(404);
    expect((await host.post(`${path}/borttagning`)).status).toBe(303);
    expect((await host.get(path)).status).toBe(404);
  });
});

describe('questions', () => {
  test('keep their keys while they stand, so that the answers that have come still fit', () => {
    const read = (typed: string, before?: Parameters<typeof readQuestionLines>[1]) => {
      const found = readQuestionLines(typed, before);
      if ('fault' in found) throw new Error(`line ${found.fault}`);
      return found.questions;
    };
    const before = read('A? | Ja | Nej\nB?\n* C? | x | y');
    expect(questionLines(before)).toBe('A? | Ja | Nej\nB?\n* C? | x | y');
    expect(read('Ny?\nB?\nA? | Ja | Nej | Vet ej', before).map(({ key }) => key)).toEqual(['q4', 'q2', 'q1']);
  });

  test.each([['A? | Ja'], ['A? | Ja | Ja'], ['* A?'], ['# A? | 1 | 2'], ['| Ja | Nej']])(
    '%s cannot be read',
    (typed) => {
      expect(readQuestionLines(typed)).toEqual({ fault: 1 });
    },
  );
});
