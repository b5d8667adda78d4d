import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { Page } from '#ui/frame.tsx';
import { Pager } from '#ui/pager.tsx';
import { EmptyThread } from './empty-thread.tsx';
import { hitsOf, isChosen, queryOf, readFilter, type ThreadFilter } from './filter.rules.ts';
import { Hits, pageOfHits } from './hits.tsx';
import { loadThread, sceneOf, type Thread } from './load-thread.ts';
import { pageOf, Picture, thingsOnPage } from './picture.tsx';
import { readPage } from './read-page.ts';
import { Summary } from './summary.tsx';
import { Filter } from './thread-filter.tsx';
import { threadPaths } from './thread.paths.ts';
import { threadTexts } from './thread.texts.ts';

export const overviewPage = page({
  path: '/:organisation/roda-traden',
  load: async ({ db }) => loadThread(db),
  view(view, thread) {
    const t = threadTexts[view.locale];
    const filter = readFilter(view.url.searchParams);
    return (
      <Page view={view} step="thread" title={t.title} lead={t.lead}>
        {thread.graph.nodes.length === 0 ? (
          <EmptyThread view={view} />
        ) : (
          <>
            <Summary view={view} gaps={thread.gaps} />
            <p class="quiet no-print">{t.howTo}</p>
            {isChosen(filter) ? <Chosen {...{ view, thread, filter }} /> : <Whole {...{ view, thread, filter }} />}
          </>
        )}
      </Page>
    );
  },
});

type Props = { view: MemberView; thread: Thread; filter: ThreadFilter };

/** The thread as a picture, a part at a time. */
function Whole({ view, thread, filter }: Props) {
  const t = threadTexts[view.locale];
  const query = view.url.searchParams;
  const asList = query.get('visa') === 'lista';
  const { part, page: at, of } = pageOf(thread.graph, readPage(query));
  const href = (change: { sida?: number; asList?: boolean }) =>
    threadPaths.overview(view.organisation, {
      sida: change.sida ?? at,
      visa: (change.asList ?? asList) ? 'lista' : undefined,
    });
  return (
    <>
      <div class="weave-choice no-print">
        <Filter view={view} filter={filter} gaps={thread.gaps} />
        <a class="weave-switch" href={href({ asList: !asList })}>
          {asList ? t.asDrawing : t.asList}
        </a>
      </div>
      {of > 1 && (
        <p>
          {t.part(String(at), String(of))} {t.parts}
        </p>
      )}
      <Picture scene={sceneOf(view, thread)} part={part} asList={asList} />
      <Pager page={at} of={of} href={(sida) => href({ sida })} />
    </>
  );
}

/** What fits the filter, as lists. */
function Chosen({ view, thread, filter }: Props) {
  const t = threadTexts[view.locale];
  const { graph, gaps } = thread;
  const fitting = hitsOf(graph.nodes, gaps, filter);
  const hits = graph.nodes.filter(({ id }) => fitting.has(id));
  const { nodes, page: at, of } = pageOfHits(hits, readPage(view.url.searchParams), thingsOnPage);
  return (
    <>
      <Filter view={view} filter={filter} gaps={gaps} />
      <p>
        {hits.length === 0 ? t.filter.nothing : t.filter.shown(String(hits.length), String(graph.nodes.length))}{' '}
        <a class="no-print" href={threadPaths.overview(view.organisation)}>
          {t.filter.clear}
        </a>
      </p>
      <Hits scene={sceneOf(view, thread)} nodes={nodes} />
      <Pager page={at} of={of} href={(sida) => threadPaths.overview(view.organisation, { ...queryOf(filter), sida })} />
    </>
  );
}
