import { join } from 'node:path';
import { parseHtml } from '#test/parse-html.ts';
import { sql } from 'kysely';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allRoutes, createApp } from '#src/app.tsx';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { loadAssets } from '#platform/web/assets.ts';
import { castPeople } from '#src/demo/cast.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import { tourStops } from '#src/demo/tour/tour-stops.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
}, 120_000);

const stops = tourStops.map((stop, at) => ({ ...stop, number: at + 1 }));

describe('each stop', () => {
  test.each(stops)('$number ($key) signs in as its person, on a page that is there', async ({ number, ...stop }) => {
    const { cookie, location } = await goTo(number);
    expect(location).toMatch(stop.path);
    const page = await read(location, cookie);
    expect(page.status).toBe(200);
    const name = castPeople.find(({ email }) => email === stop.email)?.name;
    expect(page.words('.account summary')).toBe(name);
    expect(page.words('.tour strong')).toMatch(new RegExp(`^Stopp ${number} av 8 · \\S`));
    expect(page.words('.tour')).not.toContain('lämnat rundturens väg');
    expect(page.formsOf('.tour')).toEqual({
      ...(number > 1 ? { Föregående: `/demo/rundtur/${number - 1}` } : {}),
      ...(number < 8 ? { Nästa: `/demo/rundtur/${number + 1}` } : {}),
      'Avsluta rundturen': '/demo/rundtur/slut',
    });
    for (const link of page.linksOf('.tour')) {
      if (link.startsWith('#')) expect(page.has(link), link).toBe(true);
      else expect((await world.request(link)).status, link).toBe(303);
    }
  });

  test.each(stops)('$number says something else in English', async ({ number }) => {
    const { cookie, location } = await goTo(number);
    const [swedish, english] = [await read(location, cookie), await read(location, `${cookie}; sprak=en`)];
    expect(english.words('.tour strong')).toMatch(new RegExp(`^Stop ${number} of 8 · `));
    expect(english.words('.tour p:nth-of-type(2)')).not.toBe(swedish.words('.tour p:nth-of-type(2)'));
  });

  test.each(stops)('$number leads somewhere also where there is nothing to show', async (stop) => {
    const empty = await makeOrganisation(world);
    const scope = { db: world.services.database, organisationId: empty.id, reading: true };
    const found = await inOrganisation(scope, stop.find);
    const { cookie } = await goTo(stop.number);
    expect((await read(found ?? stop.otherwise, cookie)).status).toBe(200);
  });

  test('shows what it speaks of', async () => {
    const page = async (number: number) => {
      const { cookie, location } = await goTo(number);
      return read(location, cookie);
    };
    expect((await page(3)).words('main')).toContain('Vad som inte visas för sig');
    expect((await page(4)).words('main')).toContain('ändrad sedan dess');
    expect((await page(5)).words('main')).toContain('Återstår före beslut');
    const matter = await page(6);
    expect(matter.words('main')).toContain('Återremiss');
    expect(matter.linksOf('main').some((link) => /\/tjansteskrivelser\/\d+/.test(link))).toBe(true);
    expect((await page(7)).words('main')).toContain('beslut väntar');
  });
});

test('a hat put on earlier does not hide what a stop is about', async () => {
  const { response } = await goTo(1);
  const hat = response.headers.getSetCookie().find((one) => one.startsWith('roll='));
  expect(hat).toMatch(/Max-Age=0.*Path=\/strandvik/);
});

test('beside the path it offers the way back', async () => {
  const { cookie } = await goTo(1);
  const page = await read('/strandvik/planer', cookie);
  expect(page.words('.tour')).toContain('lämnat rundturens väg');
  expect(page.formsOf('.tour')).toMatchObject({ 'Tillbaka till stoppet': '/demo/rundtur/1', Nästa: '/demo/rundtur/2' });
});

test.each(['0', '9', '10', '12', '-1', 'x', '3x', '%33'])('a cookie that says %s shows no banner', async (value) => {
  const { cookie } = await goTo(1);
  const page = await read('/strandvik/hem', cookie.replace('rundtur=1', `rundtur=${value}`));
  expect(page.status).toBe(200);
  expect(page.has('.tour')).toBe(value === '%33'); // read as it is written: 3
});

test.each(['0', '9', '99', 'x', '1x', '%00'])('there is no stop %s', async (wanted) => {
  const answer = await visitor(world).post(`/demo/rundtur/${wanted}`);
  expect(answer.status).toBe(404);
  expect(answer.response.headers.getSetCookie()).toEqual([]);
});

test('ends on the first page, and is forgotten', async () => {
  const { cookie } = await goTo(8);
  const ended = await visitor(world).post('/demo/rundtur/slut', {}, cookie);
  expect(ended).toMatchObject({ status: 303, location: '/?byt=person' });
  expect(ended.response.headers.getSetCookie()).toEqual([expect.stringMatching(/^rundtur=;.*Max-Age=0/)]);
});

test('from another site it does not begin', async () => {
  const answer = await world.request('/demo/rundtur/1', {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  });
  expect(answer.status).toBe(403);
});

test('a live installation has no tour, whatever the cookie says', async () => {
  const services = { ...world.services, mode: 'live' as const };
  const assets = await loadAssets(join(inject('buildFolder'), 'assets'), 'src/ui/icon.svg');
  const organisation = await makeOrganisation(world);
  const person = await makePerson(world, organisation, 'coordinator');
  const token = newToken();
  await sql`select open_session(${digestOf(token)}, ${person.actor.accountId}, ${services.clock()}, ${new Date('2036-01-01')})`.execute(
    services.database,
  );
  const headers = { cookie: `__Host-stadig=${token}; rundtur=1`, origin: services.publicUrl };
  const live = createApp(services, allRoutes({ assets }));
  const begun = await live.request(`${services.publicUrl}/demo/rundtur/1`, { method: 'POST', headers });
  expect(begun.status).toBe(404);
  const home = await parsed(await live.request(`${services.publicUrl}/${organisation.slug}/hem`, { headers }));
  expect(home.status).toBe(200);
  expect(home.has('.tour')).toBe(false);
  // Nor if its routes were there by mistake.
  const mistaken = createApp(services, allRoutes({ assets, demo: { cast: [], letters: world.letters } }));
  const refused = await mistaken.request(`${services.publicUrl}/demo/rundtur/1`, { method: 'POST', headers });
  expect(refused.status).toBe(404);
});

async function goTo(number: number): Promise<{ cookie: string; location: string; response: Response }> {
  const { status, location, response } = await visitor(world).post(`/demo/rundtur/${number}`);
  expect(status).toBe(303);
  const cookies = response.headers.getSetCookie().filter((cookie) => !cookie.includes('Max-Age=0'));
  return { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '), location: location ?? '', response };
}

async function read(path: string, cookie: string) {
  return parsed(await world.request(path, { headers: { cookie } }));
}

async function parsed(response: Response) {
  const document = parseHtml(await response.text());
  const clean = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    status: response.status,
    has: (selector: string) => document.querySelector(selector) !== null,
    words: (selector: string) => clean(document.querySelector(selector)?.textContent),
    linksOf: (selector: string) =>
      [...document.querySelectorAll(`${selector} a[href]`)].map((link) => link.getAttribute('href') ?? ''),
    /** Buttons and what they are sent to. */
    formsOf: (selector: string) =>
      Object.fromEntries(
        [...document.querySelectorAll(`${selector} form[method="post"]`)].map((form) => [
          clean(form.querySelector('button')?.textContent),
          form.getAttribute('action'),
        ]),
      ),
  };
}
