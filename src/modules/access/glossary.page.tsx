import { TERMS, type TermKey } from '#content/terms.ts';
import { enter } from '#platform/web/enter.ts';
import { html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { PlainPage } from '#ui/frame.tsx';
import { TermList } from '#ui/terms.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { glossaryTexts } from '#modules/access/glossary.texts.ts';

/** Every word that is explained anywhere, in the order of the reader's alphabet. */
export const glossaryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/ordlista',
    access: 'public',
    async handle(c, services) {
      const view = await enter(c, services, 'public');
      const t = glossaryTexts[view.locale];
      const keys = Object.keys(TERMS) as TermKey[]; // the keys of a constant
      const sorted = keys.toSorted((a, b) =>
        TERMS[a].word[view.locale].localeCompare(TERMS[b].word[view.locale], view.locale),
      );
      return html(
        c,
        <PlainPage view={view} title={t.title}>
          <p class="lead">{t.lead}</p>
          <TermList locale={view.locale} terms={sorted} />
          {view.memberships.length > 0 && (
            <p>
              <a href={accessPaths.start}>{t.back}</a>
            </p>
          )}
        </PlainPage>,
      );
    },
  },
];
