import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { reference } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getGroupPlan } from '../group-plan.queries.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { foldAdministration } from './fold-administration.command.ts';

const foldAdministrationForm = defineForm(surveysTexts, (t) =>
  z.object({ foldsInto: reference(t.foldAdministration.missing) }),
);

export const foldAdministrationPage = formPage({
  path: '/:organisation/enkater/:id/grupper/forvaltningar/:administrationId',
  form: foldAdministrationForm,
  command: foldAdministration,
  async load(ctx, { id, administrationId }) {
    const survey = await getDraft(ctx, id);
    const { plan, administrationNames } = await getGroupPlan(ctx.db, id);
    const administration = plan.administrations.find((one) => one.id === String(administrationId)) ?? notFound();
    const hosts = plan.groups.filter((group) => group.administrationId !== administration.id);
    return { survey, administration, administrationNames, hosts };
  },
  initial: ({ administration }) => ({ foldsInto: administration.foldsInto ?? '' }),
  view(view, { survey, administration, administrationNames, hosts }, form) {
    const t = surveysTexts[view.locale];
    const nameOf = (administrationId: string) => administrationNames.get(administrationId) ?? '';
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: t.groups.heading, href: surveysPaths.groups(view.organisation, survey.id) },
    ];
    const options = hosts.map((group) => ({
      value: group.id,
      label: t.foldAdministration.host(
        nameOf(group.administrationId),
        t.groups.nameAndPeople(group.name, group.planned),
      ),
    }));
    return (
      <Page
        view={view}
        step="needs"
        title={nameOf(administration.id)}
        lead={t.groups.people(administration.planned)}
        form={form}
        breadcrumbs={crumbs}
      >
        <form method="post" novalidate>
          <SelectField
            form={form}
            name="foldsInto"
            label={t.foldAdministration.label}
            hint={t.foldAdministration.hint}
            prompt={t.foldAdministration.prompt}
            options={options}
            required
          />
          <Button>{t.foldAdministration.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, administrationId }) => ({ ...typed, id, administrationId }),
  next: (id, view) => surveysPaths.groups(view.organisation, id),
});
