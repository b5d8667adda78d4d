import { partOf, skipped, type AskedQuestion } from './asked-question.ts';
import {
  Choice,
  describedBy,
  errorOf,
  FieldError,
  filledIn,
  firstFieldId,
  Hint,
  OnlyIfWords,
  QuestionText,
  type QuestionProps,
} from './question-parts.tsx';
import type { Phrases } from './question-words.ts';
import { Said, type Words } from './words.tsx';

/** One of several, all seen at once. */
export function RadioQuestion(props: QuestionProps) {
  return <ChoiceQuestion {...props} type="radio" />;
}

/** Several of several. */
export function CheckboxQuestion(props: QuestionProps) {
  return <ChoiceQuestion {...props} type="checkbox" />;
}

function ChoiceQuestion({ question, form, phrases, type }: QuestionProps & { type: 'radio' | 'checkbox' }) {
  const { key, help, required } = question;
  const error = errorOf(form, key);
  return (
    <fieldset
      class="question"
      {...group(type, { required, error })}
      aria-describedby={describedBy(key, { hint: help, error })}
      data-if={question.onlyIf?.decidedBy}
    >
      <legend>
        <QuestionText text={question.text} required={required} phrases={phrases} />
      </legend>
      <OnlyIfWords question={question} />
      {help && (
        <Hint name={key}>
          <Said words={help} />
        </Hint>
      )}
      <FieldError name={key} error={error} phrases={phrases} />
      <Choices type={type} name={key} question={question} chosen={filledIn(form, key)} phrases={phrases} />
    </fieldset>
  );
}

/** A fieldset for each row, so that it is read and answered on a phone as single questions are: never a wide table. */
export function MatrixQuestion({ question, form, phrases }: QuestionProps) {
  const { key, help, required } = question;
  return (
    <div
      class="question matrix"
      role="group"
      aria-labelledby={`${firstFieldId(key)}-text`}
      aria-describedby={describedBy(key, { hint: help, error: undefined })}
      data-if={question.onlyIf?.decidedBy}
    >
      <p class="question-text" id={`${firstFieldId(key)}-text`}>
        <QuestionText text={question.text} required={required} phrases={phrases} />
      </p>
      <OnlyIfWords question={question} />
      {help && (
        <Hint name={key}>
          <Said words={help} />
        </Hint>
      )}
      {question.rows.map((row) => (
        <Row name={partOf(key, row.key)} text={row.text} question={question} form={form} phrases={phrases} />
      ))}
    </div>
  );
}

function Row({ name, text, question, form, phrases }: QuestionProps & { name: string; text: Words }) {
  const error = errorOf(form, name);
  return (
    <fieldset
      class="row"
      {...group('radio', { required: question.required, error })}
      aria-describedby={describedBy(name, { error })}
    >
      <legend>
        <Said words={text} />
      </legend>
      <FieldError name={name} error={error} phrases={phrases} />
      <Choices type="radio" name={name} question={question} chosen={filledIn(form, name)} phrases={phrases} />
    </fieldset>
  );
}

function Choices(props: {
  type: 'radio' | 'checkbox';
  name: string;
  question: AskedQuestion;
  chosen: readonly string[];
  phrases: Phrases;
}) {
  const { type, name, question, chosen } = props;
  const ways = question.options.map(({ key, text, alone }) => ({ key, text, alone: alone && type === 'checkbox' }));
  if (question.maySkip) ways.push({ key: skipped, text: props.phrases.say('form.skip'), alone: false });
  return (
    <>
      {ways.map(({ key, text, alone }, index) => (
        <Choice
          type={type}
          name={name}
          value={key}
          text={text}
          id={index === 0 ? firstFieldId(name) : undefined}
          checked={type === 'radio' ? chosen[0] === key : chosen.includes(key)}
          alone={alone}
        />
      ))}
    </>
  );
}

/** A plain group may be neither required nor invalid; a radiogroup may. */
function group(type: 'radio' | 'checkbox', of: { required: boolean; error: Words | undefined }) {
  const invalid = of.error === undefined ? undefined : ('true' as const);
  if (type === 'checkbox' || (!of.required && !invalid)) return { 'data-invalid': invalid };
  return {
    role: 'radiogroup',
    'data-invalid': invalid,
    'aria-invalid': invalid,
    'aria-required': of.required ? ('true' as const) : undefined,
  };
}
