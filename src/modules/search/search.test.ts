import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import { addNeed } from '#modules/situation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';
import { findPages } from './search.pages.ts';
import { makeOneOfEach } from './things-in-tests.ts';

let world: World;
let ylva: Person;
let planId: number;

beforeAll(async () => {
  world = await openWorld();
  ylva = await makePerson(world, await makeOrganisation(world), 'coordinator', 'registrar');
  ({ planId } = await makeOneOfEach(world, ylva, 'Kvarnbacken'));
});

async function seek(query: string, more = '', person = ylva): Promise<Shown> {
  return person.get(`/sok?q=${encodeURIComponent(query)}${more}`);
}

function headings(shown: Shown): string[] {
  return [...shown.document.querySelectorAll('h2')].map((heading) => heading.textContent.trim());
}

function hits(shown: Shown): { title: string; href: string; text: string; marked: string[] }[] {
  return [...shown.document.querySelectorAll('.hits > li')].map((item) => ({
    title: item.querySelector('a')?.textContent ?? '',
    href: item.querySelector('a')?.getAttribute('href') ?? '',
    text: item.textContent,
    marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
  }));
}

/** A result or share that was put in by hand, of a survey that was never open here. */
function isOfOtherSurvey(href: string): boolean {
  return /\/(resultat|andel)$/.test(href);
}

describe('what is found', () => {
  test('every kind of thing, under its own heading, and each hit leads to a page that is there', async () => {
    const shown = await seek('kvarnbacken');
    expect(headings(shown)).toEqual([
      'Enkäter (1)',
      'Enkätresultat (1)',
      'Andelar ur gemensamma enkäter (1)',
      'Samtal (1)',
      'Gruppers samlade svar (1)',
      'Slutsatser (1)',
      'Behov (1)',
      'Åtgärder (1)',
      'Planer (1)',
      'Ärenden (1)',
      'Tjänsteskrivelser (1)',
      'Beslut (1)',
      'Nätverk (1)',
      'Deltaganden (1)',
      'Uppdrag (1)',
      'Nämnder (1)',
      'Förvaltningar (1)',
      'Enheter (1)',
      'Tjänster (1)',
    ]);
    for (const { href } of hits(shown)) {
      if (isOfOtherSurvey(href)) continue;
      expect((await ylva.get(href)).status, href).toBe(200);
    }
  });

  test('all that is in the thread has a kind here', async () => {
    const found = hits(await seek('kvarnbacken')).map(({ href }) => href.replace(`/${ylva.organisation.slug}`, ''));
    const { rows } = await ylva.read((db) =>
      sql<{ path: string; kind: string }>`select path, kind from node`.execute(db),
    );
    const { rows: kinds } = await sql<{ kind: string }>`select kind from node_kind`.execute(world.owner);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ kind }) => kind)));
    expect(rows.filter(({ path, kind }) => kind !== 'decision' && !found.includes(path))).toEqual([]);
  });

  test('whoever may only read is led to pages they may open', async () => {
    const reader = await makePerson(world, ylva.organisation, 'reader');
    const found = hits(await seek('kvarnbacken', '', reader));
    expect(found).toHaveLength(19);
    for (const { href } of found.filter((hit) => !isOfOtherSurvey(hit.href)))
      expect((await reader.get(href)).status, href).toBe(200);
  });

  test.each([
    ['half a word', 'kvarnb'],
    ['large letters', 'KVARNBACKEN'],
    ['another ending', 'Kvarnbackens'],
    ['words in another order', 'enhet kvarnbacken'],
    ['words that say nothing', 'enhet och kvarnbacken'],
    ['letters put together of two', 'åtgärd kvarnbacken'.normalize('NFD')],
  ])('%s', async (_what, query) => {
    expect(hits(await seek(query)).length).toBeGreaterThan(0);
  });

  test('every word must be there', async () => {
    expect(hits(await seek('kvarnbacken finnsinte'))).toEqual([]);
  });

  test.each(['KS 2026/00217', 'ks2026/00217', '2026/00217', '00217', '2026/0021'])(
    'the matter by its number: %s',
    async (query) => {
      const found = hits(await seek(query));
      expect(found.map(({ title }) => title)).toContain('Kvarnbacken ärende');
      expect(found[0]?.text).toContain('KS 2026/00217');
    },
  );

  test('text behind the title, with the word marked in its surroundings', async () => {
    const text = `${'Annat först. '.repeat(40)}Personalen på fritidsgården saknar rutiner. ${'Annat sedan. '.repeat(40)}`;
    await ylva.run(addNeed, { title: 'Öppettider', text, administrationId: null, findings: [] });
    const [hit] = hits(await seek('fritidsgårdar'));
    expect(hit?.title).toBe('Öppettider');
    expect(hit?.marked).toEqual(['fritidsgården']);
    expect(hit?.text).toMatch(/… .*Personalen på fritidsgården saknar rutiner\..* …$/);
    expect(hit?.text.length).toBeLessThan(300);
  });

  test('the text of plans leads to its place in the plan', async () => {
    const block = { id: 'b1', type: 'list', ordered: false, items: [[{ text: 'Höstmarknaden' }], [{ text: 'Annat' }]] };
    await sql`insert into plan_block (organisation_id, plan_id, id, sort, content)
      values (${ylva.organisation.id}, ${planId}, 'b1', 99, ${JSON.stringify(block)}::jsonb)`.execute(world.owner);
    const [hit] = hits(await seek('höstmarknad'));
    expect(hit?.href).toBe(`/${ylva.organisation.slug}/planer/${planId}#b1`);
    expect(hit?.marked).toEqual(['Höstmarknaden']);
    expect((await ylva.get(hit?.href.split('#')[0] ?? '')).document.getElementById('b1')).not.toBeNull();
  });

  test('questions of surveys, in the language of the reader', async () => {
    expect(headings(await seek('hotad jobbet'))).toEqual(['Enkäter (1)']);
    expect(headings(await seek('threatened'))).toEqual([]);
    const english = { headers: { cookie: `${await cookieOf(ylva)}; sprak=en` } };
    expect(headings(await ylva.get('/sok?q=threatened', english))).toEqual(['Surveys (1)']);
  });

  test('every page that is found by its name is there', async () => {
    const administrator = await makePerson(world, ylva.organisation, 'administrator');
    const found = findPages({ locale: 'sv', organisation: administrator.organisation, actor: administrator.actor }, [
      { word: '', stem: '' },
    ]);
    expect(found.length).toBeGreaterThan(10);
    const routes = world.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    const known = routes.map((path) => path.replace(':organisation', administrator.organisation.slug));
    expect(found.map(({ href }) => href).filter((href) => !known.includes(href))).toEqual([]);
  });

  test('pages by their names, of those one may open', async () => {
    expect(hits(await seek('historik'))).toMatchObject([{ title: 'Historik' }]);
    expect(hits(await seek('ordlista'))).toMatchObject([{ title: 'Ordlista', href: '/ordlista' }]);
    expect(hits(await seek('behörigheter'))).toEqual([]);
    const administrator = await makePerson(world, ylva.organisation, 'administrator');
    expect(hits(await seek('behörighet', '', administrator))).toMatchObject([{ title: 'Behörigheter' }]);
  });
});

