import { castPeople } from '#src/demo/cast.ts';
import { crawl, listPageRoutes, signIn, type Visit } from '../e2e/crawl.ts';

/** One page of every route that somebody of the cast comes to, with the cookie of the first who did. */
export async function listSignedInPages(url: string): Promise<{ visit: Visit; cookie: string }[]> {
  const routes = await listPageRoutes();
  const pages = new Map<string, { visit: Visit; cookie: string }>();
  for (const { email, slug } of castPeople) {
    const cookie = await signIn(url, email);
    const { visits } = await crawl({ url, routes, cookie, starts: [`/${slug}/hem`, '/konto'] });
    for (const visit of visits) {
      if (visit.html && visit.status === 200 && !pages.has(visit.template))
        pages.set(visit.template, { visit, cookie });
    }
  }
  return [...pages.values()];
}
