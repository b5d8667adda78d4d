import { z } from 'zod';
import { inLanguage } from '#content/localized.ts';
import { basisField } from '#platform/basis.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Said, wordsIn } from '#ui/questions/words.tsx';
import { allQuestions } from '../../questionnaire.ts';
import { minutesOf } from '../../ready-set.ts';
import { getDraft } from '../../survey-in-state.ts';
import { CancelLink } from '../cancel-link.tsx';
import { QuestionChoice } from '../question-choice.tsx';
import { answersOf } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { questionsTexts } from '../questions.texts.ts';
import { chooseQuestions } from './choose-questions.command.ts';
import { askedKeys, withLeftOut } from './choose-questions.rules.ts';
import { chooseQuestionsTexts } from './choose-questions.texts.ts';

const form = defineForm(chooseQuestionsTexts, () =>
  z.object({
    // A key that is nowhere chooses nothing, so any text will do.
    questions: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
    basis: basisField(),
  }),
);

export const chooseQuestionsPage = formPage({
  path: '/:organisation/enkater/:id/fragor/urval',
  form,
  command: chooseQuestions,
  load: (ctx, { id }) => getDraft(ctx, id),
  initial: (survey) => ({ questions: allQuestions(survey.questionnaire).map((question) => question.key) }),
  view(view, survey, state) {
    const t = chooseQuestionsTexts[view.locale];
    const { locale } = view;
    const chosen = new Set([state.values.questions ?? []].flat());
    const { questionnaire } = survey;
    const lead = questionsTexts[locale].summary(allQuestions(questionnaire).length, minutesOf(questionnaire));
    const back = questionsPaths.all(view.organisation, survey.id);
    const crumbs = questionCrumbs(view, survey);
    return (
      <Page view={view} step="needs" title={t.heading} lead={lead} form={state} breadcrumbs={crumbs}>
        <p>{t.explanation}</p>
        <form method="post" novalidate>
          <BasisField form={state} stored={askedKeys(questionnaire)} href={back} />
          {withLeftOut(questionnaire).sections.map((section) => (
            <fieldset class="ds-fieldset field">
              <legend class="ds-label">
                <Said words={wordsIn(section.title, locale)} />
              </legend>
              {section.introduction && (
                <p class="field-hint">
                  <Said words={wordsIn(section.introduction, locale)} />
                </p>
              )}
              <div class="choices">
                {section.questions.map((question) => (
                  <QuestionChoice question={question} checked={chosen.has(question.key)} locale={locale}>
                    {question.help && (
                      <p>
                        <Said words={wordsIn(question.help, locale)} />
                      </p>
                    )}
                    <p>{answersOf(question, locale)}</p>
                    {question.purpose && <p>{t.purpose(inLanguage(question.purpose, locale))}</p>}
                  </QuestionChoice>
                ))}
              </div>
            </fieldset>
          ))}
          <ButtonRow>
            <Button>{t.save}</Button>
            <CancelLink href={back} />
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: ({ questions, basis }, { id }) => ({ id, keys: questions, basis }),
  next: (id, view) => questionsPaths.all(view.organisation, id),
});
