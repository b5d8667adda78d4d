import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '#db/connection.ts';
import { findFrozen, getThreadSides } from '#foundations/thread/index.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { addAdministration, addUnit } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { closeRound } from './close-round/close-round.command.ts';
import { answerAs, askedKeys, makeRound } from './round-in-tests.ts';
import { listRoundsWithAnswers } from './evidence.ts';
import { getRound, listTeams } from './round.queries.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const idIn = (location: string | null) => Number(/\/samtal\/(\d+)/.exec(location ?? '')?.[1]);

describe('making a round', () => {
  test('from nothing to open, by the forms', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const empty = await person.get('/samtal');
    expect(empty.links.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Ny samtalsomgång', 'Läs samtalsguiderna']),
    );
    const administrationId = await person.run(addAdministration, {
      name: 'Omsorgen',
      shortName: '',
      committeeId: null,
    });
    for (const [name, staff] of [
      ['Nattpatrullen', 8],
      ['Solgården', 32],
    ] as const)
      await person.run(addUnit, { name, administrationId, serviceLine: '', staff });
    const form = await person.get('/samtal/ny');
    expect(form.document.querySelectorAll('input[name=guideKey]')).toHaveLength(6);
    const made = await person.post('/samtal/ny', {
      title: 'Små enheter',
      purpose: 'Till lägesbilden.',
      guideKey: 'social-services',
      lastDay: '2026-12-18',
      mandateId: '',
    });
    const id = idIn(made.location);
    expect(made.location).toMatch(/\/grupper$/);
    const choose = await person.get(`/samtal/${id}/grupper`);
    const outside = [...choose.document.querySelectorAll('input[name=units]')].filter((box) => !box.closest('details'));
    expect(outside.map((box) => choose.document.querySelector(`label[for="${box.id}"]`)?.textContent)).toEqual([
      'Nattpatrullen (8)',
    ]);
    const chosen = await person.post(`/samtal/${id}/grupper`, {
      units: outside[0]?.getAttribute('value') ?? '',
      names: 'Köket\n\n  Köket \nSkift 2',
    });
    expect(chosen.status).toBe(303);
    expect((await person.read((db) => listTeams(db, id))).map(({ name }) => name)).toEqual([
      'Köket',
      'Nattpatrullen',
      'Skift 2',
    ]);
    const team = (await person.read((db) => listTeams(db, id))).find(({ name }) => name === 'Skift 2');
    expect((await person.post(`/samtal/${id}/grupper/${team?.id}/borttagning`)).status).toBe(303);
    expect((await person.get(`/samtal/${id}/oppning`)).status).toBe(200);
    expect((await person.post(`/samtal/${id}/oppning`)).status).toBe(303);
    const open = await person.get(`/samtal/${id}`);
    expect(open.text).toContain('0 av 2 grupper har svarat');
    expect(open.document.querySelectorAll('.ds-button:not([data-variant])')).toHaveLength(1);
    const letter = await person.get(`/samtal/${id}/brev`);
    expect(letter.text).toContain('/svara-samtal/');
    expect((await person.get('/historik')).text).toContain('Öppnade samtalsomgången ”Små enheter” för 2 grupper');
    // Not twice, and not removed when it has been opened.
    expect((await person.post(`/samtal/${id}/oppning`)).status).toBe(409);
    expect((await person.post(`/samtal/${id}/borttagning`)).status).toBe(409);
    expect((await person.get(`/samtal/${id}/andring`)).status).toBe(409);
  });

  test('what is wrong is said at its field', async () => {
    const wrong = await coordinator.post('/samtal/ny', {
      title: '',
      purpose: 'x'.repeat(601),
      guideKey: 'nope',
      lastDay: 'snart',
      mandateId: '',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.errors).toHaveLength(4);
    const fine = { title: 'A', purpose: '', guideKey: 'school', lastDay: '2026-11-19', mandateId: '' };
    expect((await coordinator.post('/samtal/ny', fine)).errors).toEqual([
      'Sista dagen har redan varit. Välj en dag som kommer.',
    ]);
    expect(
      (await coordinator.post('/samtal/ny', { ...fine, lastDay: '2026-12-01', mandateId: '99999' })).errors,
    ).toEqual(['Uppdraget finns inte längre. Välj på nytt.']);
    const person = await coordinator.post('/samtal/ny', {
      ...fine,
      lastDay: '2026-12-01',
      purpose: 'Det gäller 19811218-9876.',
    });
    expect(person.errors).toEqual([expect.stringMatching(/^Ta bort personnumret/)]);
    const { id } = await makeRound(coordinator, [], { open: false });
    expect((await coordinator.post(`/samtal/${id}/grupper`, { names: '' })).errors).toEqual([
      'Välj minst en enhet, eller skriv namnet på en grupp',
    ]);
    expect((await coordinator.post(`/samtal/${id}/grupper`, { units: '424242', names: '' })).errors).toEqual([
      'En av enheterna finns inte längre. Välj på nytt.',
    ]);
    expect((await coordinator.post(`/samtal/${id}/grupper`, { names: 'x'.repeat(121) })).status).toBe(400);
    const administrationId = await coordinator.run(addAdministration, {
      name: 'Kosten',
      shortName: '',
      committeeId: null,
    });
    const unit = { name: 'Storköket', administrationId, serviceLine: '', staff: 8 };
    const { id: unitId } = await coordinator.run(addUnit, unit);
    expect((await coordinator.post(`/samtal/${id}/grupper`, { names: 'Storköket' })).status).toBe(303);
    expect((await coordinator.post(`/samtal/${id}/grupper`, { units: String(unitId), names: '' })).errors).toEqual([
      expect.stringMatching(/^Det kan bara finnas en grupp som heter Storköket/),
    ]);
    const { id: empty } = await makeRound(coordinator, [], { open: false });
    expect((await coordinator.post(`/samtal/${empty}/oppning`)).status).toBe(409);
  });

  test('a draft is changed, and removed with its teams', async () => {
    const { id } = await makeRound(coordinator, ['A', 'B'], { open: false });
    const changed = await coordinator.post(`/samtal/${id}/andring`, {
      title: 'Nytt namn <b>',
      purpose: '',
      guideKey: 'preschool',
      lastDay: '2026-12-02',
      mandateId: '',
    });
    expect(changed.status).toBe(303);
    expect((await coordinator.get(`/samtal/${id}`)).heading).toBe('Nytt namn <b>');
    expect((await coordinator.post(`/samtal/${id}/borttagning`)).status).toBe(303);
    expect((await coordinator.get(`/samtal/${id}`)).status).toBe(404);
  });
});

