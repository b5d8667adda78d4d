import type { Child } from 'hono/jsx';
import { inLanguage } from '#content/localized.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { SurveyQuestion } from '../questionnaire.ts';

/** A question as the respondent reads it, with a box to choose it. What is said of it stands under. */
export function QuestionChoice(props: {
  question: SurveyQuestion;
  checked: boolean;
  locale: Locale;
  children?: Child;
}) {
  const { question, locale } = props;
  const id = `field-questions-${question.key}`;
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name="questions"
        value={question.key}
        checked={props.checked}
        aria-describedby={`${id}-more`}
      />
      <label for={id}>{inLanguage(question.text, locale)}</label>
      <div class="field-hint" data-field="description" id={`${id}-more`}>
        {props.children}
      </div>
    </div>
  );
}
