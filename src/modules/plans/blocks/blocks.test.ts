import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addPlan } from '../add-plan/add-plan.page.tsx';
import { listBlocks } from '../plan.queries.ts';

describe('writing in a plan', () => {
  let world: World;
  let coordinator: Person;
  let planId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    planId = await coordinator.run(addPlan, {
      type: 'action-plan',
      title: 'Plan',
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
  });

  const blockPath = (block: string) => `/planer/${planId}/stycken/${block}`;
  const ids = async () => (await coordinator.read((db) => listBlocks(db, planId))).map((block) => block.id);
  async function basisOf(block: string): Promise<string> {
    return (
      (await coordinator.get(blockPath(block))).document.querySelector<HTMLInputElement>('input[name=basis]')?.value ??
      ''
    );
  }

  test('a guided block is written in mark-up, keeps its id, and shows its guidance again when emptied', async () => {
    const form = await coordinator.get(blockPath('purpose'));
    expect(form.document.querySelector('.notice')?.textContent).toContain('Skriv varför kommunen');
    expect(form.document.querySelector('.lead')?.textContent).toContain('Syfte och mål');
    const saved = await coordinator.post(blockPath('purpose'), {
      text: 'Vi vill stärka *demokratin*.',
      basis: await basisOf('purpose'),
    });
    expect(saved.location).toMatch(new RegExp(`/planer/${planId}#purpose$`));
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.document.querySelector('#purpose strong')?.textContent).toBe('demokratin');
    expect(shown.text).not.toContain('Skriv varför kommunen');
    await coordinator.post(blockPath('purpose'), { text: '', basis: await basisOf('purpose') });
    expect((await coordinator.get(`/planer/${planId}`)).document.querySelector('#purpose em')?.textContent).toMatch(
      /^Skriv varför/,
    );
  });

  test('several paragraphs typed in one block become blocks after it', async () => {
    const before = await ids();
    await coordinator.post(blockPath('situation'), {
      text: 'Först.\n\n- ett\n- två',
      basis: await basisOf('situation'),
    });
    const after = await ids();
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(after[after.indexOf('situation') + 1]).toMatch(/^b[0-9a-f]{16}$/);
  });

  test('two at once: the second sees what the first wrote, keeps what was typed, and may then decide', async () => {
    const basis = await basisOf('organisation');
    await coordinator.post(blockPath('organisation'), { text: 'Den första skrev.', basis });
    const second = await coordinator.post(blockPath('organisation'), { text: 'Den andra skrev.', basis });
    expect(second.status).toBe(400);
    expect(second.errors[0]).toMatch(/Någon annan har ändrat/);
    expect(second.field('Text').value).toBe('Den andra skrev.');
    expect(second.document.querySelector('.typed')?.textContent).toBe('Den första skrev.');
    const fresh = second.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    expect((await coordinator.post(blockPath('organisation'), { text: 'Den andra skrev.', basis: fresh })).status).toBe(
      303,
    );
  });

  test('a block is added after another, moved, and removed after a question', async () => {
    const added = await coordinator.post(`/planer/${planId}/stycken/nytt?efter=purpose`, {
      text: '## En underrubrik',
      after: 'purpose',
    });
    const id = added.location?.split('#').at(-1) ?? '';
    expect((await ids()).indexOf(id)).toBe((await ids()).indexOf('purpose') + 1);
    await coordinator.post(`${blockPath(id)}/flyttning`, { riktning: 'upp' });
    expect((await ids()).indexOf(id)).toBe((await ids()).indexOf('purpose') - 1);
    const asked = await coordinator.get(`${blockPath(id)}/borttagning`);
    expect(asked.document.querySelector('.typed')?.textContent).toBe('## En underrubrik');
    await coordinator.post(`${blockPath(id)}/borttagning`);
    expect(await ids()).not.toContain(id);
    expect((await coordinator.post(`${blockPath(id)}/borttagning`)).status).toBe(404);
  });

  test('text that is none, too much, or hostile', async () => {
    const path = `/planer/${planId}/stycken/nytt`;
    expect((await coordinator.post(path, { text: '', after: '' })).errors).toEqual(['Skriv det nya stycket']);
    expect((await coordinator.post(path, { text: 'x'.repeat(20_001), after: '' })).errors).toHaveLength(1);
    const added = await coordinator.post(path, { text: '<script>alert(1)</script> [x](javascript:alert)', after: '' });
    const id = added.location?.split('#').at(-1) ?? '';
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.document.querySelector(`#${id}`)?.textContent).toContain('<script>alert(1)</script>');
    expect(shown.document.querySelector(`#${id} a, #${id} script`)).toBeNull();
    expect((await coordinator.post(blockPath(id), { text: '', basis: await basisOf(id) })).errors).toEqual([
      'Skriv något, eller ta bort stycket',
    ]);
  });

  test('the place of the measures is not written in, and an unknown block is not found', async () => {
    expect((await coordinator.get(blockPath('measures'))).status).toBe(404);
    expect((await coordinator.post(blockPath('finns-inte'), { text: 'x', basis: '' })).status).toBe(404);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.get(blockPath('purpose'))).status).toBe(403);
    expect((await reader.get(`/planer/${planId}`)).links.map((link) => link.text)).not.toContain(
      'Skriv stycket purpose',
    );
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(blockPath('purpose'))).status).toBe(404);
  });
});
