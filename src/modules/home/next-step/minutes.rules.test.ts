import { expect, test } from 'vitest';
import { spellFor, type Spell } from './minutes.rules.ts';

test.each<[number, Spell]>([
  [0, 'five'],
  [1, 'five'],
  [2, 'ten'],
  [3, 'quarter'],
  [5, 'half-hour'],
  [7, 'half-hour'],
  [9, 'three-quarters'],
  [12, 'hour'],
  [19, 'hours'],
  [33, 'hours'],
  [37, 'half-day'],
  [400, 'half-day'],
])('%i things take %s', (things, expected) => {
  expect(spellFor(things)).toBe(expected);
});
