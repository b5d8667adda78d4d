import { beforeAll, describe, expect, test } from 'vitest';
import { letterJobs } from '#platform/letters.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { handOver, recordDecision } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { networkActReader } from '../state-letters/act-letters.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import { makeNetwork, makeParty } from '../take-act/network-in-tests.ts';
import { keepState, networkStateReader } from './keep-state.ts';
import { listLines } from './lines.queries.ts';
import { listMeetings } from './meetings.queries.ts';
import { listParticipations } from './participation.queries.ts';
import { listTasks } from './tasks.queries.ts';

describe('a host that is here', () => {
  let world: World;
  let host: Person;
  let coordinator: Person;
  let committeeId: number;
  let administrationIds: number[];
  let networkId: number;
  let partyId: number;
  let path: string;

  async function invited(): Promise<void> {
    networkId = await makeNetwork(host, { decisionRequired: true });
    partyId = await makeParty(host, networkId, {
      name: coordinator.organisation.name,
      partner: coordinator.organisation.id,
    });
    await tell();
    await deliver();
    const [newest] = (await coordinator.read(listParticipations)).filter((one) => one.partyId === partyId);
    path = `/deltagande/${newest?.id}`;
  }

  const tell = () =>
    inOrganisation({ db: world.services.database, organisationId: host.organisation.id }, (db) =>
      tellParties({ db, now: world.services.clock(), organisation: host.organisation }, networkId),
    );

  /** There and back. */
  async function deliver(): Promise<void> {
    for (const _way of ['there', 'back'])
      for (const job of letterJobs(world.services, [networkActReader, networkStateReader])) await job.handle({});
  }

  beforeAll(async () => {
    world = await openWorld();
    host = await makePerson(world, await makeOrganisation(world, 'Värdföreningen'), 'network_host');
    coordinator = await makePerson(world, await makeOrganisation(world, 'Medlemskommun'), 'coordinator', 'registrar');
    committeeId = await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    administrationIds = [];
    for (const name of ['Skolförvaltningen', 'Socialförvaltningen'])
      administrationIds.push(await coordinator.run(addAdministration, { name, shortName: '', committeeId: null }));
  });

  const answer = (change: Record<string, string | string[]> = {}) => ({
    'administrationIds[]': administrationIds.map(String),
    'participants[]': ['2', '1'],
    'buyerReferences[]': ['SKO-1', ''],
    people: 'Kim Berg, kim@medlem.example, Skol\nEnhetschefen, Social',
    reason: '',
    decision: 'yes',
    committeeId: String(committeeId),
    decisionOn: '2026-12-13',
    sender: 'Skolförvaltningen',
    officerRole: 'samordnare',
    organisationNumber: '212000-0142',
    ...change,
  });
  const own = async () => (await coordinator.read(listParticipations)).find((one) => one.partyId === partyId);
  const partyAtHost = () =>
    host.read((db) =>
      db
        .selectFrom('networkParty')
        .select(['state', 'isConditional', 'decided', 'decidedWords'])
        .where('id', '=', partyId)
        .executeTakeFirstOrThrow(),
    );

  test('its invitation comes by letter, with the meetings, and is not changed here', async () => {
    await invited();
    const shown = await coordinator.get(path);
    expect(shown.heading).toBe('Nätverk för demokrati');
    expect(shown.text).toContain('Den som bjuder in använder Stadig.');
    expect(await coordinator.read(async (db) => listMeetings(db, (await own())?.id ?? 0))).toHaveLength(5);
    expect((await coordinator.get(`${path}/uppgifter`)).document.querySelector('form[novalidate]')).toBeNull();
    const facts = { inviter: 'Annan', subject: 'annat', meetings: 'våren 2027', decisionRequired: 'no' };
    expect((await coordinator.post(`${path}/uppgifter`, facts)).status).toBe(409);
  });

  test('one act registers here and there, under one key for each line', async () => {
    const saved = await coordinator.post(`${path}/anmalan`, answer());
    expect([saved.status, saved.errors]).toEqual([303, []]);
    await deliver();
    expect(await partyAtHost()).toMatchObject({ state: 'registered', isConditional: true, decided: 'none' });
    const participation = await own();
    const lines = await coordinator.read((db) => listLines(db, participation?.id ?? 0));
    expect(participation?.stated?.lines.map(({ lineKey }) => lineKey)).toEqual(lines.map(({ lineKey }) => lineKey));
    expect(participation?.stated?.people.map(({ name }) => name)).toEqual(['Kim Berg', 'Enhetschefen']);
    expect(participation?.stated?.party.refused).toBe('');
    expect(participation?.hostRevision).toBe(participation?.stated?.party.revision);
  });

  test('an older state, and the same twice, change nothing', async () => {
    const before = await own();
    const state = before?.stated;
    if (!state) throw new Error('nothing has been stated');
    await inOrganisation({ db: world.services.database, organisationId: coordinator.organisation.id }, async (db) => {
      const ctx = { db, organisationId: coordinator.organisation.id, now: world.services.clock() };
      const letter = { fromOrganisationId: host.organisation.id };
      await keepState(ctx, { ...letter, payload: state });
      await keepState(ctx, {
        ...letter,
        payload: { ...state, version: 1, party: { ...state.party, state: 'declined' } },
      });
    });
    expect(await own()).toEqual(before);
  });

  test('changes of people follow, two in a row too', async () => {
    const people = async () => (await own())?.stated?.people.map(({ name }) => name);
    const [first] = await coordinator.read(async (db) => listLines(db, (await own())?.id ?? 0));
    const kim = first?.people[0]?.id ?? 0;
    expect(
      (await coordinator.post(`${path}/personer/${kim}`, { name: 'Lo Ek', email: 'lo@medlem.example' })).status,
    ).toBe(303);
    await deliver();
    expect(await people()).toContain('Lo Ek');
    expect(await people()).not.toContain('Kim Berg');
    expect((await coordinator.post(`${path}/rader/${first?.lineKey}/person`, { name: 'Ny' })).status).toBe(303);
    expect((await coordinator.post(`${path}/rader/${first?.lineKey}`, { buyerReference: 'SKO-2' })).status).toBe(303);
    await deliver();
    expect((await own())?.stated?.party.refused).toBe('');
    expect(await people()).toContain('Ny');
    expect((await own())?.stated?.lines[0]?.buyerReference).toBe('SKO-2');
  });

  test('a registration that is changed follows, and one that is refused can be changed back', async () => {
    const linesOf = async () =>
      (await coordinator.read(async (db) => listLines(db, (await own())?.id ?? 0))).filter((one) => !one.endedOn);
    const atHost = async () =>
      (await own())?.stated?.lines
        .flatMap((one) => (one.isEnded ? [] : `${one.administration} ${one.quantity}`))
        .sort();
    const change = async (participants: string[]) => {
      const personIds = (await linesOf()).flatMap(({ people }) => people.map(({ id }) => String(id)));
      const { 'administrationIds[]': ids } = answer();
      const typed = { 'administrationIds[]': ids ?? [], 'buyerReferences[]': ['SKO-3', ''], personIds };
      const form = await coordinator.get(`${path}/andring`);
      const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
      return coordinator.post(`${path}/andring`, { ...typed, basis, 'participants[]': participants });
    };
    const before = (await linesOf()).map(({ lineKey }) => lineKey);
    expect((await change(['3', '1'])).errors).toEqual([]);
    await deliver();
    const after = (await linesOf()).map(({ lineKey }) => lineKey);
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, true]);
    expect((await own())?.stated?.party.refused).toBe('');
    expect(await atHost()).toEqual(['Skolförvaltningen 3', 'Socialförvaltningen 1']);
    expect((await own())?.stated?.people.map(({ name }) => name)).toContain('Ny');
    world.setClock('2026-12-20T09:00:00Z');
    try {
      expect((await change(['5', '1'])).status).toBe(303);
      await deliver();
      expect(await atHost()).toEqual(['Skolförvaltningen 3', 'Socialförvaltningen 1']);
      expect((await coordinator.get(path)).text).toMatch(/Där gäller det som stod förut: .*Skolförvaltningen 3/);
      expect((await change(['3', '1'])).status).toBe(303);
      await deliver();
      expect((await linesOf()).map(({ lineKey }) => lineKey)).toEqual(after);
      expect((await own())?.stated?.party.refused).toBe('');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
  });

  test('the decision is told by the act, once, and by no older letter', async () => {
    const matterId = (await own())?.matterId ?? 0;
    const memorandum = await world.owner
      .selectFrom('memorandum')
      .select('id')
      .where('matterId', '=', matterId)
      .executeTakeFirstOrThrow();
    await coordinator.run(handOver, { id: memorandum.id });
    await coordinator.run(recordDecision, {
      ...{ matterId, memorandumId: memorandum.id, body: 'Kommunstyrelsen', decidedOn: '2026-11-20' },
      ...{ itemNumber: '371', outcome: 'approved', text: '' },
    });
    await deliver();
    expect(await partyAtHost()).toMatchObject({
      decided: 'firm',
      decidedWords: 'Kommunstyrelsen 20 november 2026 § 371',
    });
    const kinds = await coordinator.read((db) => db.selectFrom('letter').select('kind').execute());
    expect(kinds.filter(({ kind }) => kind !== 'network-act')).toEqual([]);
    expect((await coordinator.get(path)).document.querySelector('.lead')?.textContent).toContain('Fast');
  });

  const asked = [
    { key: 'q1', type: 'choice', label: 'Har ni en rutin?', options: ['Ja', 'Nej'] },
    { key: 'q2', type: 'choices', label: 'Vilka har ni frågat?', options: ['Chefer, alla', 'Skyddsombud', 'Elever'] },
    { key: 'q3', type: 'number', label: 'Hur många svarade?', options: [] },
    { key: 'q4', type: 'text', label: 'Vad förvånade er?', options: [] },
  ];

  test('an assignment of the host becomes a task, and is handed in from here', async () => {
    await inOrganisation({ db: world.services.database, organisationId: host.organisation.id }, async (db) => {
      const values = { organisationId: host.organisation.id, networkId, sort: 0, givenAt: world.services.clock() };
      await db
        .insertInto('assignment')
        .values({
          ...{ ...values, title: 'Beskriv er lokala bild', dueOn: '2026-12-01', step: 'survey' },
          questions: JSON.stringify(asked),
        })
        .execute();
    });
    await tell();
    await deliver();
    const [task] = await coordinator.read(async (db) => listTasks(db, (await own())?.id ?? 0));
    expect(task?.title).toBe('Beskriv er lokala bild');
    const there = `${path}/arbete/${task?.id}`;
    expect((await coordinator.post(`${there}/klart`, { result: 'x' })).status).toBe(409);
    expect((await coordinator.post(`${there}/redovisning`, { text: '' })).status).toBe(400);
    const answers = { 'q-q1': 'Ja', 'q-q2': ['Chefer, alla', 'Elever'], 'q-q3': '48', 'q-q4': 'Att\nså många' };
    const wrong = await coordinator.post(`${there}/redovisning`, {
      ...answers,
      text: 'x',
      'q-q1': 'Ibland',
      'q-q3': 'få',
    });
    expect([wrong.status, ...wrong.errors]).toEqual([
      400,
      'Välj bland svaren.',
      'Skriv ett tal med siffror, till exempel 48.',
    ]);
    expect(wrong.document.querySelector<HTMLInputElement>('input[name="q-q2"][value=Elever]')?.checked).toBe(true);
    expect((await coordinator.post(`${there}/redovisning`, { text: 'Vi har läst läget.', ...answers })).status).toBe(
      303,
    );
    await deliver();
    const handIn = async () => (await own())?.stated?.assignments[0]?.handIn;
    expect(await handIn()).toMatchObject({ text: 'Vi har läst läget.', stepStatus: '', files: [] });
    expect((await handIn())?.answers).toEqual({
      q1: 'Ja',
      q2: ['Chefer, alla', 'Elever'],
      q3: '48',
      q4: 'Att\nså många',
    });
    const filled = (await coordinator.get(`${there}/redovisning`)).document;
    const ticked = [...filled.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(ticked).toEqual(['Ja', 'Chefer, alla', 'Elever']);
    expect(filled.querySelector<HTMLInputElement>('input[name="q-q3"]')?.value).toBe('48');
    expect((await coordinator.get(`${there}/redovisning`)).text).toContain('”Enkäten är inte påbörjad”');
    const program = new File(['MZ\u0000\u0001'], 'x.exe');
    expect((await coordinator.post(`${there}/redovisning`, { text: 'x', files: program })).errors).toEqual([
      'x.exe är ett program och tas inte emot. Skicka till exempel en PDF.',
    ]);
    const files = new File(['Vår bild'], 'bild.txt');
    const again = { text: 'Vi har läst läget.', ...answers, showsStep: 'on', isShared: 'on', files };
    expect((await coordinator.post(`${there}/redovisning`, again)).errors).toEqual([]);
    await deliver();
    expect(await handIn()).toMatchObject({ stepStatus: 'Enkäten är inte påbörjad', isShared: true });
    expect((await handIn())?.files.map(({ name }) => name)).toEqual(['bild.txt']);
    expect((await coordinator.get(`${there}/redovisning`)).text).toContain('Värden har redan: bild.txt.');
  });

  test('a comment goes to the host and comes back; of what is not shown there is no page', async () => {
    const handInId = (await own())?.stated?.assignments[0]?.handIn?.id ?? 0;
    const there = `${path}/inlamningar/${handInId}`;
    expect((await coordinator.post(there, { comment: '' })).errors).toEqual(['Skriv en kommentar.']);
    expect((await coordinator.post(there, { comment: 'Vi lade till en bild.' })).status).toBe(303);
    await deliver();
    const shown = await coordinator.get(there);
    expect(shown.text).toContain('Vi lade till en bild.');
    expect((await coordinator.get(`${path}/inlamningar/999999`)).status).toBe(404);
    expect((await coordinator.post(`${path}/inlamningar/999999`, { comment: 'x' })).status).toBe(404);
  });

  test('nothing is shared until it is chosen, and it is taken back as easily', async () => {
    const there = `${path}/delning`;
    const ticked = async () =>
      [...(await coordinator.get(there)).document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ name, value }) => `${name} ${value}`,
      );
    expect((await coordinator.get(path)).links.map(({ href }) => href)).toContain(
      `/${coordinator.organisation.slug}${there}`,
    );
    expect(await ticked()).toEqual([]);
    expect((await coordinator.post(there, { needs: ['online'] })).errors).toEqual([
      'Kryssa i att behoven får räknas, eller ta bort kryssen vid dem',
    ]);
    expect((await coordinator.post(there, { sharesNeeds: 'on', needs: ['Kim Berg'] })).status).toBe(400);
    expect((await coordinator.post(there, { sharesNeeds: 'on', needs: ['online', 'training'] })).status).toBe(303);
    await deliver();
    expect(await ticked()).toEqual(['sharesNeeds on', 'needs online', 'needs training']);
    expect((await coordinator.post(there, {})).status).toBe(303);
    await deliver();
    expect(await ticked()).toEqual([]);
    const writer = await makePerson(world, coordinator.organisation, 'working_group_member');
    expect((await writer.get(there)).status).toBe(403);
  });

  test('the documentation is handed in when all four parts are there', async () => {
    const parts = { title: 'Så gjorde vi', background: 'A', how: 'B', successFactors: 'C', challenges: '' };
    const basis = async () =>
      (await coordinator.get(`${path}/dokumentation`)).document
        .querySelector('input[name=basis]')
        ?.getAttribute('value') ?? '';
    await coordinator.post(`${path}/dokumentation`, { ...parts, basis: await basis() });
    expect((await coordinator.post(`${path}/dokumentation/lamna-in`)).status).toBe(409);
    await coordinator.post(`${path}/dokumentation`, { ...parts, challenges: 'D', basis: await basis() });
    expect((await coordinator.post(`${path}/dokumentation/lamna-in`)).status).toBe(303);
    await deliver();
    expect((await own())?.stated?.experience).toMatchObject({ how: 'B', state: 'handed-in' });
  });

  test('a meeting is spoken of when it has begun, and not before', async () => {
    const [first] = await coordinator.read(async (db) => listMeetings(db, (await own())?.id ?? 0));
    const there = `${path}/traffar/${first?.id}/omdome`;
    expect((await coordinator.post(there, { useful: 'Samtalen' })).status).toBe(409);
    world.setClock('2026-12-06T14:00:00Z');
    try {
      expect((await coordinator.post(there, { useful: '', change: '' })).status).toBe(400);
      expect((await coordinator.post(there, { useful: 'Samtalen', change: '' })).status).toBe(303);
      await deliver();
      expect((await own())?.stated?.meetings[0]?.evaluation?.useful).toBe('Samtalen');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
  });

  test('what the host does not take is said in words, and the next act is not stopped by it', async () => {
    await invited();
    world.setClock('2026-12-20T09:00:00Z');
    try {
      await coordinator.post(`${path}/anmalan`, answer({ decision: 'no' }));
      await deliver();
      const shown = await coordinator.get(path);
      expect(shown.text).toContain('Sista svarsdag har gått ut');
      expect(shown.document.querySelector('.lead')?.textContent).toContain('Anmälan togs inte emot');
      expect((await own())?.hostRevision).toBe((await own())?.stated?.party.revision);
      expect((await coordinator.post(`${path}/anmalan/igen`)).status).toBe(303);
      expect((await partyAtHost()).state).toBe('invited');
      await deliver();
      expect((await partyAtHost()).state).toBe('invited');
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    expect((await coordinator.post(`${path}/anmalan/igen`)).status).toBe(303);
    await deliver();
    expect((await partyAtHost()).state).toBe('registered');
    expect((await own())?.stated?.party.refused).toBe('');
    expect((await coordinator.get(path)).document.querySelector('.lead')?.textContent).toContain('Fast');
  });
});
