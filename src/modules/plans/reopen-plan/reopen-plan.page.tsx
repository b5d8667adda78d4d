import { z } from 'zod';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { lockPlan, planLeaders } from '../draft-plan.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { proposeTexts } from '../propose-plan/propose.texts.ts';
import { reopen } from './reopen-plan.ts';

const reopenForm = defineForm(proposeTexts, (t) =>
  z.object({ reason: requiredText(t.reopen.reasonMissing, { max: 2000, tooLong: t.propose.tooLong }) }),
);

/** Takes a proposed plan back, with the reason. */
const reopenPlan = command('plan.reopen', planLeaders, async (ctx, input: { id: number; reason: string }) => {
  const plan = await lockPlan(ctx, input.id);
  if (plan.state !== 'proposed') throw new AppError('not-now', proposeTexts[ctx.locale].reopen.notProposed);
  await reopen(ctx, plan, input.reason);
  return { output: plan.id, audit: { subject: plan.id, details: { title: plan.title } } };
});

export const reopenPlanPage = formPage({
  path: '/:organisation/planer/:id/atertagande',
  form: reopenForm,
  command: reopenPlan,
  load: async ({ db }, { id }) => getPlan(db, id),
  view(view, plan, form) {
    const t = proposeTexts[view.locale].reopen;
    const here = plansPaths.plan(view.organisation, plan.id);
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: here },
    ];
    return (
      <Page view={view} step="plan" title={t.title} form={form} breadcrumbs={crumbs}>
        {plan.state !== 'proposed' ? (
          <p>{t.notProposed}</p>
        ) : (
          <Confirm
            heading="h2"
            question={t.question(plan.title)}
            consequences={[t.consequences.draft(String(plan.version + 1)), t.consequences.kept, t.consequences.seen]}
            label={t.label}
            action={plansPaths.reopenPlan(view.organisation, plan.id)}
            cancelHref={here}
          >
            <TextArea form={form} name="reason" label={t.reason} rows={3} required />
          </Confirm>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => plansPaths.plan(view.organisation, id),
});
