import type { Question } from '#content/question-bank.ts';
import type { SurveyQuestion } from '../questionnaire.ts';
import { copyOf } from '../questions/bank-question.ts';

/**
 * A question that asks word for word as the bank does, as the bank's own: with its keys, purpose, sources and protected answers, which
 * other programs' files do not say. Languages, and whether it must be answered, are the file's. Undefined when it asks otherwise.
 */
export function asInBank(made: SurveyQuestion, original: Question | undefined): SurveyQuestion | undefined {
  if (!original || made.rows || made.kind === 'text') return undefined;
  const same =
    made.text.sv === original.text.sv &&
    (made.kind === 'multiple') === (original.kind === 'multiple') &&
    made.options.length === original.options.length &&
    made.options.every((option, at) => option.label.sv === original.options[at]?.label.sv);
  if (!same) return undefined;
  const copy = copyOf(original);
  return {
    ...copy,
    text: { ...copy.text, ...made.text },
    ...(copy.help ? { help: { ...copy.help, ...made.help, sv: copy.help.sv } } : {}),
    options: copy.options.map((option, at) => ({ ...option, label: { ...option.label, ...made.options[at]?.label } })),
    ...(made.required ? { required: true } : {}),
    ...(made.shuffle && (copy.kind === 'single' || copy.kind === 'multiple') ? { shuffle: true } : {}),
  };
}
