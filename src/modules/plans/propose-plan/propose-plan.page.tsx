import { z } from 'zod';
import { optionalText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { listGaps } from '../gap.queries.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { GapList } from './gap-list.tsx';
import { proposePlan } from './propose-plan.command.ts';
import { proposeTexts } from './propose.texts.ts';

const proposeForm = defineForm(proposeTexts, (t) => z.object({ reason: optionalText(t.propose.tooLong, 2000) }));

export const proposePlanPage = formPage({
  path: '/:organisation/planer/:id/forslag',
  form: proposeForm,
  command: proposePlan,
  load: async ({ db, organisation }, { id }) => ({
    plan: await getPlan(db, id),
    gaps: await listGaps(db, organisation, id),
  }),
  view(view, { plan, gaps }, form) {
    const t = proposeTexts[view.locale].propose;
    const here = plansPaths.plan(view.organisation, plan.id);
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: here },
    ];
    const lacking = gaps.length > 0;
    const consequences = [t.consequences.frozen, t.consequences.locked, ...(lacking ? [t.consequences.shown] : [])];
    return (
      <Page view={view} step="plan" title={t.title} terms={['putForward', 'checksum']} form={form} breadcrumbs={crumbs}>
        {plan.state !== 'draft' ? (
          <p>{planTexts[view.locale].locked[plan.state]}</p>
        ) : (
          <>
            {lacking && (
              <Fold summary={t.missing(gaps.length)}>
                <GapList view={view} plan={plan} gaps={gaps} />
              </Fold>
            )}
            <Confirm
              heading="h2"
              question={t.question(plan.title)}
              consequences={consequences}
              label={lacking ? t.labelAnyway : t.label}
              action={plansPaths.proposePlan(view.organisation, plan.id)}
              cancelHref={here}
            >
              {lacking && <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} required />}
            </Confirm>
          </>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (_sha256, view, { id }) => plansPaths.plan(view.organisation, id),
});
