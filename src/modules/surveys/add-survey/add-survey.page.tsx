import { AppError } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { crumbsOnTheWay, getLeadCommittee, listMandates, listPosts, onwards } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, HiddenField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { changeSection } from '../copy-survey/copied-questionnaire.ts';
import { listEarlierSurveys } from '../copy-survey/earlier-surveys.queries.ts';
import { minutesOf } from '../ready-set.ts';
import { findOfficerBefore } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addSurvey } from './add-survey.command.ts';
import { addSurveyForm } from './add-survey.form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';
import { withMinutes } from './introduction-minutes.ts';
import { StartChoice } from './start-choice.tsx';
import { surveyDefaults } from './survey-defaults.ts';
import { SurveyFields } from './survey-fields.tsx';
import { findStart, introductionOf, modeOf, titleOf } from './survey-start.ts';

/** Most earlier surveys to choose among. */
const mostEarlier = 5;

export const addSurveyPage = formPage({
  path: '/:organisation/enkater/ny',
  form: addSurveyForm,
  command: addSurvey,
  async load({ db, now, account, url }) {
    const name = url.searchParams.get('fran') ?? '';
    const start = await findStart(db, name, { change: false, changeTitle: { sv: '', en: '' } });
    if (!start) throw new AppError('not-found');
    const mandates = await listMandates(db);
    const defaults = surveyDefaults({
      today: today(now),
      title: titleOf(start),
      mandates,
      leadCommittee: await getLeadCommittee(db),
      posts: await listPosts(db),
      ownEmail: account.email,
      officerBefore: await findOfficerBefore(db),
    });
    return { name, start, mandates, defaults, earlier: await listEarlierSurveys(db, mostEarlier) };
  },
  initial: ({ name, start, defaults }) => ({
    ...defaults,
    start: name,
    introduction: withMinutes(introductionOf(start), minutesOf(start.questionnaire)),
    mode: modeOf(start),
    keyHolding: start.from === 'survey' ? start.survey.keyHolding : 'server',
  }),
  view(view, { name, start, mandates, earlier }, form) {
    const t = addSurveyTexts[view.locale];
    const all = { label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) };
    const crumbs = crumbsOnTheWay(view, [all]);
    const changeTitle = { sv: t.changeSection, en: t.changeSection };
    const onChange = start.from === 'survey' ? changeSection(start.questionnaire, changeTitle)?.questions.length : 0;
    return (
      <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <StartChoice view={view} name={name} start={start} earlier={earlier} />
        <form method="post" novalidate>
          <HiddenField form={form} name="start" />
          {onChange !== undefined && onChange > 0 && (
            <CheckboxField form={form} name="change" label={t.change} hint={t.changeHint(onChange)} />
          )}
          <SurveyFields form={form} mandates={mandates} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => onwards(view, surveysPaths.survey(view.organisation, id)),
});
