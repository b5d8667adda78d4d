import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { crumbsOnTheWay, getLeadCommittee, listMandates, listPosts, onwards } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { minutesOf, questionnaireOf, readySet } from '../ready-set.ts';
import { findOfficerBefore } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addSurvey } from './add-survey.command.ts';
import { addSurveyForm } from './add-survey.form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';
import { withMinutes } from './introduction-minutes.ts';
import { surveyDefaults } from './survey-defaults.ts';
import { SurveyFields } from './survey-fields.tsx';

export const addSurveyPage = formPage({
  path: '/:organisation/enkater/ny',
  form: addSurveyForm,
  command: addSurvey,
  async load({ db, now, account }) {
    const mandates = await listMandates(db);
    const defaults = surveyDefaults({
      today: today(now),
      mandates,
      leadCommittee: await getLeadCommittee(db),
      posts: await listPosts(db),
      ownEmail: account.email,
      officerBefore: await findOfficerBefore(db),
    });
    return { mandates, defaults };
  },
  initial: ({ defaults }) => ({
    ...defaults,
    introduction: withMinutes(readySet.lead.sv, minutesOf(questionnaireOf(readySet))),
  }),
  view(view, { mandates }, form) {
    const t = addSurveyTexts[view.locale];
    const all = { label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) };
    const crumbs = crumbsOnTheWay(view, [all]);
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
  next: (id, view) => onwards(view, surveysPaths.survey(view.organisation, id)),
});
