import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from '#platform/tenancy/organisation.ts';
import { castOrganisations, castPeople, furtherSeats } from '#src/demo/cast.ts';
import { outsideParties } from '#src/demo/network/parties.ts';
import { strandvikUnits } from '#src/demo/strandvik-units.ts';
import { parseHtml } from '#test/parse-html.ts';
import { bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { crawl, get, linksOf, listPageRoutes, signIn, wordsIn, type Crawl, type Visit } from './crawl.ts';
import { listHandedOver } from './handed-over.ts';
import { look, ourCookies } from './look.ts';
import { notLinked } from './not-linked.ts';
import { openOverview, openPlace } from './place-doors.ts';
import { startDemonstration } from './product.ts';
import type { System } from './system.ts';
import { leaveUnfinished } from './unfinished.ts';
import { sitDown } from './walk.ts';

type Walk = Crawl & { who: string; slug: string; cookie: string | undefined };

let system: System;
let browser: Browser;
let routes: string[];
/** What each of the cast comes to, and a visitor. */
let walks: Walk[];
/** One page for each route and each set of names in its query, as the first who came there. */
let pages: { walk: Walk; visit: Visit }[];

beforeAll(async () => {
  system = await startDemonstration();
  browser = await openBrowser();
  const walker = await sitDown(browser, system, { javaScript: false });
  await leaveUnfinished(walker);
  await walker.page.context().close();
  routes = await listPageRoutes();
  walks = [await walkAsVisitor(), await walkAsParty('sakerhet@storlida.example'), await walkAsParty(notAnswered)];
  for (const person of castPeople) walks.push(await walkAs(person));
  const first = new Map<string, { walk: Walk; visit: Visit }>();
  for (const walk of walks) {
    for (const visit of walk.visits) {
      // Behind a party's link stands something else for the party itself, and for one that has answered.
      const kind = visit.path.startsWith('/natverk-inbjudan') ? visit.template + walk.who : visit.template;
      if (isPage(visit) && !first.has(kind)) first.set(kind, { walk, visit });
    }
  }
  pages = [...first.values()];
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** Also what a letter leads to, and where an answer that was sent leads. */
async function walkAsVisitor(): Promise<Walk> {
  await send('/logga-in', { email: castPeople[0].email });
  const survey = (await get(system, '/svara/demo')).headers.get('location') ?? '/svara/demo';
  const start = survey.replace(/\/[^/]+$/, '');
  const overview = await openOverview(system.url, {
    email: castPeople[5].email,
    network: '/nordvastra-natverket/natverk/1',
  });
  const answering = ['/svara/demo', start, `${start}/tack`];
  const starts = ['/', '/logga-in/kod', '/demo/utkorg', ...answering, overview, '/dev/ui'];
  return { who: 'a visitor', slug: '', cookie: undefined, ...(await crawl({ url: system.url, routes, starts })) };
}

/** An organisation outside the installation, at the link that it was sent. */
async function walkAsParty(address: string): Promise<Walk> {
  const { link, cookie } = await openPlace(system.url, address);
  const door = { url: system.url, routes, cookie, starts: [link, `${link}/kod`] };
  return { who: address, slug: '', cookie, ...(await crawl(door)) };
}

/** Coordinators are shown most: of them several pages of each kind, of the others one. Fjällnäs has one of each in every state. */
async function walkAs({ email, slug, roles }: (typeof castPeople)[number]): Promise<Walk> {
  const cookie = await signIn(system.url, email);
  const starts = [
    '/',
    `/${slug}/hem`,
    '/konto',
    '/valj',
    ...(slug === 'fjallnas' ? ['/fjallnas/organisation/forslag'] : []),
  ]; // offered before there is any committee
  const perTemplate = (roles as readonly string[]).includes('coordinator') ? (slug === 'fjallnas' ? 4 : 5) : 1;
  return { who: email, slug, cookie, ...(await crawl({ url: system.url, routes, cookie, starts, perTemplate })) };
}

function send(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { origin: system.url, cookie, connection: 'close' };
  return fetch(system.url + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });
}

describe('every page that a link leads to', () => {
  test('is there for whoever is shown the link', () => {
    const dead = eachVisit(
      ({ visit }) => visit.status !== 200 && `${visit.status} ${visit.path}, linked from ${visit.from}`,
    );
    expect(dead).toEqual([]);
  });

  test('has the part of the page that a link names', () => {
    const dead = walks.flatMap(({ who, visits }) => {
      const known = new Map(visits.filter(isPage).map((visit) => [visit.path, visit.html]));
      const isMissing = (path: string, fragment: string) =>
        fragment && known.get(path)?.includes(`id="${fragment}"`) === false;
      return visits
        .filter(({ path }) => path !== '/dev/ui') // the gallery's links are examples
        .flatMap((visit) =>
          linksOf(visit, system.url)
            .filter(({ path, fragment }) => isMissing(path, fragment))
            .map(({ path, fragment }) => `${who}: ${path}#${fragment}, linked from ${visit.path}`),
        );
    });
    expect(unique(dead)).toEqual([]);
  });

  test('is met by somebody: no page is without a link to it', () => {
    const templates = walks.flatMap(({ visits, asked }) => [...asked, ...visits.map(({ template }) => template)]);
    const met = new Set(templates.map((template) => template.split('?')[0]));
    expect(routes.filter((route) => !met.has(route) && !(route in notLinked))).toEqual([]);
    expect(Object.keys(notLinked).filter((route) => met.has(route) || !routes.includes(route))).toEqual([]);
  });

  test('has one heading of the first degree, a language and a title', () => {
    const wrong = eachVisit(({ visit, walk }) => {
      if (!isPage(visit)) return false;
      const headings = visit.html.match(/<h1\b/g)?.length ?? 0;
      if (headings !== 1) return `${headings} h1 on ${visit.path}`;
      const lang = /<html\b[^>]*\slang="([^"]*)"/.exec(visit.html)?.[1];
      const asked = visit.path.startsWith('/svara') ? /[?&]lang=([\w-]+)/.exec(visit.path)?.[1] : undefined;
      if (lang !== (asked ?? 'sv')) return `lang="${lang}" on ${visit.path}`;
      const title = wordsIn(visit.html, 'title');
      return !titleEnding(walk, visit).test(title) && `title “${title}” on ${visit.path}`;
    });
    expect(wrong).toEqual([]);
  });

  test('has a title that no page of another kind has', () => {
    const twice = walks.flatMap(({ who, visits }) => {
      const titled = visits.filter(
        // A respondent's pages are one survey, before and after the code.
        (visit) => isPage(visit) && !visit.template.includes('?') && !visit.path.startsWith('/svara'),
      );
      return [...Map.groupBy(titled, ({ html }) => wordsIn(html, 'title'))]
        .filter(([, same]) => new Set(same.map(({ template }) => template)).size > 1)
        .map(([title, same]) => `${who}: “${title}” on ${same.map(({ path }) => path).join(' ')}`);
    });
    expect(twice).toEqual([]);
  });

  test('is valid HTML', async () => {
    const wrong = new Map<string, string>();
    const fullWalks = walks.filter(({ who }) => who === 'a visitor' || who.startsWith('embla'));
    const all = [...pages.map((page) => page.visit), ...fullWalks.flatMap(({ visits }) => visits.filter(isPage))];
    for (const visit of new Set(all)) {
      for (const { ruleId, message, line, column } of await validate(visit.html)) {
        wrong.set(`${visit.template} ${ruleId} ${message}`, `${visit.path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect([...wrong.values()]).toEqual([]);
  });

  test('is served with a content policy that allows nothing unsaid, is not kept, and sets no cookie but ours', () => {
    const wrong = eachVisit(({ visit }) => {
      const policy = visit.headers.get('content-security-policy') ?? '';
      if (!/^default-src 'none'(;|$)/.test(policy) || policy.includes('unsafe'))
        return `policy “${policy}” on ${visit.path}`;
      if (visit.headers.get('cache-control') !== 'no-store') return `kept: ${visit.path}`;
      const strange = visit.cookies.filter((cookie) => !ourCookies.includes(cookie.split('=')[0] ?? ''));
      return strange.length > 0 && `cookie ${strange.join()} on ${visit.path}`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a neighbour', () => {
  const pairs = castPeople.flatMap((one) =>
    castPeople
      .filter((other) => one.slug !== other.slug && !hasSeat(one.email, other.slug))
      .map((other) => ({ one, other })),
  );

  function hasSeat(email: string, slug: string): boolean {
    return furtherSeats.some((seat) => seat.email === email && seat.slug === slug);
  }

  test('is not found by name, and nothing of it by title', () => {
    const municipalities = castOrganisations.filter(({ kind }) => kind === 'municipality');
    const handedOver = listHandedOver(walkOf);
    const met = new Set<string>();
    const isHandedOver = (word: string, path: string) => {
      const act = handedOver.find(({ words, on }) => words === word && on.test(path));
      if (act) met.add(String(act.on));
      return act !== undefined;
    };
    const leaks = municipalities.flatMap(({ slug, name }) => {
      const own = [name.split(/s? /)[0] ?? name, ...emailsOf(slug), ...titlesOf(slug)];
      const others = walks.filter((walk) => walk.slug !== '' && walk.slug !== slug);
      return others.flatMap((walk) =>
        // The demonstration's own pages, such as its outbox, are everybody's.
        walk.visits
          .filter((visit) => isPage(visit) && visit.path.startsWith(`/${walk.slug}/`))
          .flatMap(({ path, html }) => {
            const text = wordsIn(html, 'body');
            return own
              .filter((word) => text.includes(word) && !hasSeat(word, walk.slug) && !isHandedOver(word, path))
              .map((word) => `${walk.who} reads “${word}” of ${slug} on ${path}`);
          }),
      );
    });
    expect(leaks).toEqual([]);
    expect(handedOver.filter(({ on }) => !met.has(String(on)))).toEqual([]);
  });

  test('has no page and no file that opens', async () => {
    const opened: string[] = [];
    const asked = new Set<string>();
    for (const { one, other } of pairs) {
      const { visits, left } = walkOf(other.email);
      // Two of each kind of page that this person met, and every file that was left.
      const met = [...Map.groupBy(visits, ({ template }) => template).values()].flatMap((same) => same.slice(0, 2));
      for (const path of [...met.map((visit) => visit.path), ...left]) {
        if (!path.startsWith(`/${other.slug}/`) || asked.has(one.slug + path)) continue;
        asked.add(one.slug + path);
        const { status } = await get({ url: system.url, cookie: walkOf(one.email).cookie }, path);
        if (status !== 404) opened.push(`${one.email} gets ${status} for ${path}`);
      }
    }
    expect(asked.size).toBeGreaterThan(100);
    expect(opened).toEqual([]);
  });

  function emailsOf(slug: string): string[] {
    return castPeople.filter((person) => person.slug === slug).map(({ email }) => email);
  }

  /** What it works on. Committees and administrations have the same names in many municipalities. */
  function titlesOf(slug: string): string[] {
    const work = /\/(uppdrag|enkater|slutsatser|behov|planer|atgarder|arenden|tjansteskrivelser)\/:\w*[iI]d$/;
    const visits = walks
      .filter((walk) => walk.slug === slug)
      .flatMap((walk) => walk.visits.filter(({ path }) => path.startsWith(`/${slug}/`)));
    const titles = unique(visits.filter(({ template }) => work.test(template)).map(({ html }) => wordsIn(html, 'h1')));
    expect(titles.length).toBeGreaterThan(1);
    return titles;
  }
});

describe('every page in English', () => {
  test('says so, and has no Swedish words around what people have written', async () => {
    const left: string[] = [];
    const names = new Set([...walks.flatMap(({ visits }) => visits.filter(isPage).flatMap(namesIn)), ...toldInLabels]);
    const isOurs = (words: string) =>
      /\p{L}{4}/u.test(words) && !names.has(words) && !unitsToChoose.has(words) && !sameInBoth.includes(words);
    const met = new Set<string>();
    for (const { walk, visit } of pages.filter((page) => !page.visit.template.includes('?'))) {
      const english = await inEnglish(walk, visit);
      if (!english) continue;
      const { lang } = english.documentElement;
      if (lang !== 'en') left.push(`lang="${lang}" on ${visit.path}`);
      const swedish = new Set(frameWords(parseHtml(visit.html)));
      const alike = frameWords(english).filter((words) => swedish.has(words));
      for (const words of alike) met.add(words);
      const same = alike.filter(isOurs);
      left.push(...unique(same).map((words) => `“${words}” on ${visit.path}`));
    }
    expect(left).toEqual([]);
    expect(sameInBoth.filter((words) => !met.has(words))).toEqual([]);
  });

  /** What people have called their things: headings of pages of one thing, links to such pages, headings of rows. */
  function namesIn({ html, template }: Visit): string[] {
    const rows = [...html.matchAll(/<th scope="row"[^>]*>([^]*?)<\/th>/g)].map(([row]) => wordsIn(row, 'th'));
    const links = [...html.matchAll(/<a [^>]*href="[^"]*\/\d+"[^>]*>[^]*?<\/a>/g)].map(([link]) => wordsIn(link, 'a'));
    return [...rows, ...links, ...(/:\w*[iI]d$/.test(template) ? [wordsIn(html, 'h1')] : [])];
  }

  /** A respondent's language stands in the address, everybody else's in a cookie. */
  async function inEnglish({ cookie }: Walk, { path }: Visit): Promise<Document | undefined> {
    if (path.startsWith('/svara')) {
      return path.includes('lang=') ? undefined : parseHtml(await (await get(system, `${path}?lang=en`)).text());
    }
    const cookies = [...(cookie ? [cookie] : []), 'sprak=en'].join('; ');
    return parseHtml(await (await get({ url: system.url, cookie: cookies }, path)).text());
  }

  /** Words of the system itself, without what is marked as another language, people and letters. Lists, rows and running text may be people's own. */
  function frameWords(document: Document): string[] {
    const parts =
      'nav:not(.breadcrumbs) a, button, label, legend, summary, th[scope="col"], caption, dt, h2, .ds-skip-link, footer p';
    return [...document.querySelectorAll(parts)]
      .filter((part) => !part.closest('[lang]:not(html), .cast, .letter') && !part.querySelector('[lang]'))
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim());
  }
});

describe('every page in a browser', () => {
  test('fits small and large screens, is silent in the console, and axe finds nothing to say in light and dark', async () => {
    const good = pages.filter(({ visit }) => !visit.template.includes('?'));
    const queue = [
      ...good.map(({ walk, visit }) => ({ walk, path: visit.path, status: 200 })),
      ...themes.map((theme) => ({ walk: walkOf('a visitor'), path: `/dev/ui?tema=${theme}`, status: 200 })),
      ...problemPages.map(({ who, path, status }) => ({ walk: walkOf(who), path, status })),
    ];
    const wrong: string[] = [];
    const lookAtRest = async () => {
      const opened = new Map<Walk, Page>();
      for (let next = queue.shift(); next; next = queue.shift()) {
        const page = opened.get(next.walk) ?? (await openPage(next.walk));
        opened.set(next.walk, page);
        wrong.push(...(await look(page, { ...next, url: system.url + next.path })));
      }
      for (const page of opened.values()) await page.context().close();
    };
    await Promise.all([lookAtRest(), lookAtRest()]);
    expect(wrong).toEqual([]);
  }, 600_000);

  async function openPage({ cookie }: Walk): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie) await context.addCookies([{ name, value, url: system.url }]);
    await bringAxe(context);
    return context.newPage();
  }
});

describe('every form with something that must be filled in', () => {
  test('says what is missing when it is sent empty, with links to the fields', async () => {
    const wrong: string[] = [];
    const asking = pages.filter(({ visit }) => visit.html.includes('aria-required="true"') && visit.path !== '/dev/ui');
    for (const { walk, visit } of asking) {
      for (const form of parseHtml(visit.html).querySelectorAll('form[method="post"]')) {
        if (!form.querySelector('[aria-required="true"]')) continue;
        const action = form.getAttribute('action') ?? visit.path;
        const hidden = [...form.querySelectorAll('input[type="hidden"]')].map((one) => [
          one.getAttribute('name') ?? '',
          one.getAttribute('value') ?? '',
        ]);
        const answer = await send(action, Object.fromEntries(hidden), walk.cookie);
        const problems = answer.status === 400 ? await faultsOf(await answer.text()) : [`answers ${answer.status}`];
        wrong.push(...problems.map((problem) => `${walk.who} ${action}: ${problem}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  async function faultsOf(html: string): Promise<string[]> {
    const document = parseHtml(html);
    const links = [...document.querySelectorAll('#error-summary a')].map((link) => link.getAttribute('href') ?? '');
    return [
      ...(links.length === 0 ? ['has no summary'] : []),
      ...links.filter((link) => !document.getElementById(link.slice(1))).map((link) => `nothing has the id of ${link}`),
      ...(/^(Fel|Error): /.test(document.title) ? [] : [`title “${document.title}”`]),
      ...(await validate(html)).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ];
  }
});

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // hono/jsx writes <br/> and checked="": both are HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // Choices of one question share a name, and so do the buttons of one form.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // A rule for search results. Ours hold what people have called their things.
    'long-title': 'off',
  },
});

async function validate(html: string): Promise<{ ruleId: string; message: string; line: number; column: number }[]> {
  return (await validator.validateString(html)).results.flatMap(({ messages }) => messages);
}

/** The party of the network in the demonstration that has not answered its invitation. */
const notAnswered = 'registrator@hedskog.example';

/** Pages that say no. */
const problemPages = [
  { who: 'a visitor', path: '/finns-inte', status: 404 },
  { who: 'a visitor', path: '/svara/finns-inte', status: 404 },
  { who: 'ylva@strandvik.example', path: '/strandvik/finns-inte', status: 404 },
  { who: 'sixten@strandvik.example', path: '/strandvik/behorigheter', status: 403 },
];

/** Words that are spelled alike in Swedish and English, and names. */
const sameInBoth = ['Guide', 'Material', 'Plan', 'Person', 'Text', 'Version', 'Organisation', 'Bankgiro', 'IBAN'];

/** Whoever comes to a meeting of the network is ticked by name, and what it asks its parties stands over what they answer. */
const toldInLabels = [
  ...castOrganisations.map(({ name }): string => name),
  ...outsideParties.flatMap(({ places }) => places.flatMap(({ people }): readonly string[] => people)),
  ...['Tyra', 'Tyra, skolkurator, Barn- och utbildningsförvaltningen'],
  ...['Birger, enhetschef, Barn- och utbildningsförvaltningen', 'Ylva, samordnare, Kommunledningsförvaltningen'],
  ...['Har ni frågat personalen?', 'Hur många svarade?'],
];

/** As units stand to be chosen among, with how many they are: “Hedens skola (11)”. */
const unitsToChoose = new Set(
  strandvikUnits.split('\n').map((line) => {
    const [, unit = '', , staff = ''] = line.split(';');
    return `${unit} (${staff})`;
  }),
);

function titleEnding({ slug }: Walk, { path }: Visit): RegExp {
  const organisation = castOrganisations.find((one) => one.slug === slug)?.name ?? '';
  if (path.startsWith('/svara')) return /\S – \S/;
  return slug && path.startsWith(`/${slug}/`) ? new RegExp(`\\S – ${organisation} · Stadig$`) : /\S – (.+ · )?Stadig$/;
}

function isPage(visit: Visit): boolean {
  return visit.status === 200 && visit.html !== '';
}

function eachVisit(problem: (at: { walk: Walk; visit: Visit }) => string | false): string[] {
  return unique(
    walks.flatMap((walk) =>
      walk.visits.flatMap((visit) => {
        const found = problem({ walk, visit });
        return found ? [`${walk.who}: ${found}`] : [];
      }),
    ),
  );
}

function walkOf(who: string): Walk {
  const found = walks.find((walk) => walk.who === who);
  if (!found) throw new Error(`${who} has not walked`);
  return found;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
