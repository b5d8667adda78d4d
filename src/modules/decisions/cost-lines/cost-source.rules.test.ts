import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeKronor } from '../kronor.ts';
import type { CostLine } from '../memorandum.queries.ts';
import {
  costDifferences,
  costsOfInvitation,
  costsOfMeasures,
  isChangedByHand,
  sumInWords,
  type SourcedCost,
} from './cost-source.rules.ts';

const [buf, mbf] = costsOfInvitation({
  feeOre: 800_000,
  participants: [
    { administration: 'BUF', number: 2 },
    { administration: 'MBF', number: 3 },
  ],
});

function line(cost: SourcedCost | undefined, id: number): CostLine {
  if (!cost) throw new RangeError('a cost');
  const { of, key, quantity, unitPriceOre } = cost;
  return { ...cost, id, source: { of, key, quantity, unitPriceOre } };
}

describe('costs and where they came from', () => {
  test('nothing differs while the source says the same, whatever was typed or changed here', () => {
    const typed: CostLine = { ...line(buf, 3), source: undefined };
    const byHand = { ...line(mbf, 2), quantity: 5 };
    expect(
      costDifferences(
        [line(buf, 1), byHand, typed],
        [buf, mbf].flatMap((one) => one ?? []),
      ),
    ).toEqual([]);
    expect([line(buf, 1), byHand, typed].map(isChangedByHand)).toEqual([false, true, false]);
  });

  test('what is new, changed and gone in the source is told', () => {
    const more = costsOfInvitation({
      feeOre: 800_000,
      participants: [
        { administration: 'BUF', number: 4 },
        { administration: 'RTJ', number: 1 },
      ],
    });
    const differences = costDifferences([line(buf, 1), line(mbf, 2)], more);
    expect(differences.map(({ kind }) => kind)).toEqual(['changed', 'new', 'gone']);
  });

  test('a free invitation costs nothing', () => {
    expect(costsOfInvitation({ feeOre: 0, participants: [{ administration: 'BUF', number: 2 }] })).toEqual([]);
    expect(costsOfInvitation(undefined)).toEqual([]);
  });

  test.each([
    ['40 timmar och 25 000 kr', 2_500_000],
    ['25 000 kronor', 2_500_000],
    ['25.000 kr', 2_500_000],
    ['1 250,50 kr', 125_050],
    ['15 tkr', 1_500_000],
    ['1,5 mkr', 150_000_000],
    ['En halv tjänst', undefined],
    ['10 000 kr i år och 20 000 kr nästa år', undefined],
    ['99999 mkr', undefined],
    ['', undefined],
  ])('the sum in "%s"', (text, ore) => {
    expect(sumInWords(text)).toBe(ore);
  });

  test('a sum that is written can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000_000 }), (ore) => {
        expect(sumInWords(`Kostar ${writeKronor(ore)} kr per år`)).toBe(ore);
      }),
    );
  });

  test('a measure is paid by the administration of the one who answers for it', () => {
    const measure = { id: 7, title: 'Utbildning', resources: '30 000 kr' };
    expect(costsOfMeasures([{ ...measure, ownerName: 'Rektor, Barn- och utbildningsförvaltningen' }])).toEqual([
      {
        of: 'plan',
        key: '7',
        administration: 'Barn- och utbildningsförvaltningen',
        label: 'Utbildning',
        quantity: 1,
        unitPriceOre: 3_000_000,
      },
    ]);
    expect(costsOfMeasures([{ ...measure, ownerName: '' }])).toEqual([]);
  });
});
