import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { castOrganisations, castPeople } from '#src/demo/cast.ts';
import { openBrowser } from './browser.ts';
import { crawl, linksOf, listPageRoutes, parseHtml, signIn, textOf, type Crawl, type Visit } from './crawl.ts';
import { startSystem, type System } from './system.ts';

type Walk = Crawl & { who: string; slug: string; cookie: string | undefined };

let system: System;
let browser: Browser;
let routes: string[];
/** What each of the cast comes to, and a visitor. */
let walks: Walk[];
/** One visit per route, as the first who came there. */
let pages: { walk: Walk; visit: Visit }[];

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  routes = await listPageRoutes();
  walks = [await walkAsVisitor()];
  for (const person of castPeople) walks.push(await walkAs(person));
  const first = new Map<string, { walk: Walk; visit: Visit }>();
  for (const walk of walks) {
    for (const visit of walk.visits) {
      if (visit.html && visit.status === 200 && !first.has(visit.template)) first.set(visit.template, { walk, visit });
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
  const survey =
    (await fetch(`${system.url}/svara/demo`, { redirect: 'manual' })).headers.get('location') ?? '/svara/demo';
  const thanks = survey.replace(/[^/]+$/, 'tack');
  const starts = [
    '/',
    '/logga-in/kod',
    '/demo/utkorg',
    '/svara/demo',
    survey.replace(/\/[^/]+$/, ''),
    thanks,
    '/dev/ui',
  ];
  return { who: 'a visitor', slug: '', cookie: undefined, ...(await crawl({ url: system.url, routes, starts })) };
}

async function walkAs({ email, slug }: { email: string; slug: string }): Promise<Walk> {
  const cookie = await signIn(system.url, email);
  const starts = ['/', `/${slug}/hem`, '/konto', '/valj'];
  return { who: email, slug, cookie, ...(await crawl({ url: system.url, routes, cookie, starts })) };
}

function send(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { origin: system.url, cookie };
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
      const known = new Map(visits.map((visit) => [visit.path, visit]));
      const real = visits.filter(({ path }) => path !== '/dev/ui'); // the gallery's links are examples
      return real.flatMap((visit) =>
        linksOf(visit, system.url)
          .filter(({ path, fragment }) => fragment && known.get(path)?.document.getElementById(fragment) === null)
          .map(({ path, fragment }) => `${who}: ${path}#${fragment}, linked from ${visit.path}`),
      );
    });
    expect(unique(dead)).toEqual([]);
  });

  test('is met by somebody: no page is without a link to it', () => {
    const met = new Set(
      walks
        .flatMap(({ visits, asked }) => [...asked, ...visits.map(({ template }) => template)])
        .map((one) => one.split('?')[0]),
    );
    expect(routes.filter((route) => !met.has(route) && !(route in notLinked))).toEqual([]);
    expect(Object.keys(notLinked).filter((route) => met.has(route) || !routes.includes(route))).toEqual([]);
  });

  test('has one heading of the first degree, a language and a title of its own', () => {
    const wrong = eachVisit(({ visit, walk }) => {
      if (!visit.html || visit.status !== 200) return false;
      const headings = visit.document.querySelectorAll('h1').length;
      const { lang } = visit.document.documentElement;
      const { title } = visit.document;
      if (headings !== 1) return `${headings} h1 on ${visit.path}`;
      if (lang !== 'sv' && !visit.template.endsWith('?lang')) return `lang="${lang}" on ${visit.path}`;
      if (!titleEnding(walk, visit).test(title)) return `title “${title}” on ${visit.path}`;
      return false;
    });
    expect(wrong).toEqual([]);
  });

  test('has a title that no other page of the same person has', () => {
    const twice = walks.flatMap(({ who, visits }) => {
      const titles = Map.groupBy(
        visits.filter(({ html, status, template }) => html && status === 200 && !template.includes('?')),
        ({ document }) => document.title,
      );
      return [...titles].flatMap(([title, same]) =>
        same.length > 1 ? [`${who}: “${title}” on ${same.map(({ path }) => path).join(' ')}`] : [],
      );
    });
    expect(twice).toEqual([]);
  });

  test('is valid HTML', async () => {
    const wrong = new Map<string, string>();
    for (const { visits } of walks) {
      for (const { html, path, template } of visits) {
        if (!html) continue;
        for (const { messages } of (await validator.validateString(html, path)).results) {
          for (const { ruleId, message, line, column } of messages)
            wrong.set(`${template} ${ruleId} ${message}`, `${path}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect([...wrong.values()]).toEqual([]);
  });

  test('is served with a content policy that allows nothing unsaid, is not kept, and sets no cookie but ours', () => {
    const wrong = eachVisit(({ visit }) => {
      const policy = visit.headers.get('content-security-policy') ?? '';
      if (!/^default-src 'none'(;|$)/.test(policy) || policy.includes('unsafe'))
        return `policy “${policy}” on ${visit.path}`;
      if (visit.html && visit.headers.get('cache-control') !== 'no-store') return `kept: ${visit.path}`;
      const strange = visit.cookies.filter((cookie) => !/^(stadig|sprak|stadig-inloggning)=/.test(cookie));
      return strange.length > 0 && `cookie ${strange.join()} on ${visit.path}`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a neighbour', () => {
  const pairs = castPeople.flatMap((one) =>
    castPeople.filter((other) => one.slug !== other.slug).map((other) => ({ one, other })),
  );

  test('is not found by name, and nothing of it by title', () => {
    const leaks = pairs.flatMap(({ one, other }) => {
      const theirs = [...ownWords(other.slug)];
      return walkOf(one.email).visits.flatMap(({ path, html, document }) => {
        const text = textOf(document);
        const found = html ? theirs.filter((word) => text.includes(word)) : [];
        return found.map((word) => `${one.email} reads “${word}” of ${other.slug} on ${path}`);
      });
    });
    expect(unique(leaks)).toEqual([]);
  });

  test('has no page that opens', async () => {
    const opened: string[] = [];
    const seen = new Set<string>();
    for (const { one, other } of pairs) {
      for (const { path } of walkOf(other.email).visits) {
        if (!path.startsWith(`/${other.slug}/`) || seen.has(one.email + path)) continue;
        seen.add(one.email + path);
        const { cookie } = walkOf(one.email);
        const { status } = await fetch(system.url + path, { redirect: 'manual', headers: { cookie: cookie ?? '' } });
        if (status !== 404) opened.push(`${one.email} gets ${status} for ${path}`);
      }
    }
    expect(opened).toEqual([]);
  });

  /** Its name, its people, and the names of what only it has. */
  function ownWords(slug: string): Set<string> {
    const mine = new Set(walks.filter((walk) => walk.slug === slug).flatMap(thingsOf));
    const name = castOrganisations.find((organisation) => organisation.slug === slug)?.name.split(/s? /)[0] ?? '';
    const people = castPeople.filter((person) => person.slug === slug).map((person) => person.email);
    return new Set([...[...mine].filter((title) => !sharedNames.has(title)), name, ...people]);
  }

  function thingsOf({ visits }: Walk): string[] {
    const ofOne = visits.filter(({ template }) => template.includes(':id') && !template.includes('behorigheter'));
    return ofOne.map(({ document }) => textOf(document.querySelector('h1'))).filter((title) => title.length > 7);
  }
});

describe('every page in English', () => {
  test('says so, and has no Swedish words around what people have written', async () => {
    const left: string[] = [];
    for (const { walk, visit } of pages) {
      const english = await inEnglish(walk, visit.path);
      if (!english) continue;
      const { lang } = english.documentElement;
      if (lang !== 'en') left.push(`lang="${lang}" on ${visit.path}`);
      const swedish = new Set(frameWords(visit.document));
      const same = frameWords(english).filter(
        (words) => swedish.has(words) && /\p{L}{4}/u.test(words) && !sameInBoth.has(words),
      );
      for (const words of unique(same)) left.push(`“${words}” on ${visit.path}`);
    }
    expect(left).toEqual([]);
  });

  /** A respondent's language stands in the address, everybody else's in a cookie. */
  async function inEnglish(walk: Walk, path: string): Promise<Document | undefined> {
    const isRespondents = path.startsWith('/svara/');
    if (isRespondents && path.includes('lang=')) return undefined;
    const cookie = [walk.cookie, isRespondents ? undefined : 'sprak=en']
      .filter((part) => part !== undefined)
      .join('; ');
    const response = await fetch(system.url + path + (isRespondents ? '?lang=en' : ''), { headers: { cookie } });
    return parseHtml(await response.text());
  }

  /** Words of the system itself: what is in lists, rows and running text may be people's own. */
  function frameWords(document: Document): string[] {
    const parts =
      'nav:not(.breadcrumbs) a, button, label, legend, summary, th[scope="col"], caption, dt, h2, .ds-skip-link, footer p';
    return [...document.querySelectorAll(parts)]
      .filter((part) => !part.closest('[lang="sv"], [lang="en"]:not(html)'))
      .map(textOf);
  }
});

describe('every page in a browser', () => {
  test('fits a screen of 320 pixels, is silent in the console, and axe finds nothing to say', async () => {
    const problems = problemPages.map(({ email, path, status }) => ({ walk: walkOf(email), path, status }));
    const good = pages
      .filter(({ visit }) => !visit.template.includes('?'))
      .map(({ walk, visit }) => ({ walk, path: visit.path, status: 200 }));
    const queue = [...good, ...problems];
    const wrong: string[] = [];
    const lookAtRest = async () => {
      const contexts = new Map<Walk, Page>();
      for (let next = queue.shift(); next; next = queue.shift()) {
        const page = contexts.get(next.walk) ?? (await openPage(next.walk));
        contexts.set(next.walk, page);
        wrong.push(...(await look(page, next)));
      }
      for (const page of contexts.values()) await page.context().close();
    };
    await Promise.all([lookAtRest(), lookAtRest()]);
    expect(wrong).toEqual([]);
  });

  async function openPage({ cookie }: Walk): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie) await context.addCookies([{ name, value, url: system.url }]);
    return context.newPage();
  }

  async function look(page: Page, { path, status }: { path: string; status: number }): Promise<string[]> {
    const wrong: string[] = [];
    const hear = (words: string) => wrong.push(`${path} console: ${words}`);
    page.removeAllListeners('console').removeAllListeners('pageerror');
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes(`status of ${status}`)) hear(message.text());
    });
    page.on('pageerror', (error) => hear(error.message));
    await page.setViewportSize({ width: 1280, height: 900 });
    const response = await page.goto(system.url + path);
    if (response?.status() !== status) wrong.push(`${path} answers ${response?.status()} instead of ${status}`);
    const { violations } = await new AxeBuilder({ page }).withTags(axeTags).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      wrong.push(`${path} axe ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(widest);
    if (wide.width > 320) wrong.push(`${path} is ${wide.width} pixels wide: ${wide.parts.join(' ')}`);
    const strange = (await page.context().cookies()).filter(
      ({ name }) => !['stadig', 'sprak', 'stadig-inloggning'].includes(name),
    );
    if (strange.length > 0) wrong.push(`${path} leaves the cookie ${strange.map(({ name }) => name).join()}`);
    return wrong;
  }
});

describe('every form with something that must be filled in', () => {
  test('says what is missing when it is sent empty, with links to the fields', async () => {
    const wrong: string[] = [];
    for (const { walk, visit } of pages) {
      for (const form of visit.document.querySelectorAll('form[method="post"]')) {
        if (!form.querySelector('[required], [aria-required="true"]')) continue;
        const action = form.getAttribute('action') ?? visit.path;
        const hidden = [...form.querySelectorAll('input[type="hidden"]')].map((one) => [
          one.getAttribute('name') ?? '',
          one.getAttribute('value') ?? '',
        ]);
        const answer = await send(action, Object.fromEntries(hidden), walk.cookie);
        const html = await answer.text();
        const document = parseHtml(html);
        const hear = (problem: string) => wrong.push(`${walk.who} ${action}: ${problem}`);
        if (answer.status !== 400) hear(`answers ${answer.status}`);
        else {
          const links = [...document.querySelectorAll('#error-summary a')].map(
            (link) => link.getAttribute('href') ?? '',
          );
          if (links.length === 0) hear('has no summary');
          for (const link of links) if (!document.getElementById(link.slice(1))) hear(`nothing has the id of ${link}`);
          if (!document.title.startsWith('Fel: ')) hear(`title “${document.title}”`);
          for (const { messages } of (await validator.validateString(html, action)).results)
            for (const { ruleId, message } of messages) hear(`${ruleId} ${message}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Pages that say no. */
const problemPages = [
  { email: 'a visitor', path: '/finns-inte', status: 404 },
  { email: 'a visitor', path: '/svara/finns-inte', status: 404 },
  { email: 'ylva@strandvik.example', path: '/strandvik/finns-inte', status: 404 },
  { email: 'sixten@strandvik.example', path: '/strandvik/behorigheter', status: 403 },
];

function walkOf(who: string): Walk {
  const found = walks.find((walk) => walk.who === who);
  if (!found) throw new Error(`${who} has not walked`);
  return found;
}

/** In the browser: how wide the page is, and what reaches out of the screen outside a region that scrolls. */
function widest(): { width: number; parts: string[] } {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const parts = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement))
    .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  return { width: document.documentElement.scrollWidth, parts: parts.slice(0, 4) };
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // hono/jsx writes <br/> and required="": both are HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // Choices of one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
});

/** Addresses that no link leads to, with the reason. */
const notLinked: Record<string, string> = {
  '/filer/icon.svg': 'in the head of every page, not in a link',
  '/filer/*': 'in the head of every page, not in a link',
  '/halsa': 'asked by machines',
};

/** Names that several municipalities have of the same thing. */
const sharedNames = new Set<string>();

/** Words that are spelled alike in Swedish and English. */
const sameInBoth = new Set<string>(['Plan']);

function titleEnding({ slug }: Walk, { path }: Visit): RegExp {
  const organisation = castOrganisations.find((one) => one.slug === slug)?.name ?? '';
  if (path.startsWith('/svara/')) return /\S – \S/;
  return slug && path.startsWith(`/${slug}/`) ? new RegExp(`\\S – ${organisation} · Stadig$`) : /\S – (.+ · )?Stadig$/;
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

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
