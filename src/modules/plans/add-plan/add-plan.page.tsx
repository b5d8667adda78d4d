import { command } from '#platform/command.ts';
import { formPage } from '#platform/web/page.tsx';
import { registerNode } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { storeBlocks } from '../blocks/store-blocks.ts';
import { planLeaders } from '../draft-plan.ts';
import { PlanFields } from '../plan-fields.tsx';
import { linkMandates } from '../plan-mandates.ts';
import { planForm, type PlanInput } from '../plan.form.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { blocksOfTemplate, suggestedTitle, templateName } from '../template.rules.ts';

/** A plan with the headings and guidance of its template. Returns its id. */
export const addPlan = command('plan.add', planLeaders, async (ctx, input: Omit<PlanInput, 'basis'>) => {
  const { type, title, periodStart, periodEnd } = input;
  const id = await registerNode(ctx, { kind: 'plan', title, state: 'draft', path: (nodeId) => `/planer/${nodeId}` });
  await ctx.db
    .insertInto('plan')
    .values({ organisationId: ctx.organisation.id, id, type, title, periodStart, periodEnd, template: templateName })
    .execute();
  await storeBlocks(ctx, id, blocksOfTemplate(type));
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
