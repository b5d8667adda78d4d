import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { listGaps } from '../gap.queries.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { GapList } from './gap-list.tsx';
import { proposePlan } from './propose-plan.command.ts';
import { proposeTexts } from './propose.texts.ts';

export const gapsPage = page({
  path: '/:organisation/planer/:id/aterstar',
  load: async ({ db, organisation }, { id }) => ({
    plan: await getPlan(db, id),
    gaps: await listGaps(db, organisation, id),
  }),
  view(view, { plan, gaps }) {
    const t = proposeTexts[view.locale].gaps;
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page
        view={view}
        step="plan"
        title={t.title}
        lead={t.lead}
        terms={['need', 'finding', 'evidence', 'indicator']}
        breadcrumbs={crumbs}
      >
        {gaps.length === 0 ? <p>{t.nothing}</p> : <GapList view={view} plan={plan} gaps={gaps} />}
        <p>
          <a href={plansPaths.review(view.organisation, plan.id)}>{planTexts[view.locale].toReview}</a>
        </p>
        {plan.state === 'draft' && hasRole(view.actor, proposePlan.roles) && (
          <ButtonLink href={plansPaths.proposePlan(view.organisation, plan.id)}>{t.toPropose}</ButtonLink>
        )}
      </Page>
    );
  },
});
