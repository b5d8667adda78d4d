import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellForm, ShownTable } from '#disclosure/published.ts';
import { markAmount, sayAmount, sayAmountOf } from './amount.ts';
import { commonClasses, inClasses, rangeOf } from './classes.rules.ts';

const nbsp = '\u00a0';

describe('how many, in words', () => {
  test.each<[CellForm, number, number, number, string, string]>([
    ['counts', 9, 9, 14, '9 av 14', '9'],
    ['closed', 12, 14, 14, 'minst 12 av 14', '≥12'],
    ['closed', 0, 2, 14, 'högst 2 av 14', '≤2'],
    ['tens', 12, 15, 34, `omkring 40${nbsp}% av 34`, `≈40${nbsp}%`],
    ['fives', 287, 319, 673, `omkring 45${nbsp}% av 673`, `≈45${nbsp}%`],
    ['fives', 0, 33, 673, `högst 5${nbsp}% av 673`, `≤5${nbsp}%`],
    ['fives', 640, 673, 673, `minst 95${nbsp}% av 673`, `≥95${nbsp}%`],
    ['tens', 0, 0, 20, `högst 5${nbsp}% av 20`, `≤5${nbsp}%`],
    ['tens', 20, 20, 20, `minst 95${nbsp}% av 20`, `≥95${nbsp}%`],
    ['thirds', 0, 6, 16, 'högst omkring en tredjedel av 16', '≤1/3'],
    ['thirds', 7, 9, 16, 'mellan en och två tredjedelar av 16', '1/3–2/3'],
    ['thirds', 10, 16, 16, 'minst omkring två tredjedelar av 16', '≥2/3'],
    ['thirds', 0, 5, 9, 'högst omkring hälften av 9', '≤1/2'],
    ['thirds', 6, 9, 9, 'fler än hälften av 9', '>1/2'],
    ['thirds', 6, 10, 10, 'fler än hälften av 10', '>1/2'],
    ['thirds', 8, 14, 14, 'fler än hälften av 14', '>1/2'],
    ['fives', 34, 84, 673, `omkring 10${nbsp}% av 673`, `≈10${nbsp}%`],
    ['tens', 9, 19, 34, `mellan 26 och 56${nbsp}% av 34`, `26–56${nbsp}%`],
    ['counts', 0, 14, 14, 'visas inte', '?'],
  ])('%s %i–%i of %i', (form, least, most, answers, words, mark) => {
    const n = { least: answers, most: answers };
    expect(sayAmountOf({ least, most, form }, n, 'sv')).toBe(words);
    expect(markAmount({ least, most, form }, n, 'sv')).toBe(mark);
  });

  test('every step of ten and five reads as its own number, whatever the size of the group', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 0, max: 100 }), (answers, share) => {
        const step = answers < 60 ? 10 : 5;
        const wanted = step * Math.round(share / step);
        const same = Array.from({ length: answers + 1 }, (_, x) => x).filter(
          (x) => step * Math.round((100 * x) / answers / step) === wanted,
        );
        const [least, most] = [same[0] ?? 0, same.at(-1) ?? 0];
        fc.pre(same.length > 0 && least > 0 && most < answers && wanted > 0 && wanted < 100);
        const said = sayAmount(
          { least, most, form: step === 5 ? 'fives' : 'tens' },
          { least: answers, most: answers },
          'sv',
        );
        expect(said).toBe(`omkring ${wanted}${nbsp}%`);
      }),
    );
  });
});

describe('classes put together', () => {
  const question = {
    key: 'Q',
    kind: 'scale' as const,
    options: ['1', '2', '3', '4', '5'].map((key) => ({ key, label: { sv: key, en: key } })),
  };
  const five: ShownTable = ['1', '2', '3', '4', '5', ''].map((key, at) => ({
    options: [key],
    least: 10 * at,
    most: 10 * at + 4,
    form: 'fives',
  }));
  const three: ShownTable = [
    { options: ['1', '2'], least: 3, most: 3, form: 'counts' },
    { options: ['3'], least: 4, most: 4, form: 'counts' },
    { options: ['4', '5'], least: 7, most: 7, form: 'counts' },
    { options: [''], least: 0, most: 0, form: 'counts' },
  ];

  test('tables beside each other are read in the classes of the coarsest, alone in their own', () => {
    expect(commonClasses(question, [five])).toEqual([['1'], ['2'], ['3'], ['4'], ['5'], ['']]);
    expect(commonClasses(question, [five, three])).toEqual([['1', '2'], ['3'], ['4', '5'], ['']]);
  });

  test('a few tables whose classes would leave nothing to say are read in those of the others', () => {
    const closed = (at: number): ShownTable => [
      { options: ['1', '2', '3', '4', '5'].slice(0, at), least: 5, most: 7, form: 'closed' },
      { options: [...['1', '2', '3', '4', '5'].slice(at), ''], least: 0, most: 2, form: 'closed' },
    ];
    const other: ShownTable = [
      { options: ['1', '2', ''], least: 0, most: 2, form: 'closed' },
      { options: ['3', '4', '5'], least: 5, most: 7, form: 'closed' },
    ];
    const classes = commonClasses(question, [three, three, three, closed(2), closed(2), other]);
    expect(classes).toEqual([
      ['1', '2'],
      ['3', '4', '5', ''],
    ]);
    const read = inClasses({ question, table: other, n: { least: 7, most: 7 } }, classes);
    expect(read.map(({ least, most }) => [least, most])).toEqual([
      [0, 2],
      [5, 7],
    ]);
  });

  test('ranges are the sums of theirs, drawn together by what the others leave', () => {
    const n = { least: 160, most: 160 };
    const wide = inClasses({ question, table: five, n }, [['1', '2'], ['3'], ['4', '5'], ['']]);
    expect(wide.map(({ least, most }) => [least, most])).toEqual([
      [10, 18],
      [20, 24],
      [70, 78],
      [50, 54],
    ]);
    // All but ten are known to be elsewhere, so that ten it is at most.
    expect(rangeOf({ question, table: five, n: { least: 150, most: 150 } }, ['1', '2']).most).toBe(10);
  });

  test('a range never leaves out what is true', () => {
    const counts = fc.array(fc.nat(40), { minLength: 6, maxLength: 6 });
    const slack = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        counts,
        slack,
        fc.subarray(['1', '2', '3', '4', '5', ''], { minLength: 1 }),
        (exact, around, chosen) => {
          const total = exact.reduce((sum, count) => sum + count, 0);
          const table: ShownTable = five.map((cell, at) => ({
            ...cell,
            least: Math.max(0, (exact[at] ?? 0) - (around[at]?.[0] ?? 0)),
            most: (exact[at] ?? 0) + (around[at]?.[1] ?? 0),
          }));
          const truth = five.reduce(
            (sum, { options }, at) => sum + (chosen.includes(options[0] ?? '') ? (exact[at] ?? 0) : 0),
            0,
          );
          const found = rangeOf({ question, table, n: { least: total, most: total } }, chosen);
          expect(found.least).toBeLessThanOrEqual(truth);
          expect(found.most).toBeGreaterThanOrEqual(truth);
        },
      ),
    );
  });
});
