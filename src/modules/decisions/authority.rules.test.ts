import { expect, test } from 'vitest';
import { assemblyNames, isSameAuthority, leaves } from './authority.rules.ts';

const committees = [
  { name: 'Kommunfullmäktige', kind: 'assembly' },
  { name: 'Kommunstyrelsen', kind: 'executive' },
  { name: 'Socialnämnden', kind: 'committee' },
  { name: 'Beredningen', kind: 'sub-committee' },
] as const;

test.each([
  ['Kommunstyrelsen', 'kommunstyrelsen ', true],
  ['Kommunstyrelsen', 'KS', true],
  ['Kommunstyrelsen', 'KSAU', true],
  ['Kommunstyrelsen', 'Kommunstyrelsens arbetsutskott', true],
  ['Kommunstyrelsen', 'Kommunstyrelsens personalutskott', true],
  ['Kommunstyrelsen', 'Arbetsutskottet', true],
  ['KSAU', 'Kommunstyrelsen', true],
  ['Kommunstyrelsen', 'Beredningen', true],
  ['Socialnämnden', 'Socialnämndens arbetsutskott', true],
  ['BUN', 'BUN:s arbetsutskott', true],
  ['Socialnämnden', 'KSAU', false],
  ['Kommunstyrelsen', 'Socialnämndens arbetsutskott', false],
  ['Socialnämnden', 'Kommunstyrelsen', false],
  ['Kommunstyrelsen', 'Kommunfullmäktige', false],
  ['Kommunstyrelsen', 'Länsstyrelsen', false],
])('%s and %s are one authority: %s', (one, other, same) => {
  expect(isSameAuthority(one, other, committees)).toBe(same);
});

test.each([
  ['delegation', 'Kommunchefen', 'Kommunstyrelsen', false],
  ['delegation', 'Anställd på delegation från socialnämnden', 'Socialnämnden', false],
  ['delegation', 'Kommunstyrelsens arbetsutskott', 'Kommunstyrelsen', false],
  ['delegation', 'Socialnämnden', 'Kommunstyrelsen', true],
  ['delegation', 'SN', 'Kommunstyrelsen', true],
  ['delegation', 'Barn- och utbildningsnämnden', 'Kommunstyrelsen', true],
  ['memorandum', 'Kommunchefen', 'Kommunstyrelsen', true],
  ['memorandum', 'Kommunstyrelsen', 'Kommunstyrelsen', false],
] as const)('a memorandum of the kind %s to %s leaves %s: %s', (kind, addressee, own, left) => {
  expect(leaves({ addressee, template: { kind } }, own, committees)).toBe(left);
});

test('the assembly is known also where nobody has entered it', () => {
  expect(assemblyNames([])).toContain('Kommunfullmäktige');
});
