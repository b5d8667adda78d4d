import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { reviseAdopted } from './adopt-plan/revise-adopted.page.tsx';
import { mayWrite } from './beside-block.tsx';
import { decidedText } from './decided-text.ts';
import type { PlanContent } from './plan-content.ts';
import type { Plan, PlanVersion } from './plan.queries.ts';
import { firstToWrite, type Gap } from './plan.rules.ts';
import { planTexts } from './plan.texts.ts';
import { plansPaths } from './plans.paths.ts';
import { proposePlan } from './propose-plan/propose-plan.command.ts';
import { removePlanTexts } from './remove-plan/remove-plan.texts.ts';

type Props = {
  view: MemberView;
  plan: Plan;
  content: PlanContent;
  gaps: readonly Gap[];
  versions: readonly PlanVersion[];
  /** Somebody said that it is adopted already, elsewhere: it is not on its way to a decision here. */
  isInForceElsewhere: boolean;
};

/** What stands in the way and the one next step, or why the plan cannot be changed. */
export function WhatNext(props: Props) {
  const { view, plan, versions } = props;
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
  return <NextInDraft {...props} />;
}

function NextInDraft({ view, plan, content, gaps, versions, isInForceElsewhere }: Props) {
  const t = planTexts[view.locale].page;
  const inForce = versions.find((version) => version.decidedOn !== null && version.annulledOn === null);
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
        {gaps.length > 0 ? `${t.gapCount(String(gaps.length))}. ` : t.nothingLeft}
        {content.measures.length === 0 && t.noMeasures}
      </p>
      <DraftButtons {...{ view, plan, content, versions, isInForceElsewhere }} />
    </>
  );
}

/** The first words come before anything else; when there are some, the way to a decision. */
function DraftButtons({ view, plan, content, versions, isInForceElsewhere }: Omit<Props, 'gaps'>) {
  const t = planTexts[view.locale];
  const lead = hasRole(view.actor, proposePlan.roles);
  const first = mayWrite(view, plan) && !isInForceElsewhere ? firstToWrite(content) : undefined;
  const proposal = plansPaths.proposePlan(view.organisation, plan.id);
  if (!first && !lead) return null;
  return (
    <ButtonRow>
      {first ? (
        <ButtonLink href={plansPaths.editBlock(view.organisation, plan.id, first.id)}>{t.page.writeFirst}</ButtonLink>
      ) : isInForceElsewhere ? (
        <>
          <ButtonLink href={plansPaths.review(view.organisation, plan.id)}>{t.toReview}</ButtonLink>
          <a href={proposal}>{t.page.propose}</a>
        </>
      ) : (
        <ButtonLink href={proposal}>{t.page.propose}</ButtonLink>
      )}
      {lead && <a href={plansPaths.changePlan(view.organisation, plan.id)}>{t.form.change}</a>}
      {lead && versions.length === 0 && (
        <a href={plansPaths.removePlan(view.organisation, plan.id)}>{removePlanTexts[view.locale].remove}</a>
      )}
    </ButtonRow>
  );
}
