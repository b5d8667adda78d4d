import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';

const mandate = {
  title: 'Ta fram en strategi',
  body: 'Kommunstyrelsen',
  decidedOn: '2026-03-10',
  itemNumber: '41',
  description: 'Underlag till fullmäktige.',
};

describe('adding a mandate', () => {
  let world: World;
  let coordinator: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  test('it is shown, and stands in the history', async () => {
    const saved = await coordinator.post('/organisation/uppdrag/nytt', mandate);
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('Ta fram en strategi');
    expect(shown.text).toContain('10 mars 2026');
    const history = await coordinator.get('/historik');
    expect(history.text).toContain('Lade till uppdraget ”Ta fram en strategi”');
  });

  test('bad input is explained at the field and nothing typed is lost', async () => {
    const refused = await coordinator.post('/organisation/uppdrag/nytt', {
      ...mandate,
      title: '',
      decidedOn: '2026-02-30',
      itemNumber: '§ 41',
    });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([
      'Skriv vad uppdraget går ut på',
      'Välj dagen då uppdraget gavs',
      'Skriv bara paragrafens nummer, till exempel 41',
    ]);
    expect(refused.field('Vem gav uppdraget?').value).toBe('Kommunstyrelsen');
    expect(refused.document.title).toMatch(/^Fel: /);
  });

  test('a personal identity number is not accepted in any field, and the rest is kept', async () => {
    const refused = await coordinator.post('/organisation/uppdrag/nytt', {
      ...mandate,
      description: 'Gäller 19121212-1212.',
    });
    expect(refused.errors).toEqual(['Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.']);
    expect(refused.field('Mer om uppdraget').value).toContain('19121212-1212');
  });

  test.each([
    ['2026-11-20', 303],
    ['2026-11-21', 400],
  ])('one given on %s, when it is 20 November 2026, is answered %i', async (decidedOn, status) => {
    const answer = await coordinator.post('/organisation/uppdrag/nytt', { ...mandate, decidedOn });
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual(status === 303 ? [] : ['Dagen har inte varit än. Välj dagen då uppdraget gavs.']);
  });

  test('hostile text is text', async () => {
    const saved = await coordinator.post('/organisation/uppdrag/nytt', {
      ...mandate,
      title: '<script>alert(1)</script>',
    });
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('<script>alert(1)</script>');
    expect(shown.document.querySelector('h1 script')).toBeNull();
  });

  test('a reader may not, a neighbour does not find it, a stranger signs in first', async () => {
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/organisation/uppdrag/nytt', mandate)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const saved = await coordinator.post('/organisation/uppdrag/nytt', mandate);
    const id = saved.location?.split('/').at(-1);
    expect((await neighbour.get(`/organisation/uppdrag/${id}`)).status).toBe(404);
    expect((await neighbour.get(`/${coordinator.organisation.slug}/organisation/uppdrag/${id}`)).status).toBe(404);
    const stranger = await visitor(world).get(`/${coordinator.organisation.slug}/organisation/uppdrag/${id}`);
    expect(stranger.location).toMatch(/^\/logga-in/);
  });
});
