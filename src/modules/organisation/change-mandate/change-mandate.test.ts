import { beforeAll, describe, expect, test } from 'vitest';
import { addMandate, changeMandate } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown, type World } from '#test/world.ts';

const mandate = {
  title: 'Ta fram en strategi',
  body: 'Kommunstyrelsen',
  decidedOn: '2026-03-10',
  itemNumber: '41',
  description: '',
};

let world: World;
let coordinator: Person;
let id: number;
let path: string;
beforeAll(async () => {
  world = await openWorld();
});

async function begin(): Promise<void> {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  id = await coordinator.run(addMandate, mandate);
  path = `/organisation/uppdrag/${id}`;
}

function basisIn(shown: Shown): string {
  return shown.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
}

/** Something that rests on the mandate, as another module would lay it in the thread. */
async function restOnIt(title: string): Promise<void> {
  const organisationId = coordinator.organisation.id;
  const node = {
    organisationId,
    kind: 'survey' as const,
    title,
    path: '/enkater/1',
    createdAt: world.services.clock(),
  };
  const { id: fromId } = await world.owner.insertInto('node').values(node).returning('id').executeTakeFirstOrThrow();
  await world.owner
    .insertInto('link')
    .values({ organisationId, fromId, fromKind: 'survey', toId: id, toKind: 'mandate', toRevision: 1 })
    .execute();
}

describe('changing a mandate', () => {
  test('the form holds what is stored, and the change is shown and remembered', async () => {
    await begin();
    const form = await coordinator.get(`${path}/andra`);
    expect(form.field('Vem gav uppdraget?').value).toBe('Kommunstyrelsen');
    const saved = await coordinator.post(`${path}/andra`, { ...mandate, title: 'Ny strategi', basis: basisIn(form) });
    expect(saved.location).toBe(`/${coordinator.organisation.slug}${path}`);
    expect((await coordinator.get(path)).heading).toBe('Ny strategi');
    expect((await coordinator.get('/historik')).text).toContain('Ändrade uppdraget ”Ny strategi”');
  });

  test('what rests on it is marked as made before the change, but not by a change of nothing', async () => {
    await begin();
    await restOnIt('Enkät 2026');
    await coordinator.run(changeMandate, { ...mandate, id });
    expect((await coordinator.get(path)).document.querySelector('.thread-rail, .page-rail')?.textContent).not.toContain(
      'ändrad sedan dess',
    );
    await coordinator.run(changeMandate, { ...mandate, id, description: 'Nytt underlag' });
    expect((await coordinator.get(path)).document.querySelector('.page-rail')?.textContent).toContain(
      'ändrad sedan dess',
    );
  });

  test('two at once: the second is told, keeps the text, and may save on purpose', async () => {
    await begin();
    const basis = basisIn(await coordinator.get(`${path}/andra`));
    await coordinator.run(changeMandate, { ...mandate, id, title: 'Den förstas', description: 'Första\nradens text' });
    const stale = { ...mandate, title: 'Den andras', basis };
    const told = await coordinator.post(`${path}/andra`, stale);
    expect(told.status).toBe(400);
    expect(told.errors[0]).toMatch(/Någon annan har ändrat/);
    expect(told.field('Vad går uppdraget ut på?').value).toBe('Den andras');
    const notice = told.document.querySelector('#field-basis');
    expect(notice?.querySelector('.typed')?.textContent).toBe('Första\nradens text');
    expect(notice?.querySelector('a')?.textContent).toBe('Se vad som är sparat');
    expect((await coordinator.post(`${path}/andra`, { ...stale, basis: basisIn(told) })).status).toBe(303);
    expect((await coordinator.get(path)).heading).toBe('Den andras');
  });

  test('a fault in another field does not slip an old basis past', async () => {
    await begin();
    const basis = basisIn(await coordinator.get(`${path}/andra`));
    await coordinator.run(changeMandate, { ...mandate, id, title: 'Den förstas' });
    const faulty = await coordinator.post(`${path}/andra`, { ...mandate, body: '', basis });
    expect(basisIn(faulty)).toBe(basis);
  });

  test('a day to come is refused at the field', async () => {
    await begin();
    const basis = basisIn(await coordinator.get(`${path}/andra`));
    const told = await coordinator.post(`${path}/andra`, { ...mandate, decidedOn: '2027-01-01', basis });
    expect(told.status).toBe(400);
    expect(told.errors).toEqual(['Dagen har inte varit än. Välj dagen då uppdraget gavs.']);
    expect(told.field('Datum').value).toBe('2027-01-01');
  });

  test('a form without a basis is told too, whatever else it says', async () => {
    await begin();
    for (const basis of ['', 'x'.repeat(5000), '1']) {
      const told = await coordinator.post(`${path}/andra`, { ...mandate, title: 'På måfå', basis });
      expect(told.errors[0]).toMatch(/Någon annan har ändrat/);
    }
    expect((await coordinator.get(path)).heading).toBe('Ta fram en strategi');
  });
});

describe('removing a mandate', () => {
  test('asks first, removes, and cannot be done twice', async () => {
    await begin();
    const asked = await coordinator.get(`${path}/borttagning`);
    expect(asked.text).toContain('Vill du ta bort uppdraget ”Ta fram en strategi”?');
    expect((await coordinator.post(`${path}/borttagning`)).status).toBe(303);
    expect((await coordinator.get(path)).status).toBe(404);
    expect((await coordinator.post(`${path}/borttagning`)).status).toBe(404);
    expect((await coordinator.get('/historik')).text).toContain('Tog bort uppdraget ”Ta fram en strategi”');
  });

  test('is refused, with what rests on it, when something does', async () => {
    await begin();
    await restOnIt('Enkät 2026');
    const asked = await coordinator.get(`${path}/borttagning`);
    expect(asked.links.map((link) => link.text)).toContain('Enkät 2026');
    expect(asked.document.querySelector('form.confirm')).toBeNull();
    expect((await coordinator.post(`${path}/borttagning`)).status).toBe(409);
    expect((await coordinator.get(path)).status).toBe(200);
  });

  test('readers may not, neighbours find nothing', async () => {
    await begin();
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post(`${path}/borttagning`)).status).toBe(403);
    expect((await reader.get(`${path}/andra`)).status).toBe(403);
    expect((await reader.get(path)).links.map((link) => link.text)).not.toContain('Ändra uppdraget');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`${path}/borttagning`)).status).toBe(404);
    expect((await neighbour.post(`${path}/andra`, mandate)).status).toBe(404);
  });
});
