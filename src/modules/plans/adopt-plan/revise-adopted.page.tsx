import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { lockPlan, planLeaders } from '../draft-plan.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { proposeTexts } from '../propose-plan/propose.texts.ts';
import { beginVersion } from '../reopen-plan/reopen-plan.ts';

/** Begins a new version of an adopted plan, which stays in force until another is adopted. Returns the plan's id. */
export const reviseAdopted = command('plan.revise', planLeaders, async (ctx, input: { id: number }) => {
  const plan = await lockPlan(ctx, input.id);
  if (plan.state !== 'adopted') throw new AppError('not-now', proposeTexts[ctx.locale].revise.notAdopted);
  const version = await beginVersion(ctx, plan);
  return { output: plan.id, audit: { subject: plan.id, details: { title: plan.title, version } } };
});

const path = '/:organisation/planer/:id/revidering';

export const reviseAdoptedPage = [
  ...page({
    path,
    access: reviseAdopted.roles,
    load: async ({ db }, { id }) => getPlan(db, id),
    view(view, plan) {
      const t = proposeTexts[view.locale].revise;
      const here = plansPaths.plan(view.organisation, plan.id);
      const crumbs = [
        { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
        { label: plan.title, href: here },
      ];
      return (
        <Page view={view} step="plan" title={t.title} breadcrumbs={crumbs}>
          {plan.state !== 'adopted' ? (
            <p>{t.notAdopted}</p>
          ) : (
            <Confirm
              heading="h2"
              question={t.question(plan.title)}
              consequences={[t.consequences.draft(String(plan.version + 1)), t.consequences.inForce]}
              label={t.label}
              action={plansPaths.reviseAdopted(view.organisation, plan.id)}
              cancelHref={here}
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: reviseAdopted,
    input: ({ id }) => ({ id }),
    next: (id, view) => plansPaths.plan(view.organisation, id),
  }),
];
