import { beforeAll, describe, expect, test } from 'vitest';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { addCommittee, addMandate, listCommittees } from '#modules/organisation/index.ts';
import { addMeasure, addPlan, getPlan, proposePlan } from '#modules/plans/index.ts';
import { makeOrganisation, makePerson, openWorld, type Fields, type Person } from '#test/world.ts';
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
  const record = (fields: Fields) =>
    registrar.post(`/arenden/${matterId}/beslut/nytt`, {
      memorandumId: String(memorandumId),
      body: 'Kommunfullmäktige',
      decidedOn: '2026-11-20',
      itemNumber: String((item += 1)),
      text: '',
      confirmed: 'on',
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
      'Ärendet gäller strategin ”Trygg demokrati” för tiden 1 januari 2027 – 31 december 2030. Den innehåller 1 åtgärd. Den vilar på uppdraget ”Ta fram en strategi” (Kommunstyrelsen 10 mars 2026, § 41).',
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

describe('the plan among the documents', () => {
  const putForward = 'Strategi ”Trygg demokrati”, version 1, framlagd 20 november 2026';

  test('is attachment 1 with its frozen PDF, stands in the basis, and stays as it was when handed over', async () => {
    const { memorandumId, matterId, planId, record } = await makeStrategyMatter();
    const shown = await coordinator.get(`/tjansteskrivelser/${memorandumId}`);
    expect(shown.document.querySelector('article')?.textContent).toContain(putForward);
    if (isPdfAvailable()) {
      const link = shown.links.find(({ text }) => text === `Hämta ${putForward}`);
      expect(link?.href).toMatch(new RegExp(`/planer/${planId}/versioner/1/pdf$`));
    }
    await record({ outcome: 'referred-back' });
    await coordinator.run(proposePlan, { id: planId, reason: 'Provas igen' });
    expect((await coordinator.get(`/tjansteskrivelser/${memorandumId}`)).text).toContain(putForward);
    const numbered = { ...head, template: 'numrerade-meningar' } as const;
    const next = await coordinator.run(writeMemorandum, { matterId, start: 'plan', ...numbered });
    const items = [...(await coordinator.get(`/tjansteskrivelser/${next}`)).document.querySelectorAll('article ol li')];
    expect(items.map((one) => one.textContent)).toContain(
      'Strategi ”Trygg demokrati”, version 2, framlagd 20 november 2026',
    );
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
    const prepared = (await coordinator.get(`/arenden/${matterId}`)).text;
    expect([prepared.includes('ska vara justerat'), prepared.includes('laglighetsprövning')]).toEqual([true, false]);
    expect(
      (await record({ body: 'kommunfullmäktige', outcome: 'approved', itemNumber: '0512', text: 'Strategin antas.' }))
        .status,
    ).toBe(303);
    expect(await state()).toEqual({ matter: 'decided', plan: 'adopted' });
    const { ledTo } = await coordinator.read((db) => getThreadSides(db, memorandumId));
    const decision = ledTo.find(({ title }) => title.includes('§ 512'));
    expect(decision?.title).toBe('Kommunfullmäktige 20 november 2026 § 512');
    const shown = await registrar.get(decision?.path ?? '');
    expect(shown.heading).toBe('Kommunfullmäktige 20 november 2026 § 512');
    expect(shown.text).toContain('Strategin antas.');
    const settled = (await coordinator.get(`/arenden/${matterId}`)).text;
    expect(settled).toContain('ska vara justerat senast 4 december 2026');
    expect(settled).toContain('laglighetsprövning');
    expect((await record({ outcome: 'rejected' })).status).toBe(409);
    expect((await coordinator.post(`/tjansteskrivelser/${memorandumId}/ta-tillbaka`)).status).toBe(409);
    expect((await coordinator.read((db) => getThreadSides(db, planId))).ledTo.length).toBeGreaterThan(0);
    expect((await coordinator.get('/historik')).text).toContain(
      'Skrev in beslutet Kommunfullmäktige 20 november 2026 § 512: bifall',
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

  test('a plan that is not put forward is not locked, and nothing is recorded', async () => {
    const { record, state, matterId } = await makeStrategyMatter();
    await record({ outcome: 'referred-back' });
    const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'plan', ...head });
    await coordinator.run(handOver, { id: memorandumId });
    expect((await registrar.get(`/arenden/${matterId}/beslut/nytt`)).text).toContain('är inte framlagd');
    const refused = await record({ memorandumId: String(memorandumId), outcome: 'approved', text: 'Mina ord' });
    expect(refused.errors).toEqual([
      'Planen ”Trygg demokrati” är inte framlagd. Lägg fram den innan du skriver in ett bifall, annars går det inte att säga vad som antogs.',
    ]);
    expect(refused.field('Beslutets text').textContent).toBe('Mina ord');
    expect(await state()).toEqual({ matter: 'open', plan: 'draft' });
  });
});

describe('guards', () => {
  const decision = {
    memorandumId: '',
    body: 'Kommunstyrelsen',
    decidedOn: '2026-11-20',
    outcome: 'approved',
    text: '',
    confirmed: 'on',
  };
  const next = () => String((item += 1));

  test('with a draft and nothing handed over nothing is recorded, and the page leads to the draft', async () => {
    const { matterId, memorandumId } = await makeMemorandum(coordinator);
    const path = `/arenden/${matterId}/beslut/nytt`;
    const refused = await registrar.post(path, { ...decision, itemNumber: next() });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Lämna tjänsteskrivelsen först');
    const shown = await coordinator.get(path);
    expect(shown.document.querySelector('main form')).toBeNull();
    const link = shown.links.find(({ text }) => text === 'Lämna tjänsteskrivelsen först');
    expect(link?.href).toMatch(new RegExp(`/tjansteskrivelser/${memorandumId}/lamna$`));
    expect((await registrar.get(path)).links.some(({ text }) => text === 'Se tjänsteskrivelsen')).toBe(true);
  });

  test('without a chosen memorandum the latest one still says which body settles the plan', async () => {
    const { record, state } = await makeStrategyMatter();
    expect((await record({ memorandumId: '', body: 'Kommunstyrelsen', outcome: 'approved' })).status).toBe(303);
    expect(await state()).toEqual({ matter: 'open', plan: 'proposed' });
    expect((await record({ memorandumId: '', outcome: 'approved', decidedOn: '2026-11-19' })).errors).toEqual([
      'Beslutet kan inte vara fattat innan tjänsteskrivelsen lämnades 20 november 2026',
    ]);
    expect((await record({ memorandumId: '', outcome: 'approved' })).status).toBe(303);
    expect(await state()).toEqual({ matter: 'decided', plan: 'adopted' });
  });

  test('with a plan and no memorandum it is asked whether the plan is settled, and the plan was put forward first', async () => {
    const planId = await coordinator.run(addPlan, {
      type: 'action-plan',
      title: 'Åtgärdsplan utan skrivelse',
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
    await coordinator.run(proposePlan, { id: planId, reason: 'Provas' });
    const { matterId } = await makeMatter(coordinator, { planId });
    const path = `/arenden/${matterId}/beslut/nytt`;
    const planState = async () => (await coordinator.read((db) => getPlan(db, planId))).state;
    const unanswered = await registrar.post(path, { ...decision, itemNumber: next() });
    expect(unanswered.errors).toEqual(['Välj om beslutet avgör planen']);
    expect(unanswered.field('Avgör beslutet planen?')).toBeDefined();
    const early = { ...decision, settlesPlan: 'yes', decidedOn: '2026-11-19', itemNumber: next() };
    expect((await registrar.post(path, early)).errors).toEqual([
      'Beslutet kan inte vara fattat innan planen lades fram 20 november 2026',
    ]);
    expect((await registrar.post(path, { ...decision, settlesPlan: 'no', itemNumber: next() })).status).toBe(303);
    expect(await planState()).toBe('proposed');
    expect((await registrar.post(path, { ...decision, settlesPlan: 'yes', itemNumber: next() })).status).toBe(303);
    expect(await planState()).toBe('adopted');
  });

  test('a memorandum about an earlier version does not adopt the one put forward since', async () => {
    const { record, state, planId } = await makeStrategyMatter();
    await record({ outcome: 'referred-back' });
    await coordinator.run(proposePlan, { id: planId, reason: 'Provas igen' });
    expect((await record({ outcome: 'approved' })).errors).toEqual([
      'Tjänsteskrivelsen gäller version 1 av planen, men nu är version 2 framlagd. Skriv en ny tjänsteskrivelse om den.',
    ]);
    expect(await state()).toEqual({ matter: 'open', plan: 'proposed' });
  });

  test('it is asked first and said what follows; only the second time is it recorded', async () => {
    const { record, state, matterId } = await makeStrategyMatter();
    const path = `/arenden/${matterId}/beslut/nytt`;
    expect((await registrar.get(path)).field('Vilken dag?').value).toBe('');
    const typed = { outcome: 'approved', itemNumber: '933', text: 'Rad ett\n\nRad "två"', confirmed: [] };
    const asked = await record(typed);
    expect(asked.status).toBe(200);
    expect(asked.heading).toBe('Stämmer beslutet?');
    const follows = [...asked.document.querySelectorAll('form.confirm li')].map((one) => one.textContent);
    expect(follows[0]).toBe('Planen låses som antagen av Kommunfullmäktige 20 november 2026 § 933.');
    expect(await state()).toEqual({ matter: 'open', plan: 'proposed' });
    const sent = (form: string) =>
      Object.fromEntries(
        [...asked.document.querySelectorAll(`${form} input[type=hidden]`)].map((one) => [
          one.getAttribute('name') ?? '',
          one.getAttribute('value') ?? '',
        ]),
      );
    const back = await registrar.post(path, sent('main form:not(.confirm)'));
    expect([back.status, back.heading, back.errors]).toEqual([200, 'Skriv in beslutet', []]);
    expect(back.field('Paragraf').value).toBe('933');
    expect(back.field('Beslutets text').textContent).toBe('Rad ett\n\nRad "två"');
    expect((await registrar.post(path, sent('form.confirm'))).status).toBe(303);
    expect(await state()).toEqual({ matter: 'decided', plan: 'adopted' });
  });

  test('in a decided matter no memorandum is changed or handed over, and no form is shown', async () => {
    const { record, matterId, memorandumId } = await makeStrategyMatter();
    const draftId = await coordinator.run(writeMemorandum, { matterId, start: 'empty', ...head });
    await record({ outcome: 'approved' });
    const at = `/tjansteskrivelser/${draftId}`;
    expect((await coordinator.post(`${at}/forslag`, { body: 'KS', text: 'x' })).status).toBe(409);
    expect((await coordinator.post(`${at}/mall`, { template: 'numrerade-meningar' })).status).toBe(409);
    expect((await coordinator.post(`${at}/lamna`, { handedOverOn: '2026-11-20' })).status).toBe(409);
    expect((await coordinator.get(`${at}/lamna`)).document.querySelector('main form')).toBeNull();
    expect((await coordinator.get(at)).links.some(({ href }) => /\/(lamna|text)$/.test(href))).toBe(false);
    expect((await coordinator.post(`/tjansteskrivelser/${memorandumId}/ta-tillbaka`)).status).toBe(409);
    const recording = await registrar.get(`/arenden/${matterId}/beslut/nytt`);
    expect(recording.document.querySelector('main form')).toBeNull();
    expect(recording.text).toContain('Planen ”Trygg demokrati” är redan antagen.');
  });
});

describe('recording', () => {
  const decision = {
    body: 'Kommunstyrelsen',
    decidedOn: '2026-11-20',
    itemNumber: '77',
    outcome: 'approved',
    text: '',
    confirmed: 'on',
  };

  test('what is wrong is explained at the field and what was typed stays', async () => {
    const { matterId, memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-12' });
    const record = (fields: Record<string, string>) =>
      registrar.post(`/arenden/${matterId}/beslut/nytt`, {
        memorandumId: String(memorandumId),
        ...decision,
        ...fields,
      });
    expect((await record({ decidedOn: '2026-11-21', text: 'Mina ord' })).errors).toEqual([
      'Beslutet kan inte vara fattat efter i dag',
    ]);
    const early = await record({ decidedOn: '2026-11-11', text: 'Mina ord' });
    expect(early.errors).toEqual(['Beslutet kan inte vara fattat innan tjänsteskrivelsen lämnades 12 november 2026']);
    expect((await record({ decidedOn: '2026-11-01', memorandumId: '', body: 'Kommunfullmäktige' })).errors).toEqual([
      'Beslutet kan inte vara fattat innan ärendet väcktes 2 november 2026',
    ]);
    expect(early.field('Beslutets text').textContent).toBe('Mina ord');
    for (const itemNumber of ['§', '§§ 112–113', '0', '12345', 'x', ''])
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
    await coordinator.run(handOver, { id: second.memorandumId });
    const draftId = await coordinator.run(writeMemorandum, { matterId: second.matterId, start: 'empty', ...head });
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
      'Det finns redan ett inskrivet beslut med samma nummer: Kommunstyrelsen 20 november 2026 § 77',
    ]);
    const draft = await registrar.post(`/arenden/${second.matterId}/beslut/nytt`, {
      memorandumId: String(draftId),
      ...decision,
      itemNumber: '78',
    });
    expect(draft.errors).toEqual(['Välj en lämnad tjänsteskrivelse i det här ärendet, eller ingen']);
    expect((await coordinator.read(listCommittees)).map(({ name }) => name)).toContain('Kommunstyrelsen');
  });
});
