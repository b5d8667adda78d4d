import { formPage } from '#platform/web/page.tsx';
import type { LoadContext } from '#platform/web/context.ts';
import { listPosts } from '#modules/organisation/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getMeasure } from '../measure.queries.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { addMeasure, changeMeasure, measureParts } from './measure.commands.ts';
import { measureForm } from './measure.form.ts';
import { measureTexts } from './measure.texts.ts';

export const addMeasurePage = formPage({
  path: '/:organisation/planer/:id/atgarder/ny',
  form: measureForm,
  command: addMeasure,
  load: async ({ db }, { id }) => ({ plan: await getPlan(db, id), ...(await loadChoices(db)) }),
  initial: (_data, view) => ({ needs: view.url.searchParams.get('behov') ?? '', preventionLevel: '' }),
  view(view, { plan, needs, posts }, form) {
    const t = measureTexts[view.locale];
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page view={view} step="plan" title={t.add} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <MeasureFields locale={view.locale} {...{ form, needs, posts }} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, planId: id }),
  next: (measureId, view, { id }) => plansPaths.measure(view.organisation, id, measureId),
});

export const changeMeasurePage = formPage({
  path: '/:organisation/planer/:id/atgarder/:measureId/andring',
  form: measureForm,
  command: changeMeasure,
  load: async ({ db }, { id, measureId }) => ({
    plan: await getPlan(db, id),
    measure: await getMeasure(db, id, measureId),
    ...(await loadChoices(db)),
  }),
  initial: ({ measure }) => ({
    ...measure,
    needs: measure.needs.map(String),
    ownerPostId: String(measure.ownerPostId ?? ''),
    startsOn: measure.startsOn ?? '',
    endsOn: measure.endsOn ?? '',
    preventionLevel: measure.preventionLevel ?? '',
  }),
  view(view, { plan, measure, needs, posts }, form) {
    const t = measureTexts[view.locale];
    const crumbs = [
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
      { label: measure.title, href: plansPaths.measure(view.organisation, plan.id, measure.id) },
    ];
    return (
      <Page view={view} step="plan" title={t.change} form={form} breadcrumbs={crumbs}>
        {plan.state !== 'draft' && <Notice tone="warning">{planTexts[view.locale].locked[plan.state]}</Notice>}
        <form method="post" novalidate>
          <BasisField form={form} stored={measureParts(measure)}>
            <p>{measure.title}</p>
            <MeasureFacts locale={view.locale} measure={measure} needs={needs} />
          </BasisField>
          <MeasureFields locale={view.locale} {...{ form, needs, posts }} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, measureId }) => ({ ...typed, planId: id, measureId }),
  next: (measureId, view, { id }) => plansPaths.measure(view.organisation, id, measureId),
});

async function loadChoices(db: LoadContext['db']) {
  return { needs: await listNeeds(db), posts: await listPosts(db) };
}
