import { beforeAll, describe, expect, test } from 'vitest';
import { addAdministration, addCommittee, addPost } from '#modules/organisation/index.ts';
import { addMeasure, addPlan, getPlan, listRemarks, listVersions, proposePlan } from '#modules/plans/index.ts';
import { on } from '#platform/events.ts';
import { letterJobs } from '#platform/letters.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { answerInvitation } from '../answer-invitation/answer-invitation.command.ts';
import { addDecisionEvent } from '../decision-events/add-decision-event.command.ts';
import { listOpenMatters } from '../decisions.agenda.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { head, makeDecision, makeMatter } from '../matter-in-tests.ts';
import { getMatter } from '../matter.queries.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { addProposal } from '../proposals/proposal.command.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { listWithoutTask } from '../tasks/task.agenda.ts';
import { listTasks } from '../tasks/task.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { listParticipationEvents, listReceivedParticipations } from './participation.queries.ts';
import { participationReader } from './settle-participation.ts';

let world: World;
let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
let host: Person;
let item = 0;
beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  host = await makePerson(world, await makeOrganisation(world, 'Nätverket'), 'network_host');
  await coordinator.run(addCommittee, { name: 'Kommunfullmäktige', kind: 'assembly' });
  await coordinator.run(addAdministration, { name: 'Socialförvaltningen', shortName: '', committeeId: null });
});

type Change = Parameters<typeof makeDecision>[2];

async function decide(of: { matterId: number; memorandumId: number }, change: Change = {}): Promise<number> {
  return (await makeDecision(registrar, of, change)).id;
}

async function strategy(change: Change = {}) {
  const planId = await coordinator.run(addPlan, {
    ...{ type: 'strategy', title: 'Trygg demokrati', mandates: [] },
    ...{ periodStart: '2027-01-01', periodEnd: '2030-12-31' },
  });
  await coordinator.run(addMeasure, {
    ...{ planId, title: 'Samtalskort', needs: [], noNeedReason: 'Lagkrav', goal: 'Alla vet', ownerPostId: null },
    ...{ owner: 'Säkerhetschefen', startsOn: null, endsOn: '2027-06-30', resources: '', indicator: 'Enkät' },
    ...{ preventionLevel: null, targetGroup: '' },
  });
  await coordinator.run(proposePlan, { id: planId, reason: 'Provas' });
  const { matterId } = await makeMatter(coordinator, { planId, title: 'Strategi' });
  const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'plan', ...head });
  await coordinator.run(addProposal, {
    ...{ memorandumId, body: 'Kommunfullmäktige', text: 'ge socialförvaltningen i uppdrag att redovisa arbetet' },
  });
  await coordinator.run(handOver, { id: memorandumId });
  const decisionId = await decide({ matterId, memorandumId }, change);
  return { planId, matterId, memorandumId, decisionId };
}

const plan = (id: number) => coordinator.read((db) => getPlan(db, id));
const remarks = (id: number) => coordinator.read((db) => listRemarks(db, id));

async function annul(decisionId: number): Promise<void> {
  const event = { decisionId, atOnce: false, takenDownOn: null, documentId: null, note: '', happenedOn: '2026-11-20' };
  await registrar.run(addDecisionEvent, { ...event, type: 'appealed' });
  await registrar.run(addDecisionEvent, { ...event, type: 'appeal-ended', outcome: 'annulled' });
}

