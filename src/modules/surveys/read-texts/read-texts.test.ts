import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { changeRoles } from '#modules/access/index.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { answeredSurvey } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { getSurvey } from '../survey.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test('one appointed member reads the routine, then the texts, writes themes and destroys the texts', async () => {
  const { person, id } = await answeredSurvey(
    { Skola: [60] },
    () => 56,
    3,
    (index) => `Ord ${index}`,
  );
  const own = `/enkater/${id}/egna-ord`;
  const reader = await makePerson(world, person.organisation, 'reader');
  const manager = await makePerson(world, person.organisation, 'head_of_unit');
  const stranger = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const appoint = (memberId: number) => person.post(`/enkater/${id}/lasare`, { memberId: String(memberId) });
  const theme = { questionKey: 'Q1', theme: 'Det saknas tid att prata ihop sig', howMany: 'several' };

  expect((await appoint(reader.actor.memberId)).status).toBe(409);
  expect((await reader.get(own)).status).toBe(409);
  await person.run(closeSurvey, { id, secrets: world.services.secrets });
  expect((await person.get(`/enkater/${id}`)).text).toContain('Ingen är utsedd att läsa');

  for (const wrong of [manager, stranger]) expect((await appoint(wrong.actor.memberId)).status).toBe(400);
  expect((await reader.post(`/enkater/${id}/lasare`, { memberId: String(reader.actor.memberId) })).status).toBe(403);
  expect((await appoint(reader.actor.memberId)).status).toBe(303);
  expect((await appoint(reader.actor.memberId)).text).toContain('redan utsedd');
  expect((await reader.get('/hem')).text).toContain('läs det som skrivits med egna ord');
  expect((await person.get('/hem')).text).not.toContain('äs det som skrivits med egna ord');

  for (const [other, status] of [
    [person, 403],
    [manager, 403],
    [stranger, 404],
  ] as const) {
    expect((await other.get(own)).status).toBe(status);
    expect((await other.get(`${own}/forstoring`)).status).toBe(status);
    for (const path of [own, `${own}/rutin`, `${own}/teman/1/borttagning`, `${own}/forstoring`])
      expect((await other.post(path, theme)).status).toBe(status);
  }
  expect((await person.get(own)).text).toContain('Bara den som är utsedd läsare');

  const before = await reader.get(own);
  expect(before.text).toContain('19 kap. 1 § socialtjänstlagen');
  expect(before.text).not.toMatch(/Ord \d/);
  expect((await reader.post(own, theme)).status).toBe(409);
  expect((await reader.post(`${own}/forstoring`)).status).toBe(409);
  expect((await reader.post(`${own}/rutin`)).status).toBe(303);

  const pages = [await reader.get(own), await reader.get(`${own}?fraga=Q1&sida=2`)];
  const onPages = pages.map(({ text }) => text.match(/Ord \d+/g) ?? []);
  expect(onPages.map(({ length }) => length)).toEqual([50, 6]);
  expect(new Set(onPages.flat()).size).toBe(56);
  expect(onPages.flat()).not.toEqual(Array.from({ length: 56 }, (_, at) => `Ord ${at}`));

  const bad = await reader.post(own, { ...theme, theme: 'Ring 19811218-9876', howMany: '' });
  expect(bad.status).toBe(400);
  expect(bad.text).toContain('personn');
  expect(bad.text).toContain('Välj hur många');
  expect((await reader.post(own, { ...theme, questionKey: 'Q9' })).status).toBe(404);
  expect((await reader.post(own, theme)).status).toBe(303);
  expect((await reader.post(own, { ...theme, theme: 'Ett tema till' })).status).toBe(303);
  const listed = await reader.get(own);
  expect(listed.text).toContain(theme.theme);
  const [, last = ''] = /.*teman\/(\d+)\/borttagning/s.exec(listed.text) ?? [];
  expect((await reader.post(`${own}/teman/${last}/borttagning`)).status).toBe(303);
  expect((await reader.get(own)).text).not.toContain('Ett tema till');
  expect((await person.get(`/enkater/${id}`)).text).not.toContain(theme.theme);

  const result = `/enkater/${id}/resultat`;
  expect((await reader.get(`${own}/forstoring`)).text).toContain('Temana visas inte i resultatet');
  expect((await person.get(result)).text).not.toContain(theme.theme);
  for (const [other, status] of [
    [person, 403],
    [manager, 403],
    [stranger, 404],
  ] as const) {
    expect((await other.get(`${own}/visning`)).status).toBe(status);
    expect((await other.post(`${own}/visning`, { routineFollowed: 'on' })).status).toBe(status);
  }
  const preview = await reader.get(`${own}/visning`);
  expect(preview.text).toContain(theme.theme);
  expect(preview.text).not.toMatch(/Ord \d|56/);
  const unread = await reader.post(`${own}/visning`);
  expect([unread.status, unread.text.includes('Kryssa i att du har följt rutinen')]).toEqual([400, true]);
  expect((await person.get(result)).text).not.toContain(theme.theme);
  expect((await reader.post(`${own}/visning`, { routineFollowed: 'on' })).status).toBe(303);
  expect((await reader.post(`${own}/visning`, { routineFollowed: 'on' })).status).toBe(409);
  const shown = (await person.get(result)).text;
  for (const said of [theme.theme, 'flera (minst 6)', 'Många skrev något (minst 12).']) expect(shown).toContain(said);
  expect(shown).not.toMatch(/Ord \d/);
  expect((await reader.post(own, theme)).status).toBe(409);
  expect((await reader.get(own)).text).not.toContain('/borttagning');
  // Also in what everyone who was asked may read, and in the table to take away.
  const { publicToken } = await person.read((db) => getSurvey(db, id));
  expect((await person.post(`${result}/publicering`)).status).toBe(303);
  const open = (await visitor(world).get(`/svara/${publicToken}/resultat`)).text;
  for (const said of [theme.theme, 'flera (minst 6)', 'Många skrev något (minst 12).']) expect(open).toContain(said);
  expect(open).not.toMatch(/Ord \d|56 texter/);

  expect((await reader.get(`${own}/forstoring`)).text).toContain('Alla 56 texter förstörs');
  expect((await reader.post(`${own}/forstoring`)).status).toBe(303);
  expect(await person.read((db) => db.selectFrom('freeText').select('id').execute())).toEqual([]);
  for (const path of [own, `${own}/forstoring`, `${own}/rutin`])
    expect((await reader.post(path, theme)).status).toBe(409);
  expect((await appoint(person.actor.memberId)).status).toBe(409);
  const after = (await person.get(`/enkater/${id}`)).text;
  for (const said of ['Lästa och förstörda', 'Det som flera skrev om', theme.theme]) expect(after).toContain(said);
  expect((await reader.get(`/enkater/${id}`)).text).not.toContain(theme.theme);
  expect((await reader.get('/hem')).text).not.toContain('äs det som skrivits');
  expect((await person.get(result)).text).toContain(theme.theme);
  const history = (await person.get('/historik')).text;
  expect(history).toContain(`Utsåg ${reader.actor.name} att läsa`);
  expect(history).toContain('56 texter');
  expect(history).not.toMatch(/Ord \d|Det saknas tid/);

  // Past every rule of ours, as the application: what is finished stands.
  for (const change of [
    sql`update text_reader set routine_read_at = null`,
    sql`delete from text_theme`,
    sql`select release_themes(${id}::bigint, ${reader.actor.memberId}::bigint, true, now())`,
    sql`select destroy_texts(${id}::bigint, ${reader.actor.memberId}::bigint, now())`,
  ])
    await expect(
      inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
        change.execute(tx),
      ),
    ).rejects.toThrow(/stands?|by the(ir)? reader/);
});

