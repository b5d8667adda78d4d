import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatDateIn, formatKronor, formatMoment } from './format.ts';
import { splitOre } from './split-ore.ts';

describe('formatDate', () => {
  test.each([
    ['2026-05-12', '12 maj 2026', '12 May 2026'],
    ['2016-11-29', '29 november 2016', '29 November 2016'],
    ['2024-02-01', '1 februari 2024', '1 February 2024'],
  ])('%s', (day, sv, en) => {
    expect(formatDate(day, 'sv')).toBe(sv);
    expect(formatDate(day, 'en')).toBe(en);
  });
  test('refuses what is no day', () => expect(() => formatDate('2026-02-30', 'sv')).toThrow(RangeError));
});

describe('formatDateIn', () => {
  test.each([
    ['sv', '11 december 2026'],
    ['en', '11 December 2026'],
    ['fi', '11. joulukuuta 2026'],
    ['ar', '11 ديسمبر 2026'],
    ['fa', '11 دسامبر 2026'],
    // No data for Southern Sámi.
    ['sma', '11 december 2026'],
  ])('%s', (language, written) => expect(formatDateIn('2026-12-11', language)).toBe(written));
  test.each(['sv', 'ar'])('refuses what is no day (%s)', (language) =>
    expect(() => formatDateIn('2026-02-30', language)).toThrow(RangeError),
  );
});

test.each([
  ['2026-05-12T07:00:00Z', '12 maj 2026 kl.\u00a009.00', '12 May 2026 at\u00a009:00'],
  ['2026-01-31T23:05:00Z', '1 februari 2026 kl.\u00a000.05', '1 February 2026 at\u00a000:05'],
  ['2026-03-29T00:59:00Z', '29 mars 2026 kl.\u00a001.59', '29 March 2026 at\u00a001:59'],
  ['2026-03-29T01:00:00Z', '29 mars 2026 kl.\u00a003.00', '29 March 2026 at\u00a003:00'],
])('formatMoment %s', (moment, sv, en) => {
  expect(formatMoment(new Date(moment), 'sv')).toBe(sv);
  expect(formatMoment(new Date(moment), 'en')).toBe(en);
});

describe('formatKronor', () => {
  test.each([
    [4_800_000, '48\u00a0000\u00a0kr', 'SEK\u00a048,000'],
    [0, '0\u00a0kr', 'SEK\u00a00'],
    [99_900, '999\u00a0kr', 'SEK\u00a0999'],
    [130_000_000, '1\u00a0300\u00a0000\u00a0kr', 'SEK\u00a01,300,000'],
    [1_205, '12,05\u00a0kr', 'SEK\u00a012.05'],
    [-1_250, '\u221212,50\u00a0kr', '\u2212SEK\u00a012.50'],
  ])('%i öre', (ore, sv, en) => {
    expect(formatKronor(ore, 'sv')).toBe(sv);
    expect(formatKronor(ore, 'en')).toBe(en);
  });

  test('loses nothing: the digits are the öre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (ore) => {
        const text = formatKronor(ore, 'sv').replaceAll('\u00a0', '').replace('kr', '');
        const [kronor = '', rest = '00'] = text.split(',');
        expect(BigInt(kronor) * 100n + BigInt(rest)).toBe(BigInt(ore));
      }),
    );
  });

  test.each([0.5, Number.NaN, 2 ** 53])('refuses %d', (ore) =>
    expect(() => formatKronor(ore, 'sv')).toThrow(RangeError),
  );
});

describe('splitOre', () => {
  test.each([
    [4_800_000, [2, 3, 1], [1_600_000, 2_400_000, 800_000]],
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [0, 1, 0], [0, 5, 0]],
    [0, [1, 2], [0, 0]],
    [1, [1, 1], [1, 0]],
    [10, [1, 5, 3], [1, 6, 3]],
  ])('%i öre over %j', (total, weights, parts) => expect(splitOre(total, weights)).toEqual(parts));

  test('adds up, is fair within one öre, and gives more to the heavier', () => {
    const weights = fc
      .array(fc.nat(Number.MAX_SAFE_INTEGER), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), weights, (total, all) => {
        const parts = splitOre(total, all);
        const sum = all.reduce((a, b) => a + BigInt(b), 0n);
        expect(parts.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(total));
        parts.forEach((part, index) => {
          const floor = (BigInt(total) * BigInt(all[index] ?? 0)) / sum;
          expect([floor, floor + 1n]).toContain(BigInt(part));
          parts.forEach((other, j) => {
            if ((all[index] ?? 0) > (all[j] ?? 0)) expect(part).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });

  test.each([
    [-1, [1]],
    [1, []],
    [1, [0, 0]],
    [1, [-1, 2]],
    [1.5, [1]],
    [1, [0.5]],
  ])('refuses %d over %j', (total, weights) => expect(() => splitOre(total, weights)).toThrow(RangeError));
});
