import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { DocumentView } from '#foundations/documents/index.ts';
import { getThreadSides, kindTexts, listNodes, type ThreadNode } from '#foundations/thread/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { State } from '#ui/state.tsx';
import { decidedText } from '../decided-text.ts';
import { versionNumber } from '../document/document.page.tsx';
import { Downloads } from '../document/downloads.tsx';
import { documentOf } from '../document/plan-document.ts';
import { readFrozenContent, type FrozenPlan } from '../plan-content.ts';
import { PlanContents } from '../plan-contents.tsx';
import { getVersion, type PlanVersion } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { proposeTexts } from '../propose-plan/propose.texts.ts';

export const versionPage = page({
  path: '/:organisation/planer/:id/versioner/:version',
  async load({ db }, { id, version }) {
    const kept = await getVersion(db, id, versionNumber(version));
    const { content, holds, sha256 } = await readFrozenContent(db, id, kept);
    const now = await listNodes(db, [...new Set(content.thread.map((step) => step.id))]);
    return {
      kept,
      content,
      sha256: sha256.toString('hex'),
      holds,
      revisions: new Map(now.map((node) => [node.id, node.revision])),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, { kept, content, sha256, holds, revisions, thread }) {
    const t = proposeTexts[view.locale].frozen;
    const { plan } = content;
    const document = documentOf(content, { kept });
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page
        view={view}
        step="plan"
        title={t.title(plan.title, String(kept.version))}
        lead={t.lead}
        terms={['checksum', 'putForward']}
        breadcrumbs={crumbs}
        thread={{
          sides: { restsOn: restedOn(content, revisions), ledTo: thread.ledTo },
          current: planTexts[view.locale].current,
        }}
      >
        <Standing view={view} kept={kept} content={content} sha256={sha256} />
        {holds ? <p>{t.digestHolds}</p> : <Notice tone="warning">{t.digestBroken}</Notice>}
        <PlanContents document={document} locale={view.locale} />
        <DocumentView document={{ ...document, contents: false }} withoutHead />
        <h2>{t.thread}</h2>
        <ThreadThen view={view} steps={content.thread} revisions={revisions} />
        <h2>{t.documents}</h2>
        <Downloads
          view={view}
          fileHref={(format) => plansPaths.versionFile(view.organisation, plan.id, kept.version, format)}
        />
      </Page>
    );
  },
});

function Standing({
  view,
  kept,
  content,
  sha256,
}: {
  view: MemberView;
  kept: PlanVersion;
  content: FrozenPlan;
  sha256: string;
}) {
  const { locale } = view;
  const t = proposeTexts[locale];
  const opened =
    kept.openedAgainAt && t.frozen.openedAgain(kept.openedAgainReason, formatDate(today(kept.openedAgainAt), locale));
  const status = opened ?? (kept.decidedOn ? t.frozen.adopted(decidedText(kept, locale)) : t.frozen.waiting);
  const missing = content.missing.map((gap) => `${t.gaps.kinds[gap.kind]}${gap.title ? `: ${gap.title}` : ''}`);
  return (
    <Facts
      items={[
        { term: t.frozen.proposed(''), value: formatDate(today(kept.proposedAt), locale) },
        { term: t.frozen.status, value: status },
        ...(kept.handedOnReason ? [{ term: t.frozen.handedOn, value: kept.handedOnReason }] : []),
        ...(missing.length > 0 ? [{ term: t.frozen.missing, value: missing.map((line) => <div>{line}</div>) }] : []),
        { term: t.frozen.digest, value: <code class="digest">{sha256}</code> },
      ]}
    />
  );
}

/** What the plan rested on when it was frozen, which may be other things than it rests on now. */
function restedOn({ plan, thread }: FrozenPlan, revisions: ReadonlyMap<number, number>): ThreadNode[] {
  return thread
    .filter((step) => step.fromId === plan.id && revisions.has(step.id))
    .map((step) => ({
      id: step.id,
      kind: step.kind,
      title: step.title,
      path: step.path,
      state: '',
      reason: '',
      changed: (revisions.get(step.id) ?? 0) > step.revision,
    }));
}

/** The things behind the plan as they were called then, nearest first, and which of them have moved on. */
function ThreadThen(props: { view: MemberView; steps: FrozenPlan['thread']; revisions: ReadonlyMap<number, number> }) {
  const { view, revisions } = props;
  const t = proposeTexts[view.locale].frozen;
  const things = [...new Map(props.steps.map((step) => [step.id, step])).values()];
  const moved = (step: FrozenPlan['thread'][number]) => (revisions.get(step.id) ?? Infinity) > step.revision;
  return (
    <>
      {!things.some(moved) && <p>{t.sameNow}</p>}
      <ul>
        {things.map((step) => {
          const now = revisions.get(step.id);
          return (
            <li>
              <span class="quiet">{kindTexts[view.locale][step.kind]}: </span>
              {now === undefined ? (
                step.title
              ) : (
                <a href={`/${view.organisation.slug}${step.path}`}>{step.title}</a>
              )}{' '}
              {now === undefined && <State tone="stopped">{t.gone}</State>}
              {now !== undefined && now > step.revision && <State tone="warning">{t.changed}</State>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
