import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { situationPaths } from '#modules/situation/index.ts';
import { surveysPaths } from '#modules/surveys/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { planWriters } from '../draft-plan.ts';
import type { Plan } from '../plan.queries.ts';
import { plansPaths } from '../plans.paths.ts';
import { measuresAnchor } from './measures-anchor.ts';
import { followUpDue, type Review } from './review.rules.ts';
import { reviewTexts } from './review.texts.ts';

type Props = {
  view: MemberView;
  plan: Plan;
  review: Review;
  gaps: number;
  needs: number;
  /** The day it was adopted elsewhere, YYYY-MM-DD; none for one that is to be decided on here. */
  adoptedElsewhere: string | undefined;
};

/**
 * The one thing that takes the plan furthest: measures, then needs for them to answer to, then all that is left. What has been adopted already is
 * followed up, or asked about needs; it is not to be decided on once more.
 */
export function NextStep(props: Props) {
  const t = reviewTexts[props.view.locale].next;
  const { says, button, other } = nextOf(props);
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{says}</p>
      <ButtonRow>
        {button}
        {other}
      </ButtonRow>
    </section>
  );
}

type Next = { says: string; button: Child; other?: Child };

function nextOf(props: Props): Next {
  const { view, plan, review, gaps, needs, adoptedElsewhere } = props;
  const t = reviewTexts[view.locale].next;
  const { organisation } = view;
  const toPlan = <a href={plansPaths.plan(organisation, plan.id)}>{t.toPlan}</a>;
  const writes = plan.state === 'draft' && hasRole(view.actor, planWriters);
  if (writes && review.measures.length === 0) {
    const href = plansPaths.addMeasure(organisation, plan.id);
    return { says: t.measures, button: <ButtonLink href={href}>{t.measuresButton}</ButtonLink>, other: toPlan };
  }
  const ask = {
    button: <ButtonLink href={surveysPaths.surveys(organisation)}>{t.needsButton}</ButtonLink>,
    other: <a href={situationPaths.addNeed(organisation)}>{t.needsOther}</a>,
  };
  if (adoptedElsewhere !== undefined)
    return writes && needs === 0 ? { says: t.adoptedNeeds, ...ask } : followUp(props, adoptedElsewhere);
  if (writes && needs === 0 && review.measures.some(({ lacks }) => lacks.includes('need')))
    return { says: t.needs, ...ask };
  if (gaps > 0) {
    const href = plansPaths.gaps(organisation, plan.id);
    return { says: t.gaps, button: <ButtonLink href={href}>{t.gapsButton}</ButtonLink>, other: toPlan };
  }
  const href = plansPaths.plan(organisation, plan.id);
  return { says: t.done, button: <ButtonLink href={href}>{t.doneButton}</ButtonLink> };
}

function followUp({ view, plan, review }: Props, adoptedOn: string): Next {
  const t = reviewTexts[view.locale].next;
  const due = followUpDue(adoptedOn);
  const says = due < today(view.now) ? t.adoptedLate : t.adoptedFollowUp;
  const href = plansPaths.plan(view.organisation, plan.id, measuresAnchor(review));
  return {
    says: says(formatDate(due, view.locale)),
    button: <ButtonLink href={href}>{t.followUpButton}</ButtonLink>,
  };
}
