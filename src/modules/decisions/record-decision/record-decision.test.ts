import { beforeAll, describe, expect, test } from 'vitest';
import { getThreadSides } from '#foundations/thread/index.ts';
import { addCommittee, addMandate, listCommittees } from '#modules/organisation/index.ts';
import { addMeasure, addPlan, getPlan, proposePlan } from '#modules/plans/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person } from '#test/world.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { head, makeMatter, makeMemorandum } from '../matter-in-tests.ts';
import { getMatter } from '../matter.queries.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';

let coordinator: Person;
let registrar: Person;
let item = 100;
beforeAll(async () => {
  const world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  registrar = await makePerson(world, coordinator.organisation, 'registrar');
  await coordinator.run(addCommittee, { name: 'Kommunfullmäktige', kind: 'assembly' });
});

/** A proposed strategy with a matter and a memorandum, filled in from it and handed over. */
async function makeStrategyMatter() {
  const mandateId = await coordinator.run(addMandate, {
    title: 'Ta fram en strategi',
    body: 'Kommunstyrelsen',
    decidedOn: '2026-03-10',
    itemNumber: '41',
    description: '',
  });
  const planId = await coordinator.run(addPlan, {
    type: 'strategy',
    title: 'Trygg demokrati',
    periodStart: '2027-01-01',
    periodEnd: '2030-12-31',
    mandates: [mandateId],
  });
  await coordinator.run(addMeasure, {
    planId,
    title: 'Samtalskort i alla personalrum',
    needs: [],
    noNeedReason: 'Lagkrav',
    goal: 'Alla vet vart de vänder sig',
    ownerPostId: null,
    owner: 'Säkerhetschefen',
    startsOn: null,
    endsOn: '2027-06-30',
    resources: '',
    indicator: 'Nästa enkät',
    preventionLevel: null,
    targetGroup: '',
  });
  await coordinator.run(proposePlan, { id: planId, reason: 'Provas' });
  const { matterId } = await makeMatter(coordinator, { planId, mandateId, title: 'Strategi' });
  const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'plan', ...head });
  await coordinator.run(handOver, { id: memorandumId });
  const record = (fields: Record<string, string>) =>
    registrar.post(`/arenden/${matterId}/beslut/nytt`, {
      memorandumId: String(memorandumId),
      body: 'Kommunfullmäktige',
      decidedOn: '2026-11-18',
      itemNumber: String((item += 1)),
      text: '',
      ...fields,
    });
  const state = async () => ({
    matter: (await coordinator.read((db) => getMatter(db, matterId))).state,
    plan: (await coordinator.read((db) => getPlan(db, planId))).state,
  });
  return { planId, matterId, memorandumId, record, state };
}

describe('a memorandum from a strategy', () => {
  test('says what the plan and the thread behind it say, to the assembly, and rests on both', async () => {
    const { memorandumId, matterId, planId } = await makeStrategyMatter();
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    expect(memorandum.title).toBe('Antagande av strategin ”Trygg demokrati”');
    expect(memorandum.summary).toBe(
      'Ärendet gäller strategin ”Trygg demokrati” för tiden 1 januari 2027–31 december 2030. Den innehåller 1 åtgärd. Den vilar på uppdraget ”Ta fram en strategi” (Kommunstyrelsen 10 mars 2026, § 41).',
    );
    expect(memorandum.background).toContain(
      '- Samtalskort i alla personalrum (ansvarig: Säkerhetschefen; klar 30 juni 2027)',
    );
    expect(memorandum.proposals.map(({ body, text }) => `${body}: ${text}`)).toEqual([
      'Kommunfullmäktige: strategin ”Trygg demokrati” antas',
      'Kommunfullmäktige: strategin ”Trygg demokrati” gäller från 1 januari 2027 till 31 december 2030',
    ]);
    const shown = await coordinator.get(`/tjansteskrivelser/${memorandumId}`);
    const paragraphs = [...shown.document.querySelectorAll('article p')].map((one) => one.textContent);
    expect(paragraphs).toContain('Kommunstyrelsen föreslår kommunfullmäktige besluta');
    expect(paragraphs).toContain('att strategin ”Trygg demokrati” antas, och');
    const { restsOn } = await coordinator.read((db) => getThreadSides(db, memorandumId));
    expect(restsOn.map(({ id }) => id).sort()).toEqual([planId, matterId].sort());
  });
});

