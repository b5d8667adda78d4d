import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { Said, wordsIn } from '#ui/questions/words.tsx';
import type { SurveyQuestion } from '../questionnaire.ts';

/** A question as the respondent reads it, with a box to choose it. What is said of it stands under. */
export function QuestionChoice(props: {
  question: SurveyQuestion;
  checked: boolean;
  /** Of the field, `questions` unless said. */
  name?: string;
  locale: Locale;
  children?: Child;
}) {
  const { question, locale, name = 'questions' } = props;
  const id = `field-${name}-${question.key}`;
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={name}
        value={question.key}
        checked={props.checked}
        aria-describedby={`${id}-more`}
      />
      <label for={id}>
        <Said words={wordsIn(question.text, locale)} />
      </label>
      <div class="field-hint" data-field="description" id={`${id}-more`}>
        {props.children}
      </div>
    </div>
  );
}
