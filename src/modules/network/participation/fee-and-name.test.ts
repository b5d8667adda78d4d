import { beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { letterJobs } from '#platform/letters.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { handOver, recordDecision } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { networkActReader } from '../state-letters/act-letters.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import { makeNetwork, makeParty, written } from '../take-act/network-in-tests.ts';
import { keepState, networkStateReader } from './keep-state.ts';
import { listLines } from './lines.queries.ts';
import { listParticipations } from './participation.queries.ts';

describe('between a municipality and a host that is here', () => {
  let world: World;
  let host: Person;
  let coordinator: Person;
  let administrationIds: number[];
  let committeeId: number;
  let networkId: number;
  let path: string;

  beforeAll(async () => {
    world = await openWorld();
  });

  beforeEach(async () => {
    host = await makePerson(world, await makeOrganisation(world, 'Värdföreningen'), 'network_host');
    coordinator = await makePerson(world, await makeOrganisation(world, 'Medlemskommun'), 'coordinator', 'registrar');
    committeeId = await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    administrationIds = [];
    for (const name of ['Skolan', 'Vården'])
      administrationIds.push(await coordinator.run(addAdministration, { name, shortName: '', committeeId: null }));
    networkId = await makeNetwork(host, { decisionRequired: true });
    await makeParty(host, networkId, { name: coordinator.organisation.name, partner: coordinator.organisation.id });
    await tell();
    path = `/deltagande/${(await own()).id}`;
  });

  async function deliver(): Promise<void> {
    for (const _way of ['there', 'back'])
      for (const job of letterJobs(world.services, [networkActReader, networkStateReader])) await job.handle({});
  }

  async function tell(): Promise<void> {
    await written(host, (db) =>
      tellParties({ db, now: world.services.clock(), organisation: host.organisation }, networkId),
    );
    await deliver();
  }

  async function own() {
    const [newest] = await coordinator.read(listParticipations);
    if (!newest) throw new Error('nobody has been invited');
    return newest;
  }

  async function setFee(feeOre: number): Promise<void> {
    await written(host, (db) => db.updateTable('network').set({ feeOre }).where('id', '=', networkId).execute());
  }

  const answer = (change: Record<string, string | string[]> = {}) => ({
    'administrationIds[]': administrationIds.map(String),
    'participants[]': ['2', '1'],
    'buyerReferences[]': ['', ''],
    ...{ people: '', reason: '', decision: 'yes', committeeId: String(committeeId), decisionOn: '2026-12-13' },
    ...{ sender: 'Skolan', officerRole: 'samordnare', organisationNumber: '' },
    ...change,
  });

  const agreedFees = () =>
    host.read((db) =>
      db
        .selectFrom('agreement')
        .select('feeOre')
        .execute()
        .then((rows) => rows.map(({ feeOre }) => feeOre)),
    );

  async function memorandum() {
    const matterId = (await own()).matterId ?? 0;
    const { id } = await world.owner
      .selectFrom('memorandum')
      .select('id')
      .where('matterId', '=', matterId)
      .executeTakeFirstOrThrow();
    return { id, matterId };
  }

  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('a fee that was raised while the yes was on its way is not agreed until somebody has said yes to it', async () => {
    await coordinator.post(`${path}/anmalan`, answer());
    await setFee(900_000);
    await deliver();
    expect(await agreedFees()).toEqual([]);
    expect((await own()).stated?.party.refused).toBe('other-fee');
    const shown = await coordinator.get(path);
    expect(shown.text).toContain('Värden har ändrat avgiften');
    expect(plain(shown.text)).toContain('Ni svarade ja till 8 000 kr per person utan moms. Värden tar nu 9 000 kr.');
    // A page from before, or a fee that was never shown, agrees to nothing.
    expect((await coordinator.post(`${path}/anmalan/igen`)).status).toBe(409);
    expect((await coordinator.post(`${path}/anmalan/igen`, { feeOre: '1' })).status).toBe(409);
    await deliver();
    expect(await agreedFees()).toEqual([]);
    expect(shown.document.querySelector('input[name=feeOre]')?.getAttribute('value')).toBe('900000');
    expect((await coordinator.post(`${path}/anmalan/igen`, { feeOre: '900000' })).status).toBe(303);
    await deliver();
    expect(await agreedFees()).toEqual([900_000]);
    const after = await own();
    expect([after.feeOre, after.stated?.party.refused, after.stated?.party.state]).toEqual([900_000, '', 'registered']);
    const { id } = await memorandum();
    expect(plain((await coordinator.get(`/tjansteskrivelser/${id}/kostnader`)).text)).toContain('9 000 kr');
  });

  test('who opened the form before the host raised the fee reads the new one before answering', async () => {
    const form = await coordinator.get(`${path}/anmalan`);
    const seenFeeOre = form.document.querySelector('input[name=seenFeeOre]')?.getAttribute('value') ?? '';
    await setFee(900_000);
    await tell();
    const stopped = await coordinator.post(`${path}/anmalan`, answer({ seenFeeOre }));
    expect([stopped.status, stopped.errors]).toEqual([
      400,
      ['Värden har ändrat avgiften sedan sidan lästes in. Läs vad den är nu och svara igen om ni vill delta till den.'],
    ]);
    expect(stopped.document.querySelector('input[name=seenFeeOre]')?.getAttribute('value')).toBe('900000');
    expect((await coordinator.post(`${path}/anmalan`, answer({ seenFeeOre: '900000' }))).status).toBe(303);
    await deliver();
    expect(await agreedFees()).toEqual([900_000]);
  });

  test('what was agreed holds for a change of the registration, whatever the host takes now', async () => {
    await coordinator.post(`${path}/anmalan`, answer());
    await deliver();
    await setFee(900_000);
    await tell();
    const change = await coordinator.get(`${path}/andring`);
    const basis = change.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect(
      (await coordinator.post(`${path}/andring`, { ...answer({ 'participants[]': ['3', '1'] }), basis })).errors,
    ).toEqual([]);
    await deliver();
    const after = await own();
    expect([after.stated?.party.refused, after.feeOre, await agreedFees()]).toEqual(['', 800_000, [800_000]]);
    expect(after.stated?.lines.filter(({ isEnded }) => !isEnded).map(({ unitPriceOre }) => unitPriceOre)).toEqual([
      800_000, 800_000,
    ]);
  });

  test('a host is shown under its registered name, whatever its letter says', async () => {
    const before = await own();
    const state = before.stated;
    if (!state) throw new Error('nothing has been stated');
    await inOrganisation({ db: world.services.database, organisationId: coordinator.organisation.id }, (db) =>
      keepState(
        { db, organisationId: coordinator.organisation.id, now: world.services.clock() },
        {
          fromOrganisationId: host.organisation.id,
          payload: { ...state, version: state.version + 1, host: { ...state.host, name: 'Länsstyrelsen' } },
        },
      ),
    );
    const after = await own();
    expect([after.inviter, after.stated?.host.name]).toEqual([host.organisation.name, host.organisation.name]);
    expect((await coordinator.get(path)).text).not.toContain('Länsstyrelsen');
    expect((await coordinator.get('/deltagande')).text).not.toContain('Länsstyrelsen');
  });

  test('a matter whose memorandum was handed over says what has changed since, by whomever', async () => {
    await coordinator.post(`${path}/anmalan`, answer());
    await deliver();
    const { id, matterId } = await memorandum();
    const matter = async () => plain((await coordinator.get(`/arenden/${matterId}`)).text);
    const [school, care] = await coordinator.read(async (db) => listLines(db, (await own()).id));
    await coordinator.run(handOver, { id });
    expect(await matter()).not.toContain('Anmälan har ändrats');
    expect((await coordinator.post(`${path}/rader/${care?.lineKey}/lamna-tillbaka`, { why: '' })).status).toBe(303);
    expect(await matter()).toContain('Anmälan har ändrats sedan tjänsteskrivelsen lämnades');
    expect(await matter()).toContain('Vården: 1 i tjänsteskrivelsen, ingen anmäld nu.');
    await deliver();
    // The host enters that the last administration gives back its places.
    const [party] = await host.read((db) => db.selectFrom('networkParty').select('id').execute());
    const there = `/natverk/${networkId}/parter/${party?.id}/rader/${school?.lineKey}`;
    expect((await host.post(there, { why: '' })).status).toBe(303);
    await deliver();
    expect(await matter()).toContain('Alla platser har lämnats tillbaka.');
  });

  test('a no that ends the places at the host changes nothing in what the matter was about', async () => {
    await coordinator.post(`${path}/anmalan`, answer());
    await deliver();
    const { id, matterId } = await memorandum();
    await coordinator.run(handOver, { id });
    await coordinator.run(recordDecision, {
      ...{ matterId, memorandumId: id, body: 'Kommunstyrelsen', decidedOn: '2026-11-20' },
      ...{ itemNumber: '371', outcome: 'rejected', text: '' },
    });
    await deliver();
    const lines = await coordinator.read(async (db) => listLines(db, (await own()).id));
    expect(lines.every(({ endedOn }) => endedOn !== null)).toBe(true);
    expect((await coordinator.get(`/arenden/${matterId}`)).text).not.toContain('Anmälan har ändrats');
    const { participants } = await coordinator.read((db) =>
      db
        .selectFrom('matterInvitation')
        .select('participants')
        .where('matterId', '=', matterId)
        .executeTakeFirstOrThrow(),
    );
    expect(participants).toMatchObject([{ number: 2 }, { number: 1 }]);
  });

  test('nothing is to be sent by hand to a host that is told by letter', async () => {
    await coordinator.post(`${path}/anmalan`, answer());
    const { matterId } = await memorandum();
    const registration = await coordinator.get(`/arenden/${matterId}/anmalan`);
    expect(registration.document.querySelector('textarea')).toBeNull();
    expect(registration.text).toContain('Ni behöver inte skicka något: Värdföreningen');
    expect((await coordinator.get(path)).links.map(({ text }) => text)).not.toContain('Text att skicka');
  });
});
