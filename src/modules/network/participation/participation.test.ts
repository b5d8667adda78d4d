import { beforeAll, describe, expect, test } from 'vitest';
import { handOver, listMatters, recordDecision } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { findExperience } from '../participation-experience/experience.queries.ts';
import { listLines } from './lines.queries.ts';
import { listParticipations } from './participation.queries.ts';
import { listNotes } from './notes.queries.ts';
import { listTasks } from './tasks.queries.ts';

const facts = {
  inviter: 'Föreningen Kommuner för demokrati',
  subject: 'nätverket mot våldsbejakande extremism',
  meetings: '6 december 2026, Stockholm\nmars 2027\nhösten 2027\njanuari 2028\nvåren 2028',
  fee: '8 000',
  answerBy: '2026-11-25',
  decisionRequired: 'yes',
  documentationPromise: 'Varje kommun beskriver sitt deltagande.',
  cancellationTerms: 'Anmälan är bindande.',
};

describe('a municipality takes part in what somebody elsewhere holds', () => {
  let world: World;
  let coordinator: Person;
  let registrar: Person;
  let committeeId: number;
  let administrationIds: number[];
  let path: string;

  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world, 'Värnamo kommun'), 'coordinator');
    registrar = await makePerson(world, coordinator.organisation, 'registrar');
    committeeId = await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    administrationIds = [];
    for (const name of ['Barn- och utbildningsförvaltningen', 'Medborgarförvaltningen'])
      administrationIds.push(await coordinator.run(addAdministration, { name, shortName: '', committeeId: null }));
  });

  async function brought(text: string, change: Partial<typeof facts> = {}): Promise<string> {
    const sent = await coordinator.post('/deltagande/ny', { text });
    const form = await coordinator.get(sent.location ?? '');
    const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const accepted = await coordinator.post(sent.location ?? '', { ...facts, ...change, basis });
    expect([accepted.status, accepted.errors]).toEqual([303, []]);
    return accepted.location ?? '';
  }

  const keptHome = () =>
    coordinator.read(async (db) => {
      const rows = await db.selectFrom('broughtHome').select('text').orderBy('id', 'desc').execute();
      return rows.map(({ text }) => text);
    });

  const answer = () => ({
    'administrationIds[]': administrationIds.map(String),
    'participants[]': ['2', '3'],
    'buyerReferences[]': ['BUF-1100', ''],
    others: 'Räddningstjänsten 1',
    people:
      'Rektorn, Barn\nKim Berg, kim@varnamo.example, Barn\nEnhetschefen, Medborgar\nLo Ek, lo@varnamo.example, Räddning',
    reason: 'Vi behöver andra att lära av.',
    decision: 'yes',
    committeeId: String(committeeId),
    decisionOn: '2026-12-13',
    sender: 'Räddningstjänsten',
    officerRole: 'handläggare',
  });
  const own = async () => (await coordinator.read(listParticipations))[0];
  const linesOf = async () => coordinator.read(async (db) => listLines(db, (await own())?.id ?? 0));

  test('what cannot be registered is explained at its field', async () => {
    path = await brought('Inbjudan ett');
    const wrong = async (change: Record<string, string | string[]>) =>
      (await coordinator.post(`${path}/anmalan`, { ...answer(), ...change })).errors;
    expect(await wrong({ 'participants[]': ['0', ''], others: '', people: '' })).toEqual([
      'Skriv hur många som kommer, från minst en förvaltning',
    ]);
    expect(await wrong({ people: 'Kim, k@v.example, Barn\nBerg, k@v.example, Medborgar' })).toEqual([
      'Berg på rad 2 står redan i listan',
    ]);
    expect(await wrong({ people: 'A, Räddning\nB, Räddning' })).toEqual([
      'På rad 2 är det fler än platserna från Räddningstjänsten',
    ]);
    expect(await wrong({ committeeId: '' })).toEqual(['Skriv vem som beslutar, till exempel Kommunstyrelsen']);
    expect(await coordinator.read(listMatters)).toEqual([]);
  });

  test('one act registers, and makes the matter and the memorandum whose costs have the keys of the places', async () => {
    const saved = await coordinator.post(`${path}/anmalan`, answer());
    expect([saved.status, saved.errors]).toEqual([303, []]);
    const shown = await coordinator.get(saved.location ?? '');
    expect(shown.document.querySelector('.lead')?.textContent).toContain('Deltar – beslut väntar');
    const sums = [...shown.document.querySelectorAll('table td:last-child')].map((cell) =>
      cell.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(sums).toEqual(['16 000 kr', '24 000 kr', '8 000 kr', '48 000 kr']);
    expect(shown.text).toContain('Kim Berg');
    expect(shown.text).toContain('BUF-1100');
    const lines = await linesOf();
    const matterId = (await own())?.matterId ?? 0;
    const costs = await world.owner
      .selectFrom('costLine as c')
      .innerJoin('memorandum as m', 'm.id', 'c.memorandumId')
      .select(['c.sourceKey', 'c.administration', 'c.quantity', 'c.unitPriceOre'])
      .where('m.matterId', '=', matterId)
      .where('c.organisationId', '=', coordinator.organisation.id)
      .orderBy('c.sort')
      .execute();
    expect(costs.map(({ sourceKey }) => sourceKey)).toEqual(lines.map(({ lineKey }) => lineKey));
    expect(costs.map(({ quantity }) => quantity)).toEqual([2, 3, 1]);
    const text = await coordinator.get(`/arenden/${matterId}/anmalan`);
    expect(text.field('Text att skicka').textContent).toContain(
      'under förutsättning att kommunstyrelsen beslutar om deltagande',
    );
    const led = await coordinator.get(text.links.find(({ href }) => href.includes('/deltagande/arende/'))?.href ?? '');
    expect(path.endsWith(led.location ?? '-')).toBe(true);
    expect((await coordinator.get('/deltagande/arende/999999')).status).toBe(404);
    expect((await coordinator.post(`${path}/anmalan`, { ...answer(), reason: 'igen' })).status).toBe(409);
  });

  test('a participant is changed, and an administration withdraws', async () => {
    const [first, second] = await linesOf();
    const rektor = first?.people[0]?.id ?? 0;
    const taken = await coordinator.post(`${path}/personer/${rektor}`, { name: 'Kim', email: 'kim@varnamo.example' });
    expect(taken.errors).toEqual(['Den personen står redan bland dem som åker']);
    expect((await coordinator.post(`${path}/personer/${rektor}`, { name: 'Nya rektorn' })).status).toBe(303);
    expect((await coordinator.post(`${path}/personer/${rektor}`, { name: 'En till' })).status).toBe(409);
    expect((await coordinator.post(`${path}/rader/${first?.lineKey}/person`, { name: 'En tredje' })).status).toBe(409);
    const [changed] = await linesOf();
    expect(changed?.people.map(({ name, leftOn }) => [name, leftOn])).toEqual([
      ['Rektorn', '2026-11-20'],
      ['Kim Berg', null],
      ['Nya rektorn', null],
    ]);
    const asked = await coordinator.get(`${path}/rader/${second?.lineKey}/lamna-tillbaka`);
    expect(asked.text).toContain('Anmälan är bindande.');
    expect((await coordinator.post(`${path}/rader/${second?.lineKey}/lamna-tillbaka`, { why: '' })).status).toBe(303);
    expect((await linesOf()).map(({ endedOn }) => endedOn)).toEqual([null, '2026-11-20', null]);
    expect((await coordinator.get(path)).text).toContain('platserna lämnades tillbaka 20 november 2026');
    expect((await coordinator.get(`${path}/rader/00000000-0000-0000-0000-000000000000`)).status).toBe(404);
  });

  test('meetings get their times, the calendar holds them, and clocks that do not exist are refused', async () => {
    const page = await coordinator.get(path);
    const first = page.links.find(({ href }) => /\/traffar\/\d+$/.test(href))?.href ?? '';
    const typed = { title: 'Träff 1', day: '2026-12-06', from: '09:00', to: '15:00', place: 'Stockholm' };
    expect((await coordinator.post(first, { ...typed, to: '' })).errors).toHaveLength(1);
    expect((await coordinator.post(first, { ...typed, day: '2027-03-28', from: '02:30' })).errors[0]).toContain(
      'sommartid',
    );
    expect((await coordinator.post(first, typed)).status).toBe(303);
    const calendar = await (await coordinator.get(`${path}/kalender`)).response.text();
    expect(calendar).toContain('DTSTART:20261206T080000Z');
    expect(calendar).toContain('SEQUENCE:1');
  });

  test('work between the meetings has an owner and a day, and notes are written and removed', async () => {
    const owner = `administration-${administrationIds[0]}`;
    const task = { title: 'Kartlägg mötesplatser', dueOn: '2026-11-01', owner };
    expect((await coordinator.post(`${path}/arbete/nytt`, task)).status).toBe(303);
    expect((await coordinator.post(`${path}/arbete/nytt`, { ...task, owner: 'post-999999' })).errors).toEqual([
      'Välj någon i listan',
    ]);
    const late = await coordinator.get(path);
    expect(late.text).toContain('Försenad');
    const [added] = await coordinator.read(async (db) => listTasks(db, (await own())?.id ?? 0));
    expect(added?.owner).toBe('Barn- och utbildningsförvaltningen');
    expect((await coordinator.post(`${path}/arbete/${added?.id}/klart`, { result: 'Fem platser' })).status).toBe(303);
    expect((await coordinator.post(`${path}/arbete/${added?.id}/klart`, { result: 'igen' })).status).toBe(409);
    const note = { type: 'brought-home', text: 'Bjud in kulturskolan tidigt.', meetingId: '' };
    expect((await coordinator.post(`${path}/anteckningar/ny`, note)).status).toBe(303);
    const shown = await coordinator.get(path);
    expect(shown.text).toContain('Det här tog vi med oss hem');
    const link = shown.links.find(({ href }) => /\/anteckningar\/\d+$/.test(href))?.href ?? '';
    expect((await coordinator.post(`${link}/borttagning`)).status).toBe(303);
    expect((await coordinator.get(link)).status).toBe(404);
  });

  test('what was brought home becomes evidence of a finding, and both say so', async () => {
    let text = 'Ängsberga frågar tre frågor på arbetsplatsträffen.';
    for (const type of ['note', 'brought-home'])
      expect((await coordinator.post(`${path}/anteckningar/ny`, { type, text, meetingId: '' })).status).toBe(303);
    const notes = await coordinator.read(async (db) => listNotes(db, (await own())?.id ?? 0));
    const [note, home] = notes.map(({ id }) => `${path}/anteckningar/${id}`);
    expect((await coordinator.post(`${note}/underlag`)).status).toBe(409);
    const forms = [...(await coordinator.get(path)).document.querySelectorAll('main form')];
    expect(forms.map((form) => form.getAttribute('action'))).toEqual([`${home}/underlag`]);
    // As it reads now: what was kept before it was changed is not taken for it.
    const before = (await coordinator.post(`${home}/underlag`)).location ?? '';
    text = 'Ängsberga frågar tre frågor, varje gång.';
    expect((await coordinator.post(home ?? '', { type: 'brought-home', text, meetingId: '' })).status).toBe(303);
    const asked = (await coordinator.post(`${home}/underlag`)).location ?? '';
    expect(asked).not.toBe(before);
    expect((await coordinator.post(`${home}/underlag`)).location).toBe(asked);
    expect(await keptHome()).toEqual([text]);
    const page = await coordinator.get(asked);
    const field = (name: string) => page.document.querySelector<HTMLInputElement>(`input[name=${name}]`);
    expect([field('pieces')?.checked, page.text.includes(text)]).toEqual([true, true]);
    expect(page.text).toContain('Att det fungerar: en erfarenhet är inte en utvärdering.');
    const found = await coordinator.post(asked, {
      ...{ source: field('source')?.value ?? '', questionKey: field('questionKey')?.value ?? '' },
      ...{ pieces: field('pieces')?.value ?? '', title: 'Enkäten är för lång', text: '' },
    });
    expect(found.status).toBe(303);
    const finding = await coordinator.get(found.location ?? '');
    expect(finding.text).toContain(text);
    expect(finding.links.map(({ href }) => href)).toContain(path);
    const back = (await coordinator.get(path)).links.find(({ href }) => href === found.location);
    expect(back?.text).toBe('Enkäten är för lång');
    const removal = await coordinator.get(`${home}/borttagning`);
    expect(removal.text).toContain('Det som redan är underlag i lägesbilden står kvar där.');
    expect((await coordinator.post(`${home}/borttagning`)).status).toBe(303);
    expect((await coordinator.get(found.location ?? '')).text).toContain(text);
    // Made something to lean on, and then taken away before any finding did.
    const another = { type: 'brought-home', text: 'Tre frågor räcker.', meetingId: '' };
    expect((await coordinator.post(`${path}/anteckningar/ny`, another)).status).toBe(303);
    const last = (await coordinator.read(async (db) => listNotes(db, (await own())?.id ?? 0))).at(-1);
    await coordinator.post(`${path}/anteckningar/${last?.id}/underlag`);
    expect(await keptHome()).toEqual(['Tre frågor räcker.', text]);
    expect((await coordinator.post(`${path}/anteckningar/${last?.id}/borttagning`)).status).toBe(303);
    expect(await keptHome()).toEqual([text]);
  });

  test('the four parts are written, taken away as a file, and handed over', async () => {
    const parts = { title: 'Så gjorde vi', background: 'A', how: 'B', successFactors: 'C', challenges: 'D' };
    const form = await coordinator.get(`${path}/dokumentation`);
    const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await coordinator.post(`${path}/dokumentation`, { ...parts, basis })).status).toBe(303);
    expect((await coordinator.post(`${path}/dokumentation`, { ...parts, how: 'Ö', basis })).status).toBe(400);
    const file = await (await coordinator.get(`${path}/dokumentation/text`)).response.text();
    expect(file).toContain('Utmaningar\n\nD');
    expect((await coordinator.post(`${path}/dokumentation/lamna-in`)).status).toBe(409);
    const kept = await coordinator.read(async (db) => findExperience(db, (await own())?.id ?? 0));
    expect(kept).toMatchObject({ ...parts, state: 'draft' });
    const over = await coordinator.get(`${path}/overlamning`);
    expect(over.text).toContain('Rektorn, till 20 november 2026');
    expect(over.text).toContain('Nya rektorn');
  });

  test('the decision makes it firm, and we leave', async () => {
    const matterId = (await own())?.matterId ?? 0;
    const written = await world.owner
      .selectFrom('memorandum')
      .select('id')
      .where('matterId', '=', matterId)
      .executeTakeFirstOrThrow();
    await coordinator.run(handOver, { id: written.id });
    const decided = { matterId, memorandumId: written.id, body: 'Kommunstyrelsen', decidedOn: '2026-11-20' };
    const outcome = { itemNumber: '371', outcome: 'approved' as const, text: '' };
    await registrar.run(recordDecision, { ...decided, ...outcome });
    const lead = async () => (await coordinator.get(path)).document.querySelector('.lead')?.textContent;
    expect(await lead()).toContain('Fast');
    expect((await registrar.post(`${path}/avgang`, { why: '' })).status).toBe(403);
    expect((await coordinator.post(`${path}/avgang`, { why: '' })).status).toBe(303);
    expect(await lead()).toContain('Lämnad');
    expect((await coordinator.post(`${path}/avgang`, { why: 'igen' })).status).toBe(409);
  });

  test('without a decision there is no matter, the text stands on the page, and one can decline instead', async () => {
    const free = await brought('Inbjudan två', { fee: '', decisionRequired: 'no', subject: 'dialogdagen' });
    const saved = await coordinator.post(`${free}/anmalan`, { ...answer(), decision: 'no', committeeId: '' });
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(free);
    expect(shown.document.querySelector('.lead')?.textContent).toContain('Fast');
    expect(shown.field('Text att skicka').textContent).toContain('anmäler sex personer till dialogdagen.');
    const third = await brought('Inbjudan tre', { subject: 'något annat' });
    expect((await coordinator.post(`${third}/avbojning`, { message: 'Vi hinner inte.' })).status).toBe(303);
    expect((await coordinator.get(third)).document.querySelector('.lead')?.textContent).toContain('Avböjd');
    expect((await coordinator.post(`${third}/anmalan`, answer())).status).toBe(409);
  });

  test('nobody else sees any of it', async () => {
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const rest of ['', '/uppgifter', '/anmalan', '/overlamning', '/kalender', '/dokumentation', '/arbete/nytt']) {
      const there = `${path}${rest}`.replace(`/${coordinator.organisation.slug}/`, `/${neighbour.organisation.slug}/`);
      expect([rest, (await neighbour.get(there)).status]).toEqual([rest, 404]);
    }
  });
});
