import { z } from 'zod';
import { freeText } from '#platform/fields.ts';
import type { AssignmentAnswers, AssignmentQuestion } from '../state-letters/assignment-questions.ts';

/** How a question of an assignment is named in a form. */
export type AnswerName = `q-${string}`;
export type TypedAnswers = { [question: AnswerName]: string | string[] };

const prefix = 'q-';
export const answerName = ({ key }: Pick<AssignmentQuestion, 'key'>): AnswerName => `${prefix}${key}`;

type Sentences = { tooLong: string; number: string; choose: string };

/** A field for each question; none has to be answered. */
export function answerFields(questions: readonly AssignmentQuestion[], t: Sentences): Record<AnswerName, z.ZodType> {
  return Object.fromEntries(questions.map((question) => [answerName(question), answerField(question, t)]));
}

function answerField({ type, options }: AssignmentQuestion, t: Sentences): z.ZodType {
  if (type === 'number')
    return z
      .string()
      .regex(/^(?:-?\d{1,12}(?:[.,]\d{1,4})?)?$/, t.number)
      .default('');
  if (type === 'choice') return z.union([z.literal(''), z.enum(options)], { error: t.choose }).default('');
  if (type === 'choices')
    return z
      .union([z.array(z.enum(options)), z.enum(options).transform((one) => [one])], { error: t.choose })
      .default([]);
  return freeText(z.string().max(4000, t.tooLong)).default('');
}

/** What was typed in such a form, by the keys of the questions. */
export function typedAnswers(typed: TypedAnswers): AssignmentAnswers {
  const answers = Object.entries(typed).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(answers.map(([name, answer]) => [name.slice(prefix.length), answer]));
}

/** What has been answered, as the form has it. */
export function answersAsTyped(
  questions: readonly AssignmentQuestion[],
  answers: AssignmentAnswers,
): Partial<TypedAnswers> {
  return Object.fromEntries(questions.map((one) => [answerName(one), answers[one.key] ?? '']));
}
