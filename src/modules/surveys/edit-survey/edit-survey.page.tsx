import { formPage } from '#platform/web/page.tsx';
import { crumbsOnTheWay, listMandates, onwards } from '#modules/organisation/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { withMinutes } from '../add-survey/introduction-minutes.ts';
import { SurveyFields } from '../add-survey/survey-fields.tsx';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { editSurvey, surveyParts } from './edit-survey.command.ts';
import { editSurveyForm } from './edit-survey.form.ts';

export const editSurveyPage = formPage({
  path: '/:organisation/enkater/:id/andring',
  form: editSurveyForm,
  command: editSurvey,
  load: async (ctx, { id }) => ({ survey: await getDraft(ctx, id), mandates: await listMandates(ctx.db) }),
  initial: ({ survey }) => {
    const parts = surveyParts(survey);
    return {
      ...parts,
      introduction: introductionOf(survey),
      closesOn: parts.closesOn ?? '',
      mandateId: String(parts.mandateId ?? ''),
    };
  },
  view(view, { survey, mandates }, form) {
    const t = surveysTexts[view.locale];
    const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
    return (
      <Page view={view} step="needs" title={t.edit.heading} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={surveyParts(survey)} href={surveysPaths.survey(view.organisation, survey.id)}>
            <p>{survey.title}</p>
            <p class="typed">{introductionOf(survey)}</p>
          </BasisField>
          <SurveyFields form={form} mandates={mandates} locale={view.locale} />
          <Button>{t.edit.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => onwards(view, surveysPaths.survey(view.organisation, id)),
});

/** As it is read: with the number of minutes that the chosen questions take. */
function introductionOf(survey: Survey): string {
  return withMinutes(survey.introduction, minutesOf(survey.questionnaire));
}
