import { describe, expect, test } from 'vitest';
import { groupOf, resultOf, type Cells } from '../suggestions/result-in-tests.ts';
import { changeSentence } from './change-sentence.ts';
import { chanceOfChange, changesBetween, type Wave } from './change.rules.ts';

/** B5 is a scale of five. A whole (1) of so many answers, and two groups in it (2, 3) of their own units. */
function wave(of: {
  n?: number;
  staff?: number;
  units?: Record<number, string[]>;
  tables: Record<number, Cells>;
}): Wave {
  const { n = 100, staff = 200, units = { 1: ['a', 'b', 'c'], 2: ['a'], 3: ['b', 'c'] } } = of;
  const groups = [
    groupOf(1, 'municipality', { n, staff }),
    groupOf(2, 'group', { n: 19, staff: 30 }),
    groupOf(3, 'group', { n: 40, staff: 60 }),
  ];
  const { result } = resultOf(groups, { B5: of.tables });
  return { result, unitsOf: new Map(Object.entries(units).map(([id, own]) => [Number(id), own])) };
}

const low: Cells = [
  ['aldrig en-gang', 58, 62],
  ['nagra', 8, 12],
  ['manad vecka', 28, 32],
];
const high: Cells = [
  ['aldrig en-gang', 28, 32],
  ['nagra', 8, 12],
  ['manad vecka', 58, 62],
];

describe('chanceOfChange', () => {
  const shown = (least: number, most: number, n = 100, invited = 200) => ({
    shown: { least, most },
    n: { least: n, most: n },
    invited,
  });

  test.each([
    ['ranges that touch allow no change', shown(35, 40), shown(40, 45), 1],
    ['ranges that overlap neither', shown(35, 42), shown(38, 45), 1],
    ['nineteen answers are too few', shown(18, 19, 19, 30), shown(0, 1, 19, 30), 1],
  ])('%s', (_what, now, before, probability) => expect(chanceOfChange(now, before).probability).toBe(probability));

  test('is the test of two shares: 60 and 40 of 100 out of 200', () => {
    // z = 0.2 / sqrt(0.25 * (100/199) * (2/100)) = 3.99, two-sided 0.000066.
    const { probability, direction } = chanceOfChange(shown(60, 60), shown(40, 40));
    expect(direction).toBe('more');
    expect(probability).toBeGreaterThan(0.00006);
    expect(probability).toBeLessThan(0.00007);
  });

  test('is the same in both directions, and smaller the more of all have answered', () => {
    const up = chanceOfChange(shown(58, 62), shown(38, 42));
    const down = chanceOfChange(shown(38, 42), shown(58, 62));
    expect(down).toEqual({ probability: up.probability, direction: 'fewer' });
    expect(chanceOfChange(shown(58, 62, 100, 110), shown(38, 42, 100, 110)).probability).toBeLessThan(up.probability);
  });
});

describe('changesBetween', () => {
  test('compares the upper half of a scale, and says from where to where', () => {
    const [question] = changesBetween(wave({ tables: { 1: high } }), wave({ tables: { 1: low } }), ['B5']);
    expect(question?.changes).toMatchObject([{ options: ['manad', 'vecka'], differs: true, direction: 'more' }]);
    expect(question && changeSentence(question, 'sv')).toMatch(
      /från omkring 30\u00a0% till omkring 60\u00a0%\. Det är en ökning/,
    );
    expect(question && changeSentence(question, 'en')).toMatch(/from about 30% to about 60%\. That is an increase/);
  });

  test('says the same both times where nothing moves, and claims no change', () => {
    const [question] = changesBetween(wave({ tables: { 1: low } }), wave({ tables: { 1: low } }), ['B5']);
    expect(question?.changes).toMatchObject([{ differs: false }]);
    expect(question && changeSentence(question, 'sv')).toMatch(/omkring 30\u00a0% båda gångerna\.$/);
  });

  test('reads both in the coarser classes of either', () => {
    const fine: Cells = [
      ['aldrig', 28, 32],
      ['en-gang', 28, 32],
      ['nagra', 8, 12],
      ['manad', 13, 17],
      ['vecka', 13, 17],
    ];
    const [question] = changesBetween(wave({ tables: { 1: high } }), wave({ tables: { 1: fine } }), ['B5']);
    expect(question?.changes).toMatchObject([{ options: ['manad', 'vecka'], before: { least: 26, most: 34 } }]);
  });

  test('compares groups of just the same units with twenty answers, whatever their ids and names', () => {
    const tables = { 1: high, 2: high, 3: high };
    const same = changesBetween(wave({ tables }), wave({ tables, units: { 2: ['a'], 3: ['c', 'b'] } }), ['B5']);
    expect(same[0]?.changes.map(({ group }) => group.now.id)).toEqual([1, 3]);
    const moved = changesBetween(wave({ tables }), wave({ tables, units: { 2: ['a', 'b'], 3: ['c'] } }), ['B5']);
    expect(moved[0]?.changes.map(({ group }) => group.now.id)).toEqual([1]);
    const unknown = changesBetween(wave({ tables, units: {} }), wave({ tables, units: {} }), ['B5']);
    expect(unknown[0]?.changes.map(({ group }) => group.now.id)).toEqual([1]);
  });

  test.each([
    ['a question that was not asked so before', wave({ tables: { 1: low } }), []],
    ['a whole of nineteen', wave({ n: 19, tables: { 1: low } }), ['B5']],
    ['a question that is not shown', wave({ tables: { 1: [] } }), ['B5']],
  ])('says nothing of %s', (_what, before, keys) =>
    expect(changesBetween(wave({ tables: { 1: high } }), before, keys)).toEqual([]),
  );
});
