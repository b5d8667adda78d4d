import { hasRole } from '#platform/tenancy/organisation.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getMeasure } from '../measure.queries.ts';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { changeMeasure, confirmMeasure, moveMeasure, removeMeasure } from './measure.commands.ts';
import { measureTexts } from './measure.texts.ts';

export const measurePage = page({
  path: '/:organisation/planer/:id/atgarder/:measureId',
  load: async ({ db }, { id, measureId }) => ({
    plan: await getPlan(db, id),
    measure: await getMeasure(db, id, measureId),
    needs: await listNeeds(db),
    thread: await getThreadSides(db, measureId),
  }),
  view(view, { plan, measure, needs, thread }) {
    const t = measureTexts[view.locale];
    const may = hasRole(view.actor, changeMeasure.roles) && plan.state === 'draft';
    const stale = thread.restsOn.some((node) => node.changed);
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    const move = plansPaths.moveMeasure(view.organisation, plan.id, measure.id);
    return (
      <Page
        view={view}
        step="plan"
        title={measure.title}
        terms={['measure', 'need', 'indicator', 'preventionLevel']}
        breadcrumbs={crumbs}
        thread={{ sides: thread, current: t.current }}
      >
        {plan.state !== 'draft' && <Notice tone="info">{planTexts[view.locale].locked[plan.state]}</Notice>}
        {stale && (
          <Notice tone="warning">
            <p>{t.stale.notice}</p>
            {may && (
              <PostButton
                action={plansPaths.confirmMeasure(view.organisation, plan.id, measure.id)}
                label={t.stale.confirm}
              />
            )}
          </Notice>
        )}
        <MeasureFacts locale={view.locale} measure={measure} needs={needs} />
        {may && (
          <>
            <ButtonLink href={plansPaths.changeMeasure(view.organisation, plan.id, measure.id)}>{t.change}</ButtonLink>
            <ButtonRow>
              <PostButton action={move} fields={{ riktning: 'upp' }} label={t.up} />
              <PostButton action={move} fields={{ riktning: 'ned' }} label={t.down} />
              <a href={plansPaths.removeMeasure(view.organisation, plan.id, measure.id)}>{t.removal.label}</a>
            </ButtonRow>
          </>
        )}
      </Page>
    );
  },
});

const removal = '/:organisation/planer/:id/atgarder/:measureId/borttagning';

export const measureActions = [
  ...page({
    path: removal,
    access: removeMeasure.roles,
    load: async ({ db }, { id, measureId }) => ({
      plan: await getPlan(db, id),
      measure: await getMeasure(db, id, measureId),
    }),
    view(view, { plan, measure }) {
      const t = measureTexts[view.locale].removal;
      const here = plansPaths.measure(view.organisation, plan.id, measure.id);
      const crumbs = [
        { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
        { label: measure.title, href: here },
      ];
      return (
        <Page view={view} step="plan" title={t.title} breadcrumbs={crumbs}>
          {plan.state !== 'draft' ? (
            <Notice tone="info">{planTexts[view.locale].locked[plan.state]}</Notice>
          ) : (
            <Confirm
              heading="h2"
              question={t.question(measure.title)}
              consequences={[t.consequence]}
              label={t.label}
              action={plansPaths.removeMeasure(view.organisation, plan.id, measure.id)}
              cancelHref={here}
              danger
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path: removal,
    command: removeMeasure,
    input: ({ id, measureId }) => ({ planId: id, measureId }),
    next: (_output, view, { id }) => plansPaths.plan(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/planer/:id/atgarder/:measureId/flyttning',
    command: moveMeasure,
    input: ({ id, measureId }, raw) => ({
      planId: id,
      measureId,
      direction: raw.riktning === 'upp' ? ('up' as const) : ('down' as const),
    }),
    next: (measureId, view, { id }) => plansPaths.measure(view.organisation, id, measureId),
  }),
  ...action({
    path: '/:organisation/planer/:id/atgarder/:measureId/bekraftelse',
    command: confirmMeasure,
    input: ({ id, measureId }) => ({ planId: id, measureId }),
    next: (measureId, view, { id }) => plansPaths.measure(view.organisation, id, measureId),
  }),
];
