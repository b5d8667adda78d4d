import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { DocumentView } from '#foundations/documents/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { State } from '#ui/state.tsx';
import { besideOf, mayWrite, placeOfNextMeasure } from './beside-block.tsx';
import { Downloads } from './document/downloads.tsx';
import { documentOf, periodText } from './document/plan-document.ts';
import { readFrozenContent, readLiveContent } from './plan-content.ts';
import { PlanContents } from './plan-contents.tsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { proposePlan } from './propose-plan/propose-plan.command.ts';
import { findPlanSource, type PlanSource } from './plan-source.queries.ts';
import { getPlan, listVersions, type Plan } from './plan.queries.ts';
import { RemarkList } from './remarks/remark-list.tsx';
import { listRemarks } from './remarks/remark.queries.ts';
import { gapsOf } from './plan.rules.ts';
import { planTexts } from './plan.texts.ts';
import { plansPaths } from './plans.paths.ts';
import { adoptionText, SourceLine } from './source-line.tsx';
import { VersionList } from './versions/version-list.tsx';
import { WhatNext } from './what-next.tsx';

export const planPage = page({
  path: '/:organisation/planer/:id',
  async load({ db, organisation }, { id }) {
    const plan = await getPlan(db, id);
    const versions = await listVersions(db, id);
    const proposed = plan.state === 'draft' ? undefined : versions.find((version) => version.version === plan.version);
    const frozen = proposed && (await readFrozenContent(db, id, proposed));
    const content = frozen?.content ?? (await readLiveContent(db, organisation, id));
    const source = await findPlanSource(db, id, content);
    return {
      plan,
      content,
      source,
      gaps: gapsOf(content),
      versions,
      remarks: await listRemarks(db, id),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, { plan, content, source, gaps, versions, remarks, thread }) {
    const t = planTexts[view.locale];
    const document = documentOf(content, { guided: plan.state === 'draft' });
    return (
      <Page
        view={view}
        step="plan"
        title={plan.title}
        lead={<Standing view={view} plan={plan} />}
        breadcrumbs={[{ label: t.title, href: plansPaths.plans(view.organisation) }]}
        thread={{ sides: thread, current: t.current }}
      >
        {source && <BroughtIn view={view} plan={plan} source={source} />}
        <WhatNext
          view={view}
          plan={plan}
          content={content}
          gaps={gaps}
          versions={versions}
          isInForceElsewhere={source?.adoption !== undefined && versions.length === 0}
        />
        <RemarkList view={view} planId={plan.id} remarks={remarks} />
        <PlanContents document={document} locale={view.locale} />
        <DocumentView
          document={{ ...document, contents: false }}
          withoutHead
          beside={besideOf({ view, plan, content, source })}
        />
        {mayWrite(view, plan) && (
          <p>
            {placeOfNextMeasure(content) === undefined && (
              <>
                <a href={plansPaths.addMeasure(view.organisation, plan.id)}>{t.page.addMeasure}</a>
                {' · '}
              </>
            )}
            <a href={plansPaths.addBlock(view.organisation, plan.id)}>{t.page.addBlock}</a>
          </p>
        )}
        <h2>{t.page.documents}</h2>
        <Downloads
          view={view}
          readHref={plansPaths.document(view.organisation, plan.id)}
          fileHref={(format) => plansPaths.documentFile(view.organisation, plan.id, format)}
        />
        {versions.length > 0 && (
          <>
            <h2>{t.page.versions}</h2>
            <VersionList view={view} planId={plan.id} versions={versions} />
          </>
        )}
      </Page>
    );
  },
});

/** Copied text is visible as copied, until it has been made local. */
function BroughtIn({ view, plan, source }: { view: MemberView; plan: Plan; source: PlanSource }) {
  const adoption = adoptionText(source, view.locale);
  return (
    <Notice tone="info">
      <p>
        <SourceLine source={source} locale={view.locale} />
      </p>
      {adoption && <p>{adoption}</p>}
      {!(adoption && hasRole(view.actor, proposePlan.roles)) && (
        <p>
          <a href={plansPaths.review(view.organisation, plan.id)}>{planTexts[view.locale].toReview}</a>
        </p>
      )}
    </Notice>
  );
}

const tones = { draft: 'draft', proposed: 'waiting', adopted: 'done' } as const;

function Standing({ view, plan }: { view: MemberView; plan: Plan }) {
  const t = planTexts[view.locale];
  const rest = [
    t.types[plan.type],
    t.version(String(plan.version)),
    periodText(plan.periodStart, plan.periodEnd, view.locale),
  ].filter(Boolean);
  return (
    <>
      <State tone={tones[plan.state]}>{t.states[plan.state]}</State> · {rest.join(' · ')}
    </>
  );
}
