import { inLanguage } from '#content/localized.ts';
import { formState, type FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button, ButtonRow, PostButton } from '#ui/button.tsx';
import { CheckboxesField, SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import type { Condition, SurveyQuestion } from '../../questionnaire.ts';
import type { Survey } from '../../survey.queries.ts';
import { questionsBefore } from '../branching.rules.ts';
import { CancelLink } from '../cancel-link.tsx';
import { conditionInWords, numbered } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import type { ConditionForm } from './set-condition.page.tsx';
import { setConditionTexts } from './set-condition.texts.ts';

/** Two steps: which earlier question decides, held in the address, and then which of its answers. */
export function ConditionPage(props: {
  view: MemberView;
  survey: Survey;
  form: FormState<ConditionForm>;
  target: { question: string } | { section: string };
  /** What it is about, as respondents read it. */
  words: string;
  showIf: Condition | undefined;
  here: string;
  drop: string;
}) {
  const { view, survey, form, target, showIf } = props;
  const { locale } = view;
  const t = setConditionTexts[locale];
  const { questionnaire } = survey;
  const before = questionsBefore(questionnaire.sections, target);
  const asked = view.url.searchParams.get('fraga') ?? showIf?.question;
  const governing = before.find((question) => question.key === asked);
  const inPlace = 'section' in target ? { section: target.section } : { question: target.question };
  return (
    <Page
      view={view}
      step="needs"
      title={'section' in target ? t.sectionHeading : t.questionHeading}
      lead={props.words}
      form={form}
      breadcrumbs={questionCrumbs(view, survey)}
    >
      <p>{t.lead}</p>
      <p>{showIf ? conditionInWords(showIf, questionnaire, locale) : t.everyone}</p>
      {before.length === 0 && <p>{t.none}</p>}
      {before.length > 0 && <Governing {...props} before={before} governing={governing} />}
      {governing && (
        <form method="post" action={`${props.here}?fraga=${encodeURIComponent(governing.key)}`} novalidate>
          <input type="hidden" name="question" value={governing.key} />
          <CheckboxesField
            form={governing.key === showIf?.question || form.errors.length > 0 ? form : { ...form, values: {} }}
            name="options"
            label={t.options}
            options={governing.options.map((option) => ({
              value: option.key,
              label: inLanguage(option.label, locale),
            }))}
            required
          />
          <p class="quiet">{t.few}</p>
          <ButtonRow>
            <Button>{t.save}</Button>
            <CancelLink href={questionsPaths.all(view.organisation, survey.id, inPlace)} />
          </ButtonRow>
        </form>
      )}
      {showIf && <PostButton action={props.drop} label={t.drop} />}
    </Page>
  );
}

function Governing(props: {
  view: MemberView;
  survey: Survey;
  here: string;
  before: readonly SurveyQuestion[];
  governing: SurveyQuestion | undefined;
}) {
  const { locale } = props.view;
  const t = setConditionTexts[locale];
  const form = formState<{ fraga: string }>({ fraga: props.governing?.key ?? '' });
  return (
    <form method="get" action={props.here} class="filter">
      <SelectField
        form={form}
        name="fraga"
        label={t.governing}
        prompt={t.questionMissing}
        options={props.before.map((question) => ({
          value: question.key,
          label: numbered(props.survey.questionnaire, question, locale),
        }))}
        required
      />
      <Button variant={props.governing ? 'secondary' : 'primary'}>{t.show}</Button>
    </form>
  );
}
