import type { Question } from './question.ts';

/** What somebody may have answered: one of `options` at least, or, where `chosen` is false, none of them. Keys of options. */
export type ProtectedSet = { options: readonly string[]; chosen: boolean };

/**
 * What no shown group may share, nor all but a few of it. Empty when the question is not sensitive. Otherwise each option, for a
 * scale also its two lowest and two highest, for a multiple also each option left unchosen, and what the question itself declares.
 * "Vet inte" is an answer here too, but no end of a scale. Each set comes once.
 */
export function protectedSets(
  question: Pick<Question, 'kind' | 'options' | 'sensitive' | 'protectedAnswers'>,
): ProtectedSet[] {
  if (!question.sensitive) return [];
  const keys = question.options.map((option) => option.key);
  const single = keys.map((key) => ({ options: [key], chosen: true }));
  const unchosen = question.kind === 'multiple' ? keys.map((key) => ({ options: [key], chosen: false })) : [];
  const ends = question.kind === 'scale' ? endsOf(question.options) : [];
  const declared = [...ends, ...question.protectedAnswers].map((options) => ({ options, chosen: true }));
  return once([...single, ...unchosen, ...declared]);
}

// Two of two steps would be everyone who answered.
function endsOf(options: Question['options']): string[][] {
  const steps = options.filter((option) => !option.none).map((option) => option.key);
  return steps.length < 3 ? [] : [steps.slice(0, 2), steps.slice(-2)];
}

function once(sets: readonly ProtectedSet[]): ProtectedSet[] {
  const byName = new Map(sets.map((set) => [`${set.chosen} ${[...set.options].sort().join(' ')}`, set]));
  return [...byName.values()];
}
