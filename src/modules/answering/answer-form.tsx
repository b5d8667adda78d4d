import type { Question } from '#content/question-bank.ts';
import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { CheckboxesField, RadioField } from '#ui/field.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { skipped, type Chosen } from './answer-sheet.rules.ts';
import { answeringTexts } from './answering.texts.ts';
import type { AskedSurvey, KnownCode } from './intake.queries.ts';
import { askingOf, RespondPage, type RespondView } from './respond-page.tsx';

/** All questions on one page, in parts, every one of them voluntary. */
export function AnswerForm(props: {
  view: RespondView;
  survey: AskedSurvey;
  code: KnownCode;
  surveyPath: string;
  action: string;
  form: FormState<Chosen>;
  /** It was sent without a single answer: asked about once. */
  isEmpty: boolean;
}) {
  const { view, survey, code, form } = props;
  const t = answeringTexts[view.locale];
  const parts = survey.questions.sections;
  return (
    <RespondPage
      view={view}
      title={survey.title}
      organisation={askingOf(survey)}
      hasErrors={form.errors.length > 0 || props.isEmpty}
    >
      <ErrorSummary form={form} locale={view.locale} />
      {props.isEmpty && <EmptyAnswer action={props.action} locale={view.locale} />}
      <h1>{survey.title}</h1>
      <AboutSurvey survey={survey} code={{ ...code, surveyPath: props.surveyPath }} locale={view.locale} />
      <form method="post" action={props.action} autocomplete="off" novalidate>
        {parts.map((section, index) => (
          <>
            <h2>{t.form.part(index + 1, parts.length, section.title[view.locale])}</h2>
            {section.introduction && <p>{section.introduction[view.locale]}</p>}
            {section.questions.map((question) => (
              <QuestionField question={question} form={form} locale={view.locale} />
            ))}
          </>
        ))}
        <p>{t.form.once}</p>
        <Button>{t.form.send}</Button>
        <p>
          <a href={props.action}>{t.form.restart}</a>
        </p>
      </form>
    </RespondPage>
  );
}

function QuestionField({ question, form, locale }: { question: Question; form: FormState<Chosen>; locale: Locale }) {
  const field = {
    form,
    name: question.key,
    label: question.text[locale],
    hint: question.help?.[locale],
    unmarked: true,
  };
  const options = question.options.map((option) => ({ value: option.key, label: option.label[locale] }));
  if (question.kind === 'multiple') return <CheckboxesField {...field} options={options} />;
  // A radio button cannot be let go of: what is sensitive gets a way out, the rest of the form has "börja om".
  const skip = { value: skipped, label: answeringTexts[locale].form.skip };
  return <RadioField {...field} options={question.sensitive ? [...options, skip] : options} />;
}

function EmptyAnswer({ action, locale }: { action: string; locale: Locale }) {
  const t = answeringTexts[locale].form;
  return (
    <section class="ds-error-summary" aria-labelledby="tomt" tabindex={-1} autofocus>
      <h2 id="tomt">{t.emptyTitle}</h2>
      <p>{t.emptyText}</p>
      <form method="post" action={action}>
        <Button variant="secondary" name="tomt" value="ja">
          {t.sendEmpty}
        </Button>
      </form>
    </section>
  );
}