describe('what is never found', () => {
  test.each(['qvarnlyckan', 'qvarnlyckan@testvik.example', '070-000 00 00'])(
    'addresses and telephones: %s',
    async (query) => {
      expect(hits(await seek(query))).toEqual([]);
    },
  );

  test('what another organisation has', async () => {
    const stranger = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect(hits(await seek('kvarnbacken', '', stranger))).toEqual([]);
    expect((await stranger.get(`/${ylva.organisation.slug}/sok?q=kvarnbacken`)).status).toBe(404);
  });

  test('anything by whoever is not signed in', async () => {
    const shown = await visitor(world).get(`/${ylva.organisation.slug}/sok?q=kvarnbacken`);
    expect(hits(shown)).toEqual([]);
    expect(shown.heading).not.toContain('kvarnbacken');
  });
});

describe('the list', () => {
  test('three of each kind, then all of one kind, page by page, in the address', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (let number = 1; number <= 23; number += 1)
      await person.run(addNeed, {
        title: `Behov ${String(number).padStart(2, '0')} i hamnen`,
        text: '',
        administrationId: null,
        findings: [],
      });
    const first = await seek('hamn', '', person);
    expect(headings(first)).toEqual(['Behov (23)']);
    expect(hits(first)).toHaveLength(3);
    const all = first.links.find(({ text }) => text === 'Visa alla 23 bland behov');
    const one = await person.get(all?.href ?? '');
    expect(hits(one)).toHaveLength(20);
    const next = await person.get(one.links.find(({ href }) => href.includes('sida=2'))?.href ?? '');
    expect(hits(next).map(({ title }) => title)).toEqual([
      'Behov 21 i hamnen',
      'Behov 22 i hamnen',
      'Behov 23 i hamnen',
    ]);
    expect(next.document.querySelector('.hits')?.getAttribute('start')).toBe('21');
    // Past the end is the last page, and what is no page the first.
    expect(hits(await seek('hamn', '&slag=behov&sida=99', person))).toHaveLength(3);
    expect(hits(await seek('hamn', '&slag=behov&sida=-1', person))).toHaveLength(20);
    expect(hits(await seek('hamn', '&slag=finnsinte', person))).toHaveLength(3);
  });

  test('a hit in the title before one in the text', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const need = { administrationId: null, findings: [] };
    await person.run(addNeed, { ...need, title: 'Annat', text: 'Om bryggan' });
    await person.run(addNeed, { ...need, title: 'Om bryggan', text: '' });
    expect(hits(await seek('bryggor', '', person)).map(({ title }) => title)).toEqual(['Om bryggan', 'Annat']);
  });

  test('of one kind that has no hits: says so, and shows the others', async () => {
    const shown = await seek('2026/00217', '&slag=behov');
    expect(hits(shown)).toEqual([]);
    expect(shown.text).toContain('Inget av det slaget');
    expect(shown.links.map(({ text }) => text)).toContain('Ärenden (1)');
  });
});

