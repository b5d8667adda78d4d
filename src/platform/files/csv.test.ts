import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('what others have written is neither a formula nor another cell', () => {
  expect(
    writeCsv([
      ['Å', 1],
      ['=1+1', -2],
      ['\tx', 3],
      ['a;b "c"\nd', 4],
    ]),
  ).toBe('\uFEFFÅ;1\r\n\'=1+1;-2\r\n\'\tx;3\r\n"a;b ""c""\nd";4\r\n');
});

test('a sum below zero is still a number', () => {
  expect(writeCsv([['-12,50', '-1+1', '-2']])).toBe("\uFEFF-12,50;'-1+1;'-2\r\n");
});
