import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { RadioField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getGroupPlan, getPlanHistory, listPlanUnits } from '../group-plan.queries.ts';
import { NEW_GROUP, refreshedPlan } from '../group-plan.rules.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { moveUnit } from './move-unit.command.ts';
import { whatFollows } from './what-follows.ts';

const moveUnitForm = defineForm(surveysTexts, (t) =>
  z.object({ toGroupId: z.string({ error: t.moveUnit.missing }).regex(/^(new|[1-9]\d{0,14})$/, t.moveUnit.missing) }),
);

export const moveUnitPage = formPage({
  path: '/:organisation/enkater/:id/grupper/enheter/:unitId',
  form: moveUnitForm,
  command: moveUnit,
  async load(ctx, { id, unitId }) {
    const survey = await getDraft(ctx, id);
    const stored = await getGroupPlan(ctx.db, id);
    const { units } = await listPlanUnits(ctx.db, id);
    const plan = refreshedPlan(stored.plan, units);
    const { expectedResponse } = await getPlanHistory(ctx.db, id);
    const unit = units.find((one) => one.id === String(unitId)) ?? notFound();
    const from = plan.groups.find((group) => group.unitIds.includes(unit.id)) ?? notFound();
    return {
      survey,
      plan,
      units,
      expectedResponse,
      unit,
      from,
      groups: plan.groups.filter((group) => group.administrationId === from.administrationId),
    };
  },
  initial: ({ from }) => ({ toGroupId: from.id }),
  view(view, { survey, unit, from, groups, ...rest }, form) {
    const t = surveysTexts[view.locale];
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: t.groups.heading, href: surveysPaths.groups(view.organisation, survey.id) },
    ];
    const follows = (toGroupId: string) =>
      whatFollows({ view, ...rest, from, move: { unitId: unit.id, toGroupId }, threshold: survey.threshold });
    const options = groups.map((group) => ({
      value: group.id,
      label: t.groups.nameAndPeople(group.name, group.planned),
      hint: follows(group.id),
    }));
    const alone =
      from.unitIds.length > 1 ? [{ value: NEW_GROUP, label: t.moveUnit.ownGroup, hint: follows(NEW_GROUP) }] : [];
    return (
      <Page
        view={view}
        step="needs"
        title={t.moveUnit.heading(unit.name)}
        lead={t.groups.people(unit.staff)}
        form={form}
        breadcrumbs={crumbs}
      >
        <form method="post" novalidate>
          <RadioField
            form={form}
            name="toGroupId"
            label={t.moveUnit.to}
            hint={t.moveUnit.toHint}
            options={[...options, ...alone]}
            required
          />
          <Button>{t.moveUnit.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, unitId }) => ({ ...typed, id, unitId }),
  next: (id, view) => surveysPaths.groups(view.organisation, id),
});