test('another reader begins with the routine, and a band is not larger than the texts', async () => {
  const { person, id } = await answeredSurvey(
    { Skola: [24] },
    () => 21,
    4,
    (index) => (index < 8 ? `Ord ${index}` : ''),
  );
  await person.run(closeSurvey, { id, secrets: world.services.secrets });
  const [first, second] = [
    await makePerson(world, person.organisation, 'reader'),
    await makePerson(world, person.organisation, 'registrar'),
  ];
  const own = `/enkater/${id}/egna-ord`;
  for (const { actor } of [first, second]) {
    expect((await person.post(`/enkater/${id}/lasare`, { memberId: String(actor.memberId) })).status).toBe(303);
    if (actor === first.actor) await first.post(`${own}/rutin`);
  }
  expect((await first.get(own)).status).toBe(403);
  expect((await second.get(own)).text).not.toMatch(/Ord \d/);
  await second.post(`${own}/rutin`);
  const many = await second.post(own, { questionKey: 'Q1', theme: 'Tid', howMany: 'many' });
  expect([many.status, many.text.includes('Frågan har bara 8 texter')]).toEqual([400, true]);

  const administrator = await makePerson(world, person.organisation, 'administrator');
  const become = (...roles: ('registrar' | 'head_of_unit')[]) =>
    administrator.run(changeRoles, { id: second.actor.memberId, roles });
  await become('registrar', 'head_of_unit');
  for (const shown of [await second.get(own), await second.post(`${own}/forstoring`)])
    expect([shown.status, shown.text.includes('Du har blivit enhetschef')]).toEqual([403, true]);
  expect((await second.get('/hem')).text).not.toContain('äs det som skrivits med egna ord');
  await become('registrar');
  expect((await second.get(own)).text).toMatch(/Ord \d/);
});

test('themes that nobody has released stand in no result, and without a theme there is nothing to release', async () => {
  const { person, id } = await answeredSurvey(
    { Skola: [24] },
    () => 21,
    5,
    (index) => (index < 8 ? `Ord ${index}` : ''),
  );
  await person.run(closeSurvey, { id, secrets: world.services.secrets });
  const reader = await makePerson(world, person.organisation, 'reader');
  const own = `/enkater/${id}/egna-ord`;
  await person.post(`/enkater/${id}/lasare`, { memberId: String(reader.actor.memberId) });
  expect((await reader.post(`${own}/visning`, { routineFollowed: 'on' })).status).toBe(409);
  await reader.post(`${own}/rutin`);
  expect((await reader.get(`${own}/visning`)).text).toContain('Skriv minst ett tema först');
  // Past the command, as the application: the database itself asks for a theme, the reader and the routine.
  const released = (memberId: number, followed: boolean) =>
    inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
      sql`select release_themes(${id}::bigint, ${memberId}::bigint, ${followed}, now())`.execute(tx),
    );
  await expect(released(reader.actor.memberId, true)).rejects.toThrow('no themes');
  await reader.post(own, { questionKey: 'Q1', theme: 'Mer tid', howMany: 'some' });
  await expect(released(reader.actor.memberId, false)).rejects.toThrow('followed the routine');
  await expect(released(person.actor.memberId, true)).rejects.toThrow('by the reader');
  await reader.post(`${own}/forstoring`);
  await expect(released(reader.actor.memberId, true)).rejects.toThrow('by the reader');
  expect((await person.get(`/enkater/${id}/resultat`)).text).not.toContain('Mer tid');
  expect((await person.get(`/enkater/${id}`)).text).toContain('Läsaren lät inte temana stå i resultatet');
});
