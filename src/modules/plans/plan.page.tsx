import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { DocumentView, toMarkup, type Block } from '#foundations/documents/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { State } from '#ui/state.tsx';
import { editBlock } from './blocks/block.commands.ts';
import { decidedText } from './decided-text.ts';
import { Downloads } from './document/downloads.tsx';
import { documentOf, measureBlockId, periodText } from './document/plan-document.ts';
import { readFrozenContent, readLiveContent, type PlanContent } from './plan-content.ts';
import { getPlan, listVersions, type Plan, type PlanVersion } from './plan.queries.ts';
import { gapsOf, headingAbove, isEmptyBlock, type Gap } from './plan.rules.ts';
import { planTexts } from './plan.texts.ts';
import { plansPaths } from './plans.paths.ts';
import { proposePlan } from './propose-plan/propose-plan.command.ts';
import { reviseAdopted } from './adopt-plan/revise-adopted.page.tsx';
import { VersionList } from './versions/version-list.tsx';

export const planPage = page({
  path: '/:organisation/planer/:id',
  async load({ db, organisation }, { id }) {
    const plan = await getPlan(db, id);
    const versions = await listVersions(db, id);
    const proposed = plan.state === 'draft' ? undefined : versions.find((version) => version.version === plan.version);
    const frozen = proposed && (await readFrozenContent(db, id, proposed));
    const content = frozen?.content ?? (await readLiveContent(db, organisation, id));
    return { plan, content, gaps: gapsOf(content), versions, thread: await getThreadSides(db, id) };
  },
  view(view, { plan, content, gaps, versions, thread }) {
    const t = planTexts[view.locale];
    return (
      <Page
        view={view}
        step="plan"
        title={plan.title}
        lead={<Standing view={view} plan={plan} />}
        breadcrumbs={[{ label: t.title, href: plansPaths.plans(view.organisation) }]}
        thread={{ sides: thread, current: t.current }}
      >
        <WhatNext view={view} plan={plan} gaps={gaps} versions={versions} />
        <DocumentView
          document={documentOf(content, { guided: plan.state === 'draft' })}
          withoutHead
          beside={besideOf({ view, plan, content })}
        />
        {plan.state === 'draft' && hasRole(view.actor, editBlock.roles) && (
          <p>
            <a href={plansPaths.addMeasure(view.organisation, plan.id)}>{t.page.addMeasure}</a>
            {' · '}
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

/** What stands in the way and the one next step, or why the plan cannot be changed. */
function WhatNext(props: { view: MemberView; plan: Plan; gaps: readonly Gap[]; versions: readonly PlanVersion[] }) {
  const { view, plan, gaps, versions } = props;
  const t = planTexts[view.locale].page;
  const lead = hasRole(view.actor, proposePlan.roles);
  const current = versions.find((version) => version.version === plan.version);
  if (plan.state !== 'draft' && current) {
    const message = current.decidedOn
      ? t.adoptedNotice(decidedText(current, view.locale))
      : t.proposedNotice(formatDate(today(current.proposedAt), view.locale));
    return (
      <>
        <Notice tone={current.decidedOn ? 'success' : 'info'}>
          <p>{message}</p>
          {current.handedOnReason !== '' && <p>{t.handedOn(current.handedOnReason)}</p>}
          <p>
            <a href={plansPaths.version(view.organisation, plan.id, plan.version)}>{t.frozen}</a>
          </p>
        </Notice>
        {lead && plan.state === 'proposed' && (
          <ButtonLink variant="secondary" href={plansPaths.reopenPlan(view.organisation, plan.id)}>
            {t.reopen}
          </ButtonLink>
        )}
        {plan.state === 'adopted' && hasRole(view.actor, reviseAdopted.roles) && (
          <ButtonLink href={plansPaths.reviseAdopted(view.organisation, plan.id)}>{t.revise}</ButtonLink>
        )}
      </>
    );
  }
  const inForce = versions.find((version) => version.decidedOn !== null);
  return (
    <>
      {inForce && (
        <Notice tone="info">
          <p>
            {t.inForce(String(inForce.version))}{' '}
            <a href={plansPaths.version(view.organisation, plan.id, inForce.version)}>
              {planTexts[view.locale].version(String(inForce.version))}
            </a>
          </p>
        </Notice>
      )}
      <p>
        <a href={plansPaths.gaps(view.organisation, plan.id)}>{t.toGaps}</a>
        {': '}
        {gaps.length > 0 ? t.gapCount(String(gaps.length)) : t.nothingLeft}
      </p>
      {lead && (
        <ButtonRow>
          <ButtonLink href={plansPaths.proposePlan(view.organisation, plan.id)}>{t.propose}</ButtonLink>
          <a href={plansPaths.changePlan(view.organisation, plan.id)}>{planTexts[view.locale].form.change}</a>
        </ButtonRow>
      )}
    </>
  );
}

/** What stands beside each block: where it is changed, while it may be. */
function besideOf(of: { view: MemberView; plan: Plan; content: PlanContent }): (block: Block) => Child {
  const { view, plan, content } = of;
  const t = planTexts[view.locale].page;
  const may = plan.state === 'draft' && hasRole(view.actor, editBlock.roles);
  return (block) => {
    const measure = content.measures.find((one) => measureBlockId(one.id).heading === block.id);
    if (measure)
      return (
        <Beside
          view={view}
          href={plansPaths.measure(view.organisation, plan.id, measure.id)}
          label={t.openMeasure}
          of={measure.title}
        />
      );
    const own = content.blocks.find((one) => one.id === block.id);
    if (!may || own?.holds !== 'text') return null;
    const empty = isEmptyBlock(own);
    return (
      <Beside
        view={view}
        href={plansPaths.editBlock(view.organisation, plan.id, own.id)}
        label={empty ? t.writeBlock : t.editBlock}
        of={blockName(content.blocks, own)}
      />
    );
  };
}

/** What a reader who hears only links knows a block by: how it begins, or the heading above it. */
function blockName(blocks: PlanContent['blocks'], block: PlanContent['blocks'][number]): string {
  if (isEmptyBlock(block)) return headingAbove(blocks, block.id);
  const text = toMarkup([block.content]);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function Beside({ view, href, label, of }: { view: MemberView; href: string; label: string; of: string }) {
  return (
    <p class="beside" lang={view.locale}>
      <a href={href}>
        {label} <span class="ds-sr-only">{of}</span>
      </a>
    </p>
  );
}
