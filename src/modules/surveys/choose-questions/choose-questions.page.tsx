import { z } from 'zod';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import type { Question } from '#content/question-bank.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { allQuestions } from '../questionnaire.ts';
import { minutesOf, onlyQuestions, questionnaireOf, templateOf } from '../ready-set.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { chooseQuestions } from './choose-questions.command.ts';

const chooseQuestionsForm = defineForm(surveysTexts, () =>
  z.object({
    // A key that is in no set chooses nothing, so any text will do.
    questions: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
  }),
);

export const chooseQuestionsPage = formPage({
  path: '/:organisation/enkater/:id/fragor',
  form: chooseQuestionsForm,
  command: chooseQuestions,
  load: async (ctx, { id }) => getDraft(ctx, id),
  initial: (survey) => ({ questions: allQuestions(survey.questionnaire).map((question) => question.key) }),
  view(view, survey, form) {
    const t = surveysTexts[view.locale];
    const whole = questionnaireOf(templateOf(survey.questionnaire));
    const chosen = form.values.questions ?? [];
    const now = onlyQuestions(whole, [chosen].flat());
    const crumbs = surveyCrumbs(view, survey);
    const lead = t.questions.summary(allQuestions(now).length, minutesOf(now));
    return (
      <Page view={view} step="needs" title={t.questions.heading} lead={lead} form={form} breadcrumbs={crumbs}>
        <p>{t.questions.explanation}</p>
        <form method="post" novalidate>
          {whole.sections.map((section) => (
            <fieldset class="ds-fieldset field">
              <legend class="ds-label">{section.title[view.locale]}</legend>
              {section.introduction && <p class="field-hint">{section.introduction[view.locale]}</p>}
              <div class="choices">
                {section.questions.map((question) => (
                  <QuestionChoice question={question} checked={chosen.includes(question.key)} locale={view.locale} />
                ))}
              </div>
            </fieldset>
          ))}
          <Button>{t.questions.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ id, keys: typed.questions }),
  next: (id, view) => surveysPaths.survey(view.organisation, id),
});

/** A question as the respondent reads it, with a box that says whether it is asked. */
function QuestionChoice({ question, checked, locale }: { question: Question; checked: boolean; locale: Locale }) {
  const id = `field-questions-${question.key}`;
  const t = surveysTexts[locale];
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name="questions"
        value={question.key}
        checked={checked}
        aria-describedby={`${id}-more`}
      />
      <label for={id}>{question.text[locale]}</label>
      <div class="field-hint" data-field="description" id={`${id}-more`}>
        {question.help && <p>{question.help[locale]}</p>}
        <p>
          {t.questions.options(
            question.kind === 'multiple',
            question.options.map((option) => option.label[locale]),
          )}
        </p>
        <p>{t.questions.purpose(question.purpose[locale])}</p>
      </div>
    </div>
  );
}
