import { ACTING } from './questions/acting.ts';
import { COLLABORATION } from './questions/collaboration.ts';
import { KNOWLEDGE } from './questions/knowledge.ts';
import { NEEDS } from './questions/needs.ts';
import { type Question, questionSchema } from './questions/question.ts';
import { RECOGNITION } from './questions/recognition.ts';
import { RESPONSIBILITY } from './questions/responsibility.ts';
import { ROUTINE } from './questions/routine.ts';

export { optionsOf, type Question, type QuestionOption, questionSchema } from './questions/question.ts';

/**
 * Closed questions about the workplace. None asks for the respondent's own political or religious view: our choice, drawing on
 * regeringsformen 2 kap. 2 § and GDPR art. 9. They are our own wording; `sources` say where the subject comes from.
 * Read from the schema at start, so that a broken question stops the program and not a survey.
 */
export const QUESTION_BANK: readonly Question[] = [
  ...KNOWLEDGE,
  ...RECOGNITION,
  ...ROUTINE,
  ...ACTING,
  ...COLLABORATION,
  ...RESPONSIBILITY,
  ...NEEDS,
].map((question) => questionSchema.parse(question));

/** The question with this key. RangeError when there is none: keys are written in code, not typed by people. */
export function getQuestion(key: string): Question {
  const question = QUESTION_BANK.find((one) => one.key === key);
  if (!question) throw new RangeError(`no question ${key}`);
  return question;
}

/**
 * How long a question takes to read and answer, in seconds: its words at 200 a minute, and 3 seconds to choose or 5 to choose several.
 * A rule of thumb on the slow side of measured reading (Brysbaert 2019: 238 a minute), not a measurement of these questions.
 */
export function secondsToAnswer({
  text,
  help,
  options,
  kind,
}: Pick<Question, 'text' | 'help' | 'options' | 'kind'>): number {
  const all = [text.sv, help?.sv ?? '', ...options.map((option) => option.label.sv)].join(' ');
  return all.split(/\s+/).filter(Boolean).length * 0.3 + (kind === 'multiple' ? 5 : 3);
}
