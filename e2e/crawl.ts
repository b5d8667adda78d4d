import { join } from 'node:path';
import { allRoutes } from '#src/app.tsx';
import { projectRoot } from '#db/project-root.ts';
import { loadAssets } from '#platform/web/assets.ts';

/** One page (or file) as somebody met it by following a link. */
export type Visit = {
  /** With its query, after redirects. */
  path: string;
  /** The route it belongs to, with the names of its query: `/:organisation/enkater/:id?sortera`. */
  template: string;
  /** The page with the link that led here. */
  from: string;
  status: number;
  headers: Headers;
  cookies: string[];
  /** Milliseconds until the whole answer was here. */
  ms: number;
  /** Only for what is shown as HTML; empty for other things and for files to take away. */
  html: string;
};

type Ask = { url: string; cookie?: string | undefined };

/** Addresses that a page can have, from the route table: `/:organisation/hem`. In the order in which they are tried. */
export async function listPageRoutes(): Promise<string[]> {
  const assets = await loadAssets(join(projectRoot(), '.stadig/build/assets'), join(projectRoot(), 'src/ui/icon.svg'));
  const routes = allRoutes({ assets, demo: { cast: [], letters: () => [] } });
  return routes.filter((route) => route.method === 'GET').map((route) => route.path);
}

/** Signs in as one of the cast of the demonstration. Resolves to the cookie header. */
export async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/demo/inloggning`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ email }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 303 || !cookie) throw new Error(`${email} cannot sign in: ${response.status}`);
  return cookie;
}

/** What was opened, the routes that were asked for, also those that only lead on, and the addresses of the files that were left. */
export type Crawl = { visits: Visit[]; asked: ReadonlySet<string>; left: ReadonlySet<string> };

/**
 * Everything that somebody comes to by following links of the same origin from these addresses, breadth first. Of addresses that differ
 * only in their numbers or in the values of their query, the first `perTemplate` are opened; of files to take away one, since a document or a
 * workbook takes the server seconds to make, also for whoever only asks if it is there. Who may not have one is told so before it is made: the
 * other files are left, for strangers to be refused.
 */
export async function crawl(
  options: Ask & { routes: readonly string[]; starts: readonly string[]; perTemplate?: number },
): Promise<Crawl> {
  const templateOf = templates(options.routes);
  const seen = new Set<string>();
  const opened = new Map<string, number>();
  const visits = new Map<string, Visit>();
  const files = new Set<string>();
  const left = new Set<string>();
  let wave = options.starts.map((path) => ({ path, from: 'the start' }));
  while (wave.length > 0) {
    const next: typeof wave = [];
    for (const { path, from } of wave) {
      const template = templateOf(path);
      const times = opened.get(template) ?? 0;
      if (files.has(template) && !seen.has(path)) left.add(path);
      if (seen.has(path) || times >= (options.perTemplate ?? 2) || files.has(template)) continue;
      seen.add(path);
      opened.set(template, times + 1);
      const visit = await open({ ...options, path, from, templateOf });
      if (visit.status === 200 && visit.html === '') files.add(template);
      if (visits.has(visit.path)) continue;
      visits.set(visit.path, visit);
      seen.add(visit.path);
      next.push(...linksOf(visit, options.url).map((link) => ({ path: link.path, from: visit.path })));
    }
    wave = next;
  }
  return { visits: [...visits.values()], asked: new Set(opened.keys()), left };
}

/** Links of a page that stay in the system, each with the part after `#`. Read without a DOM: the pages are ours, and there are hundreds. */
export function linksOf({ html, path }: Visit, origin: string): { path: string; fragment: string }[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const address = decoded(href);
    if (!URL.canParse(address, origin + path)) return [{ path: address, fragment: '' }];
    const url = new URL(address, origin + path);
    return url.origin === origin
      ? [{ path: url.pathname + url.search, fragment: decodeURIComponent(url.hash.slice(1)) }]
      : [];
  });
}

/** What stands in the first element of this kind, as words: “title”, “h1”, “body”. */
export function wordsIn(html: string, element: string): string {
  const inside = new RegExp(`<${element}\\b[^>]*>([^]*?)</${element}>`).exec(html)?.[1] ?? '';
  return decoded(inside.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

async function open(ask: Ask & { path: string; from: string; templateOf: (path: string) => string }): Promise<Visit> {
  const started = performance.now();
  let { path } = ask;
  let response = await get(ask, path);
  const cookies = response.headers.getSetCookie();
  for (let hops = 0; hops < 5 && response.headers.has('location'); hops += 1) {
    const target = new URL(response.headers.get('location') ?? '', ask.url + path);
    if (target.origin !== ask.url) break; // stays a 3xx, which no page may be
    path = target.pathname + target.search;
    response = await get(ask, path);
    cookies.push(...response.headers.getSetCookie());
  }
  const body = await response.text();
  const isShown =
    response.headers.get('content-type')?.startsWith('text/html') && !response.headers.has('content-disposition');
  const html = isShown ? body : '';
  return {
    path,
    template: ask.templateOf(path),
    from: ask.from,
    status: response.status,
    headers: response.headers,
    cookies,
    ms: performance.now() - started,
    html,
  };
}

/** A connection that was kept open may have been closed at the other end while a test was busy: then once more. */
export async function get({ url, cookie }: Ask, path: string): Promise<Response> {
  const ask = () => fetch(url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });
  return ask().catch(ask);
}

function decoded(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}

/** From an address to its route. What no route has is its own template, so that it is opened and seen to be missing. */
function templates(routes: readonly string[]): (path: string) => string {
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`),
  }));
  return (path) => {
    const { pathname, searchParams } = new URL(path, 'http://stadig.test');
    const route = patterns.find(({ pattern }) => pattern.test(pathname))?.route ?? pathname.replace(/\d+/g, ':id');
    const names = [...new Set(searchParams.keys())].sort();
    return names.length > 0 ? `${route}?${names.join('&')}` : route;
  };
}
