import { describe, expect, test } from 'vitest';
import { readFigure } from './figure-words.ts';

const share = (least: number, most: number) => ({ kind: 'share', least: least / 100, most: most / 100 });
const people = (least: number, most: number, of?: number) => ({ kind: 'people', least, most, of });

describe('words for how many', () => {
  test.each([
    ['9', people(9, 9)],
    ['1\u00a0402', people(1402, 1402)],
    ['9 av 14', people(9, 9, 14)],
    ['13 av 24 (54\u00a0%)', people(13, 13, 24)],
    ['ingen av 14', people(0, 0, 14)],
    ['minst 12 av 14', people(12, Infinity, 14)],
    ['≥12', people(12, Infinity)],
    ['högst 2 av 14', people(0, 2, 14)],
    ['mellan 3 och 5', people(3, 5)],
    ['3–5', people(3, 5)],
    ['färre än 6', people(0, 5)],
    ['at least 12 of 14', people(12, Infinity, 14)],
    ['omkring 40\u00a0%', share(35, 45)],
    ['about 45% of 673', share(42.5, 47.5)],
    ['34 %', share(33.5, 34.5)],
    ['34,5 %', share(34.45, 34.55)],
    ['under 5\u00a0%', share(0, 5)],
    ['över 95 %', share(95, 100)],
    ['högst 5\u00a0% av 673', share(0, 5)],
    ['minst 95%', share(95, 100)],
    ['mellan 25 och 60\u00a0%', share(25, 60)],
    ['25–60\u00a0%', share(25, 60)],
    ['färre än en tredjedel av 14', { kind: 'share', least: 0, most: 1 / 3 }],
    ['mellan en och två tredjedelar', { kind: 'share', least: 1 / 3, most: 2 / 3 }],
    ['mer än två tredjedelar', { kind: 'share', least: 2 / 3, most: 1 }],
    ['more than two thirds of 14', { kind: 'share', least: 2 / 3, most: 1 }],
    ['<1/3', { kind: 'share', least: 0, most: 1 / 3 }],
    ['medel 3,4', { kind: 'mean', value: 3.4, decimals: 1 }],
    ['mean 3.40', { kind: 'mean', value: 3.4, decimals: 2 }],
  ])('%s', (words, expected) => {
    const found = readFigure(words);
    for (const [name, value] of Object.entries(expected))
      if (typeof value === 'number' && Number.isFinite(value))
        expect(found).toHaveProperty(name, expect.closeTo(value, 9));
      else expect(found).toHaveProperty(name, value);
  });

  test.each(['', '–', 'visas inte', 'Strandvik', '2026-11-20', '12 av', 'Skola 3', '12 timmar', '?'])(
    '%s is no figure',
    (words) => {
      expect(readFigure(words)).toBeUndefined();
    },
  );
});
