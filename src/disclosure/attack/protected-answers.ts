import type { PublishedQuestion } from '../published.ts';

/** Answers that nobody may be known to have given. `chosen` false: that nobody may be known *not* to have chosen. */
export type ProtectedAnswer = { options: readonly string[]; chosen: boolean };

/** A scale with fewer steps has no two worst that are not nearly all. */
const stepsOfAScale = 3;

/**
 * Each answer; of a scale the two at either end; of several possible answers each, and its not being chosen; and what the bank declares. None
 * of a question that is not sensitive.
 */
export function protectedAnswersOf(question: PublishedQuestion): ProtectedAnswer[] {
  if (!question.sensitive) return [];
  const keys = question.options.map(({ key }) => key);
  const steps = keys.filter((key) => key !== question.outside);
  const hasEnds = question.kind === 'scale' && steps.length >= stepsOfAScale;
  const sets = [
    ...keys.map((key) => [key]),
    ...(hasEnds ? [steps.slice(0, 2), steps.slice(-2)] : []),
    ...question.protectedAnswers.filter((options) => options.length > 0),
  ];
  const distinct = [...new Map(sets.map((options) => [[...options].sort().join('\0'), options])).values()];
  return [
    ...distinct.map((options) => ({ options, chosen: true })),
    ...(question.kind === 'multiple' ? keys.map((key) => ({ options: [key], chosen: false })) : []),
  ];
}
