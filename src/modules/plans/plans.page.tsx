import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { addPlan } from './add-plan/add-plan.page.tsx';
import { periodText } from './document/plan-document.ts';
import { listPlans } from './plan.queries.ts';
import { planTexts } from './plan.texts.ts';
import { plansPaths } from './plans.paths.ts';

const tones = { draft: 'draft', proposed: 'waiting', adopted: 'done' } as const;

export const plansPage = page({
  path: '/:organisation/planer',
  load: async ({ db }) => ({ plans: await listPlans(db) }),
  view(view, { plans }) {
    const t = planTexts[view.locale];
    const add = hasRole(view.actor, addPlan.roles) && (
      <ButtonRow>
        <ButtonLink href={plansPaths.addPlan(view.organisation)}>{t.add}</ButtonLink>
        <a href={plansPaths.bringPlan(view.organisation)}>{t.bring}</a>
      </ButtonRow>
    );
    return (
      <Page view={view} step="plan" title={t.title} lead={t.lead} terms={['strategy', 'actionPlan', 'routine']}>
        {plans.length === 0 ? (
          <EmptyState purpose={t.purpose} action={add} />
        ) : (
          <>
            {add}
            <DataTable
              caption={t.list.caption}
              captionHidden
              rows={plans}
              columns={[
                {
                  label: t.list.plan,
                  rowHeader: true,
                  cell: (plan) => <a href={plansPaths.plan(view.organisation, plan.id)}>{plan.title}</a>,
                },
                { label: t.list.type, cell: (plan) => t.types[plan.type] },
                { label: t.list.state, cell: (plan) => <State tone={tones[plan.state]}>{t.states[plan.state]}</State> },
                { label: t.list.version, numeric: true, cell: (plan) => plan.version },
                { label: t.list.period, cell: (plan) => periodText(plan.periodStart, plan.periodEnd, view.locale) },
              ]}
            />
          </>
        )}
      </Page>
    );
  },
});