describe('an open round', () => {
  test('its last day may be moved, and a team that has answered is not removed', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B']);
    expect(await answerAs(world, teams[0])).toBe('received');
    expect((await coordinator.post(`/samtal/${id}/grupper/${teams[0]?.id}/borttagning`)).status).toBe(409);
    expect((await coordinator.post(`/samtal/${id}/sista-dag`, { lastDay: '2026-11-01' })).status).toBe(400);
    expect((await coordinator.post(`/samtal/${id}/sista-dag`, { lastDay: '2027-01-15' })).status).toBe(303);
    expect((await coordinator.get(`/samtal/${id}`)).text).toContain('15 januari 2027');
    expect((await coordinator.get('/hem')).text).toContain('Sista dag för samtalen');
    expect((await coordinator.get(`/samtal/${id}/sammanstallning/csv`)).status).toBe(409);
  });

  test('has a card for each team', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B']);
    const all = await coordinator.get(`/samtal/${id}/kort`);
    expect(all.status).toBe(200);
    expect(all.response.headers.get('content-type')).toBe('application/pdf');
    const one = await coordinator.get(`/samtal/${id}/kort/${teams[0]?.id}`);
    expect(one.status).toBe(200);
    expect((await coordinator.get(`/samtal/${id}/kort/999999`)).status).toBe(404);
  }, 60_000);
});