describe('the outcome', () => {
  test('approved by the assembly locks the plan and settles the matter; nothing more is recorded', async () => {
    const { record, state, matterId, memorandumId, planId } = await makeStrategyMatter();
    expect((await record({ body: 'Kommunstyrelsen', outcome: 'approved' })).status).toBe(303);
    expect(await state()).toEqual({ matter: 'open', plan: 'proposed' });
    expect((await coordinator.get(`/arenden/${matterId}`)).text).toContain(
      'Ärendet är berett. Kommunfullmäktige beslutar.',
    );
    expect(
      (await record({ body: 'kommunfullmäktige', outcome: 'approved', itemNumber: '0512', text: 'Strategin antas.' }))
        .status,
    ).toBe(303);
    expect(await state()).toEqual({ matter: 'decided', plan: 'adopted' });
    const { ledTo } = await coordinator.read((db) => getThreadSides(db, memorandumId));
    const decision = ledTo.find(({ title }) => title.includes('§ 512'));
    expect(decision?.title).toBe('Kommunfullmäktige 18 november 2026 § 512');
    const shown = await registrar.get(decision?.path ?? '');
    expect(shown.heading).toBe('Kommunfullmäktige 18 november 2026 § 512');
    expect(shown.text).toContain('Strategin antas.');
    expect((await coordinator.get(`/arenden/${matterId}`)).text).toContain('ska vara justerat senast 2 december 2026');
    expect((await record({ outcome: 'rejected' })).status).toBe(409);
    expect((await coordinator.post(`/tjansteskrivelser/${memorandumId}/ta-tillbaka`)).status).toBe(409);
    expect((await coordinator.read((db) => getThreadSides(db, planId))).ledTo.length).toBeGreaterThan(0);
    expect((await coordinator.get('/historik')).text).toContain(
      'Skrev in beslutet Kommunfullmäktige 18 november 2026 § 512: bifall',
    );
  });

  test.each([
    ['amended', { matter: 'decided', plan: 'adopted' }],
    ['rejected', { matter: 'decided', plan: 'proposed' }],
    ['referred-back', { matter: 'open', plan: 'draft' }],
    ['tabled', { matter: 'open', plan: 'proposed' }],
  ])('%s leaves %o', async (outcome, expected) => {
    const { record, state } = await makeStrategyMatter();
    expect((await record({ outcome })).status).toBe(303);
    expect(await state()).toEqual(expected);
  });

  test('a plan that is not proposed is not locked, and nothing is recorded', async () => {
    const { record, state, matterId } = await makeStrategyMatter();
    await record({ outcome: 'referred-back' });
    const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'plan', ...head });
    await coordinator.run(handOver, { id: memorandumId });
    expect((await registrar.get(`/arenden/${matterId}/beslut/nytt`)).text).toContain('är inte föreslagen');
    expect((await record({ memorandumId: String(memorandumId), outcome: 'approved' })).status).toBe(409);
    expect(await state()).toEqual({ matter: 'open', plan: 'draft' });
  });
});

describe('recording', () => {
  const decision = {
    body: 'Kommunstyrelsen',
    decidedOn: '2026-11-18',
    itemNumber: '77',
    outcome: 'approved',
    text: '',
  };

  test('what is wrong is explained at the field and what was typed stays', async () => {
    const { matterId, memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(handOver, { id: memorandumId });
    const record = (fields: Record<string, string>) =>
      registrar.post(`/arenden/${matterId}/beslut/nytt`, {
        memorandumId: String(memorandumId),
        ...decision,
        ...fields,
      });
    expect((await record({ decidedOn: '2026-11-21', text: 'Mina ord' })).errors).toEqual([
      'Beslutet kan inte vara fattat efter i dag',
    ]);
    const early = await record({ decidedOn: '2026-11-09', text: 'Mina ord' });
    expect(early.errors).toEqual([
      'Beslutet kan inte vara fattat före tjänsteskrivelsen, som är daterad 10 november 2026',
    ]);
    expect(early.field('Beslutets text').textContent).toBe('Mina ord');
    for (const itemNumber of ['§ 112', '0', '12345', 'x', ''])
      expect((await record({ itemNumber })).errors).toEqual(['Skriv bara paragrafens nummer, till exempel 112']);
    expect((await record({ outcome: 'kanske' })).errors).toEqual(['Välj hur det gick']);
    expect((await record({ memorandumId: '999999' })).errors).toEqual([
      'Välj en lämnad tjänsteskrivelse i det här ärendet, eller ingen',
    ]);
    expect((await coordinator.read((db) => getMatter(db, matterId))).state).toBe('open');
  });

  test('the same § of the same body and day is refused, and a draft cannot be decided on', async () => {
    const first = await makeMatter(coordinator);
    const second = await makeMemorandum(coordinator);
    expect(
      (await registrar.post(`/arenden/${first.matterId}/beslut/nytt`, { memorandumId: '', ...decision })).status,
    ).toBe(303);
    const twice = await registrar.post(`/arenden/${second.matterId}/beslut/nytt`, {
      memorandumId: '',
      ...decision,
      body: 'KOMMUNSTYRELSEN',
      itemNumber: '077',
    });
    expect(twice.errors).toEqual([
      'Det finns redan ett inskrivet beslut med samma nummer: Kommunstyrelsen 18 november 2026 § 77',
    ]);
    const draft = await registrar.post(`/arenden/${second.matterId}/beslut/nytt`, {
      memorandumId: String(second.memorandumId),
      ...decision,
      itemNumber: '78',
    });
    expect(draft.errors).toEqual(['Välj en lämnad tjänsteskrivelse i det här ärendet, eller ingen']);
    expect((await coordinator.read(listCommittees)).map(({ name }) => name)).toContain('Kommunstyrelsen');
  });
});
