import { beforeAll, describe, expect, test } from 'vitest';
import { addCommittee } from '#modules/organisation/index.ts';
import { addPlan } from '#modules/plans/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown } from '#test/world.ts';
import { addDecisionEvent } from '../decision-events/add-decision-event.command.ts';
import { listDecisionEvents } from '../decision-events/decision-event.queries.ts';
import { makeMatter, makeMemorandum } from '../matter-in-tests.ts';
import { addProposal } from '../proposals/proposal.command.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { listMatterSteps, waitsForLegalForce } from './way.queries.ts';

let coordinator: Person;
let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  const world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  reader = await makePerson(world, coordinator.organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'registrar');
  await coordinator.run(addCommittee, { name: 'Kommunfullmäktige', kind: 'assembly' });
  await coordinator.run(addCommittee, { name: 'KSAU', kind: 'sub-committee' });
});

const plan = (type: 'strategy' | 'routine') =>
  coordinator.run(addPlan, { type, title: `Plan ${type}`, periodStart: null, periodEnd: null, mandates: [] });
const stepsOf = async (matterId: number) =>
  (await coordinator.read((db) => listMatterSteps(db, matterId))).map(({ body, kind, plannedOn }) => [
    body,
    kind,
    plannedOn,
  ]);
const rowsOf = (shown: Shown) =>
  [...shown.document.querySelectorAll('main tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

describe('the way of a matter', () => {
  test('is proposed with reasons, taken, planned, warned about and changed', async () => {
    const { matterId } = await makeMatter(coordinator, { planId: await plan('strategy') });
    const at = `/arenden/${matterId}/vag`;
    const proposal = await coordinator.get(at);
    expect([...proposal.document.querySelectorAll('main ol > li > strong')].map((one) => one.textContent)).toEqual([
      'KSAU',
      'Kommunstyrelsen',
      'Kommunfullmäktige',
    ]);
    expect(proposal.text).toContain('Stöd: KL 5:1');
    expect((await coordinator.post(`${at}/forslag`, { slag: 'strategy' })).status).toBe(303);
    expect((await coordinator.post(`${at}/forslag`, { slag: 'strategy' })).status).toBe(409);
    const [ksau, ks, kf] = await coordinator.read((db) => listMatterSteps(db, matterId));
    const planned = async (step: typeof ks, plannedOn: string, kind = step?.kind ?? '') => {
      const page = await coordinator.get(`${at}/${step?.id}`);
      const basis = page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
      return coordinator.post(`${at}/${step?.id}`, { body: step?.body ?? '', kind, plannedOn, basis });
    };
    expect((await planned(ks, '2026-12-21')).status).toBe(303);
    expect((await planned(kf, '2026-12-08')).status).toBe(303);
    const warned = await coordinator.get(at);
    expect(warned.text).toContain(
      'Kommunfullmäktige är planerad 8 december 2026, men kommunstyrelsen, som kommer före, är planerad 21 december 2026.',
    );
    expect(warned.text).toContain('Kungörelsen ska vara anslagen senast 1 december 2026.');
    expect((await planned(ks, '2026-11-01')).errors).toEqual([
      'Dagen kan inte vara innan ärendet väcktes 2 november 2026',
    ]);
    expect((await planned(kf, '', 'decides-by-delegation')).errors[0]).toContain('6 kap. 38 §');
    expect((await coordinator.post(`${at}/${ksau?.id}/flytt`, { direction: 'down' })).status).toBe(303);
    expect((await coordinator.post(`${at}/${ksau?.id}/borttagning`)).status).toBe(303);
    expect(
      (await coordinator.post(`${at}/nytt`, { body: 'kommunstyrelsen', kind: 'prepares', plannedOn: '' })).errors,
    ).toEqual(['Organet finns redan på vägen']);
    expect((await coordinator.post(`${at}/nytt`, { body: 'Samverkansnämnden', plannedOn: '' })).errors).toEqual([
      'Välj vad organet gör',
    ]);
    expect(
      (await coordinator.post(`${at}/nytt`, { body: 'Samverkansnämnden', kind: 'prepares', plannedOn: '' })).status,
    ).toBe(303);
    expect(await stepsOf(matterId)).toEqual([
      ['Kommunstyrelsen', 'prepares', '2026-12-21'],
      ['Samverkansnämnden', 'prepares', null],
      ['Kommunfullmäktige', 'decides', '2026-12-08'],
    ]);
    expect((await coordinator.get('/historik')).text).toContain('Lade till Samverkansnämnden på vägen för');
  });

  test('follows the memorandum: who settles it is said there, and a matter without one is settled by the way', async () => {
    const { matterId, memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(addProposal, { memorandumId, body: 'Kommunfullmäktige', text: 'kommunen deltar' });
    const at = `/arenden/${matterId}/vag`;
    await coordinator.post(`${at}/forslag`, { slag: 'network-participation' });
    const shown = await coordinator.get(at);
    expect(rowsOf(shown)).toEqual([
      ['KSAU', 'Bereder', 'Ingen dag än'],
      ['Kommunstyrelsen', 'Bereder', 'Ingen dag än'],
      ['Kommunfullmäktige', 'Beslutar', 'Ingen dag än'],
    ]);
    expect(shown.text).toContain('Tjänsteskrivelsen går till kommunstyrelsen, och kommunfullmäktige avgör.');
    const { matterId: bare } = await makeMatter(coordinator, { planId: await plan('routine') });
    await coordinator.post(`/arenden/${bare}/vag/nytt`, { body: 'KSAU', kind: 'prepares', plannedOn: '' });
    await coordinator.post(`/arenden/${bare}/vag/nytt`, { body: 'Kommunstyrelsen', kind: 'decides', plannedOn: '' });
    const prepared = {
      matterId: bare,
      memorandumId: null,
      decidedOn: '2026-11-20',
      text: '',
      outcome: 'approved',
    } as const;
    await coordinator.run(recordDecision, { ...prepared, body: 'KSAU', itemNumber: '601' });
    const recording = await coordinator.get(`/arenden/${bare}/beslut/nytt`);
    const chosen = recording.document.querySelector('select[name=body] option[selected]');
    expect(chosen?.getAttribute('value')).toBe('Kommunstyrelsen');
  });

  test('refuses delegation of a strategy, with the reason', async () => {
    const { matterId } = await makeMatter(coordinator, { planId: await plan('strategy') });
    const shown = await coordinator.get(`/arenden/${matterId}/vag?slag=delegation`);
    expect(shown.text).toContain('får inte delegera beslut om verksamhetens mål, inriktning');
    expect((await coordinator.post(`/arenden/${matterId}/vag/forslag`, { slag: 'delegation' })).status).toBe(409);
    expect((await coordinator.post(`/arenden/${matterId}/vag/forslag`, { slag: 'nonsens' })).status).toBe(404);
  });

  test('waits for legal force only when chosen, and has the organisation’s own lead time', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect(await coordinator.read((db) => waitsForLegalForce(db, matterId))).toBe(false);
    expect((await coordinator.post(`/arenden/${matterId}/vag/vantan`, { waits: 'on' })).status).toBe(303);
    expect(await coordinator.read((db) => waitsForLegalForce(db, matterId))).toBe(true);
    expect((await coordinator.post('/arenden/framforhallning', { days: 'tio' })).errors).toEqual([
      'Skriv antalet dagar med siffror, högst 60',
    ]);
    expect((await coordinator.post('/arenden/framforhallning', { days: '14' })).status).toBe(303);
    expect((await coordinator.get(`/arenden/${matterId}/vag`)).text).toContain('lämnas 14 dagar före mötet');
    expect((await coordinator.post('/arenden/framforhallning', { days: '' })).status).toBe(303);
  });

  test('is read by all who may see the matter, changed by few, and not found by a neighbour', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect((await reader.get(`/arenden/${matterId}/vag`)).status).toBe(200);
    expect((await reader.get(`/arenden/${matterId}/vag/nytt`)).status).toBe(403);
    expect((await reader.post(`/arenden/${matterId}/vag/forslag`, { slag: 'strategy' })).status).toBe(403);
    expect((await neighbour.get(`/arenden/${matterId}/vag`)).status).toBe(404);
    expect((await neighbour.post(`/arenden/${matterId}/vag/forslag`, { slag: 'strategy' })).status).toBe(404);
  });
});

describe('what happens to a decision', () => {
  const record = async (decidedOn: string) => {
    const { matterId } = await makeMatter(coordinator, { openedOn: '2026-08-01' });
    const number = String(700 + Math.floor(matterId % 200));
    const { id } = await coordinator.run(recordDecision, {
      matterId,
      memorandumId: null,
      body: 'Kommunfullmäktige',
      decidedOn,
      itemNumber: number,
      outcome: 'approved',
      text: 'Strategin antas.',
    });
    return { matterId, id, at: (what: string) => `/beslut/${id}/efter/${what}` };
  };

  test('is added with its day, tried against the rest, and shown with the last days', async () => {
    const { at, id } = await record('2026-10-12');
    const page = () => coordinator.get(`/beslut/${id}`);
    expect((await page()).text).toContain('Protokollet skulle vara justerat senast 26 oktober 2026.');
    expect((await coordinator.post(at('justering'), { happenedOn: '2026-10-11' })).errors).toEqual([
      'Dagen kan inte vara före beslutet 12 oktober 2026',
    ]);
    expect((await coordinator.post(at('justering'), { happenedOn: '' })).errors).toEqual(['Välj en dag']);
    expect((await coordinator.post(at('justering'), { happenedOn: '2026-10-19' })).status).toBe(303);
    expect((await coordinator.post(at('anslag'), { happenedOn: '2026-10-18' })).errors).toEqual([
      'Justeringen kan inte vara anslagen innan protokollet justerades 19 oktober 2026',
    ]);
    const posted = { happenedOn: '2026-10-20', takenDownOn: '2026-10-30', note: 'Kommunkansliet' };
    expect((await coordinator.post(at('anslag'), posted)).status).toBe(303);
    const shown = await page();
    expect(shown.text).toContain('Beslutet fick laga kraft 11 november 2026.');
    expect(shown.text).toContain('ska sitta uppe till och med 10 november 2026');
    expect((await coordinator.post(at('overklagande'), { happenedOn: '2026-11-11' })).errors[0]).toContain('avvisas');
    expect((await coordinator.post(at('overklagande'), { happenedOn: '2026-11-10' })).status).toBe(303);
    expect((await page()).text).toContain('Beslutet är överklagat.');
    expect((await coordinator.post(at('avgorande'), { happenedOn: '2026-11-18' })).errors).toEqual([
      'Välj hur det gick',
    ]);
    expect((await coordinator.post(at('avgorande'), { happenedOn: '2026-11-18', outcome: 'annulled' })).status).toBe(
      303,
    );
    expect((await page()).text).toContain('Domstolen har upphävt beslutet. Det gäller inte.');
    expect((await coordinator.post(at('rattelse'), { happenedOn: '2026-11-20' })).errors).toEqual([
      'Skriv vad det ska stå',
    ]);
    const slip = { happenedOn: '2026-11-20', note: 'Det ska stå 2027.' };
    expect((await coordinator.post(at('rattelse'), slip)).status).toBe(303);
    expect((await page()).text).toContain('Rättelse 20 november 2026');
    expect((await coordinator.get('/historik')).text).toContain(
      'Justeringen anslogs 20 oktober 2026: Kommunfullmäktige 12 oktober 2026',
    );
  });

  test('an extract comes with a file, or with a document of the matter', async () => {
    const { at, id, matterId } = await record('2026-10-13');
    expect((await coordinator.post(at('utdrag'), { happenedOn: '2026-11-01' })).errors).toEqual([
      'Välj en handling eller lägg till en fil',
    ]);
    const file = new File(['Kommunfullmäktige beslutar att anta strategin.'], 'utdrag.txt', { type: 'text/plain' });
    expect((await coordinator.post(at('utdrag'), { happenedOn: '2026-11-01', file })).status).toBe(303);
    expect((await coordinator.get(`/beslut/${id}`)).links.some(({ text }) => text === 'utdrag.txt')).toBe(true);
    const [event] = await coordinator.read((db) => listDecisionEvents(db, matterId));
    expect(
      (await coordinator.post(at('utdrag'), { happenedOn: '2026-11-02', documentId: String(event?.documentId) }))
        .status,
    ).toBe(303);
    expect((await coordinator.post(at('utdrag'), { happenedOn: '2026-11-02', documentId: '999999' })).errors).toEqual([
      'Välj en handling i ärendet, eller lägg till en fil',
    ]);
  });

  test('is added only: the database lets nobody change or remove it', async () => {
    const { id } = await record('2026-10-14');
    const nothing = { atOnce: false, takenDownOn: null, documentId: null, note: '', decisionId: id };
    await coordinator.run(addDecisionEvent, { ...nothing, type: 'minutes-approved', happenedOn: '2026-10-19' });
    const { owner } = await openWorld();
    const granted = await owner
      .selectFrom('decisionEvent')
      .select((build) =>
        build
          .fn<boolean>('has_table_privilege', [
            build.val('stadig_app'),
            build.val('decision_event'),
            build.val('update, delete'),
          ])
          .as('may'),
      )
      .where('decisionId', '=', id)
      .executeTakeFirstOrThrow();
    expect(granted.may).toBe(false);
  });

  test('has pages for those who record, and for nobody else', async () => {
    const { at } = await record('2026-10-15');
    for (const what of ['justering', 'anslag', 'utdrag', 'overklagande', 'avgorande', 'rattelse']) {
      expect((await coordinator.get(at(what))).status).toBe(200);
      expect((await reader.get(at(what))).status).toBe(403);
      expect((await neighbour.get(at(what))).status).toBe(404);
      expect((await neighbour.post(at(what), { happenedOn: '2026-10-19' })).status).toBe(404);
    }
    expect((await coordinator.get(at('nonsens'))).status).toBe(404);
  });
});
