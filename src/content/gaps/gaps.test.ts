import { describe, expect, test } from 'vitest';
import { lix } from '../lix.ts';
import { getQuestion } from '../question-bank.ts';
import { ASKING } from './asking.ts';
import { FORM_OF_TRAINING, GAPS, LACKING } from './gaps.ts';

const answers = [...Object.entries(ASKING), ...LACKING.map((one) => [one.question, one] as const)];

test.each(answers)('%s points at answers that the bank has, and not at those outside the base', (_name, one) => {
  const question = getQuestion(one.question);
  expect(question.version).toBe(one.version);
  const real = question.options.filter((option) => !option.none).map((option) => option.key);
  expect(real).toEqual(expect.arrayContaining([...one.options]));
  expect(new Set(one.options).size).toBe(one.options.length);
  expect(one.options.length).toBeLessThan(question.options.length);
});

describe('what is lacking', () => {
  test('stands once for each question', () => {
    expect(new Set(LACKING.map((one) => one.question)).size).toBe(LACKING.length);
  });

  test.each(
    LACKING.filter((one) => getQuestion(one.question).kind === 'scale').map((one) => [one.question, one] as const),
  )('%s is an end of the scale', (key, { options }) => {
    const steps = getQuestion(key)
      .options.filter((option) => !option.none)
      .map((option) => option.key);
    expect([steps.slice(0, options.length), steps.slice(-options.length)]).toContainEqual([...options]);
  });
});

describe('gaps', () => {
  test('have keys of their own, and are many enough to be worth a page', () => {
    expect(new Set(GAPS.map((gap) => gap.key)).size).toBe(GAPS.length);
    for (const gap of GAPS) expect(gap.key).toMatch(/^[a-z-]{3,30}$/);
    expect(GAPS.length).toBeGreaterThan(20);
  });

  test.each(GAPS.map((gap) => [gap.key, gap] as const))('%s can be asked of the same people', (_key, gap) => {
    const lacking = getQuestion(gap.lacking.question);
    for (const asking of gap.asking) {
      expect(asking.question).not.toBe(lacking.key);
      const audiences = getQuestion(asking.question).audiences;
      expect(
        audiences.some((audience) => lacking.audiences.includes(audience)),
        asking.question,
      ).toBe(true);
    }
    expect(gap.asking.length * gap.sources.length).toBeGreaterThan(0);
  });

  test('are in plain Swedish', () => {
    const text = GAPS.flatMap(({ means, needs }) => [means.sv, needs.sv]).join('\n');
    expect(lix(text)).toBeLessThan(40);
  });
});

test('the question on the form of the training is in the bank', () => {
  expect(getQuestion(FORM_OF_TRAINING.question).version).toBe(FORM_OF_TRAINING.version);
});
