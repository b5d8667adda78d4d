import { beforeAll, describe, expect, test } from 'vitest';
import { addAdministration, addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { listLines, type Line } from '../participation/lines.queries.ts';
import { listParticipations } from '../participation/participation.queries.ts';

describe('a registration with somebody elsewhere is changed', () => {
  let world: World;
  let coordinator: Person;
  let administrationIds: string[];
  let path: string;
  let id: number;

  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const committeeId = await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    administrationIds = [];
    for (const name of ['Skolförvaltningen', 'Miljöförvaltningen'])
      administrationIds.push(
        String(await coordinator.run(addAdministration, { name, shortName: '', committeeId: null })),
      );
    const answered = await coordinator.post('/arenden/inbjudan', {
      ...{ inviter: 'SKL', subject: 'ett nätverk', meetings: '6 december 2026', answerBy: '2026-12-01', fee: '8000' },
      ...{ 'administrationIds[]': administrationIds, 'participants[]': ['2', '1'], others: 'Räddningstjänsten 1' },
      ...{ reason: '', decision: 'yes', committeeId: String(committeeId), decisionOn: '2026-12-13' },
      ...{ sender: 'Skolförvaltningen', officerRole: 'samordnare', officerEmail: '' },
    });
    expect([answered.status, answered.errors]).toEqual([303, []]);
    id = (await coordinator.read(listParticipations))[0]?.id ?? 0;
    path = `/deltagande/${id}`;
  });

  const linesOf = () => coordinator.read((db) => listLines(db, id));
  const going = async () => (await linesOf()).filter(({ endedOn }) => endedOn === null);
  const basis = async () =>
    (await coordinator.get(`${path}/andring`)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
  const typed = async (change: Record<string, string | string[]> = {}) => ({
    'administrationIds[]': administrationIds,
    'participants[]': ['2', '1'],
    'buyerReferences[]': ['', ''],
    others: 'Räddningstjänsten 1',
    people: '',
    basis: await basis(),
    ...change,
  });
  const said = (lines: readonly Line[]) =>
    lines.map(({ administration, quantity, buyerReference, people }) =>
      [administration, quantity, buyerReference, ...people.map(({ name }) => name)].filter((one) => one !== ''),
    );

  test('the form is as the registration stands', async () => {
    const form = await coordinator.get(`${path}/andring`);
    const numbers = [...form.document.querySelectorAll<HTMLInputElement>('input[name="participants[]"]')];
    expect(numbers.map(({ value }) => value)).toEqual(['2', '1']);
    expect(form.document.querySelector('textarea[name=others]')?.textContent?.trim()).toBe('Räddningstjänsten 1');
  });

  test('more places, fewer, and another administration; the rest keep their keys and people', async () => {
    const before = await going();
    const more = {
      'participants[]': ['3', ''],
      'buyerReferences[]': ['SKO-9', ''],
      people: 'Kim Berg, Skol\nLo, Rädd',
    };
    const saved = await coordinator.post(
      `${path}/andring`,
      await typed({ ...more, others: 'Räddningstjänsten 1\nVA 2' }),
    );
    expect([saved.status, saved.errors]).toEqual([303, []]);
    const after = await going();
    expect(said(after)).toEqual([
      ['Skolförvaltningen', 3, 'SKO-9', 'Kim Berg'],
      ['Räddningstjänsten', 1, 'Lo'],
      ['VA', 2],
    ]);
    expect(after[1]?.lineKey).toBe(before[2]?.lineKey);
    expect(
      (await linesOf()).filter(({ endedOn }) => endedOn !== null).map(({ administration }) => administration),
    ).toEqual(['Miljöförvaltningen']);
  });

  test('the memorandum says what its costs differ by, and takes them when asked', async () => {
    const memorandum = await world.owner
      .selectFrom('memorandum')
      .select(['id', 'matterId'])
      .where('organisationId', '=', coordinator.organisation.id)
      .executeTakeFirstOrThrow();
    const costs = `/tjansteskrivelser/${memorandum.id}/kostnader`;
    const seen = (await coordinator.get(costs)).document.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
    expect((await coordinator.post(`${costs}/hamtning`, { seen })).status).toBe(303);
    const kept = await coordinator.read((db) =>
      db.selectFrom('costLine').select(['sourceKey', 'quantity']).where('memorandumId', '=', memorandum.id).execute(),
    );
    const expected = (await going()).map(({ lineKey, quantity }) => ({ sourceKey: lineKey, quantity }));
    expect(kept.sort((a, b) => b.quantity - a.quantity)).toEqual(expected.sort((a, b) => b.quantity - a.quantity));
    expect((await coordinator.get(costs)).document.querySelector('input[name=seen]')).toBeNull();
    const text = (await coordinator.get(`/arenden/${memorandum.matterId}/anmalan`)).field(
      'Text att skicka',
    ).textContent;
    expect(text).toContain('3');
    expect(text).not.toContain('Miljöförvaltningen');
  });

  test('fewer places than people asks who stays; who does not is kept with the day', async () => {
    const [line] = await going();
    const kim = String(line?.people[0]?.id);
    const now = { 'participants[]': ['1', ''], others: 'Räddningstjänsten 1\nVA 2' };
    const tooMany = await coordinator.post(
      `${path}/andring`,
      await typed({ ...now, personIds: [kim], people: 'Alex, Skol' }),
    );
    expect(tooMany.errors).toEqual([
      'Det är fler deltagare än platser från Skolförvaltningen. Ta bort krysset för någon, eller skriv fler platser.',
    ]);
    expect((await coordinator.post(`${path}/andring`, await typed({ ...now, people: 'Alex, Skol' }))).status).toBe(303);
    const people = (await going())[0]?.people.map(({ name, leftOn }) => [name, leftOn]);
    expect(people).toEqual([
      ['Kim Berg', '2026-11-20'],
      ['Alex', null],
    ]);
  });

  test('nobody at all, somebody else’s change and whoever may not are stopped', async () => {
    const none = await coordinator.post(`${path}/andring`, await typed({ 'participants[]': ['', ''], others: '' }));
    expect(none.errors).toEqual(['Skriv hur många som kommer, från minst en förvaltning']);
    expect((await coordinator.post(`${path}/andring`, await typed({ basis: 'older' }))).status).toBe(400);
    const writer = await makePerson(world, coordinator.organisation, 'working_group_member');
    expect((await writer.get(`${path}/andring`)).status).toBe(403);
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await other.get(`/deltagande/${id}/andring`)).status).toBe(404);
  });
});
