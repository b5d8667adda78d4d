import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { formPage } from '#platform/web/page.tsx';
import { getThreadSides, updateNode } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { periodText } from '../document/plan-document.ts';
import { lockDraft, planLeaders } from '../draft-plan.ts';
import { PlanFields } from '../plan-fields.tsx';
import { linkMandates, mandatesOf } from '../plan-mandates.ts';
import { planForm, type PlanInput } from '../plan.form.ts';
import { getPlan, listVersions, type Plan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { whyNotRemovable } from '../remove-plan/remove-plan.rules.ts';
import { removePlanTexts } from '../remove-plan/remove-plan.texts.ts';

/** Another name, kind, period or mandate for a draft. */
const changePlan = command('plan.change', planLeaders, async (ctx, input: Change<PlanInput> & { id: number }) => {
  const { id, type, title, periodStart, periodEnd } = input;
  const stored = await lockDraft(ctx, id);
  refuseIfChanged(ctx, planParts(stored), input.basis);
  await ctx.db.updateTable('plan').set({ type, title, periodStart, periodEnd }).where('id', '=', id).execute();
  await linkMandates(ctx, id, input.mandates);
  await updateNode(ctx, id, { title, moved: true });
  return { output: id, audit: { subject: id, details: { title } } };
});

export const changePlanPage = formPage({
  path: '/:organisation/planer/:id/andring',
  form: planForm,
  command: changePlan,
  async load({ db }, { id }) {
    const plan = await getPlan(db, id);
    return {
      plan,
      mandates: await listMandates(db),
      chosen: await mandatesOf(db, id),
      stays: whyNotRemovable({ plan, versions: await listVersions(db, id), thread: await getThreadSides(db, id) }),
    };
  },
  initial: ({ plan, chosen }) => ({
    type: plan.type,
    title: plan.title,
    periodStart: plan.periodStart ?? '',
    periodEnd: plan.periodEnd ?? '',
    mandates: chosen.map(String),
  }),
  view(view, { plan, mandates, stays }, form) {
    const t = planTexts[view.locale];
    const crumbs = [
      { label: t.title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page view={view} step="plan" title={t.form.change} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={planParts(plan)}>
            <p>
              {[t.types[plan.type], plan.title, periodText(plan.periodStart, plan.periodEnd, view.locale)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </BasisField>
          <PlanFields locale={view.locale} form={form} mandates={mandates} />
          <Button>{t.form.save}</Button>
        </form>
        {!stays && (
          <p>
            <a href={plansPaths.removePlan(view.organisation, plan.id)}>{removePlanTexts[view.locale].remove}</a>
          </p>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => plansPaths.plan(view.organisation, id),
});

/** What the form is filled from, but for the mandates, which are links of their own. */
function planParts({ type, title, periodStart, periodEnd }: Plan) {
  return { type, title, periodStart, periodEnd };
}
