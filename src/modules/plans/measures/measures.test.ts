import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { addNeed, changeNeed } from '#modules/situation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addPlan } from '../add-plan/add-plan.page.tsx';
import { listMeasures } from '../measure.queries.ts';

describe('measures', () => {
  let world: World;
  let coordinator: Person;
  let planId: number;
  let needId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    planId = await coordinator.run(addPlan, {
      type: 'strategy',
      title: 'Strategi',
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
    needId = await coordinator.run(addNeed, {
      title: 'Trygghet i samtalet',
      text: '',
      administrationId: null,
      findings: [],
    });
  });

  const titles = async () => (await coordinator.read((db) => listMeasures(db, planId))).map((measure) => measure.title);
  const idOf = (location: string | null) => Number(location?.split('/').at(-1));
  async function basisOf(measureId: number): Promise<string> {
    const form = await coordinator.get(`/planer/${planId}/atgarder/${measureId}/andring`);
    return form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
  }

  async function someoneWaitsFor(pid: number): Promise<void> {
    const waits = async () =>
      (await sql`select 1 from pg_stat_activity where ${pid} = any(pg_blocking_pids(pid))`.execute(world.owner)).rows;
    await expect.poll(waits, { interval: 5, timeout: 30_000 }).toHaveLength(1);
  }

  test('one with everything known stands in the document and in the thread', async () => {
    const { rows } = await sql<{ id: number }>`insert into post (organisation_id, title, purpose, holder)
      values (${coordinator.organisation.id}, 'Rektor', 'other', 'En Person') returning id`.execute(world.owner);
    const saved = await coordinator.post(`/planer/${planId}/atgarder/ny`, {
      title: 'Samtalskort',
      needs: String(needId),
      noNeedReason: '',
      goal: 'Alla vågar samtalet',
      ownerPostId: String(rows[0]?.id),
      owner: '',
      startsOn: '2027-01-01',
      endsOn: '2027-06-30',
      resources: 'Två timmar per anställd',
      indicator: 'Nästa enkät',
      preventionLevel: 'universal',
      targetGroup: 'Alla anställda',
    });
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.heading).toBe('Samtalskort');
    expect(shown.links.some((link) => link.text === 'Trygghet i samtalet')).toBe(true);
    const document = await coordinator.get(`/planer/${planId}/dokument`);
    expect(document.document.querySelector(`#atgard-${idOf(saved.location)}`)?.textContent).toBe('Samtalskort');
    const facts = [...document.document.querySelectorAll(`#atgard-${idOf(saved.location)}-uppgifter dd`)].map(
      (value) => value.textContent,
    );
    expect(facts).toEqual([
      'Alla vågar samtalet',
      'Trygghet i samtalet',
      'Rektor',
      '1 januari 2027 – 30 juni 2027',
      'Två timmar per anställd',
      'Nästa enkät',
      'Främja',
      'Alla anställda',
    ]);
    expect(document.text).not.toContain('En Person');
    const plan = await coordinator.read((db) => getThreadSides(db, planId));
    expect(plan.restsOn).toMatchObject([{ title: 'Samtalskort', changed: false }]);
  });

  test('only what will be done must be said; the rest is listed as left', async () => {
    const saved = await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'Bara en tanke' });
    expect(saved.status).toBe(303);
    const left = await coordinator.get(`/planer/${planId}/aterstar`);
    const headings = [...left.document.querySelectorAll('main h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Åtgärder utan behov',
        'Åtgärder utan ansvarig',
        'Åtgärder utan tid',
        'Åtgärder utan mål',
        'Behov utan slutsats',
      ]),
    );
    const mend = left.links.find((link) => link.text === 'Bara en tanke');
    expect((await coordinator.get(mend?.href ?? '')).heading).toBe('Ändra åtgärden');
  });

  test('bad input is explained at the field', async () => {
    const refused = await coordinator.post(`/planer/${planId}/atgarder/ny`, {
      title: '',
      startsOn: 'snart',
      preventionLevel: 'hård',
    });
    expect(refused.errors).toEqual([
      'Skriv vad som ska göras',
      'Skriv en dag som finns, till exempel 2027-01-01',
      'Välj en nivå i listan',
    ]);
    const post = (fields: object) => coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'x', ...fields });
    expect((await post({ startsOn: '2027-02-01', endsOn: '2027-01-01' })).errors).toEqual([
      'Sista dagen kan inte vara före den första',
    ]);
    expect((await post({ needs: '999999' })).errors).toEqual(['Ett av behoven finns inte längre. Välj på nytt.']);
    expect((await post({ ownerPostId: '999999' })).errors).toEqual(['Välj en tjänst i listan, eller skriv en roll']);
  });

  test('moved, changed by one at a time, and removed after a question', async () => {
    const first = idOf((await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'A' })).location);
    const second = idOf((await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'B' })).location);
    await coordinator.post(`/planer/${planId}/atgarder/${second}/flyttning`, { riktning: 'upp' });
    expect((await titles()).slice(-2)).toEqual(['B', 'A']);
    const basis = await basisOf(first);
    expect((await coordinator.post(`/planer/${planId}/atgarder/${first}/andring`, { title: 'A2', basis })).status).toBe(
      303,
    );
    const late = await coordinator.post(`/planer/${planId}/atgarder/${first}/andring`, { title: 'A3', basis });
    expect(late.status).toBe(400);
    expect(late.field('Vad ska göras?').value).toBe('A3');
    expect(late.document.querySelector('.notice')?.textContent).toContain('A2');
    expect((await coordinator.get(`/planer/${planId}/atgarder/${first}/borttagning`)).text).toContain(
      'Vill du ta bort åtgärden',
    );
    expect((await coordinator.post(`/planer/${planId}/atgarder/${first}/borttagning`)).status).toBe(303);
    expect((await titles()).at(-1)).toBe('B');
    expect((await coordinator.get(`/planer/${planId}/atgarder/${first}`)).status).toBe(404);
  });

  test('a need that moves is seen at the measure, until somebody says that it still holds', async () => {
    const id = idOf(
      (await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'Följer behovet', needs: String(needId) }))
        .location,
    );
    const form = await coordinator.get(`/lagesbild/behov/${needId}/andring`);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    await coordinator.run(changeNeed, {
      id: needId,
      title: 'Trygghet i svåra samtal',
      text: '',
      administrationId: null,
      findings: [],
      basis,
    });
    expect((await coordinator.get(`/planer/${planId}/atgarder/${id}`)).text).toContain('ändrad sedan dess');
    expect((await coordinator.get(`/planer/${planId}/aterstar`)).text).toContain('har ändrats sedan dess');
    await coordinator.post(`/planer/${planId}/atgarder/${id}/bekraftelse`);
    expect((await coordinator.get(`/planer/${planId}/atgarder/${id}`)).text).not.toContain('ändrad sedan dess');
  });

  test('a need that is removed in the same instant as a measure is tied to it is a page that says so', async () => {
    const gone = await coordinator.run(addNeed, {
      title: 'Försvinner',
      text: '',
      administrationId: null,
      findings: [],
    });
    const answer = await world.owner.transaction().execute(async (tx) => {
      await tx.deleteFrom('need').where('id', '=', gone).execute();
      await tx.deleteFrom('node').where('id', '=', gone).execute();
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const posted = coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'För sent', needs: String(gone) });
      await someoneWaitsFor(rows[0]?.pid ?? 0);
      return { posted };
    });
    const refused = await answer.posted;
    expect(refused.status).toBe(409);
    expect(refused.heading).toBe('Någon annan hann före');
    expect(await titles()).not.toContain('För sent');
  });

  test('a need that a measure answers to is not removed', async () => {
    expect((await coordinator.post(`/lagesbild/behov/${needId}/borttagning`)).status).toBe(409);
  });

  test('a measure is found in its own plan only, and by its own organisation', async () => {
    const id = idOf((await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'Egen' })).location);
    const other = await coordinator.run(addPlan, {
      type: 'routine',
      title: 'Rutin',
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
    expect((await coordinator.get(`/planer/${other}/atgarder/${id}`)).status).toBe(404);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`/planer/${planId}/atgarder/${id}/borttagning`)).status).toBe(404);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post(`/planer/${planId}/atgarder/ny`, { title: 'x' })).status).toBe(403);
  });
});
