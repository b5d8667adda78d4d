import { expect, test } from 'vitest';
import { containsPersonNumber } from './person-number.ts';

// Invented numbers with a right check digit; the serial numbers are among those that are given to nobody (Skatteverket's test numbers).
test.each([
  ['twelve digits', '191212121212', true],
  ['twelve with a hyphen', 'Född 19121212-1212, bor här', true],
  ['twelve with a space', '19121212 1212', true],
  ['ten with a hyphen', '(121212-1212)', true],
  ['more than a hundred years old', '121212+1212', true],
  ['a co-ordination number', '701063-2391', true],
  ['a wrong check digit', '121212-1213', false],
  ['a month that is none', '121312-1214', false],
  ['the thirtieth of February', '19120230-1210', false],
  ['an organisation number', '212000-0142', false],
  ['a telephone number', '0370-12 34 56', false],
  ['a telephone number without spaces', '0701212121', false],
  ['registration numbers', 'RTJ.2016.141.169, KS.2016.356, 1206/2016, KS 2026/00217', false],
  ['a day and a sum', '2016-11-29, 48 000 kr', false],
  ['longer than a number', '9191212121212', false],
  ['nothing', '', false],
])('%s', (_what, text, expected) => {
  expect(containsPersonNumber(text)).toBe(expected);
});
