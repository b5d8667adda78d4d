import { describe, expect, test } from 'vitest';
import { chanceOf, holm, intervalOf } from './uncertainty.rules.ts';

const some = (count: number) => ({ least: count, most: count });

describe('the interval of a finite population', () => {
  test('is that of Wilson where the population is far larger than the sample', () => {
    // Newcombe (1998), Stat. Med. 17, table I: 81 of 263 gives 0.2553 to 0.3662.
    const found = intervalOf(some(81), some(263), 1e9);
    expect(found?.from).toBeCloseTo(0.2553, 3);
    expect(found?.to).toBeCloseTo(0.3662, 3);
  });

  test('closes on the share itself when nearly all have answered', () => {
    const found = intervalOf(some(50), { least: 99, most: 100 }, 100);
    expect((found?.to ?? 1) - (found?.from ?? 0)).toBeLessThan(0.03);
  });

  test('holds the whole step that is shown', () => {
    const found = intervalOf({ least: 12, most: 15 }, some(34), 50);
    expect(found?.from).toBeLessThan(12 / 34);
    expect(found?.to).toBeGreaterThan(15 / 34);
  });

  test.each([
    [19, 40],
    [40, 0],
  ])('is not given for %i answers of %i', (n, invited) => {
    expect(intervalOf(some(5), some(n), invited)).toBeUndefined();
  });
});

describe('a difference that chance hardly gives', () => {
  const whole = { shown: some(300), n: some(600), invited: 1200 };

  test.each([
    ['as the others', some(50), 'likely'],
    ['far more', some(80), 'unlikely'],
    ['far fewer', some(20), 'unlikely'],
    ['a step so wide that it may be as the others', { least: 45, most: 85 }, 'certain'],
  ] as const)('%s', (_name, shown, expected) => {
    const { probability, direction } = chanceOf({ shown, n: some(100), invited: 200 }, whole);
    if (expected === 'unlikely') expect(probability).toBeLessThan(0.001);
    else if (expected === 'certain') expect(probability).toBe(1);
    else expect(probability).toBeGreaterThan(0.5);
    if (_name === 'far fewer') expect(direction).toBe('fewer');
  });

  test('is never found in a group of fewer than twenty', () => {
    expect(chanceOf({ shown: some(19), n: some(19), invited: 30 }, whole).probability).toBe(1);
  });

  test('two shares without correction give the known probability', () => {
    // 30 of 100 against 45 of 100: z = 2.191, two-sided 0.0285.
    const alone = { shown: some(30), n: some(100), invited: 0 };
    const { probability } = chanceOf(alone, { shown: some(75), n: some(200), invited: 0 });
    expect(probability).toBeCloseTo(0.0285, 3);
  });
});

test('Holm: the smallest first, each against what is left, and none after the first that fails', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([true, false, false, true]);
  expect(holm([0.02, 0.02, 0.02])).toEqual([false, false, false]);
  expect(holm([])).toEqual([]);
});
