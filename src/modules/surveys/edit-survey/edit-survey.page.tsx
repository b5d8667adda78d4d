import { formPage } from '#platform/web/page.tsx';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { SurveyFields } from '../add-survey/survey-fields.tsx';
import { getDraft } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { basisOfSurvey, editSurvey } from './edit-survey.command.ts';
import { editSurveyForm } from './edit-survey.form.ts';

export const editSurveyPage = formPage({
  path: '/:organisation/enkater/:id/andring',
  form: editSurveyForm,
  command: editSurvey,
  load: async (ctx, { id }) => ({ survey: await getDraft(ctx, id), mandates: await listMandates(ctx.db) }),
  initial: ({ survey }) => ({
    title: survey.title,
    introduction: survey.introduction,
    closesOn: survey.closesOn ?? '',
    mandateId: survey.mandateId === null ? '' : String(survey.mandateId),
    controller: survey.controller,
    contact: survey.contact,
    dataProtectionOfficer: survey.dataProtectionOfficer,
  }),
  view(view, { survey, mandates }, form) {
    const t = surveysTexts[view.locale];
    const crumbs = [
      { label: t.title, href: surveysPaths.surveys(view.organisation) },
      { label: survey.title, href: surveysPaths.survey(view.organisation, survey.id) },
    ];
    return (
      <Page view={view} step="needs" title={t.edit.heading} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          {/* Always what is stored now: after a refusal, saving once more is a choice. */}
          <input type="hidden" name="basis" value={basisOfSurvey(survey)} />
          <SurveyFields form={form} mandates={mandates} locale={view.locale} />
          <Button>{t.edit.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => surveysPaths.survey(view.organisation, id),
});
