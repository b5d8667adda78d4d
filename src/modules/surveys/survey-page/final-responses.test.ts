import { expect, test } from 'vitest';
import { sayResponse } from './final-responses.tsx';

test.each([
  ['a number', 30, 12, 12, '12 av 30 svarade (40 %)'],
  ['all, or all but one', 30, 29, 30, 'Minst 29 av 30 svarade'],
  ['a range, because of another group', 30, 10, 12, 'Minst 10 av 30 svarade'],
  ['fewer than half of a few', 14, 5, 6, 'Färre än hälften svarade'],
  ['half of a few', 14, 7, 9, 'Minst hälften svarade'],
  ['a range of a few with the half in it', 14, 6, 8, 'Sägs inte'],
])('the response of a counted group: %s', (_what, staff, least, most, said) =>
  expect(sayResponse({ staff, answers: { least, most } }, 'sv').replaceAll('\u00a0', ' ')).toBe(said),
);