describe('a closed round', () => {
  test('is counted in teams, is evidence, and changes no more', async () => {
    const { id, teams } = await makeRound(coordinator, ['Nattlaget', 'Köket', 'Dagen', 'Tysta']);
    await answerAs(world, teams[0], { standpoint: 'fits', needs: '<script>alert(1)</script>' });
    await answerAs(world, teams[1], { standpoint: 'disagree' });
    await answerAs(world, teams[2], { standpoint: 'fits', needs: 'Tid.' });
    expect((await coordinator.get(`/samtal/${id}/stangning`)).text).toContain('3 av 4 grupper har svarat.');
    expect((await coordinator.post(`/samtal/${id}/stangning`)).status).toBe(303);
    const page = await coordinator.get(`/samtal/${id}`);
    expect(page.text).toContain('3 av 4 grupper är räknade.');
    const cells = [...page.document.querySelectorAll('main table')][0]?.querySelectorAll('tbody tr td');
    expect([...(cells ?? [])].slice(0, 4).map((cell) => cell.textContent)).toEqual([
      '2 av 3',
      '0 av 3',
      '1 av 3',
      '0 av 3',
    ]);
    expect(page.document.querySelector('main script')).toBeNull();
    const { ledTo } = await coordinator.read((db) => getThreadSides(db, id));
    expect(ledTo.map(({ kind }) => kind)).toEqual(['joint_answer', 'joint_answer', 'joint_answer']);
    for (const node of [id, ...ledTo.map((one) => one.id)])
      expect((await coordinator.read((db) => findFrozen(db, node)))?.holds).toBe(true);
    const answer = await coordinator.get(`/samtal/svar/${ledTo[0]?.id}`);
    expect(answer.text).toContain('Gruppens samlade svar');
    expect((await coordinator.post(`/samtal/${id}/stangning`)).status).toBe(409);
    await expect(sql`update conversation_round set title = 'x' where id = ${id}`.execute(world.owner)).rejects.toThrow(
      'a closed round of conversations stands',
    );
    for (const [format, type] of [
      ['csv', 'text/csv'],
      ['word', 'application/vnd.openxmlformats'],
      ['pdf', 'application/pdf'],
    ]) {
      const file = await coordinator.get(`/samtal/${id}/sammanstallning/${format}`);
      expect(file.status, format).toBe(200);
      expect(file.response.headers.get('content-type')).toContain(type);
    }
    const csv = await coordinator.get(`/samtal/${id}/sammanstallning/csv`);
    expect(csv.text).toContain('Påstående;Svar;Antal grupper;Av räknade grupper;Grupp');
    expect(csv.text).toContain('Stämmer för oss;2;3;');
    expect(csv.text).toContain('Vad grupperna behöver;Tid.;;;Nattlaget');
    expect((await coordinator.get(`/samtal/${id}/sammanstallning/xls`)).status).toBe(404);
  }, 60_000);

  test('three teams without a name are added up and never told apart', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B', 'C', 'D']);
    await answerAs(world, teams[0], { standpoint: 'fits', needs: 'Öppet' });
    for (const [at, needs] of ['Ö sist', 'Å före', ''].entries())
      await answerAs(world, teams[at + 1], { standpoint: 'not-fully', needs, named: false });
    await coordinator.run(closeRound, { id });
    const page = await coordinator.get(`/samtal/${id}`);
    expect(page.text).toContain('4 av 4 grupper är räknade.');
    expect(page.text).toContain('3 av dem ville räknas utan namn.');
    expect(page.text).toContain('3 av 4');
    expect(page.document.querySelectorAll('main table a[href*="/samtal/svar/"]')).toHaveLength(1);
    // Nothing that is left says which of them wrote what.
    const { rows } = await sql<{ found: string }>`
      select unnamed::text as found from conversation_round where id = ${id}`.execute(world.owner);
    expect(Object.keys(JSON.parse(rows[0]?.found ?? '{}') as object).sort()).toEqual(['counts', 'needs', 'teams']);
    expect((await sql`select 1 from joint_reply where round_id = ${id}`.execute(world.owner)).rows).toEqual([]);
  });

  test('one or two without a name are destroyed uncounted', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B', 'C']);
    await answerAs(world, teams[0], { standpoint: 'fits' });
    for (const team of teams.slice(1)) await answerAs(world, team, { named: false, needs: 'Hemligt' });
    await coordinator.run(closeRound, { id });
    const page = await coordinator.get(`/samtal/${id}`);
    expect(page.text).toContain('1 av 3 grupper är räknade.');
    expect(page.text).toContain('Två grupper svarade utan namn.');
    expect(page.text).not.toContain('Hemligt');
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(r::text, '') from conversation_round r where id = ${id}) ||
             (select string_agg(f::text, '') from frozen f where node_id = ${id}) as all`.execute(world.owner);
    expect(rows[0]?.all).not.toContain('Hemligt');
  });

  test('without answers is none to lean on, nor with one or two uncounted alone', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B']);
    for (const team of teams) await answerAs(world, team, { named: false });
    await coordinator.run(closeRound, { id });
    expect((await coordinator.read(listRoundsWithAnswers)).map((one) => one.id)).not.toContain(id);
    expect((await coordinator.get(`/samtal/${id}`)).text).toContain('Inga svar kan visas.');
  });

  test('without answers says so', async () => {
    const { id } = await makeRound(coordinator, ['A']);
    await coordinator.run(closeRound, { id });
    expect((await coordinator.get(`/samtal/${id}`)).text).toContain('Ingen grupp svarade.');
  });
});

describe('closing, for whoever has the application’s role and writes SQL', () => {
  const as = <T>(work: (tx: Tx) => Promise<T>) =>
    inOrganisation({ db: world.services.database, organisationId: coordinator.organisation.id }, work);
  const stop = (tx: Tx, id: number) =>
    tx.updateTable('conversationRound').set({ state: 'counting' }).where('id', '=', id).execute();
  const count = (tx: Tx, id: number) =>
    sql`select * from close_conversation_round(${id}::bigint, ${new Date('2026-11-20T09:00:00Z')})`.execute(tx);
  const stateOf = async (id: number) => (await coordinator.read((db) => getRound(db, id))).state;

  test('nothing is counted while the end of the round can be taken back, with savepoints or without', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B', 'C']);
    for (const team of teams) await answerAs(world, team, { named: false });
    await expect(as((tx) => count(tx, id))).rejects.toThrow('when the round takes in no more');
    const plainly = as(async (tx) => {
      await stop(tx, id);
      await count(tx, id);
    });
    await expect(plainly).rejects.toThrow('the end of the round is not committed yet');
    const afterRelease = as(async (tx) => {
      await sql`savepoint one`.execute(tx);
      await stop(tx, id);
      await sql`release savepoint one`.execute(tx);
      await count(tx, id);
    });
    await expect(afterRelease).rejects.toThrow('the end of the round is not committed yet');
    const afterTakingBack = as(async (tx) => {
      await sql`savepoint one`.execute(tx);
      await stop(tx, id);
      await sql`rollback to savepoint one`.execute(tx);
      await count(tx, id);
    });
    await expect(afterTakingBack).rejects.toThrow('when the round takes in no more');
    expect(await stateOf(id)).toBe('open');
  });

  test('once it has ended no answer comes or goes, it is not opened again, and a closing that was cut off is finished', async () => {
    const { id, teams } = await makeRound(coordinator, ['A', 'B']);
    expect(await answerAs(world, teams[0])).toBe('received');
    await as((tx) => stop(tx, id));
    expect(await answerAs(world, teams[1])).toBe('closed');
    expect(await answerAs(world, teams[0], { basis: 1 })).toBe('closed');
    expect((await visitor(world).get(`/svara-samtal/${teams[0]?.code}`)).status).toBe(410);
    const reopened = as((tx) =>
      tx.updateTable('conversationRound').set({ state: 'open' }).where('id', '=', id).execute(),
    );
    await expect(reopened).rejects.toThrow('is not opened again');
    const taken = as((tx) => sql`delete from conversation_team where round_id = ${id}`.execute(tx));
    await expect(taken).rejects.toThrow('foreign key');
    for (const path of ['grupper', 'brev', 'kort', 'sista-dag'])
      expect((await coordinator.get(`/samtal/${id}/${path}`)).status, path).toBe(409);
    const page = await coordinator.get(`/samtal/${id}`);
    expect(page.text).toContain('svaren är inte sammanställda än');
    expect(page.links.map(({ href }) => href)).toContain(`/${coordinator.organisation.slug}/samtal/${id}/stangning`);
    expect((await coordinator.post(`/samtal/${id}/stangning`)).status).toBe(303);
    expect((await coordinator.get(`/samtal/${id}`)).text).toContain('1 av 2 grupper är räknade.');
    expect(await stateOf(id)).toBe('closed');
  });
});

describe('as evidence', () => {
  test('a finding rests on the round or on one team, with the sentence kept, and lets go of it', async () => {
    const { id, teams } = await makeRound(coordinator, ['Nattlaget', 'Köket'], { title: 'Till underlag' });
    await answerAs(world, teams[0], { standpoint: 'disagree', needs: 'Ett larm.' });
    await answerAs(world, teams[1], { standpoint: 'fits' });
    await coordinator.run(closeRound, { id });
    const start = await coordinator.get('/lagesbild/slutsatser/ny');
    const questions = await coordinator.get(start.links.find(({ text }) => text === 'Till underlag')?.href ?? '');
    const at = questions.links.find(({ href }) => href.includes(`fraga=${askedKeys[0]}`))?.href ?? '';
    const offered = await coordinator.get(at);
    const values = [...offered.document.querySelectorAll<HTMLInputElement>('input[name=pieces]')].map(
      (one) => one.value,
    );
    expect(values).toHaveLength(3);
    expect(values[0]).toBe(String(id));
    expect(offered.text).toContain('Hur många personer som tycker så: en grupp räknas som en, liten som stor.');
    const typed = {
      source: `conversation-${id}`,
      questionKey: askedKeys[0] ?? '',
      title: 'Vi är inte överens',
      text: '',
    };
    expect((await coordinator.post('/lagesbild/slutsatser/ny', { ...typed, pieces: [] })).status).toBe(400);
    expect((await coordinator.post('/lagesbild/slutsatser/ny', { ...typed, pieces: '424242' })).status).toBe(400);
    const saved = await coordinator.post('/lagesbild/slutsatser/ny', { ...typed, pieces: values.slice(0, 2) });
    expect(saved.status).toBe(303);
    const finding = await coordinator.get(saved.location ?? '');
    expect(finding.text).toContain('(gruppernas samlade svar)');
    expect(finding.text).toContain('(gruppens samlade svar)');
    expect((await coordinator.get('/lagesbild')).text).not.toContain('Slutsatsen saknar underlag:');
    const findingId = Number(saved.location?.split('/').at(-1));
    const needs = (piece: string) =>
      coordinator.post(`/lagesbild/slutsatser/${findingId}/underlag/nytt`, {
        source: `conversation-${id}`,
        questionKey: 'needs',
        pieces: piece,
      });
    // By name: Köket first, which wrote what it needs, then Nattlaget, which did not.
    expect((await needs(values[1] ?? '')).status).toBe(303);
    expect((await needs(values[2] ?? '')).status).toBe(400);
    expect((await coordinator.get(saved.location ?? '')).text).toContain('Köket behöver: ”Ett larm.”');
    const [first] = finding.links.filter(({ text }) => text === 'Ta bort underlaget');
    const asked = await coordinator.get(first?.href ?? '');
    expect(asked.document.querySelector('blockquote')?.textContent).toContain('(gruppernas samlade svar)');
    expect((await coordinator.post(first?.href ?? '')).status).toBe(303);
    const { restsOn } = await coordinator.read((db) => getThreadSides(db, findingId));
    expect(restsOn.map(({ id: one }) => one)).toEqual([Number(values[1])]);
    expect((await coordinator.post(first?.href ?? '')).status).toBe(404);
  });

  test('an open round is none', async () => {
    const { id } = await makeRound(coordinator, ['A']);
    expect((await coordinator.get(`/lagesbild/slutsatser/ny?samtal=${id}`)).text).toContain(
      'Underlaget eller frågan finns inte. Välj på nytt.',
    );
  });
});

describe('who may', () => {
  test('a reader reads, only the coordinator makes; a neighbour finds nothing; a stranger signs in first', async () => {
    const { id, teams } = await makeRound(coordinator, ['Nattlaget']);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const seen = await reader.get(`/samtal/${id}`);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('/svara-samtal/');
    for (const path of ['ny', `${id}/grupper`, `${id}/brev`, `${id}/kort`, `${id}/stangning`, `${id}/sista-dag`])
      expect((await reader.get(`/samtal/${path}`)).status, path).toBe(403);
    expect((await reader.post(`/samtal/${id}/stangning`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of ['', '/grupper', '/brev', '/kort', `/kort/${teams[0]?.id}`, '/stangning', '/sista-dag'])
      expect((await neighbour.get(`/samtal/${id}${path}`)).status, path).toBe(404);
    expect((await neighbour.post(`/samtal/${id}/stangning`)).status).toBe(404);
    expect((await neighbour.get('/samtal')).text).not.toContain('Samtal hösten 2026');
    expect((await visitor(world).get(`/${coordinator.organisation.slug}/samtal/${id}`)).location).toMatch(
      /^\/logga-in/,
    );
  });

  test('it is found by its words, and led to from where groups are too small', async () => {
    await makeRound(coordinator, ['A'], { title: 'Fyrbåkens samtal' });
    expect((await coordinator.get('/sok?q=Fyrbåken')).links.map(({ text }) => text)).toContain('Fyrbåkens samtal');
    expect((await coordinator.get('/enkater')).links.map(({ href }) => href)).toContain(
      `/${coordinator.organisation.slug}/samtal`,
    );
  });
});
