import { addDays, today } from '#foundations/clocks/index.ts';
import { formPage } from '#platform/web/page.tsx';
import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { DateField, RadioField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { makeJoint } from './joint-survey.commands.ts';
import { jointTermsForm, type JointTerms } from './joint-survey.form.ts';
import { findJointSurvey } from './joint-survey.queries.ts';
import { responsibilities } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** Where a draft is made joint, and where the last day and the responsibility are changed. */
export const jointTermsPage = formPage({
  path: '/:organisation/enkater/:id/tillsammans/villkor',
  form: jointTermsForm,
  command: makeJoint,
  load: async (ctx, { id }) => ({ survey: await getDraft(ctx, id), joint: await findJointSurvey(ctx.db, id) }),
  initial: ({ joint }, view) => ({
    answerBy: joint?.answerBy ?? addDays(today(view.now), 21),
    responsibility: joint?.responsibility,
  }),
  view(view, { survey, joint }, form) {
    const t = jointSurveyTexts[view.locale];
    const crumbs = [
      ...surveyCrumbs(view, survey),
      ...(joint ? [{ label: t.heading, href: surveysPaths.joint(view.organisation, survey.id) }] : []),
    ];
    return (
      <Page
        view={view}
        step="needs"
        title={joint ? t.changeTerms : t.heading}
        lead={t.lead}
        form={form}
        breadcrumbs={crumbs}
      >
        {survey.mode === 'codes' ? (
          <form method="post" novalidate>
            <TermsFields form={form} locale={view.locale} />
            <Button>{joint ? t.saveTerms : t.begin}</Button>
          </form>
        ) : (
          <Notice tone="info">
            <p>{t.needsCodes}</p>
            <p>
              <a href={surveysPaths.edit(view.organisation, survey.id)}>{survey.title}</a>
            </p>
          </Notice>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => surveysPaths.joint(view.organisation, id),
});

function TermsFields({ form, locale }: { form: FormState<JointTerms>; locale: Locale }) {
  const t = jointSurveyTexts[locale];
  return (
    <>
      <DateField form={form} name="answerBy" label={t.answerBy} hint={t.answerByHint} required />
      <RadioField
        form={form}
        name="responsibility"
        label={t.responsibility}
        hint={t.responsibilityHint}
        options={responsibilities.map((one) => ({
          value: one,
          label: t.responsibilities[one],
          hint: t.responsibilityHints[one],
        }))}
        required
      />
    </>
  );
}
