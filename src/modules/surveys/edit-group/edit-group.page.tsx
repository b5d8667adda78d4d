import { notFound } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getGroupPlan } from '../group-plan.queries.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { editGroup } from './edit-group.command.ts';
import { editGroupForm } from './edit-group.form.ts';

export const editGroupPage = formPage({
  path: '/:organisation/enkater/:id/grupper/:groupId',
  form: editGroupForm,
  command: editGroup,
  async load(ctx, { id, groupId }) {
    const survey = await getDraft(ctx, id);
    const { plan } = await getGroupPlan(ctx.db, id);
    const group = plan.groups.find((one) => one.id === String(groupId)) ?? notFound();
    const siblings = plan.groups.filter((one) => one !== group && one.administrationId === group.administrationId);
    return { survey, group, siblings };
  },
  initial: ({ group }) => ({ name: group.name, foldsInto: group.foldsInto ?? '' }),
  view(view, { survey, group, siblings }, form) {
    const t = surveysTexts[view.locale];
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: t.groups.heading, href: surveysPaths.groups(view.organisation, survey.id) },
    ];
    return (
      <Page
        view={view}
        step="needs"
        title={group.name}
        lead={t.groups.people(group.planned)}
        form={form}
        breadcrumbs={crumbs}
      >
        <form method="post" novalidate>
          <TextField form={form} name="name" label={t.editGroup.name} hint={t.editGroup.nameHint} required />
          {siblings.length > 0 ? (
            <RadioField
              form={form}
              name="foldsInto"
              label={t.editGroup.fold(survey.threshold)}
              hint={t.editGroup.foldHint}
              options={siblings.map((one) => ({
                value: one.id,
                label: t.groups.nameAndPeople(one.name, one.planned),
                hint: t.editGroup.together(group.planned + one.planned),
              }))}
              required
            />
          ) : (
            <p>{t.editGroup.alone}</p>
          )}
          <Button>{t.editGroup.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, groupId }) => ({ ...typed, id, groupId }),
  next: (id, view) => surveysPaths.groups(view.organisation, id),
});