describe('queries', () => {
  test('none: what can be searched', async () => {
    const shown = await ylva.get('/sok');
    expect(shown.heading).toBe('Sök');
    expect(shown.text).toContain('Här söker du i allt som ni har samlat');
    expect((await seek('  ')).heading).toBe('Sök');
  });

  test('no hits: what to try', async () => {
    const shown = await seek('finnsinte');
    expect(shown.status).toBe(200);
    expect([...shown.document.querySelectorAll('main li')].map((item) => item.textContent)).toContain(
      'Prova med ett enda ord.',
    );
    expect(shown.field('Ord eller beteckning').value).toBe('finnsinte');
  });

  test.each([
    ['operators', `kvarnbacken & ! | <-> :* ( ) ' " %`],
    ['a pattern', 'kvarnbacken.*[^a]{1,3}\\m\\'],
    ['nothing but signs', `'"%_\\:&|!()<>*`],
    ['half a character', '\ufffdkvarnbacken'],
    ['the other direction', '\u202ekvarnbacken\u2066'],
    ['HTML', '<script>alert(1)</script><mark>kvarnbacken'],
    ['SQL', `kvarnbacken'; drop table need; --`],
  ])('%s mean nothing', async (_what, query) => {
    const shown = await seek(query);
    expect(shown.status).toBe(200);
    expect(shown.document.querySelector('main script')).toBeNull();
    expect(shown.text).not.toMatch(/[\u202e\u2066]/);
  });

  test('a broken address; one with NUL is none', async () => {
    expect((await ylva.get('/sok?q=%E0%A4%A&slag=%ED%A0%80&sida=%')).status).toBe(200);
    expect((await ylva.get('/sok?q=kvarn%00backen')).status).toBe(404);
  });

  test('ten thousand characters: the first words are searched, and the page says which', async () => {
    const shown = await seek(`kvarnbacken ${'ord'.repeat(20)} ${'abc '.repeat(2500)}`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Sökningen tog med de här orden: kvarnbacken');
    expect(shown.text.length).toBeLessThan(30_000);
  });

  test('what the data holds is text, never HTML', async () => {
    const title = '<img src=x onerror=alert(1)> Sjöboden <mark>falskt</mark>';
    await ylva.run(addNeed, { title, text: '<script>sjöboden</script>', administrationId: null, findings: [] });
    const [hit] = hits(await seek('sjöbod'));
    expect(hit?.title).toBe(title);
    expect(hit?.marked).toEqual(['Sjöboden', 'sjöboden']);
  });
});

describe('the key that goes to the box', () => {
  test('is on until it is turned off, in this browser', async () => {
    const path = `/${ylva.organisation.slug}/hem`;
    const cookie = await cookieOf(ylva);
    const ask = async (cookies: string) => (await world.request(path, { headers: { cookie: cookies } })).text();
    expect(await ask(cookie)).toContain('<form class="top-search"');
    expect(await ask(cookie)).toContain('data-search-key=""');
    const off = await choose('av', cookie);
    expect(await ask(`${cookie}; ${off}`)).not.toContain('data-search-key');
    expect(await account(`${cookie}; ${off}`)).toContain('Slå på snabbtangenten');
    const on = await choose('pa', cookie);
    expect(await ask(`${cookie}; ${on}`)).toContain('data-search-key=""');
    expect(await account(`${cookie}; ${on}`)).toContain('Stäng av snabbtangenten');
  });

  test('is nobody’s who is not signed in', async () => {
    expect((await visitor(world).post('/konto/snabbtangent', { lage: 'av' })).response.headers.getSetCookie()).toEqual(
      [],
    );
  });

  async function choose(lage: string, cookie: string): Promise<string> {
    const { status, location, response } = await visitor(world).post('/konto/snabbtangent', { lage }, cookie);
    expect([status, location]).toEqual([303, '/konto']);
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function account(cookie: string): Promise<string> {
    return (await world.request('/konto', { headers: { cookie } })).text();
  }
});

/** A session of the test's own, where more cookies than the session's are sent. */
async function cookieOf(person: Person): Promise<string> {
  const token = newToken();
  const until = new Date('2036-01-01');
  await sql`select open_session(${digestOf(token)}, ${person.actor.accountId}, ${world.services.clock()}, ${until})`.execute(
    world.services.database,
  );
  return `stadig=${token}`;
}
