import { castPeople } from '#src/demo/cast.ts';
import { crawl, listPageRoutes, signIn, type Visit } from '../e2e/crawl.ts';

/** Of every route that somebody of the cast comes to, the largest of the first few pages, with the cookie of whoever saw it. */
export async function listSignedInPages(url: string): Promise<{ visit: Visit; cookie: string }[]> {
  const routes = await listPageRoutes();
  const pages = new Map<string, { visit: Visit; cookie: string }>();
  for (const { email, slug } of castPeople) {
    const cookie = await signIn(url, email);
    const { visits } = await crawl({ url, routes, cookie, starts: [`/${slug}/hem`, '/konto'], perTemplate: 4 });
    for (const visit of visits) {
      const known = pages.get(visit.template)?.visit.html.length ?? 0;
      if (visit.status === 200 && visit.html.length > known) pages.set(visit.template, { visit, cookie });
    }
  }
  return [...pages.values()];
}

/** The page of the spring's result, 24 questions in 60 groups, at each level. */
export const resultTemplate = '/:organisation/enkater/:id/resultat';
export const resultLevels = ['kommun', 'forvaltning', 'grupp'] as const;
