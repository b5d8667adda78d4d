import { notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Pager } from '#ui/pager.tsx';
import { kinds } from './filter.rules.ts';
import { partOf, pathOf } from './graph.ts';
import { loadThread, sceneOf, type Thread } from './load-thread.ts';
import { outlineOf } from './outline.ts';
import { OutlineList } from './outline-list.tsx';
import { pageOf, drawingOf } from './picture.tsx';
import { readPage } from './read-page.ts';
import { kindWords, type Scene } from './scene.ts';
import { Gaps } from './thing.tsx';
import { threadPaths } from './thread.paths.ts';
import { threadTexts } from './thread.texts.ts';
import { Weave } from './weave.tsx';

/** The longest list of what a thing rests on, or of what came of it. */
const longestList = 150;

export const nodePage = page({
  path: '/:organisation/roda-traden/:id',
  async load({ db }, { id }) {
    const thread = await loadThread(db);
    return { thread, node: thread.sides.nodes.get(id) ?? notFound() };
  },
  view(view, { thread, node }) {
    const t = threadTexts[view.locale];
    const scene = sceneOf(view, thread, node.id);
    const missing = scene.gaps.get(node.id) ?? [];
    return (
      <Page
        view={view}
        step="thread"
        title={node.title}
        lead={kindWords(node, view.locale)}
        breadcrumbs={[{ label: t.title, href: threadPaths.overview(view.organisation) }]}
      >
        {missing.length > 0 && (
          <section class="weave-missing" aria-label={t.node.missing}>
            <Gaps scene={scene} id={node.id} />
          </section>
        )}
        <ButtonRow>
          <ButtonLink href={`/${view.organisation.slug}${node.path}`}>{t.node.openThing[node.kind]}</ButtonLink>
          <a class="no-print" href={threadPaths.overview(view.organisation)}>
            {t.node.whole}
          </a>
        </ButtonRow>
        <Path {...{ view, thread, scene }} id={node.id} />
        <div class="weave-ways">
          <Way scene={scene} id={node.id} side="restsOn" />
          <Way scene={scene} id={node.id} side="ledTo" />
        </div>
      </Page>
    );
  },
});

/** Its own way through the five columns; on a phone and on paper the two lists say the same. */
function Path(props: { view: MemberView; thread: Thread; scene: Scene; id: number }) {
  const { view, thread, scene, id } = props;
  const whole = partOf(thread.graph, pathOf(thread.sides, id));
  if (whole.nodes.length < 2) return null;
  const { part, page: at, of } = pageOf(whole, readPage(view.url.searchParams));
  return (
    <div class="weave-both" data-path="yes">
      <Weave scene={scene} drawing={drawingOf(scene, part)} />
      <Pager page={at} of={of} href={(sida) => threadPaths.node(view.organisation, id, { sida })} />
    </div>
  );
}

function Way({ scene, id, side }: { scene: Scene; id: number; side: 'restsOn' | 'ledTo' }) {
  const t = threadTexts[scene.locale].node;
  const next = scene.sides[side];
  // The nearest in the thread first: of what a plan rests on, its measures before its mandate.
  const along = side === 'ledTo' ? 1 : -1;
  const order = new Map([...scene.sides.nodes.values()].map((node) => [node.id, along * kinds.indexOf(node.kind)]));
  const { items, left } = outlineOf([id], next, { order, limit: longestList });
  const below = items[0]?.children ?? [];
  return (
    <section aria-labelledby={`weave-way-${side}`}>
      <h2 id={`weave-way-${side}`}>{t[side]}</h2>
      {below.length === 0 ? (
        <p class="quiet">{side === 'restsOn' ? t.restsOnNothing : t.ledToNothing}</p>
      ) : (
        <OutlineList scene={scene} items={below} />
      )}
      {left > 0 && <p>{t.left(String(left))}</p>}
    </section>
  );
}