describe('the plan', () => {
  test('a referral back opens it with the words of the decision, shown until somebody has seen to them', async () => {
    const text = 'Ärendet återremitteras för att beskriva kostnaden. <script>';
    const { planId } = await strategy({ outcome: 'referred-back', text });
    expect((await plan(planId)).state).toBe('draft');
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.document.querySelector('#anmarkningar blockquote')?.textContent).toBe(text);
    const [remark] = await remarks(planId);
    const path = `/planer/${planId}/anmarkningar/${remark?.id}`;
    expect((await neighbour.get(path)).status).toBe(404);
    expect((await reader.post(path, { note: 'Klart' })).status).toBe(403);
    expect((await coordinator.post(path, { note: '' })).errors).toEqual([
      'Skriv i korthet hur anmärkningen är omhändertagen',
    ]);
    expect((await coordinator.post(path, { note: 'Kostnaden är beskriven' })).status).toBe(303);
    expect((await coordinator.post(path, { note: 'Igen' })).status).toBe(409);
    const after = await coordinator.get(`/planer/${planId}`);
    expect(after.document.querySelector('#anmarkningar')).toBeNull();
    expect(after.document.querySelector('details.fold')?.textContent).toContain('Kostnaden är beskriven');
  });

  test('adopted with amendments it is locked, with the amendment to be worked in; adopted as it stood without', async () => {
    const amended = await strategy({
      outcome: 'amended',
      text: 'att anta planen med tillägget att den följs upp varje år',
    });
    expect((await plan(amended.planId)).state).toBe('adopted');
    expect((await remarks(amended.planId)).map(({ kind }) => kind)).toEqual(['amended']);
    const approved = await strategy();
    expect(await remarks(approved.planId)).toEqual([]);
    const shown = await coordinator.get(`/arenden/${approved.matterId}`);
    expect(shown.document.querySelector('#efter')?.textContent).toContain('Följ upp senast 20 november 2028');
  });

  test('an annulled decision opens the matter and the plan again, and the version says so', async () => {
    const { planId, matterId, decisionId } = await strategy();
    await annul(decisionId);
    expect((await plan(planId)).state).toBe('draft');
    const [version] = await coordinator.read((db) => listVersions(db, planId));
    expect(version?.annulledOn).toBe('2026-11-20');
    expect((await remarks(planId)).map(({ kind }) => kind)).toEqual(['annulled']);
    expect((await coordinator.read((db) => getMatter(db, matterId))).state).toBe('open');
    const open = (await coordinator.read(listOpenMatters)).find(({ id }) => id === matterId);
    expect(open?.next).toEqual({ step: 'write' });
    const shown = await coordinator.get(`/arenden/${matterId}`);
    expect(shown.document.querySelector('#efter .notice')?.textContent).toContain('En domstol har upphävt beslutet');
    const fallen = (await coordinator.get(`/arenden/${matterId}/uppgifter`)).document.querySelector('main details');
    expect(fallen?.textContent).toContain('Uppgifterna ur det gäller inte längre.');
    expect(fallen?.textContent).toContain('Samtalskort');
    expect((await coordinator.get(`/planer/${planId}/versioner/1`)).text).toContain('upphävt 20 november 2026');
    const history = (await coordinator.get('/historik')).text;
    expect(history).toContain('Ärendet ”Strategi” öppnades igen');
    expect((await coordinator.get('/roda-traden')).status).toBe(200);
  });

  test('while it is appealed everything stands, and the thread says that it is appealed', async () => {
    const { planId, decisionId } = await strategy();
    const event = {
      decisionId,
      atOnce: false,
      takenDownOn: null,
      documentId: null,
      note: '',
      happenedOn: '2026-11-20',
    };
    await registrar.run(addDecisionEvent, { ...event, type: 'appealed' });
    expect((await plan(planId)).state).toBe('adopted');
    expect((await coordinator.get('/roda-traden')).text).toContain('Överklagat');
    await registrar.run(addDecisionEvent, { ...event, type: 'appeal-ended', outcome: 'upheld' });
    expect((await plan(planId)).state).toBe('adopted');
  });
});

describe('the documents', () => {
  test('are public once the minutes with the decision that settles the matter are approved, before it is closed', async () => {
    const { matterId } = await makeMatter(coordinator);
    const memorandumId = await coordinator.run(writeMemorandum, { matterId, start: 'empty', ...head });
    await coordinator.run(handOver, { id: memorandumId });
    const memorandum = async () =>
      (await coordinator.read((db) => listMatterDocuments(db, matterId))).find(({ type }) => type === 'memorandum');
    const approve = async (decisionId: number) =>
      registrar.run(addDecisionEvent, {
        ...{ decisionId, type: 'minutes-approved', happenedOn: '2026-11-20', atOnce: true },
        ...{ takenDownOn: null, documentId: null, note: '' },
      });
    await approve(await decide({ matterId, memorandumId }, { body: 'Kommunstyrelsen', outcome: 'referred-back' }));
    expect((await memorandum())?.publicOn).toBeNull();
    await approve(await decide({ matterId, memorandumId }, { body: 'Kommunstyrelsen' }));
    expect(await memorandum()).toMatchObject({ publicOn: '2026-11-20', publicGround: 'matter-closed' });
  });
});

