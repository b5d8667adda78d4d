import { expect, test } from 'vitest';
import { bodyNamed, isSameNamed } from './named-body.rules.ts';

test.each([
  ['BUN', 'Barn- och utbildningsnämnden', true],
  ['bun', 'Barn- och ungdomsnämnden', true],
  ['KS', 'Kommunstyrelsen', true],
  ['KF', 'Kommunfullmäktige', true],
  ['KSAU', 'Kommunstyrelsens arbetsutskott', true],
  ['KS AU', 'kommunstyrelsens arbetsutskott', true],
  ['KS-AU', 'Kommunstyrelsens arbetsutskott', true],
  ['SN', 'Socialnämnden', true],
  ['S.N.', 'Socialnämnden', true],
  ['MBN', 'Miljö- och byggnadsnämnden', true],
  ['TN', 'Tekniska nämnden', true],
  ['KFN', 'Kultur- och fritidsnämnden', true],
  ['VON', 'Vård- och omsorgsnämnden', true],
  ['BUNAU', 'Barn- och utbildningsnämndens arbetsutskott', true],
  ['SBN', 'Samhällsbyggnadsnämnden', true],
  ['ÖFN', 'Överförmyndarnämnden', true],
  ['RS', 'Regionstyrelsen', true],
  ['BUN', 'Socialnämnden', false],
  ['KS', 'Kommunfullmäktige', false],
  ['KS', 'Kommunstyrelsens arbetsutskott', false],
  ['SN', 'Samhällsbyggnads- och servicenämnden', false],
  ['B', 'Beredningen', false],
  ['Nämnden', 'Socialnämnden', false],
])('%s stands for %s: %s', (short, name, same) => {
  expect([isSameNamed(short, name), isSameNamed(name, short)]).toEqual([same, same]);
});

test.each([
  ['BUN', ['Socialnämnden', 'Barn- och utbildningsnämnden'], 'Barn- och utbildningsnämnden'],
  ['Barn- och utbildningsnämnden', ['BUN'], 'BUN'],
  ['Barn- och utbildningsnämnden', ['BUN', 'barn- och utbildningsnämnden'], 'barn- och utbildningsnämnden'],
  ['BUN', ['Barn- och utbildningsnämnden', 'Barn- och ungdomsnämnden'], undefined],
  ['ks', ['Kommunstyrelsen', 'KS'], 'KS'],
  ['Valnämnden', ['Kommunstyrelsen'], undefined],
])('%s among %j is %s', (name, known, found) => expect(bodyNamed(name, known)).toBe(found));
