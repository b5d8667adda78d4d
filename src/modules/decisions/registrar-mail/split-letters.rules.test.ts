import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFilesInLetter, mostInLetter, splitLetters } from './split-letters.rules.ts';

const sizes = fc.array(fc.integer({ min: 0, max: 25 * 1024 * 1024 }), { maxLength: 600 });

test('every file is sent once and in order, no letter is too large, and none could have taken in the next', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const files = all.map((size, number) => ({ size, number }));
      const letters = splitLetters(files);
      expect(letters.flat()).toEqual(files);
      for (const [at, letter] of letters.entries()) {
        const total = letter.reduce((sum, { size }) => sum + size, 0);
        expect(letter.length).toBeGreaterThan(0);
        expect(letter.length).toBeLessThanOrEqual(mostFilesInLetter);
        expect(total <= mostInLetter || letter.length === 1).toBe(true);
        const next = letters[at + 1]?.[0];
        if (next) expect(letter.length === mostFilesInLetter || total + next.size > mostInLetter).toBe(true);
      }
    }),
  );
});

test('five hundred small attachments are five letters', () => {
  expect(splitLetters(Array.from({ length: 500 }, () => ({ size: 1000 })))).toHaveLength(5);
});
