import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { makeFrozenResult } from '../frozen-result-in-tests.ts';

describe('writing a finding', () => {
  let world: World;
  let coordinator: Person;
  let resultId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    ({ resultId } = await makeFrozenResult(world.owner, coordinator.organisation.id));
  });

  test('step by step by links: result, question, groups, words', async () => {
    const start = await coordinator.get('/lagesbild/slutsatser/ny');
    const questions = await coordinator.get(start.links.find((link) => link.text === 'Enkät våren 2026')?.href ?? '');
    const question = questions.links.find((link) => link.href.includes('fraga=C1'));
    const last = await coordinator.get(question?.href ?? '');
    expect(last.field('Vilka svar bygger slutsatsen på?').type).toBe('checkbox');
    const offered = [...last.document.querySelectorAll('.choice label')].map((label) => label.textContent);
    expect(offered).toEqual(['Testvik', 'Skolförvaltningen', 'Omsorgen']);
    const all = await coordinator.get(
      last.links.find((link) => link.text === 'Visa även de mindre grupperna')?.href ?? '',
    );
    expect([...all.document.querySelectorAll('.choice label')].map((label) => label.textContent)).toContain(
      'Förskolorna',
    );

    const saved = await coordinator.post(`/lagesbild/slutsatser/ny?resultat=${resultId}&fraga=C1`, {
      title: 'Skolan saknar rutin',
      text: 'Det syns mest i skolan.\r\n\r\nVi vet inte varför.',
      source: `result-${resultId}`,
      questionKey: 'C1',
      pieces: ['1', '2'],
    });
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('Skolan saknar rutin');
    const evidence = [...shown.document.querySelectorAll('main li')].map((item) => item.textContent ?? '');
    expect(evidence.filter((item) => /Skolförvaltningen: .*20 av 24/.test(item))).toHaveLength(1);
    expect(shown.links.some((link) => link.text === 'Enkät våren 2026')).toBe(true);
    const history = await coordinator.get('/historik');
    expect(history.text).toContain('Skrev slutsatsen ”Skolan saknar rutin”');
  });

  test('the result says what came of it', async () => {
    const sides = await coordinator.read(async (db) => getThreadSides(db, resultId));
    expect(sides.ledTo.map((node) => node.title)).toContain('Skolan saknar rutin');
  });

  test('a group can be chosen in the address, as from the page of the result', async () => {
    const shown = await coordinator.get(`/lagesbild/slutsatser/ny?resultat=${resultId}&fraga=C1&grupp=4`);
    const ticked = [...shown.document.querySelectorAll<HTMLInputElement>('input[name=pieces]')].filter((box) =>
      box.hasAttribute('checked'),
    );
    expect(ticked.map((box) => box.value)).toEqual(['4']);
  });

  test('what does not exist leads back to the first step', async () => {
    const shown = await coordinator.get('/lagesbild/slutsatser/ny?resultat=999999&fraga=C1');
    expect(shown.text).toContain('Underlaget eller frågan finns inte');
  });

  test('no group ticked is explained, and nothing typed is lost', async () => {
    const path = `/lagesbild/slutsatser/ny?resultat=${resultId}&fraga=C1`;
    const typed = { title: 'En slutsats', text: '', source: `result-${resultId}`, questionKey: 'C1' };
    const refused = await coordinator.post(path, typed);
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['Välj minst ett svar som slutsatsen bygger på']);
    expect(refused.field('Slutsats').value).toBe('En slutsats');
    const untitled = await coordinator.post(path, { ...typed, title: '', pieces: ['2'] });
    expect(untitled.errors).toEqual(['Skriv slutsatsen i en mening']);
    const foreign = await coordinator.post(path, { ...typed, pieces: ['2', '77'] });
    expect(foreign.status).toBe(400);
  });

  test('it can wait for its evidence, and is then listed as lacking it until it has some', async () => {
    const saved = await coordinator.post('/lagesbild/slutsatser/ny?utan=underlag', {
      title: 'Utan underlag än',
      text: '',
    });
    const overview = await coordinator.get('/lagesbild');
    expect(overview.text).toContain('Slutsatsen saknar underlag:');
    const id = saved.location?.split('/').at(-1);
    const added = await coordinator.post(`/lagesbild/slutsatser/${id}/underlag/nytt`, {
      source: `result-${resultId}`,
      questionKey: 'D3',
      pieces: '3',
    });
    expect(added.status).toBe(303);
    expect((await coordinator.get('/lagesbild')).text).not.toContain('Slutsatsen saknar underlag:');
  });

  test('hostile and huge text', async () => {
    const saved = await coordinator.post('/lagesbild/slutsatser/ny?utan=underlag', {
      title: '<img src=x onerror=alert(1)>',
      text: '<b>x</b>',
    });
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('<img src=x onerror=alert(1)>');
    expect(shown.document.querySelector('main img, main b')).toBeNull();
    const huge = await coordinator.post('/lagesbild/slutsatser/ny?utan=underlag', {
      title: 'x'.repeat(201),
      text: 'y'.repeat(20_001),
    });
    expect(huge.errors).toHaveLength(2);
  });

  test('a reader may not, a neighbour finds neither the result nor the finding, a stranger signs in first', async () => {
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/lagesbild/slutsatser/ny', { title: 'x' })).status).toBe(403);
    const saved = await coordinator.post('/lagesbild/slutsatser/ny?utan=underlag', { title: 'Vår egen', text: '' });
    const id = saved.location?.split('/').at(-1);
    expect((await reader.get(`/lagesbild/slutsatser/${id}`)).heading).toBe('Vår egen');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/lagesbild/slutsatser/${id}`)).status).toBe(404);
    const leaning = { title: 'x', text: '', source: `result-${resultId}`, questionKey: 'C1', pieces: '1' };
    expect((await neighbour.post('/lagesbild/slutsatser/ny', leaning)).status).toBe(404);
    expect((await visitor(world).get(`/${coordinator.organisation.slug}/lagesbild`)).location).toMatch(/^\/logga-in/);
  });
});
