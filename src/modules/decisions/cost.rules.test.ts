import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitOre } from '#foundations/clocks/index.ts';
import { largestPriceOre, largestQuantity, mostCostLines, sumCosts } from './cost.rules.ts';
import { parseKronor, writeKronor } from './kronor.ts';

const cost = fc.record({
  administration: fc.constantFrom('BUF', 'MBF', 'RTJ', 'buf', 'Kultur och fritid'),
  quantity: fc.integer({ min: 1, max: largestQuantity }),
  unitPriceOre: fc.integer({ min: 0, max: largestPriceOre }),
});
const costs = fc.array(cost, { maxLength: mostCostLines });
const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('costs', () => {
  test('the parts always add up to the total, in whole öre that are exact', () => {
    fc.assert(
      fc.property(costs, (lines) => {
        const sums = sumCosts(lines);
        expect(total(sums.lines)).toBe(sums.totalOre);
        expect(total(sums.byAdministration.map(({ ore }) => ore))).toBe(sums.totalOre);
        expect(total(sums.byAdministration.map(({ quantity }) => quantity))).toBe(
          total(lines.map(({ quantity }) => quantity)),
        );
        expect(Number.isSafeInteger(sums.totalOre)).toBe(true);
        if (sums.uniform) expect(sums.uniform.quantity * sums.uniform.unitPriceOre).toBe(sums.totalOre);
      }),
    );
  });

  test('lines of one price come to the same as a shared sum split by the number of participants', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (numbers, price) => {
          const sums = sumCosts(
            numbers.map((quantity, at) => ({ administration: `F${at}`, quantity, unitPriceOre: price })),
          );
          expect(sums.byAdministration.map(({ ore }) => ore)).toEqual(splitOre(sums.totalOre, numbers));
        },
      ),
    );
  });

  test('one administration on two lines is one sum, whatever its letters', () => {
    const lines = [
      { administration: 'BUF', quantity: 2, unitPriceOre: 100 },
      { administration: 'Buf', quantity: 1, unitPriceOre: 50 },
    ];
    expect(sumCosts(lines)).toEqual({
      lines: [200, 50],
      byAdministration: [{ administration: 'BUF', quantity: 3, ore: 250 }],
      totalOre: 250,
      uniform: undefined,
    });
  });
});

describe('kronor', () => {
  test.each([
    ['8 000', 800_000],
    ['8000', 800_000],
    ['8 000,50', 800_050],
    ['8\u00a0000,5', 800_050],
    ['8.000', 800_000],
    ['8.000,50', 800_050],
    ['8000.50', 800_050],
    ['8000 kr', 800_000],
    ['8000:-', 800_000],
    ['0', 0],
    ['12,05', 1205],
  ])('%s is %i öre', (typed, ore) => {
    expect(parseKronor(typed)).toBe(ore);
  });

  test.each(['', 'åtta tusen', '-5', '8,000', '8 000,505', '1e9', '8,', ',50', '8.00.000', '٣'])(
    '%s is refused',
    (typed) => {
      expect(parseKronor(typed)).toBeUndefined();
    },
  );

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestPriceOre }), (ore) => parseKronor(writeKronor(ore)) === ore),
    );
  });
});
