import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addFinding } from '../add-finding/add-finding.command.ts';
import { addNeed } from '../add-need/add-need.page.tsx';
import { makeFrozenResult } from '../frozen-result-in-tests.ts';

describe('changing and removing a finding', () => {
  let world: World;
  let coordinator: Person;
  let findingId: number;
  let needId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const { resultId } = await makeFrozenResult(world.owner, coordinator.organisation.id);
    const evidence = { source: { kind: 'result' as const, id: resultId }, questionKey: 'C1', pieces: [1, 2] };
    findingId = await coordinator.run(addFinding, { title: 'Skolan saknar rutin', text: '', evidence });
    needId = await coordinator.run(addNeed, {
      title: 'En rutin som alla hittar',
      text: '',
      administrationId: null,
      findings: [findingId],
    });
  });

  test('new words are seen by what rests on it, until somebody says that it still holds', async () => {
    const path = `/lagesbild/slutsatser/${findingId}/andring`;
    const form = await coordinator.get(path);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const saved = await coordinator.post(path, { title: 'Skolan hittar inte rutinen', text: 'Den finns.', basis });
    expect(saved.status).toBe(303);
    expect((await coordinator.get('/lagesbild')).text).toContain('Skolan hittar inte rutinen');
    const need = await coordinator.get(`/lagesbild/behov/${needId}`);
    expect(need.text).toContain('ändrad sedan dess');
    expect((await coordinator.post(`/lagesbild/behov/${needId}/bekraftelse`)).status).toBe(303);
    expect((await coordinator.get(`/lagesbild/behov/${needId}`)).text).not.toContain('ändrad sedan dess');
  });

  test('two at once: the second sees what the first wrote, keeps what was typed, and may then decide', async () => {
    const path = `/lagesbild/slutsatser/${findingId}/andring`;
    const basisOf = async () =>
      (await coordinator.get(path)).document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const basis = await basisOf();
    await coordinator.post(path, { title: 'Den första skrev detta', text: '', basis });
    const second = await coordinator.post(path, { title: 'Den andra skrev detta', text: 'mer', basis });
    expect(second.status).toBe(400);
    expect(second.errors[0]).toMatch(/Någon annan har ändrat/);
    expect(second.field('Slutsats').value).toBe('Den andra skrev detta');
    expect(second.document.querySelector('.notice')?.textContent).toContain('Den första skrev detta');
    const fresh = second.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    expect((await coordinator.post(path, { title: 'Den andra skrev detta', text: 'mer', basis: fresh })).status).toBe(
      303,
    );
  });

  test('evidence is taken away after a question, and the link to the result with the last piece', async () => {
    const finding = await coordinator.get(`/lagesbild/slutsatser/${findingId}`);
    const removals = finding.links.filter((link) => link.text === 'Ta bort underlaget');
    expect(removals).toHaveLength(2);
    for (const { href } of removals) {
      const asked = await coordinator.get(href);
      expect(asked.document.querySelector('blockquote')?.textContent).not.toBe('');
      expect((await coordinator.post(href)).status).toBe(303);
      expect((await coordinator.post(href)).status).toBe(404);
    }
    const sides = await coordinator.read((db) => getThreadSides(db, findingId));
    expect(sides.restsOn).toEqual([]);
    expect((await coordinator.get(`/lagesbild/behov/${needId}`)).text).toContain('ändrad sedan dess');
  });

  test('it stays while a need rests on it, and goes when none does', async () => {
    const path = `/lagesbild/slutsatser/${findingId}/borttagning`;
    expect((await coordinator.get(path)).text).toContain('Det finns behov som bygger på slutsatsen');
    expect((await coordinator.post(path)).status).toBe(409);
    expect((await coordinator.post(`/lagesbild/behov/${needId}/borttagning`)).status).toBe(303);
    expect((await coordinator.get(path)).text).toContain('Vill du ta bort slutsatsen');
    expect((await coordinator.post(path)).location).toMatch(/\/lagesbild$/);
    expect((await coordinator.get(`/lagesbild/slutsatser/${findingId}`)).status).toBe(404);
    expect((await coordinator.post(path)).status).toBe(404);
  });
});
