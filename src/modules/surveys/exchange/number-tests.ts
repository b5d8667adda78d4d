import type { SurveyQuestion } from '../questionnaire.ts';

/** That a number lies in a class, in the words of another program: `(n >= 1 and n <= 5)`. Empty for what is no class. */
export function numberTests(
  { options }: Pick<SurveyQuestion, 'options'>,
  key: string,
  test: (sign: '>=' | '<=', value: number) => string,
): string {
  const found = options.find((option) => option.key === key);
  const tests = [
    ...(found?.from === undefined ? [] : [test('>=', found.from)]),
    ...(found?.to === undefined ? [] : [test('<=', found.to)]),
  ];
  return tests.length === 0 ? '' : `(${tests.join(' and ')})`;
}
