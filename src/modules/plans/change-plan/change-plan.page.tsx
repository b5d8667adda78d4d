import { basisOf } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { updateNode } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { periodText } from '../document/plan-document.ts';
import { lockDraft, planLeaders } from '../draft-plan.ts';
import { PlanFields } from '../plan-fields.tsx';
import { linkMandates, mandatesOf } from '../plan-mandates.ts';
import { planForm, type PlanInput } from '../plan.form.ts';
import { getPlan, type Plan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';

/** Another name, kind, period or mandate for a draft. */
const changePlan = command('plan.change', planLeaders, async (ctx, input: PlanInput & { id: number }) => {
  const { id, type, title, periodStart, periodEnd } = input;
  const stored = await lockDraft(ctx, id);
  if (input.basis !== planBasis(stored)) throw new FieldError('title', planTexts[ctx.locale].form.changedMeanwhile);
  await ctx.db.updateTable('plan').set({ type, title, periodStart, periodEnd }).where('id', '=', id).execute();
  await linkMandates(ctx, id, input.mandates);
  await updateNode(ctx, id, { title, moved: true });
  return { output: id, audit: { subject: id, details: { title } } };
});

export const changePlanPage = formPage({
  path: '/:organisation/planer/:id/andring',
  form: planForm,
  command: changePlan,
  load: async ({ db }, { id }) => ({
    plan: await getPlan(db, id),
    mandates: await listMandates(db),
    chosen: await mandatesOf(db, id),
  }),
  initial: ({ plan, chosen }) => ({
    type: plan.type,
    title: plan.title,
    periodStart: plan.periodStart ?? '',
    periodEnd: plan.periodEnd ?? '',
    mandates: chosen.map(String),
    basis: planBasis(plan),
  }),
  view(view, { plan, mandates }, form) {
    const t = planTexts[view.locale];
    const crumbs = [
      { label: t.title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page view={view} step="plan" title={t.form.change} form={form} breadcrumbs={crumbs}>
        {form.values.basis !== planBasis(plan) && (
          <Notice tone="warning" title={t.form.changedTitle}>
            <p>
              {[t.types[plan.type], plan.title, periodText(plan.periodStart, plan.periodEnd, view.locale)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </Notice>
        )}
        <form method="post" novalidate>
          <input type="hidden" name="basis" value={planBasis(plan)} />
          <PlanFields locale={view.locale} form={form} mandates={mandates} />
          <Button>{t.form.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => plansPaths.plan(view.organisation, id),
});

function planBasis({ type, title, periodStart, periodEnd }: Plan): string {
  return basisOf([type, title, periodStart, periodEnd]);
}
