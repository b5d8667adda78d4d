import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { closeRound } from '../close-round/close-round.command.ts';
import { shownTeamCode } from '../code.ts';
import { answerAs, askedKeys, filledForm, makeRound } from '../round-in-tests.ts';
import type { Team } from '../round.queries.ts';

const [firstKey = ''] = askedKeys;

function named(teams: readonly Team[], name: string): Team {
  const team = teams.find((one) => one.name === name);
  if (!team) throw new Error(`no team is called ${name}`);
  return team;
}

describe('a team’s answer', () => {
  let world: World;
  let coordinator: Person;
  let roundId: number;
  let team: Team;
  let at: string;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });
  beforeEach(async () => {
    const made = await makeRound(coordinator, ['Nattlaget', 'Köket']);
    roundId = made.id;
    team = named(made.teams, 'Nattlaget');
    at = `/svara-samtal/${team.code}`;
  });
  const nobody = () => visitor(world);

  test('is seen whole before it is sent, then received, and read again by the team', async () => {
    const form = await nobody().get(at);
    expect(form.heading).toBe('Samlat svar från Nattlaget');
    expect(form.document.querySelectorAll('fieldset')).toHaveLength(askedKeys.length + 2);
    expect(form.document.querySelectorAll('script')).toHaveLength(0);
    const review = await nobody().post(at, filledForm({ steg: 'visa' }));
    expect(review.status).toBe(200);
    expect(review.heading).toBe('Så här blir gruppens samlade svar');
    // Another language would lose what was typed.
    expect([form, review].map(({ document }) => document.querySelectorAll('header a').length)).toEqual([1, 0]);
    const shown = [...review.document.querySelectorAll('dl > dd')].map((one) => one.textContent);
    expect(shown).toHaveLength(askedKeys.length + 2);
    expect(shown.at(-2)).toContain('En rutin på en sida.');
    // Nothing has left.
    expect((await nobody().get(at)).heading).toBe('Samlat svar från Nattlaget');
    const carried = Object.fromEntries(
      [...review.document.querySelectorAll<HTMLInputElement>('main input[type=hidden]')].map(({ name, value }) => [
        name,
        value,
      ]),
    );
    const sent = await nobody().post(at, { ...carried, steg: 'skicka' });
    expect([sent.status, sent.location]).toEqual([303, `${at}/tack`]);
    expect((await nobody().get(`${at}/tack`)).heading).toBe('Gruppens svar har kommit fram');
    const again = await nobody().get(at);
    expect(again.heading).toBe('Nattlaget har svarat');
    expect(again.text).toContain('En rutin på en sida.');
  });

  test('goes back to be changed with everything that was typed', async () => {
    const back = await nobody().post(at, filledForm({ steg: 'andra', [firstKey]: 'disagree' }));
    expect(back.status).toBe(200);
    expect(back.errors).toEqual([]);
    const chosen = back.document.querySelector<HTMLInputElement>(`input[name="${firstKey}"][checked]`);
    expect(chosen?.value).toBe('disagree');
    expect(back.document.querySelector('textarea')?.textContent?.trim()).toBe('En rutin på en sida.');
  });

  test('sent twice is one, and another in its place replaces it', async () => {
    await nobody().post(at, filledForm({ steg: 'skicka' }));
    expect((await nobody().post(at, filledForm({ steg: 'skicka' }))).location).toBe(`${at}/tack`);
    const change = await nobody().get(`${at}/andring`);
    expect(change.document.querySelector<HTMLInputElement>('input[name=utgangspunkt]')?.value).toBe('1');
    const replaced = await nobody().post(
      at,
      filledForm({ steg: 'skicka', utgangspunkt: '1', behov: 'Mer tid.', 'en-gang': 'ett-annat-formular' }),
    );
    expect(replaced.status).toBe(303);
    const now = await nobody().get(at);
    expect(now.text).toContain('Mer tid.');
    expect(now.text).not.toContain('En rutin på en sida.');
    const { rows } = await sql`select 1 from joint_reply where team_id = ${team.id}`.execute(world.owner);
    expect(rows).toHaveLength(1);
  });

  test('without a name it is shown to nobody again, not even to whoever has the code', async () => {
    const typed = filledForm({ steg: 'skicka', behov: 'Bara mellan oss.', namn: 'no' });
    expect((await nobody().post(at, { ...typed, steg: 'visa' })).text).toContain('Bara mellan oss.');
    await nobody().post(at, typed);
    for (const part of ['', '/tack', '/andring', '/aterkallelse']) {
      const shown = await nobody().get(at + part);
      expect(shown.status, part).toBe(200);
      expect(shown.text, part).not.toContain('Bara mellan oss.');
      expect(shown.document.querySelector('main [checked]'), part).toBeNull();
    }
    // Guessing what it says is met as any other answer that came too late.
    for (const behov of ['Bara mellan oss.', 'Något annat.']) {
      const guess = await nobody().post(at, { ...typed, behov, 'en-gang': 'gissning-av-nagon' });
      expect([guess.status, guess.text.includes('Bara mellan oss.')]).toEqual([409, false]);
    }
    expect((await nobody().post(`${at}/aterkallelse`, { utgangspunkt: '1' })).status).toBe(303);
  });

  test('two phones at once do not write over each other', async () => {
    const [one, other] = await Promise.all([
      nobody().post(at, filledForm({ steg: 'skicka', behov: 'Det ena.', 'en-gang': 'telefon-nummer-ett' })),
      nobody().post(at, filledForm({ steg: 'skicka', behov: 'Det andra.', 'en-gang': 'telefon-nummer-tva' })),
    ]);
    expect([one.status, other.status].sort()).toEqual([303, 409]);
    const refused = one.status === 409 ? one : other;
    expect(refused.heading).toBe('Ett annat svar har hunnit före');
  });

  test('is taken back altogether, and can be written anew', async () => {
    await nobody().post(at, filledForm({ steg: 'skicka' }));
    const asked = await nobody().get(`${at}/aterkallelse`);
    expect(asked.heading).toBe('Ta tillbaka gruppens svar');
    // A form that was made before another change takes nothing away.
    expect((await nobody().post(`${at}/aterkallelse`, { utgangspunkt: '7' })).status).toBe(409);
    expect((await nobody().post(`${at}/aterkallelse`, { utgangspunkt: '1' })).status).toBe(303);
    expect((await nobody().get(`${at}/aterkallelse`)).heading).toBe('Svaret är borttaget');
    const { rows } = await sql`select 1 from joint_reply where team_id = ${team.id}`.execute(world.owner);
    expect(rows).toEqual([]);
    expect((await nobody().post(at, filledForm({ steg: 'skicka' }))).status).toBe(303);
  });

  test('what is not chosen is said at its field, and below three there is no joint answer', async () => {
    const empty = await nobody().post(at, {});
    expect(empty.status).toBe(400);
    expect(empty.errors).toHaveLength(askedKeys.length + 2);
    expect(empty.document.title).toMatch(/^Fel: /);
    for (const link of empty.document.querySelectorAll('#error-summary a'))
      expect(empty.document.querySelector(link.getAttribute('href') ?? ''), link.textContent ?? '').not.toBeNull();
    const few = await nobody().post(at, filledForm({ steg: 'skicka', antal: 'few' }));
    expect(few.errors).toEqual([expect.stringMatching(/^Ni är färre än tre\./)]);
    expect(few.document.querySelector('textarea')?.textContent).toContain('En rutin');
  });

  test.each([
    ['a person number', 'Prata med 19811218-9876.', /^Ta bort personnumret/],
    ['an order to record opinions', 'Anteckna vilka elever som uttrycker extrema åsikter.', /./],
    ['too much', 'x'.repeat(501), /högst 500 tecken/],
  ])('%s is refused, and nothing is kept', async (_name, behov, said) => {
    const refused = await nobody().post(at, filledForm({ steg: 'skicka', behov }));
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([expect.stringMatching(said)]);
    expect((await nobody().get(at)).heading).toBe('Samlat svar från Nattlaget');
  });

  test('what perhaps points somebody out is decided by the team, for those words', async () => {
    const behov = 'Stöd när familjen på Skolgatan hör av sig.';
    const asked = await nobody().post(at, filledForm({ steg: 'skicka', behov }));
    expect(asked.errors).toHaveLength(1);
    const tick = asked.document.querySelector<HTMLInputElement>('input[name="ej-person"]')?.value ?? '';
    expect(tick).not.toBe('');
    const review = await nobody().post(at, filledForm({ steg: 'visa', behov, 'ej-person': tick }));
    expect(review.heading).toBe('Så här blir gruppens samlade svar');
    expect(review.document.querySelector<HTMLInputElement>('input[name="ej-person"]')?.value).toBe(tick);
    const other = await nobody().post(
      at,
      filledForm({ steg: 'skicka', behov: 'Stöd när familjen på Storgatan ringer.', 'ej-person': tick }),
    );
    expect(other.status).toBe(400);
  });

  test('hostile words are words', async () => {
    const behov = '<img src=x onerror=alert(1)> ${7*7} \u202e';
    const review = await nobody().post(at, filledForm({ steg: 'visa', behov }));
    expect(review.status).toBe(200);
    expect(review.document.querySelector('main img')).toBeNull();
    await nobody().post(at, filledForm({ steg: 'skicka', behov }));
    expect((await nobody().get(at)).document.querySelector('main img')).toBeNull();
    const unknown = await nobody().post(at, filledForm({ steg: 'skicka', [firstKey]: 'ja; drop table' }));
    expect(unknown.status).toBe(400);
    const huge = await world.request(at, {
      method: 'POST',
      headers: { origin: 'http://stadig.test', 'content-type': 'application/x-www-form-urlencoded' },
      body: `behov=${'x'.repeat(200_000)}`,
    });
    expect(huge.status).toBe(413);
  });

  test('by the code from the card, however it is typed', async () => {
    expect((await nobody().get('/svara-samtal')).heading).toBe('Skriv in gruppens svar');
    for (const kod of [shownTeamCode(team.code), team.code.toLowerCase(), `http://stadig.test${at}?lang=en`])
      expect((await nobody().post('/svara-samtal', { kod })).location).toBe(at);
    expect((await nobody().post('/svara-samtal', { kod: '' })).errors).toEqual(['Skriv koden som står på kortet']);
    expect((await nobody().post('/svara-samtal', { kod: 'AAAA-BBBB-CCCC' })).errors).toEqual([
      'Ingen grupp har den koden. Se efter att alla tecken är med.',
    ]);
  });

  test('no code that was made up leads anywhere, nor that of a draft', async () => {
    const draft = await makeRound(coordinator, ['Utkastet'], { open: false });
    for (const code of ['AAAABBBBCCCC', 'finns-inte', '1', named(draft.teams, 'Utkastet').code]) {
      for (const part of ['', '/andring', '/tack', '/aterkallelse'])
        expect((await nobody().get(`/svara-samtal/${code}${part}`)).status, `${code}${part}`).toBe(404);
      expect((await nobody().post(`/svara-samtal/${code}`, filledForm({ steg: 'skicka' }))).status).toBe(404);
    }
  });

  test('is not taken when the round is closed or its last day has passed', async () => {
    await answerAs(world, team, { needs: 'Före' });
    world.setClock('2026-12-18T22:59:00Z');
    expect((await nobody().get(at)).status).toBe(200);
    world.setClock('2026-12-18T23:01:00Z');
    expect((await nobody().get(at)).status).toBe(410);
    expect((await nobody().post(at, filledForm({ steg: 'skicka' }))).status).toBe(410);
    world.setClock('2026-11-20T09:00:00Z');
    expect((await nobody().get(at)).status).toBe(200);
    await coordinator.run(closeRound, { id: roundId });
    for (const part of ['', '/andring', '/tack', '/aterkallelse'])
      expect((await nobody().get(at + part)).status, part).toBe(410);
    expect((await nobody().post(at, filledForm({ steg: 'skicka', utgangspunkt: '1' }))).status).toBe(410);
    expect((await nobody().post(`${at}/aterkallelse`, { utgangspunkt: '1' })).status).toBe(410);
    expect(await answerAs(world, team, { basis: 1 })).toBe('closed');
  });

  test('can be given in English, and the page remembers nothing of who asks', async () => {
    const form = await nobody().get(`${at}?lang=en`);
    expect(form.heading).toBe('Joint answer of Nattlaget');
    expect(form.document.documentElement.getAttribute('lang')).toBe('en');
    const sent = await nobody().post(`${at}?lang=en`, filledForm({ steg: 'skicka' }));
    expect(sent.location).toBe(`${at}/tack?lang=en`);
    expect(sent.response.headers.get('set-cookie')).toBeNull();
    expect(form.response.headers.get('cache-control')).toBe('no-store');
  });

  test('cannot be read by the application before the round is closed', async () => {
    await answerAs(world, team, { needs: 'Bara vårt' });
    await expect(sql`select * from joint_reply`.execute(world.services.database)).rejects.toThrow('permission denied');
    await expect(sql`select * from joint_reply`.execute(world.services.intake)).rejects.toThrow('permission denied');
    const page = await coordinator.get(`/samtal/${roundId}`);
    expect(page.text).not.toContain('Bara vårt');
    expect(page.text).toContain('1 av 2 grupper har svarat');
  });

  test('wrong codes are limited, a right one never', async () => {
    const fresh = { ...world.services, clock: () => new Date('2030-01-01T00:00:00Z') };
    const { countWrongCode } = await import('./limits.ts');
    const c = { req: { header: () => undefined }, env: {} } as unknown as Parameters<typeof countWrongCode>[0]; // all that is asked of it
    for (let at = 0; at < 60; at += 1) countWrongCode(c, fresh);
    expect(() => countWrongCode(c, fresh)).toThrow('too-many-requests');
  });
});
