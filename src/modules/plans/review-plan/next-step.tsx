import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { situationPaths } from '#modules/situation/index.ts';
import { surveysPaths } from '#modules/surveys/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { planWriters } from '../draft-plan.ts';
import type { Plan } from '../plan.queries.ts';
import { plansPaths } from '../plans.paths.ts';
import type { Review } from './review.rules.ts';
import { reviewTexts } from './review.texts.ts';

type Props = { view: MemberView; plan: Plan; review: Review; gaps: number; needs: number };

/** The one thing that takes the plan furthest: measures, then needs for them to answer to, then all that is left. */
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

function nextOf({ view, plan, review, gaps, needs }: Props): { says: string; button: Child; other?: Child } {
  const t = reviewTexts[view.locale].next;
  const { organisation } = view;
  const toPlan = <a href={plansPaths.plan(organisation, plan.id)}>{t.toPlan}</a>;
  const writes = plan.state === 'draft' && hasRole(view.actor, planWriters);
  if (writes && review.measures.count === 0) {
    const href = plansPaths.addMeasure(organisation, plan.id);
    return { says: t.measures, button: <ButtonLink href={href}>{t.measuresButton}</ButtonLink>, other: toPlan };
  }
  if (writes && needs === 0 && review.measures.withoutNeed > 0) {
    return {
      says: t.needs,
      button: <ButtonLink href={surveysPaths.surveys(organisation)}>{t.needsButton}</ButtonLink>,
      other: <a href={situationPaths.addNeed(organisation)}>{t.needsOther}</a>,
    };
  }
  if (gaps > 0) {
    const href = plansPaths.gaps(organisation, plan.id);
    return { says: t.gaps, button: <ButtonLink href={href}>{t.gapsButton}</ButtonLink>, other: toPlan };
  }
  const href = plansPaths.plan(organisation, plan.id);
  return { says: t.done, button: <ButtonLink href={href}>{t.doneButton}</ButtonLink> };
}
