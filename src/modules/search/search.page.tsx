import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { findPages, pagesKind, type PageHit } from './search.pages.ts';
import { listHits, listSought, type Hit } from './search.queries.ts';
import { sources } from './search.sources.ts';
import { searchTexts } from './search.texts.ts';
import { readQuery } from './search-query.ts';
import { SearchForm } from './search-form.tsx';
import { SearchHits } from './search-hits.tsx';

/** Of each kind, until one kind is chosen. */
const few = 3;
const pageSize = 20;

/** What was found, as the page shows it. `kind` is the one that is shown alone. */
export type Found = {
  typed: string;
  shortened: string | undefined;
  stems: readonly string[];
  hits: readonly Hit[];
  pages: readonly PageHit[];
  kind: string | undefined;
  at: number;
  size: number;
};

export const searchPage = page({
  path: '/:organisation/sok',
  async load({ db, ...view }): Promise<Found> {
    const { url, locale } = view;
    const query = readQuery(url.searchParams.get('q'));
    const asked = url.searchParams.get('slag');
    const kind = [pagesKind, ...sources.map((source) => source.kind)].find((one) => one === asked);
    const at = /^[1-9]\d{0,3}$/.test(url.searchParams.get('sida') ?? '') ? Number(url.searchParams.get('sida')) : 1;
    const sought = await listSought(db, query);
    const size = kind ? pageSize : few;
    const read = (part: number) =>
      listHits(db, { sources, query, sought, locale, kind, from: (part - 1) * size + 1, to: part * size });
    const hits = await read(kind ? at : 1);
    const last = Math.max(1, Math.ceil((hits.find((hit) => hit.kind === kind)?.total ?? 0) / size));
    return {
      typed: query.typed,
      shortened: query.shortened ? sought.map(({ word }) => word).join(', ') : undefined,
      stems: sought.map(({ stem }) => stem),
      hits: at > last && kind ? await read(last) : hits,
      pages: findPages(view, sought),
      kind,
      at: kind ? Math.min(at, last) : 1,
      size,
    };
  },
  view(view, found) {
    const t = searchTexts[view.locale];
    return (
      <Page view={view} title={found.typed ? t.titleFor(shortTitle(found.typed)) : t.title}>
        <SearchForm view={view} typed={found.typed} kind={found.kind} />
        {found.shortened && <Notice tone="info">{t.shortened(found.shortened)}</Notice>}
        {found.stems.length === 0 ? <Purpose view={view} /> : <SearchHits view={view} found={found} />}
      </Page>
    );
  },
});

function shortTitle(typed: string): string {
  const letters = Array.from(typed);
  return letters.length > 60 ? `${letters.slice(0, 60).join('')} …` : typed;
}

function Purpose({ view }: { view: MemberView }) {
  const t = searchTexts[view.locale];
  return (
    <>
      <p>{t.purpose}</p>
      <p class="quiet">{t.never}</p>
    </>
  );
}
