import { formPage } from '#platform/web/page.tsx';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { readySet } from '../ready-set.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addSurvey } from './add-survey.command.ts';
import { addSurveyForm } from './add-survey.form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';
import { SurveyFields } from './survey-fields.tsx';

export const addSurveyPage = formPage({
  path: '/:organisation/enkater/ny',
  form: addSurveyForm,
  command: addSurvey,
  load: async ({ db }) => ({ mandates: await listMandates(db) }),
  initial: ({ mandates }) => ({
    // In Swedish whatever the page's language: it is what the staff will read.
    title: readySet.title.sv,
    introduction: readySet.lead.sv,
    mandateId: mandates[0] ? String(mandates[0].id) : '',
  }),
  view(view, { mandates }, form) {
    const t = addSurveyTexts[view.locale];
    const crumbs = [{ label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) }];
    return (
      <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <SurveyFields form={form} mandates={mandates} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => surveysPaths.survey(view.organisation, id),
});
