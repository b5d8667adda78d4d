import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addAdministration,
  addCommittee,
  addPost,
  addUnit,
  listAdministrations,
  listPosts,
} from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const buf = { name: 'Barn- och utbildningsförvaltningen', shortName: 'BUF', committeeId: null };
const unit = { name: 'Björkskolan', serviceLine: 'Grundskola', staff: 48 };

describe('administrations', () => {
  test('keep the order they were added in, with units and staff summed', async () => {
    const committeeId = await coordinator.run(addCommittee, { name: 'Nämnden', kind: 'committee' });
    const id = await coordinator.run(addAdministration, { ...buf, committeeId });
    await coordinator.run(addAdministration, { name: 'Arbetsmarknadsförvaltningen', shortName: '', committeeId: null });
    await coordinator.run(addUnit, { ...unit, administrationId: id });
    await coordinator.run(addUnit, { ...unit, name: 'Lärkan', staff: 1354, administrationId: id });
    const listed = await coordinator.read(listAdministrations);
    expect(listed.map(({ name, units, staff, committeeName }) => ({ name, units, staff, committeeName }))).toEqual([
      { name: buf.name, units: 2, staff: 1402, committeeName: 'Nämnden' },
      { name: 'Arbetsmarknadsförvaltningen', units: 0, staff: 0, committeeName: null },
    ]);
    const overview = await coordinator.get('/organisation');
    const sum = [...overview.document.querySelectorAll('tfoot td')].map((cell) =>
      cell.textContent?.replace(/\s/g, ' '),
    );
    expect(sum).toContain('1 402');
    const shown = await coordinator.get(`/organisation/forvaltningar/${id}`);
    expect(shown.heading).toBe(buf.name);
    expect(shown.links.map((link) => link.text)).toContain('Björkskolan');
  });

  test('bad input is explained; another organisation’s committee is none of ours', async () => {
    const refused = await coordinator.post('/organisation/forvaltningar/ny', { name: '', shortName: 'x'.repeat(21) });
    expect(refused.errors).toEqual(['Skriv förvaltningens namn', 'Korta kortnamnet till högst 20 tecken']);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const foreign = await neighbour.run(addCommittee, { name: 'Deras nämnd', kind: 'committee' });
    const crossing = await coordinator.post('/organisation/forvaltningar/ny', {
      name: 'Vår',
      shortName: '',
      committeeId: String(foreign),
    });
    expect(crossing.status).toBe(400);
    expect(crossing.errors).toEqual(['Välj en nämnd ur listan']);
    await coordinator.run(addAdministration, buf);
    const twice = await coordinator.post('/organisation/forvaltningar/ny', {
      name: buf.name.toUpperCase(),
      shortName: '',
    });
    expect(twice.errors).toEqual(['Det finns redan en förvaltning med det namnet']);
  });

  test('a change is saved and a stale one stopped', async () => {
    const id = await coordinator.run(addAdministration, buf);
    const path = `/organisation/forvaltningar/${id}/andra`;
    const form = await coordinator.get(path);
    expect(form.field('Kortnamn').value).toBe('BUF');
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const changed = { name: 'Lärandeförvaltningen', shortName: 'LF', committeeId: '', basis };
    expect((await coordinator.post(path, changed)).status).toBe(303);
    expect((await coordinator.post(path, { ...changed, name: 'Annat' })).status).toBe(400);
    expect((await coordinator.read(listAdministrations))[0]?.name).toBe('Lärandeförvaltningen');
  });

  test('removal says what goes along, and posts stay without one', async () => {
    const id = await coordinator.run(addAdministration, buf);
    await coordinator.run(addUnit, { ...unit, administrationId: id });
    await coordinator.run(addPost, {
      title: 'Rektor',
      purpose: 'other',
      administrationId: id,
      holder: '',
      email: '',
      percent: null,
      inWorkingGroup: true,
    });
    const path = `/organisation/forvaltningar/${id}/borttagning`;
    const asked = await coordinator.get(path);
    expect([...asked.document.querySelectorAll('form.confirm li')].map((item) => item.textContent)).toEqual([
      'Dess enda enhet (48 anställda) försvinner också.',
      'En tjänst står kvar, men utan förvaltning.',
      'Enkäter som redan är öppnade behåller sina grupper.',
    ]);
    expect((await coordinator.post(path)).status).toBe(303);
    expect(await coordinator.read(listAdministrations)).toEqual([]);
    expect((await coordinator.read(listPosts))[0]?.administrationId).toBeNull();
    expect((await coordinator.get('/historik')).text).toContain(`Tog bort förvaltningen ${buf.name} med 1 enhet`);
  });

  test('the overview leaves out what no row says', async () => {
    const columns = async (table: number) =>
      [
        ...((await coordinator.get('/organisation')).document
          .querySelectorAll('main table')
          [table]?.querySelectorAll('thead th') ?? []),
      ].map((heading) => heading.textContent);
    const committeeId = await coordinator.run(addCommittee, { name: 'Nämnden', kind: 'committee' });
    await coordinator.run(addAdministration, { ...buf, shortName: '' });
    expect(await columns(0)).toEqual(['Namn', 'Slag']);
    expect(await columns(1)).toEqual(['Förvaltning', 'Anställda', 'Enheter']);
    await coordinator.run(addAdministration, { name: 'Omsorgsförvaltningen', shortName: 'OF', committeeId });
    expect(await columns(0)).toEqual(['Namn', 'Slag', 'Förvaltning']);
    expect(await columns(1)).toEqual(['Förvaltning', 'Anställda', 'Enheter', 'Nämnd']);
  });

  test('one that a need belongs to is refused, and the page says so before', async () => {
    const id = await coordinator.run(addAdministration, buf);
    const organisationId = coordinator.organisation.id;
    const node = {
      organisationId,
      kind: 'need' as const,
      title: 'Behov',
      path: '/behov/1',
      createdAt: world.services.clock(),
    };
    const { id: nodeId } = await world.owner.insertInto('node').values(node).returning('id').executeTakeFirstOrThrow();
    const need = { organisationId, id: nodeId, title: 'Behov', administrationId: id };
    await world.owner.insertInto('need').values(need).execute();
    const asked = await coordinator.get(`/organisation/forvaltningar/${id}/borttagning`);
    expect(asked.text).toContain('behov eller annat arbete hör till den');
    expect(asked.document.querySelector('form.confirm')).toBeNull();
    expect(asked.links.map((link) => link.text)).toContain('Behov');
    const refused = await coordinator.post(`/organisation/forvaltningar/${id}/borttagning`);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('behov eller annat arbete hör till den');
  });

  test('a reader reads only, a neighbour finds nothing', async () => {
    const id = await coordinator.run(addAdministration, buf);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const read = await reader.get(`/organisation/forvaltningar/${id}`);
    expect(read.status).toBe(200);
    expect(read.links.map((link) => link.text)).not.toContain('Klistra in enheter');
    expect((await reader.post(`/organisation/forvaltningar/${id}/borttagning`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/organisation/forvaltningar/${id}`)).status).toBe(404);
    expect((await neighbour.post(`/organisation/forvaltningar/${id}/andra`, { name: 'A', shortName: '' })).status).toBe(
      404,
    );
  });
});
