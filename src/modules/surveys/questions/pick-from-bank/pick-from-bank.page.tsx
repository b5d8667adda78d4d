import { z } from 'zod';
import { QUESTION_BANK, type Question } from '#content/question-bank.ts';
import { inLanguage } from '#content/localized.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { allQuestions, secondsToAnswer } from '../../questionnaire.ts';
import { getDraft } from '../../survey-in-state.ts';
import { CancelLink } from '../cancel-link.tsx';
import { Fold } from '#ui/fold.tsx';
import { QuestionChoice } from '../question-choice.tsx';
import { answersOf } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { areas, bankChoice, chooseFromBank } from './bank-choice.rules.ts';
import { BankFilter } from './bank-filter.tsx';
import { pickFromBankTexts } from './pick-from-bank.texts.ts';
import { pickQuestions } from './pick-questions.command.ts';

/** No section has this key: it stands for new ones. */
const newSections = '+';

const form = defineForm(pickFromBankTexts, (t) =>
  z.object({
    vald: z.union([z.array(z.string()).min(1), z.string().transform((one) => [one])], {
      error: t.questionsMissing,
    }),
    avsnitt: requiredText(t.sectionMissing, { max: 400 }),
  }),
);

export const pickFromBankPage = formPage({
  path: '/:organisation/enkater/:id/fragor/banken',
  form,
  command: pickQuestions,
  load: (ctx, { id }) => getDraft(ctx, id),
  initial: ({ questionnaire }, view) => ({
    vald: view.url.searchParams.getAll('vald'),
    avsnitt: view.url.searchParams.get('avsnitt') ?? (questionnaire.sections.length === 0 ? newSections : ''),
  }),
  view(view, survey, state) {
    const { locale, url } = view;
    const t = pickFromBankTexts[locale];
    const shown = chooseFromBank(bankChoice(url.searchParams));
    const asked = new Set(allQuestions(survey.questionnaire).map((question) => question.key));
    const chosen = new Set([state.values.vald ?? []].flat());
    const outside = QUESTION_BANK.filter(
      (question) => chosen.has(question.key) && !asked.has(question.key) && !shown.includes(question),
    );
    const unpicked = state.errors.find((error) => error.name === 'vald');
    const crumbs = questionCrumbs(view, survey);
    const lead = t.lead(shown.length, QUESTION_BANK.length);
    return (
      <Page view={view} step="needs" title={t.heading} lead={lead} form={state} breadcrumbs={crumbs}>
        <p>{t.explanation}</p>
        <form method="post" novalidate>
          <BankFilter view={view} />
          {shown.length === 0 && <p>{t.none}</p>}
          <div id="field-vald" class="field" tabindex={-1} data-invalid={unpicked === undefined ? undefined : 'true'}>
            {unpicked && <p class="field-error">{unpicked.message}</p>}
            {[
              { label: t.outside, questions: outside },
              ...areas.map((area) => ({
                label: t.areas[area],
                questions: shown.filter((question) => question.area === area),
              })),
            ].map(
              ({ label, questions }) =>
                questions.length > 0 && (
                  <fieldset class="ds-fieldset field bank-area">
                    <legend class="ds-label">{label}</legend>
                    <div class="choices">
                      {questions.map((question) => (
                        <BankQuestion
                          question={question}
                          asked={asked.has(question.key)}
                          checked={chosen.has(question.key)}
                          locale={locale}
                        />
                      ))}
                    </div>
                  </fieldset>
                ),
            )}
          </div>
          <SelectField
            form={state}
            name="avsnitt"
            label={t.section}
            prompt={t.sectionPrompt}
            options={[
              ...survey.questionnaire.sections.map((section) => ({
                value: section.key,
                label: inLanguage(section.title, locale),
              })),
              { value: newSections, label: t.newSections },
            ]}
            required
          />
          <ButtonRow>
            <Button>{t.save}</Button>
            <CancelLink href={questionsPaths.all(view.organisation, survey.id)} />
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({
    id,
    keys: typed.vald,
    section: typed.avsnitt === newSections ? undefined : typed.avsnitt,
  }),
  next: ({ id, section, question }, view) => questionsPaths.all(view.organisation, id, { section, question }),
});

function BankQuestion(props: { question: Question; asked: boolean; checked: boolean; locale: Locale }) {
  const { question, asked, locale } = props;
  const t = pickFromBankTexts[locale];
  const audiences = question.audiences.map((audience) => t.audiences[audience]).join(', ');
  const facts = [
    question.sensitive ? t.sensitive : t.harmless,
    t.seconds(Math.round(secondsToAnswer(question))),
    t.for(audiences),
  ];
  const about = (
    <>
      {question.help && <p>{inLanguage(question.help, locale)}</p>}
      <p>{answersOf(question, locale)}</p>
      {/* A hundred and twenty questions are enough to read: why each is asked is one press away. */}
      <Fold summary={t.why}>
        <p>{t.purpose(inLanguage(question.purpose, locale))}</p>
        <p>{t.reveals(inLanguage(question.reveals, locale))}</p>
        <p>{facts.join(' ')}</p>
      </Fold>
    </>
  );
  if (!asked) {
    return (
      <QuestionChoice question={question} name="vald" checked={props.checked} locale={locale}>
        {about}
      </QuestionChoice>
    );
  }
  return (
    <div class="bank-asked">
      <p>
        {inLanguage(question.text, locale)} <strong>({t.alreadyAsked})</strong>
      </p>
      <p class="quiet">{answersOf(question, locale)}</p>
    </div>
  );
}
