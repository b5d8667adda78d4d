import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { makeMemorandum } from '../matter-in-tests.ts';
import { getMemorandum } from '../memorandum.queries.ts';

type Participant = { administration: string; number: number };

describe('costs taken from an invitation', () => {
  let world: World;
  let coordinator: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  async function invited(participants: Participant[]): Promise<{ matterId: number; memorandumId: number }> {
    const made = await makeMemorandum(coordinator);
    await world.owner
      .insertInto('matterInvitation')
      .values({
        organisationId: coordinator.organisation.id,
        matterId: made.matterId,
        inviter: 'SKL',
        subject: 'ett nätverk',
        meetings: '[]',
        feeOre: 800_000,
        participants: JSON.stringify(participants),
      })
      .execute();
    return made;
  }

  async function changeInvitation(matterId: number, participants: Participant[]): Promise<void> {
    const change = { participants: JSON.stringify(participants) };
    await world.owner.updateTable('matterInvitation').set(change).where('matterId', '=', matterId).execute();
  }

  async function take(path: string, shown?: { document: { querySelector: (s: string) => Element | null } }) {
    const page = shown ?? (await coordinator.get(path));
    const seen = page.document.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
    return coordinator.post(`${path}/hamtning`, { seen });
  }

  async function quantities(memorandumId: number): Promise<Record<string, number>> {
    const { costLines } = await coordinator.read((db) => getMemorandum(db, memorandumId));
    return Object.fromEntries(costLines.map(({ administration, quantity }) => [administration, quantity]));
  }

  test('a draft says what differs and takes it when asked; one that is handed over stays', async () => {
    const { matterId, memorandumId } = await invited([
      { administration: 'BUF', number: 2 },
      { administration: 'MBF', number: 3 },
    ]);
    const path = `/tjansteskrivelser/${memorandumId}/kostnader`;
    expect((await take(path)).status).toBe(303);
    expect(await quantities(memorandumId)).toEqual({ BUF: 2, MBF: 3 });
    expect((await coordinator.get(path)).document.querySelector('input[name=seen]')).toBeNull();

    await changeInvitation(matterId, [
      { administration: 'BUF', number: 4 },
      { administration: 'RTJ', number: 1 },
    ]);
    const differing = await coordinator.get(path);
    expect(differing.document.body.textContent).toContain('Inbjudan säger nu 4');
    expect(await quantities(memorandumId)).toEqual({ BUF: 2, MBF: 3 });
    await changeInvitation(matterId, [{ administration: 'RTJ', number: 2 }]);
    // What was seen is no longer what the source says.
    expect((await take(path, differing)).status).toBe(409);
    expect((await take(path)).status).toBe(303);
    expect(await quantities(memorandumId)).toEqual({ RTJ: 2 });

    await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-12' });
    await changeInvitation(matterId, [{ administration: 'RTJ', number: 9 }]);
    expect((await coordinator.post(`${path}/hamtning`, { seen: 'x' })).status).toBe(409);
    expect(await quantities(memorandumId)).toEqual({ RTJ: 2 });
  });

  test('another municipality finds nothing to take', async () => {
    const { memorandumId } = await invited([{ administration: 'BUF', number: 2 }]);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const path = `/tjansteskrivelser/${memorandumId}/kostnader/hamtning`;
    expect((await neighbour.post(path, { seen: '' })).status).toBe(404);
  });
});
