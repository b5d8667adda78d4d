import { expect, test } from 'vitest';
import { tieNumbers, tieRanges } from './tie-numbers.ts';

test.each([
  ['enligt 69 § och § 41', 'enligt 69\u00a0§ och §\u00a041'],
  ['2 kap. 4 a § lagen', '2 kap. 4\u00a0a\u00a0§ lagen'],
  ['kostar 6 400 kr om året', 'kostar 6\u00a0400\u00a0kr om året'],
  ['1 300 000 kr', '1\u00a0300\u00a0000\u00a0kr'],
  ['12 krav i 2026 års plan', '12 krav i 2026 års plan'],
  ['§ och §', '§ och §'],
])('a line never breaks inside a number: %s', (text, tied) => {
  expect(tieNumbers(text)).toBe(tied);
  expect(tieNumbers(tied)).toBe(tied);
});

test('a range of years stays whole, a dash between words does not', () => {
  expect(tieRanges('Strategi 2026–2027')).toBe('Strategi 2026–\u20602027');
  expect(tieRanges('plan – 2027, a–b')).toBe('plan – 2027, a–b');
});
