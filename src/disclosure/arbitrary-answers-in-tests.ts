import fc from 'fast-check';
import type { Answers, EncodedQuestion } from './encoding.ts';

/** Any questions. */
export const arbitraryQuestions = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('single', 'scale', 'multiple'),
    optionCount: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 26, selector: (question) => question.key },
);

/** Any answers to them, some left out. */
export function arbitraryAnswers(asked: readonly EncodedQuestion[]): fc.Arbitrary<Answers> {
  const one = ({ kind, optionCount }: EncodedQuestion) => {
    const option = fc.integer({ min: 1, max: optionCount });
    const answer: fc.Arbitrary<number | number[]> =
      kind === 'multiple' ? fc.uniqueArray(option).map((all) => all.sort((a, b) => a - b)) : option;
    return fc.option(answer, { nil: undefined });
  };
  return fc
    .tuple(...asked.map(one))
    .map(
      (answers) =>
        new Map(
          answers.flatMap((answer, index) =>
            answer === undefined ? [] : [[asked[index]?.key ?? '', answer] as const],
          ),
        ),
    );
}
