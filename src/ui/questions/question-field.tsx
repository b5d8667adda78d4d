import { CheckboxQuestion, MatrixQuestion, RadioQuestion } from './choice-questions.tsx';
import type { QuestionProps } from './question-parts.tsx';
import { NumberQuestion, RankingQuestion, TextQuestion } from './typed-questions.tsx';

/** A question of any kind, as respondents meet it; needs no script, and its look is `questions.css`. */
export function QuestionField(props: QuestionProps) {
  const Field = fields[props.question.kind];
  return <Field {...props} />;
}

const fields = {
  single: RadioQuestion,
  scale: RadioQuestion,
  multiple: CheckboxQuestion,
  matrix: MatrixQuestion,
  ranking: RankingQuestion,
  number: NumberQuestion,
  text: TextQuestion,
};
