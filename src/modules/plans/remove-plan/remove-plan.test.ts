import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { addPlan } from '../add-plan/add-plan.page.tsx';
import { editBlock } from '../blocks/block.commands.ts';
import { bringPlan } from '../bring-plan/bring-plan.command.ts';
import { listMeasures } from '../measure.queries.ts';
import { listPlans } from '../plan.queries.ts';
import { proposePlan } from '../propose-plan/propose-plan.command.ts';

const text = '# Syfte\nDärför.\n\n# Åtgärder\n- Kort till alla. Ansvarig: Rektor\n- Webbsida';

describe('removing a draft', () => {
  let world: World;
  let coordinator: Person;
  let id: number;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    id = await coordinator.run(bringPlan, { title: 'Gammal plan', type: 'action-plan', fileName: '', text });
  });

  const path = (of = id) => `/planer/${of}/borttagning`;
  async function basisOf(of = id): Promise<string> {
    const asked = await coordinator.get(path(of));
    return asked.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
  }

  test('it is asked about, and then the plan is gone with its text, its measures and where it came from', async () => {
    const asked = await coordinator.get(path());
    expect(asked.heading).toBe('Ta bort planen');
    expect(asked.text).toContain('Planens 2 åtgärder försvinner också.');
    const done = await coordinator.post(path(), { basis: await basisOf() });
    expect([done.status, done.location]).toEqual([303, `/${coordinator.organisation.slug}/planer`]);
    expect(await coordinator.read(listPlans)).toEqual([]);
    expect(await coordinator.read((db) => listMeasures(db, id))).toEqual([]);
    expect((await coordinator.get(`/planer/${id}`)).status).toBe(404);
    expect((await coordinator.get('/historik')).text).toContain(
      'Tog bort utkastet till planen ”Gammal plan”, med 2 åtgärder',
    );
    const left = await coordinator.read((db) =>
      db.selectFrom('node').select('kind').where('kind', 'in', ['plan', 'measure']).execute(),
    );
    expect(left).toEqual([]);
    // The same text may be brought in again.
    expect(
      await coordinator.run(bringPlan, { title: 'Gammal plan', type: 'action-plan', fileName: '', text }),
    ).toBeGreaterThan(id);
  });

  test('an empty draft goes as well, and is removed once', async () => {
    const empty = await coordinator.run(addPlan, {
      title: 'Tom',
      type: 'strategy',
      mandates: [],
      periodStart: null,
      periodEnd: null,
    });
    expect((await coordinator.get(path(empty))).text).not.toContain('åtgärder försvinner');
    const basis = await basisOf(empty);
    expect((await coordinator.post(path(empty), { basis })).status).toBe(303);
    expect((await coordinator.post(path(empty), { basis })).status).toBe(404);
    expect((await coordinator.get(path(empty))).status).toBe(404);
    expect((await coordinator.read(listPlans)).map((plan) => plan.id)).toEqual([id]);
  });

  test('what has been put forward stays, also when it is taken back', async () => {
    const basis = await basisOf();
    await coordinator.run(proposePlan, { id, reason: 'Nämnden möts' });
    expect((await coordinator.post(path(), { basis })).status).toBe(409);
    const asked = await coordinator.get(path());
    expect(asked.text).toContain('har lagts fram för beslut');
    expect(asked.document.querySelector('.confirm')).toBeNull();
    await coordinator.post(`/planer/${id}/atertagande`, { reason: 'Ändring' });
    expect((await coordinator.post(path(), { basis })).status).toBe(409);
    expect(await coordinator.read(listPlans)).toHaveLength(1);
    expect((await coordinator.get(`/planer/${id}`)).links.some(({ href }) => href.endsWith('/borttagning'))).toBe(
      false,
    );
  });

  test('what a matter rests on stays, and says so', async () => {
    const basis = await basisOf();
    const committeeId = await coordinator.run(addCommittee, { name: 'Socialnämnden', kind: 'committee' });
    const matter = { title: 'Planen', committeeId: String(committeeId), openedOn: '2026-11-20', planId: String(id) };
    expect((await coordinator.post('/arenden/nytt', matter)).status).toBe(303);
    const asked = await coordinator.get(path());
    expect(asked.text).toContain('något bygger på den');
    expect(asked.links.some(({ text: label, href }) => label === 'Planen' && href.includes('/arenden/'))).toBe(true);
    expect((await coordinator.post(path(), { basis })).status).toBe(409);
    expect(await coordinator.read(listPlans)).toHaveLength(1);
  });

  test('what has changed since it was asked about is not removed', async () => {
    const basis = await basisOf();
    await coordinator.run(editBlock, { planId: id, block: 'purpose', text: 'Något nytt.' });
    const refused = await coordinator.post(path(), { basis });
    expect([refused.status, refused.text.includes('Någon har ändrat planen')]).toEqual([409, true]);
    expect(await coordinator.read(listPlans)).toHaveLength(1);
    expect((await coordinator.post(path(), {})).status).toBe(409);
    expect((await coordinator.post(path(), { basis: await basisOf() })).status).toBe(303);
  });

  test('it is reached from the plan and from where its name is changed, by those who may', async () => {
    const leads = async (person: Person, at: string) =>
      (await person.get(at)).links.some(({ href }) => href.endsWith(path()));
    expect(await leads(coordinator, `/planer/${id}`)).toBe(true);
    expect(await leads(coordinator, `/planer/${id}/andring`)).toBe(true);
    const writer = await makePerson(world, coordinator.organisation, 'working_group_member');
    expect(await leads(writer, `/planer/${id}`)).toBe(false);
  });

  test('only coordinators of the same organisation', async () => {
    const basis = await basisOf();
    for (const role of ['working_group_member', 'registrar', 'reader', 'administrator'] as const) {
      const person = await makePerson(world, coordinator.organisation, role);
      expect((await person.get(path())).status).toBe(403);
      expect((await person.post(path(), { basis })).status).toBe(403);
    }
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await other.get(path())).status).toBe(404);
    expect((await other.post(path(), { basis })).status).toBe(404);
    const nobody = visitor(world);
    expect((await nobody.post(`/${coordinator.organisation.slug}${path()}`, { basis })).status).not.toBe(303);
    expect(await coordinator.read(listPlans)).toHaveLength(1);
  });
});
