import { command } from '#platform/command.ts';
import { formPage } from '#platform/web/page.tsx';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { planLeaders } from '../draft-plan.ts';
import { layPlan } from '../lay-plan.ts';
import { PlanFields } from '../plan-fields.tsx';
import { linkMandates } from '../plan-mandates.ts';
import { planForm, type PlanInput } from '../plan.form.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { blocksOfTemplate, suggestedTitle } from '../template.rules.ts';

/** A plan with the headings and guidance of its template. Returns its id. */
export const addPlan = command('plan.add', planLeaders, async (ctx, input: Omit<PlanInput, 'basis'>) => {
  const { type, title } = input;
  const id = await layPlan(ctx, input, blocksOfTemplate(type));
  await linkMandates(ctx, id, input.mandates);
  return { output: id, audit: { subject: id, details: { title } } };
});

export const addPlanPage = formPage({
  path: '/:organisation/planer/ny',
  form: planForm,
  command: addPlan,
  load: async ({ db }) => ({ mandates: await listMandates(db) }),
  initial: ({ mandates }) => ({
    type: 'strategy',
    title: suggestedTitle,
    mandates: mandates.map((mandate) => String(mandate.id)),
  }),
  view(view, { mandates }, form) {
    const t = planTexts[view.locale];
    const crumbs = [{ label: t.title, href: plansPaths.plans(view.organisation) }];
    return (
      <Page view={view} step="plan" title={t.add} lead={t.form.addLead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <PlanFields locale={view.locale} form={form} mandates={mandates} />
          <Button>{t.form.make}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => plansPaths.plan(view.organisation, id),
});
