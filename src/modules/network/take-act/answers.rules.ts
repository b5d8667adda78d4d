import type { AssignmentAnswers, AssignmentQuestion } from '../state-letters/assignment-questions.ts';

/**
 * What was answered, as the host's questions have it; undefined when an answer is to no question of theirs, or is none that can be given. Several choices
 * may be written in one line with commas, as in a form that has one line for each question. Unanswered questions are left out.
 */
export function answersTo(
  questions: readonly AssignmentQuestion[],
  said: AssignmentAnswers,
): AssignmentAnswers | undefined {
  const known = new Map(questions.map((question) => [question.key, question]));
  const answers: [string, string | string[]][] = [];
  for (const [key, value] of Object.entries(said)) {
    const question = known.get(key);
    const answer = question && answerTo(question, value);
    if (answer === undefined) return undefined;
    if (answer.length > 0) answers.push([key, answer]);
  }
  return Object.fromEntries(answers);
}

/** Longest answer in words. */
const longest = 4000;

function answerTo(question: AssignmentQuestion, value: string | string[]): string | string[] | undefined {
  if (question.type === 'choices') return choicesOf(question.options, value);
  if (Array.isArray(value)) return undefined;
  const words = value.trim();
  if (words === '') return '';
  if (question.type === 'choice') return question.options.includes(words) ? words : undefined;
  if (question.type === 'number') return /^-?\d{1,12}([.,]\d{1,4})?$/.test(words) ? words : undefined;
  return words.length <= longest ? words : undefined;
}

function choicesOf(options: readonly string[], value: string | string[]): string[] | undefined {
  const whole = [value]
    .flat()
    .map((one) => one.trim())
    .filter(Boolean);
  // An option may hold a comma itself.
  const chosen = whole.flatMap((one) => (options.includes(one) ? [one] : one.split(',').map((part) => part.trim())));
  return chosen.every((one) => options.includes(one)) ? [...new Set(chosen)] : undefined;
}
