import { beforeAll, describe, expect, test } from 'vitest';
import { addMandate } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';

const strategy = {
  type: 'strategy',
  title: 'Strategi för demokrati',
  periodStart: '2027-01-01',
  periodEnd: '2030-12-31',
};

describe('beginning a plan', () => {
  let world: World;
  let coordinator: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  test('it has the headings of the template, and guidance that is not part of the document', async () => {
    const mandate = await coordinator.run(addMandate, {
      title: 'Ta fram en strategi',
      body: 'Kommunstyrelsen',
      decidedOn: '2026-03-10',
      itemNumber: '41',
      description: '',
    });
    const form = await coordinator.get('/planer/ny');
    expect(form.field('Planens namn').value).toMatch(/^Strategi för demokrati/);
    const saved = await coordinator.post('/planer/ny', { ...strategy, mandates: String(mandate) });
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('Strategi för demokrati');
    expect(shown.document.querySelector('.lead')?.textContent).toContain('1 januari 2027 – 31 december 2030');
    const headings = [...shown.document.querySelectorAll('article h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(expect.arrayContaining(['Syfte och mål', 'Åtgärder', 'Uppföljning och ny version']));
    expect(shown.document.querySelector('#purpose em')?.textContent).toMatch(/^Skriv varför kommunen/);
    expect(shown.links.some((link) => link.text === 'Ta fram en strategi')).toBe(true);
    const document = await coordinator.get(`${saved.location}/dokument`);
    expect(document.text).not.toContain('Skriv varför kommunen');
    expect((await coordinator.get('/planer')).links.some((link) => link.text === 'Strategi för demokrati')).toBe(true);
    expect((await coordinator.get('/historik')).text).toContain('Började på planen ”Strategi för demokrati”');
  });

  test('an action plan begins with fewer headings', async () => {
    const saved = await coordinator.post('/planer/ny', { ...strategy, type: 'action-plan', title: 'Handlingsplan' });
    const shown = await coordinator.get(saved.location ?? '');
    const headings = [...shown.document.querySelectorAll('article h2')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Syfte och mål',
      'Hur det ser ut hos oss',
      'Organisation och ansvar',
      'Åtgärder',
      'Uppföljning och ny version',
    ]);
  });

  test('bad input is explained at the field and nothing typed is lost', async () => {
    const refused = await coordinator.post('/planer/ny', {
      type: 'dagbok',
      title: '',
      periodStart: '2027-02-30',
      periodEnd: '',
    });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([
      'Välj vad ni ska ta fram',
      'Skriv vad planen ska heta',
      'Skriv en dag som finns, till exempel 2027-01-01',
    ]);
    const reversed = await coordinator.post('/planer/ny', { ...strategy, periodEnd: '2026-01-01' });
    expect(reversed.errors).toEqual(['Sista dagen kan inte vara före den första']);
    expect(reversed.field('Planens namn').value).toBe('Strategi för demokrati');
    expect((await coordinator.post('/planer/ny', { ...strategy, mandates: '999999' })).errors).toEqual([
      'Ett av uppdragen finns inte. Välj på nytt.',
    ]);
  });

  test('name and period are changed, and not over what somebody else wrote meanwhile', async () => {
    const saved = await coordinator.post('/planer/ny', strategy);
    const path = `${saved.location}/andring`;
    const basis =
      (await coordinator.get(path)).document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    expect((await coordinator.post(path, { ...strategy, title: 'Ett bättre namn', basis })).status).toBe(303);
    const late = await coordinator.post(path, { ...strategy, title: 'Ett annat namn', basis });
    expect(late.status).toBe(400);
    expect(late.field('Planens namn').value).toBe('Ett annat namn');
    expect(late.document.querySelector('.notice')?.textContent).toContain('Ett bättre namn');
  });

  test('the empty list says what plans are for; a reader may look but not begin one', async () => {
    const newcomer = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await newcomer.get('/planer')).links.map((link) => link.text)).toContain('Börja på en ny plan');
    const reader = await makePerson(world, newcomer.organisation, 'reader');
    expect((await reader.get('/planer')).links.map((link) => link.text)).not.toContain('Börja på en ny plan');
    expect((await reader.post('/planer/ny', strategy)).status).toBe(403);
    const saved = await coordinator.post('/planer/ny', strategy);
    const id = saved.location?.split('/').at(-1);
    expect((await newcomer.get(`/planer/${id}`)).status).toBe(404);
    expect((await visitor(world).get(`/${coordinator.organisation.slug}/planer/${id}`)).location).toMatch(
      /^\/logga-in/,
    );
  });
});
