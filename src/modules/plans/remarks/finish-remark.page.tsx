import { z } from 'zod';
import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { lockPlan, planLeaders } from '../draft-plan.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { listRemarks } from './remark.queries.ts';
import { RemarkText } from './remark-list.tsx';
import { remarksTexts } from './remarks.texts.ts';

const finishForm = defineForm(remarksTexts, ({ finish: t }) =>
  z.object({ note: requiredText(t.noteMissing, { max: 1000, tooLong: t.tooLong }) }),
);

/** Says that somebody has seen to a remark, and how; once. Returns the plan's id. */
const finishRemark = command(
  'plan.finish-remark',
  planLeaders,
  async (ctx, input: { id: number; remarkId: number; note: string }) => {
    const plan = await lockPlan(ctx, input.id);
    const remark = (await listRemarks(ctx.db, plan.id)).find(({ id }) => id === input.remarkId) ?? notFound();
    if (remark.doneOn !== null) throw new AppError('not-now', remarksTexts[ctx.locale].finish.already);
    await ctx.db
      .updateTable('planRemark')
      .set({ doneOn: today(ctx.now), doneNote: input.note })
      .where('id', '=', remark.id)
      .execute();
    return { output: plan.id, audit: { subject: plan.id, details: { title: plan.title } } };
  },
);

export const finishRemarkPage = formPage({
  path: '/:organisation/planer/:id/anmarkningar/:remarkId',
  form: finishForm,
  command: finishRemark,
  async load({ db }, { id, remarkId }) {
    const plan = await getPlan(db, id);
    return { plan, remark: (await listRemarks(db, id)).find((one) => one.id === remarkId) ?? notFound() };
  },
  view(view, { plan, remark }, form) {
    const t = remarksTexts[view.locale].finish;
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page view={view} step="plan" title={t.title} form={form} breadcrumbs={crumbs}>
        <RemarkText remark={remark} locale={view.locale} />
        {remark.doneOn !== null ? (
          <p>{t.already}</p>
        ) : (
          <form method="post" novalidate>
            <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={3} required />
            <Button>{t.button}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: ({ note }, { id, remarkId }) => ({ id, remarkId, note }),
  next: (id, view) => plansPaths.plan(view.organisation, id),
});
