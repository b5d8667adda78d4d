import type { FormState } from '#platform/form.ts';
import { CheckboxesField, NumberField, RadioField, TextArea } from '#ui/field.tsx';
import type { AssignmentQuestion } from '../state-letters/assignment-questions.ts';
import { answerName, type TypedAnswers } from './answer-fields.form.ts';

/** The questions of an assignment, each with a field of its own. */
export function AnswerFields<T extends TypedAnswers>(props: {
  questions: readonly AssignmentQuestion[];
  form: FormState<T>;
}) {
  return (
    <>
      {props.questions.map((question) => (
        <AnswerField question={question} form={props.form} />
      ))}
    </>
  );
}

function AnswerField<T extends TypedAnswers>({ question, form }: { question: AssignmentQuestion; form: FormState<T> }) {
  const { type, label } = question;
  const name = answerName(question);
  const options = question.options.map((value) => ({ value, label: value }));
  switch (type) {
    case 'choice':
      return <RadioField form={form} name={name} label={label} options={options} />;
    case 'choices':
      return <CheckboxesField form={form} name={name} label={label} options={options} />;
    case 'number':
      return <NumberField form={form} name={name} label={label} />;
    case 'text':
      return <TextArea form={form} name={name} label={label} rows={3} />;
  }
}
