import { AppError } from '#platform/errors.ts';
import { isLocale, type Locale } from '#platform/i18n/locale.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { fileResponse, html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { respondProblem } from '#ui/respond-problem.tsx';
import { publishedOf } from '../published-result.ts';
import { groupIn, isUnfolded, levelOf, levelShown, partOf } from '../result.rules.ts';
import { findPublicResult } from './public-result.queries.ts';
import { PublicResultView } from './public-result-view.tsx';

/** The result for everyone who has the survey's address: what those who work with it see, and nothing else. */
export const publicResultRoutes: Route[] = [
  {
    method: 'GET',
    path: '/svara/:token/resultat.json',
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const found = await findPublicResult(services, c.req.param('token') ?? '');
      if (!found) return notFound(c, services);
      const body = new TextEncoder().encode(JSON.stringify(publishedOf(found.result, found)));
      return fileResponse(c, { body, mediaType: 'application/json', name: 'resultat.json' });
    },
  },
  {
    method: 'GET',
    path: '/svara/:token/resultat',
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const token = c.req.param('token') ?? '';
      const found = await findPublicResult(services, token);
      if (!found) return notFound(c, services);
      const query = new URL(c.req.url).searchParams;
      const { sections, groups } = found.result;
      const chosen = groupIn(query, groups);
      const level = levelShown(levelOf(query), groups, chosen);
      return html(
        c,
        <PublicResultView
          found={found}
          token={token}
          level={level}
          part={partOf(query, sections, level)}
          isUnfolded={isUnfolded(query, level)}
          chosen={chosen}
          locale={localeIn(query)}
          assets={services.frame.assets('result', found.theme)}
        />,
      );
    },
  },
];

function localeIn(query: URLSearchParams): Locale {
  const wanted = query.get('lang') ?? '';
  return isLocale(wanted) ? wanted : 'sv';
}

function notFound(c: WebContext, services: Services): Promise<Response> {
  return respondProblem(c, services.frame, new AppError('not-found'));
}
