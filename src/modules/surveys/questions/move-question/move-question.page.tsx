import { z } from 'zod';
import { inLanguage } from '#content/localized.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import type { Questionnaire } from '../../questionnaire.ts';
import { getDraft } from '../../survey-in-state.ts';
import { CancelLink } from '../cancel-link.tsx';
import { getPlace } from '../find-or-say.ts';
import { AnswersInWords, numbered } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { moveQuestion } from './move-question.command.ts';
import { moveQuestionTexts } from './move-question.texts.ts';
import { placeQuestion } from './place-question.command.ts';
import { readStep } from './step.ts';

const form = defineForm(moveQuestionTexts, (t) => z.object({ place: requiredText(t.placeMissing, { max: 400 }) }));

export const moveQuestionPage = [
  ...formPage({
    path: '/:organisation/enkater/:id/fragor/fraga/:question/plats',
    form,
    command: placeQuestion,
    load: async (ctx, { id, question }) => {
      const survey = await getDraft(ctx, id);
      return { survey, place: getPlace(survey.questionnaire, question, ctx) };
    },
    view(view, { survey, place }, state) {
      const t = moveQuestionTexts[view.locale];
      return (
        <Page view={view} step="needs" title={t.heading} form={state} breadcrumbs={questionCrumbs(view, survey)}>
          <p>{numbered(survey.questionnaire, place.question, view.locale)}</p>
          <AnswersInWords question={place.question} locale={view.locale} />
          <form method="post" novalidate>
            <SelectField
              form={state}
              name="place"
              label={t.place}
              prompt={t.placeMissing}
              options={placesIn(survey.questionnaire, place.question.key, view.locale)}
              required
            />
            <ButtonRow>
              <Button>{t.save}</Button>
              <CancelLink
                href={questionsPaths.all(view.organisation, survey.id, {
                  section: place.section,
                  question: place.question.key,
                })}
              />
            </ButtonRow>
          </form>
        </Page>
      );
    },
    input: (typed, { id, question }) => {
      const [section = '', after] = typed.place.split('\t');
      return { id, key: question, section, after };
    },
    next: ({ id, key, section }, view) => questionsPaths.all(view.organisation, id, { section, question: key }),
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/fraga/:question/flytt',
    command: moveQuestion,
    input: ({ id, question }, raw) => {
      const { direction, index, section } = readStep(raw.steg);
      return { id, key: question, direction, from: section === undefined ? undefined : { section, index } };
    },
    next: ({ id, key, section }, view) => questionsPaths.all(view.organisation, id, { section, question: key }),
  }),
];

/** Every place but its own; section and the question before it with a tab between, since no key has one. */
function placesIn(questionnaire: Questionnaire, key: string, locale: Locale) {
  const t = moveQuestionTexts[locale];
  return questionnaire.sections.flatMap((section) => [
    { value: section.key, label: t.first(inLanguage(section.title, locale)) },
    ...section.questions
      .filter((question) => question.key !== key)
      .map((question) => ({
        value: `${section.key}\t${question.key}`,
        label: t.after(numbered(questionnaire, question, locale)),
      })),
  ]);
}
