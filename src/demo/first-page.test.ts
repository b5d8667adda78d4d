import { join } from 'node:path';
import { parseHtml } from '#test/parse-html.ts';
import { beforeAll, expect, inject, test } from 'vitest';
import { allRoutes, createApp } from '#src/app.tsx';
import { loadAssets } from '#platform/web/assets.ts';
import { cast } from '#src/demo/cast.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import { openWorld, type World } from '#test/world.ts';

let world: World;
let ask: (mode: 'demo' | 'live', path: string, init?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  world = await openWorld();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
  const assets = await loadAssets(join(inject('buildFolder'), 'assets'), 'src/ui/icon.svg');
  const { services } = world;
  const apps = {
    demo: createApp(services, allRoutes({ assets, demo: { cast, letters: world.letters } })),
    live: createApp({ ...services, mode: 'live' }, allRoutes({ assets })),
  };
  ask = async (mode, path, init) => apps[mode].request(services.publicUrl + path, init);
}, 120_000);

test('of the demonstration has the tour as its one primary button, and everybody of the cast', async () => {
  const page = await read('demo');
  const buttons = page.all('main button');
  expect(buttons.filter((button) => !button.hasAttribute('data-variant'))).toHaveLength(1);
  const names = buttons.map((button) => clean(button.textContent));
  expect(new Set(names).size).toBe(names.length);
  for (const { name } of cast) expect(names).toContain(`Logga in som ${name}`);
  expect(page.all('form[action="/demo/rundtur/1"] button').map((button) => clean(button.textContent))).toEqual([
    'Gå rundturen: åtta stopp, sex minuter',
  ]);
  for (const member of cast) {
    for (const text of [member.title.sv, member.sees.sv, member.organisation]) expect(page.words).toContain(text);
  }
});

test('draws the thread for those who see, and has it in words for all', async () => {
  const page = await read('live');
  expect(page.all('.chain svg[aria-hidden="true"] circle')).toHaveLength(6);
  expect(page.all('.chain li strong').map((name) => clean(name.textContent))).toEqual([
    'Underlag',
    'Slutsats',
    'Behov',
    'Åtgärd',
    'Beslut',
    'Uppföljning',
  ]);
});

test('of a live installation is for signing in, and has neither cast nor tour', async () => {
  const page = await read('live');
  expect(page.all('main button')).toEqual([]);
  expect(page.all('main a.ds-button').map((link) => link.getAttribute('href'))).toEqual(['/logga-in']);
  expect(page.all('.cast, form[action^="/demo"], a[href^="/demo"], a[href="/svara/demo"]')).toEqual([]);
  expect(page.words).not.toContain('Ylva');
});

test('lets each of the cast in at home, also whoever has a seat elsewhere', async () => {
  for (const { email, slug } of cast) {
    const signedIn = await ask('demo', '/demo/inloggning', {
      method: 'POST',
      headers: { origin: world.services.publicUrl },
      body: new URLSearchParams({ email }),
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const first = await ask('demo', '/', { headers: { cookie: `${cookie}; rundtur=3` } });
    expect(first.headers.get('location'), email).toBe(`/${slug}/hem`);
    expect(first.headers.getSetCookie()).toEqual([expect.stringMatching(/^rundtur=;/)]); // no longer on the tour
    expect((await ask('demo', `/${slug}/hem`, { headers: { cookie } })).status, email).toBe(200);
  }
});

test('offers whoever is on the tour to go on', async () => {
  const page = await read('demo', '/?byt=person', 'rundtur=4');
  expect(page.all('form[action="/demo/rundtur/4"] button').map((button) => clean(button.textContent))).toEqual([
    'Fortsätt rundturen vid stopp 4 av 8',
  ]);
});

async function read(mode: 'demo' | 'live', path = '/', cookie = '') {
  const response = await ask(mode, path, { headers: { cookie } });
  expect(response.status).toBe(200);
  const document = parseHtml(await response.text());
  return {
    all: (selector: string) => [...document.querySelectorAll(selector)],
    words: clean(document.body.textContent),
  };
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