describe('a participation on condition', () => {
  async function invited(inviter: string) {
    const committeeId = (await makeMatter(coordinator)).committeeId;
    const answered = await coordinator.run(answerInvitation, {
      ...{ inviter, subject: `nätverket ${(item += 1)}`, meetings: [], answerBy: null, decisionOn: null, fee: 0 },
      ...{ administrationIds: [], participants: [], others: [{ administration: 'Räddningstjänsten', number: 3 }] },
      ...{
        committeeId,
        decision: 'yes',
        reason: '',
        sender: 'Räddningstjänsten',
        officerRole: 'handläggare',
        officerEmail: '',
      },
    });
    const matterId = answered ?? 0;
    const [memorandum] = await coordinator.read((db) => listMemoranda(db, matterId));
    const memorandumId = memorandum?.id ?? 0;
    await coordinator.run(handOver, { id: memorandumId });
    return { matterId, memorandumId };
  }
  const deliver = async () => letterJobs(world.services, [participationReader])[0]?.handle({});
  const states = async (matterId: number) =>
    (await coordinator.read((db) => listParticipationEvents(db, matterId))).map(({ state, told }) => [state, told]);

  test('becomes firm with the decision: a row, an event, an entry, and a letter to the host that is here, read once', async () => {
    const heard: unknown[] = [];
    const { matterId, memorandumId } = await invited(` ${host.organisation.name.toUpperCase()} `);
    const listening = {
      ...registrar.scope,
      subscriptions: [
        ...registrar.scope.subscriptions,
        on('participation.settled', async (_ctx, event) => {
          heard.push(event);
          await Promise.resolve();
        }),
      ],
    };
    const { id } = await recordDecision.run(listening, {
      ...{ matterId, memorandumId, body: 'Kommunstyrelsen', decidedOn: '2026-11-20' },
      ...{ itemNumber: String((item += 1)), outcome: 'approved', text: '' },
    });
    expect(heard).toEqual([{ matterId, decisionId: id, state: 'firm' }]);
    expect(await states(matterId)).toEqual([['firm', host.organisation.name]]);
    await deliver();
    await deliver();
    const received = await host.read(listReceivedParticipations);
    expect(received.map(({ municipality, state, participants }) => [municipality, state, participants])).toEqual([
      [coordinator.organisation.name, 'firm', 3],
    ]);
    expect((await neighbour.read(listReceivedParticipations)).length).toBe(0);
    expect((await coordinator.get('/historik')).text).toContain('blev fast');

    await annul(id);
    await deliver();
    expect((await states(matterId)).map(([state]) => state)).toEqual(['firm', 'reopened']);
    expect((await host.read(listReceivedParticipations)).length).toBe(2);
    expect((await coordinator.get(`/arenden/${matterId}/anmalan`)).text).not.toContain('Ni deltar.');
  });

  test('whoever is to be told is named before it is confirmed, with what it is told', async () => {
    const recording = (memorandumId: number, change: object = {}) => ({
      ...{ memorandumId: String(memorandumId), body: 'Kommunstyrelsen', decidedOn: '2026-11-20' },
      ...{ itemNumber: String((item += 1)), outcome: 'approved', text: '', ...change },
    });
    const here = await invited(host.organisation.name);
    const asked = async (of: typeof here, change: object = {}) =>
      (await coordinator.post(`/arenden/${of.matterId}/beslut/nytt`, recording(of.memorandumId, change))).text;
    const { name } = host.organisation;
    expect(await asked(here)).toMatch(
      new RegExp(`${name}, som bjöd in, får ett brev .*: ni deltar i .* med 3 personer`),
    );
    expect(await asked(here, { outcome: 'rejected' })).toMatch(
      new RegExp(`${name}, som bjöd in, .*: ni deltar inte i`),
    );
    expect(await asked(here, { outcome: 'tabled' })).not.toContain('som bjöd in');
    expect(await asked(await invited('Ett okänt nätverk'))).not.toContain('som bjöd in');
  });

  test('falls when it is rejected; a host that is not here gets no letter, and the page says to tell it', async () => {
    const { matterId, memorandumId } = await invited('Ett okänt nätverk');
    await decide({ matterId, memorandumId }, { body: 'Kommunstyrelsen', outcome: 'rejected' });
    expect(await states(matterId)).toEqual([['declined', '']]);
    const shown = await coordinator.get(`/arenden/${matterId}`);
    expect(shown.document.querySelector('#efter')?.textContent).toContain('Meddela den som bjöd in');
    expect((await coordinator.read((db) => listTasks(db, matterId))).map(({ title }) => title)).toEqual([
      'Meddela Ett okänt nätverk att kommunen inte deltar',
    ]);
  });
});

