import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { listDecisionsSince, listInvitationDates, listOpenMatters } from './decisions.agenda.ts';
import { addDesignation } from './designations/designation.command.ts';
import { handOver } from './hand-over/hand-over.command.ts';
import { makeMatter, makeMemorandum } from './matter-in-tests.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { addStep } from './way/way.command.ts';
import { closeMatter } from './change-matter/change-matter.command.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
});

const open = () => person.read(listOpenMatters);

describe('what is on in the matters', () => {
  test('follows a matter from its opening to its decision', async () => {
    person = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
    expect(await open()).toEqual([]);
    const { matterId, memorandumId } = await makeMemorandum(person);
    expect(await open()).toEqual([
      {
        id: matterId,
        title: 'Deltagande i nätverk',
        openedOn: '2026-11-02',
        designated: false,
        next: { step: 'hand-over', memorandumId },
        since: '2026-11-02',
      },
    ]);
    await person.run(addDesignation, { matterId, type: 'registration-number', value: 'KS 1', register: '' });
    await person.run(handOver, { id: memorandumId });
    expect((await open())[0]).toMatchObject({
      designated: true,
      next: { step: 'outcome', body: 'Kommunstyrelsen' },
      since: '2026-11-20',
    });
    const decided = { matterId, memorandumId, body: 'Kommunstyrelsen', decidedOn: '2026-11-20', text: '' };
    await person.run(recordDecision, { ...decided, itemNumber: '9', outcome: 'tabled' });
    expect((await open())[0]?.next).toEqual({ step: 'tabled', body: 'Kommunstyrelsen' });
    await person.run(recordDecision, { ...decided, itemNumber: '10', outcome: 'approved' });
    expect(await open()).toEqual([]);
    expect(await person.read((db) => listDecisionsSince(db, '2026-11-20'))).toHaveLength(2);
    expect(await person.read((db) => listDecisionsSince(db, '2026-11-21'))).toEqual([]);
  });

  test('says whose turn it is by the chosen way, as the matter’s own page does', async () => {
    person = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
    const { matterId, memorandumId } = await makeMemorandum(person);
    const step = { matterId, kind: 'prepares', plannedOn: null } as const;
    await person.run(addStep, { ...step, body: 'KSAU' });
    await person.run(addStep, { ...step, kind: 'decides', body: 'Kommunstyrelsen' });
    await person.run(handOver, { id: memorandumId });
    expect((await open())[0]?.next).toEqual({ step: 'outcome', body: 'KSAU' });
    const prepared = { matterId, memorandumId, body: 'KSAU', decidedOn: '2026-11-20', text: '', itemNumber: '3' };
    await person.run(recordDecision, { ...prepared, outcome: 'approved' });
    expect((await open())[0]?.next).toEqual({ step: 'next-body', body: 'Kommunstyrelsen' });
  });

  test('a matter without memorandum waits for one; a closed one for nothing', async () => {
    person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const { matterId } = await makeMatter(person);
    expect((await open())[0]?.next).toEqual({ step: 'write' });
    await person.run(closeMatter, { id: matterId });
    expect(await open()).toEqual([]);
  });

  test('an invitation’s days are those of its open matter, and nobody else’s', async () => {
    person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const { matterId } = await makeMatter(person);
    await world.owner
      .insertInto('matterInvitation')
      .values({
        organisationId: person.organisation.id,
        matterId,
        inviter: 'Nätverket',
        subject: 'Fem träffar',
        meetings: JSON.stringify([
          { on: '2026-12-06', words: '6 december' },
          { on: null, words: 'våren 2028' },
        ]),
        digest: 'a',
        participants: '[]',
        feeOre: 0,
        answerBy: '2026-12-01',
        decisionOn: null,
      })
      .execute();
    expect(await person.read(listInvitationDates)).toEqual([
      {
        id: matterId,
        title: 'Deltagande i nätverk',
        answerBy: '2026-12-01',
        decisionOn: null,
        meetings: ['2026-12-06'],
      },
    ]);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect(await neighbour.read(listInvitationDates)).toEqual([]);
    await person.run(closeMatter, { id: matterId });
    expect(await person.read(listInvitationDates)).toEqual([]);
  });
});
