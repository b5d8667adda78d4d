import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addFinding } from '../add-finding/add-finding.command.ts';
import { makeFrozenResult } from '../frozen-result-in-tests.ts';
import { addEvidence } from './add-evidence.page.tsx';

describe('what a finding leans on', () => {
  let world: World;
  let coordinator: Person;
  let resultId: number;
  let findingId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    ({ resultId } = await makeFrozenResult(world.owner, coordinator.organisation.id));
    const evidence = { source: { kind: 'result' as const, id: resultId }, questionKey: 'C1', pieces: [1] };
    findingId = await coordinator.run(addFinding, { title: 'Skolan saknar rutin', text: '', evidence });
  });

  test('is chosen beside what it can say and cannot say of that question', async () => {
    const shown = await coordinator.get(`/lagesbild/slutsatser/ny?resultat=${resultId}&fraga=C1`);
    expect(claims(shown.document)).toEqual(['Det här kan ni säga, och inte säga']);
    expect(shown.text).toContain('Att fler än hälften av dem som svarade valde');
    expect(shown.text).toContain('Varför svaren ser ut som de gör: det får ni fråga om.');
  });

  test('says on the page of the finding what all of it bears, in both languages', async () => {
    const page = `/lagesbild/slutsatser/${findingId}`;
    const sv = await coordinator.get(page);
    expect(claims(sv.document)).toEqual(['Det här kan ni säga utifrån enkätsvar, och inte säga']);
    expect(sv.text).toContain('Vad de som inte svarade tycker.');
    expect(sv.text).not.toContain('en grupp räknas som en');
    const en = await coordinator.get(page, { headers: { Cookie: 'sprak=en' } });
    expect(claims(en.document)).toEqual(['What you can say from survey answers, and what you cannot']);
  });

  test('leads to the question in the group it was picked from', async () => {
    const shown = await coordinator.get(`/lagesbild/slutsatser/${findingId}`);
    expect(shown.links.some(({ text, href }) => text === 'Enkät våren 2026' && /\/resultat\/C1\/1$/.test(href))).toBe(
      true,
    );
  });

  test('picked again it is left as it was, and the line stays until the last piece is gone', async () => {
    const source = { kind: 'result' as const, id: resultId };
    await coordinator.run(addEvidence, { id: findingId, source, questionKey: 'C1', pieces: [1, 2] });
    const page = await coordinator.get(`/lagesbild/slutsatser/${findingId}`);
    const removals = page.links.filter(({ text }) => text === 'Ta bort underlaget');
    expect(removals).toHaveLength(2);
    await coordinator.post(removals[0]?.href ?? '');
    expect((await sides()).restsOn.map(({ id }) => id)).toEqual([resultId]);
    await coordinator.post(removals[1]?.href ?? '');
    expect((await sides()).restsOn).toEqual([]);
  });

  test('a piece of another finding, or of a neighbour, is not found', async () => {
    const evidence = { source: { kind: 'result' as const, id: resultId }, questionKey: 'D3', pieces: [2] };
    const other = await coordinator.run(addFinding, { title: 'En annan', text: '', evidence });
    const shown = await coordinator.get(`/lagesbild/slutsatser/${other}`);
    const remove = shown.links.find(({ text }) => text === 'Ta bort underlaget')?.href ?? '';
    const elsewhere = remove.replace(`/${other}/`, `/${findingId}/`);
    expect((await coordinator.get(elsewhere)).status).toBe(404);
    expect((await coordinator.post(elsewhere)).status).toBe(404);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(remove.replace(/^\/[^/]+/, ''))).status).toBe(404);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post(remove)).status).toBe(403);
  });

  test.each([
    ['result-x', 400],
    ['finding-1', 400],
    ['share-', 400],
    ['', 400],
    ['conversation-99999999', 404],
  ])('of “%s” is refused', async (source, status) => {
    const typed = { title: 'x', text: '', source, questionKey: 'C1', pieces: '1' };
    expect((await coordinator.post('/lagesbild/slutsatser/ny', typed)).status).toBe(status);
  });

  test('is never kept without its line in the thread, nor from a group that is not shown', async () => {
    const piece = (nodeId: number, group: number) =>
      sql`insert into evidence (organisation_id, finding_id, node_id, kind, question_key, shown_group_id, sentence)
        values (${coordinator.organisation.id}, ${findingId}, ${nodeId}, 'result', 'C1', ${group}, 'x')`.execute(
        world.owner,
      );
    await expect(piece(resultId, 1)).rejects.toThrow('evidence_organisation_id_finding_id_node_id_fkey');
    const evidence = { source: { kind: 'result' as const, id: resultId }, questionKey: 'C1', pieces: [1] };
    await coordinator.run(addEvidence, { id: findingId, ...evidence });
    await expect(piece(resultId, 99)).rejects.toThrow(/shown_group/);
  });

  function sides() {
    return coordinator.read((db) => getThreadSides(db, findingId));
  }
});

function claims(document: Document): string[] {
  return [...document.querySelectorAll('main details.fold > summary')].map((one) => one.textContent ?? '');
}
