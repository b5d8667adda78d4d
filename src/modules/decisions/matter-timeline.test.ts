import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown } from '#test/world.ts';
import { addDecisionEvent } from './decision-events/add-decision-event.command.ts';
import { addProposal } from './proposals/proposal.command.ts';
import { handOver } from './hand-over/hand-over.command.ts';
import { head, makeMatter, makeMemorandum } from './matter-in-tests.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { addStep } from './way/way.command.ts';
import { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

let coordinator: Person;
beforeAll(async () => {
  const world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

test('a matter without a memorandum shows all the way to legal force', async () => {
  const { matterId } = await makeMatter(coordinator);
  expect(momentsOf(await coordinator.get(`/arenden/${matterId}`))).toEqual([
    'done 2026-11-02 Ärendet väcktes',
    'now Tjänsteskrivelsen skrivs',
    'coming Nämnden, styrelsen eller fullmäktige beslutar',
    'coming Beslutet får laga kraft',
  ]);
});

test('every step moves what is now, names the body that settles it, and shows each document once', async () => {
  const { matterId, memorandumId } = await makeMemorandum(coordinator);
  await coordinator.run(addProposal, { memorandumId, body: 'Kommunfullmäktige', text: 'kommunen deltar' });
  const page = () => coordinator.get(`/arenden/${matterId}`);
  const written = ['done 2026-11-02 Ärendet väcktes', 'done 2026-11-10 Tjänsteskrivelse skrevs'];
  expect(momentsOf(await page())).toEqual([
    ...written,
    'now Tjänsteskrivelsen skrivs klart och lämnas',
    'coming Kommunfullmäktige beslutar',
    'coming Beslutet får laga kraft',
  ]);
  await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-12' });
  const handedOver = [...written, 'done 2026-11-12 Tjänsteskrivelsen lämnades'];
  const waiting = await page();
  expect(momentsOf(waiting)).toEqual([
    ...handedOver,
    'now Kommunfullmäktige beslutar',
    'coming Beslutet får laga kraft',
  ]);
  expect(waiting.document.querySelectorAll('.timeline a')).toHaveLength(1);
  const decision = { matterId, memorandumId, itemNumber: '7', text: '', outcome: 'approved' } as const;
  await coordinator.run(recordDecision, { ...decision, body: 'Kommunfullmäktige', decidedOn: '2026-11-18' });
  const settled = await page();
  expect(momentsOf(settled)).toEqual([
    ...handedOver,
    'done 2026-11-18 Kommunfullmäktige: Bifall · § 7',
    'outside Beslutet får laga kraft',
  ]);
  expect(settled.text).toContain('Protokollet ska vara justerat senast 2 december 2026.');
  const decided = settled.links.find(({ text }) => text === 'Kommunfullmäktige: Bifall');
  expect((await coordinator.get(decided?.href ?? '')).heading).toBe('Kommunfullmäktige 18 november 2026 § 7');
});

test('two memoranda of the same name are told apart by their days', async () => {
  const { matterId } = await makeMatter(coordinator);
  const memorandum = { matterId, start: 'empty', ...head } as const;
  for (const writtenOn of ['2026-11-10', '2026-11-16']) {
    const id = await coordinator.run(writeMemorandum, { ...memorandum, writtenOn });
    await coordinator.run(handOver, { id, handedOverOn: writtenOn });
  }
  const links = [...(await coordinator.get(`/arenden/${matterId}`)).document.querySelectorAll('.timeline a')];
  const names = links.map(({ textContent }) => textContent);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
  expect(names[1]).toContain('16 november 2026');
});

test('a decision before the law of today has no days of that law', async () => {
  const { matterId } = await makeMatter(coordinator, { openedOn: '2016-11-29' });
  await coordinator.run(recordDecision, {
    matterId,
    memorandumId: null,
    body: 'Kommunstyrelsen',
    itemNumber: '4',
    text: '',
    decidedOn: '2016-12-13',
    outcome: 'approved',
  });
  const shown = await coordinator.get(`/arenden/${matterId}`);
  expect(momentsOf(shown)).toEqual([
    'done 2016-11-29 Ärendet väcktes',
    'done 2016-12-13 Kommunstyrelsen: Bifall · § 4',
  ]);
  expect(shown.text).not.toContain('ska vara justerat');
});

test('the chosen way, what has happened since, and legal force stand in it', async () => {
  const { matterId, memorandumId } = await makeMemorandum(coordinator);
  await coordinator.run(addProposal, { memorandumId, body: 'Kommunfullmäktige', text: 'kommunen deltar' });
  await coordinator.run(addStep, { matterId, body: 'KSAU', plannedOn: '2026-11-12' });
  await coordinator.run(addStep, { matterId, body: 'Kommunstyrelsen', plannedOn: '2026-12-08' });
  await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-10' });
  const page = () => coordinator.get(`/arenden/${matterId}`);
  expect(momentsOf(await page()).slice(3)).toEqual([
    'now 2026-11-12 KSAU bereder',
    'coming 2026-12-08 Kommunstyrelsen bereder',
    'coming Kommunfullmäktige beslutar',
    'coming Beslutet får laga kraft',
  ]);
  expect((await page()).text).toContain('KSAU beslutar. Registratorn eller samordnaren skriver sedan in beslutet.');
  const decision = { matterId, memorandumId, text: '', outcome: 'approved' } as const;
  await coordinator.run(recordDecision, { ...decision, body: 'KSAU', decidedOn: '2026-11-11', itemNumber: '3' });
  expect((await page()).text).toContain('Kommunstyrelsen beslutar. Registratorn');
  const { id } = await coordinator.run(recordDecision, {
    ...decision,
    body: 'Kommunfullmäktige',
    decidedOn: '2026-11-12',
    itemNumber: '8',
  });
  const nothing = { atOnce: false, takenDownOn: null, documentId: null, note: '', decisionId: id };
  await coordinator.run(addDecisionEvent, { ...nothing, type: 'minutes-approved', happenedOn: '2026-11-16' });
  await coordinator.run(addDecisionEvent, { ...nothing, type: 'announced', happenedOn: '2026-11-17' });
  expect(momentsOf(await page()).slice(4)).toEqual([
    'done 2026-11-12 Kommunfullmäktige: Bifall · § 8',
    'done 2026-11-16 Protokollet justerades · Kommunfullmäktige § 8',
    'done 2026-11-17 Justeringen anslogs · Kommunfullmäktige § 8',
    'coming 2026-12-09 Beslutet får laga kraft',
  ]);
});

/** `done 2026-11-02 Ärendet väcktes` */
function momentsOf(shown: Shown): string[] {
  return [...shown.document.querySelectorAll('.timeline > li')].map((moment) =>
    [
      moment.getAttribute('data-stage'),
      moment.querySelector('time')?.getAttribute('datetime'),
      moment.querySelector('.timeline-title')?.textContent?.replace(/\s+/g, ' ').trim(),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
