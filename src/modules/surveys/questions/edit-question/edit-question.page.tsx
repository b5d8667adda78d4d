import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getDraft } from '../../survey-in-state.ts';
import { isBankKey } from '../bank-question.ts';
import { CancelLink } from '../cancel-link.tsx';
import { getPlace } from '../find-or-say.ts';
import { questionFormTexts } from '../question-form/question-form.texts.ts';
import { questionFields, typedValues } from '../question-form/question.form.ts';
import { QuestionFields } from '../question-form/question-fields.tsx';
import { typedOf } from '../question-form/typed-question.rules.ts';
import { AnswersInWords } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { editQuestion } from './edit-question.command.ts';
import { editQuestionTexts } from './edit-question.texts.ts';

const form = defineForm(questionFormTexts, (t) => z.object({ ...questionFields(t), basis: basisField() }));

export const editQuestionPage = formPage({
  path: '/:organisation/enkater/:id/fragor/fraga/:question',
  form,
  command: editQuestion,
  load: async (ctx, { id, question }) => {
    const survey = await getDraft(ctx, id);
    return { survey, place: getPlace(survey.questionnaire, question, ctx) };
  },
  initial: ({ place }) => typedValues(typedOf(place.question)),
  view(view, { survey, place: { section, question } }, state) {
    const t = editQuestionTexts[view.locale];
    const isBanks = isBankKey(question.key);
    const back = questionsPaths.all(view.organisation, survey.id, { section, question: question.key });
    return (
      <Page view={view} step="needs" title={t.heading} form={state} breadcrumbs={questionCrumbs(view, survey)}>
        {isBanks && (
          <Notice tone="info" title={t.fromBank(question.key)}>
            <p>{t.fromBankWhy}</p>
            <p>{question.sensitive ? t.sensitive : t.harmless}</p>
          </Notice>
        )}
        {!isBanks && <p>{t.own(question.version)}</p>}
        <p class="quiet">{t.translations}</p>
        <form method="post" novalidate>
          <BasisField form={state} stored={typedOf(question)} href={back}>
            <p>{question.text.sv}</p>
            <AnswersInWords question={question} locale={view.locale} />
          </BasisField>
          <QuestionFields form={state} kind={question.kind} locale={view.locale} fixed={isBanks} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <CancelLink href={back} />
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id, question }) => ({ ...typed, id, key: question }),
  next: ({ id, section, key }, view) => questionsPaths.all(view.organisation, id, { section, question: key }),
});