describe('tasks', () => {
  const tasks = (matterId: number) => coordinator.read((db) => listTasks(db, matterId));

  test('are proposed once, taken or declined by a person, and done', async () => {
    const { matterId } = await strategy();
    const [first, second] = await tasks(matterId);
    expect([first?.title, first?.state, first?.dueOn]).toEqual(['Samtalskort', 'proposed', '2027-06-30']);
    expect(second?.title).toBe('Ge socialförvaltningen i uppdrag att redovisa arbetet');
    expect((await coordinator.read(listWithoutTask)).some(({ id }) => id === matterId)).toBe(true);
    expect((await coordinator.get('/roda-traden')).text).toContain('Beslutat, ingen genomför');
    const at = (id: number | undefined, what: string) => `/arenden/${matterId}/uppgifter/${id}/${what}`;
    expect((await reader.post(at(first?.id, 'lage/ta-emot'))).status).toBe(403);
    expect((await neighbour.post(at(first?.id, 'lage/ta-emot'))).status).toBe(404);
    expect((await coordinator.post(at(first?.id, 'lage/ta-emot'))).status).toBe(303);
    expect((await coordinator.post(at(first?.id, 'lage/ta-emot'))).status).toBe(409);
    expect((await coordinator.post(at(second?.id, 'lage/avsta'))).status).toBe(303);
    expect((await coordinator.read(listWithoutTask)).some(({ id }) => id === matterId)).toBe(false);
    const late = await coordinator.post(at(first?.id, 'klar'), { doneOn: '2026-11-21', doneNote: '' });
    expect(late.errors).toEqual(['Välj en dag som inte är efter i dag']);
    expect((await coordinator.post(at(first?.id, 'klar'), { doneOn: '2026-11-20', doneNote: 'Trycktes' })).status).toBe(
      303,
    );
    expect((await coordinator.post(at(first?.id, 'klar'), { doneOn: '2026-11-20', doneNote: '' })).status).toBe(409);
    expect((await coordinator.get(`/arenden/${matterId}/uppgifter`)).text).toContain('Trycktes');
    expect((await coordinator.post(at(first?.id, 'lage/igen'))).status).toBe(303);
    expect((await tasks(matterId)).map(({ state }) => state)).toEqual(['accepted', 'declined']);
  });

  test('all proposals are taken at once, and not twice', async () => {
    const { matterId } = await strategy();
    const all = `/arenden/${matterId}/uppgifter/alla`;
    expect((await coordinator.post(all)).status).toBe(303);
    expect((await coordinator.post(all)).status).toBe(409);
    expect((await tasks(matterId)).every(({ state }) => state === 'accepted')).toBe(true);
  });

  test('one of our own is given to a post, whoever holds it is reminded, and nonsense is explained', async () => {
    const { matterId } = await makeMatter(coordinator);
    const postId = await coordinator.run(addPost, {
      ...{ title: 'Rektor', purpose: 'other', administrationId: null, holder: '', email: '', percent: null },
      inWorkingGroup: false,
    });
    const path = `/arenden/${matterId}/uppgifter/ny`;
    expect((await coordinator.post(path, { title: '', assignee: 'post-0', dueOn: 'x' })).errors).toEqual([
      'Skriv vad som ska göras',
      'Välj någon i listan',
      'Välj en dag, eller lämna fältet tomt',
    ]);
    const typed = { title: 'Boka lokal', assignee: 'post-999999', dueOn: '2026-12-01' };
    expect((await coordinator.post(path, typed)).errors).toEqual(['Välj någon i listan']);
    expect((await coordinator.post(path, { ...typed, assignee: `post-${postId}` })).status).toBe(303);
    expect((await tasks(matterId))[0]).toMatchObject({ postId, state: 'accepted', source: 'own' });
    const dates = await coordinator.get('/hem/datum');
    expect(dates.text).toContain('Uppgiften ”Boka lokal” ska vara klar');
    const mine = { title: 'Ring', assignee: `member-${reader.actor.memberId}`, dueOn: '2026-12-02' };
    expect((await coordinator.post(path, mine)).status).toBe(303);
    expect((await reader.get('/hem/datum')).text).toContain('Uppgiften ”Ring” ska vara klar');
    expect((await reader.get('/hem/datum')).text).not.toContain('Boka lokal');
  });
});
