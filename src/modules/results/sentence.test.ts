import { describe, expect, test } from 'vitest';
import { getQuestion } from '#content/question-bank.ts';
import { responseSentence } from './response-sentence.ts';
import { resultSentence } from './sentence.ts';
import { shareOf } from './sentence.rules.ts';

const nbsp = '\u00a0';

describe('the sentence of a question follows its scale', () => {
  test.each([
    [
      'a scale: its upper half',
      'A1',
      24,
      [3, 8, 7, 6],
      `13 av 24 svarade ”Ganska väl” eller ”Mycket väl” (54${nbsp}%).`,
    ],
    [
      'a scale with answers outside it',
      'D1',
      24,
      [2, 8, 7, 5, 2],
      `12 av 24 svarade ”Ganska trygg” eller ”Mycket trygg” (50${nbsp}%). 2 svarade ”Gäller inte mig”.`,
    ],
    ['a single: what most answered', 'C2', 24, [13, 5, 6], `Vanligaste svaret är ”Ja”: 13 av 24 (54${nbsp}%).`],
    [
      'a single where two are as common',
      'C2',
      25,
      [10, 5, 10],
      `Lika många valde ”Ja” och ”Nej”: 10 av 25 för varje svar (40${nbsp}%).`,
    ],
    [
      'several: the three that most chose',
      'A3',
      30,
      [20, 12, 9, 4, 0, 5, 2],
      `Flest valde ”Föreläsning”: 20 av 30 (67${nbsp}%). Sedan kommer ”Utbildning på nätet” (12) och ”Samtal i arbetsgruppen” (9). 2 svarade ”Minns inte”.`,
    ],
    ['few answers: no per cent', 'C2', 19, [13, 3, 3], 'Vanligaste svaret är ”Ja”: 13 av 19.'],
    [
      'some who left it out: they are in the base',
      'D1',
      24,
      [2, 4, 5, 4, 2],
      `9 av 24 svarade ”Ganska trygg” eller ”Mycket trygg” (38${nbsp}%). 2 svarade ”Gäller inte mig” och 7 svarade inte.`,
    ],
    ['nobody', 'C2', 12, [0, 0, 0], 'Ingen svarade på frågan.'],
    [
      'nobody that can be counted',
      'D1',
      6,
      [0, 0, 0, 0, 4],
      'Ingen av 6 gav ett svar som går att räkna på. 4 svarade ”Gäller inte mig” och 2 svarade inte.',
    ],
    [
      'nobody in the upper half',
      'A1',
      20,
      [12, 8, 0, 0],
      `0 av 20 svarade ”Ganska väl” eller ”Mycket väl” (0${nbsp}%).`,
    ],
    [
      'thousands',
      'A1',
      1402,
      [300, 400, 402, 300],
      `702 av 1${nbsp}402 svarade ”Ganska väl” eller ”Mycket väl” (50${nbsp}%).`,
    ],
  ])('%s', (_name, key, n, chosen, sentence) => {
    const question = getQuestion(key);
    const unanswered = question.kind === 'multiple' ? 0 : n - chosen.reduce((sum, count) => sum + count, 0);
    expect(resultSentence(question, { n, unanswered, chosen }, 'sv')).toBe(sentence);
  });

  test('one answer beside the others reads well too', () => {
    expect(resultSentence(getQuestion('D1'), { n: 9, unanswered: 2, chosen: [1, 2, 2, 1, 1] }, 'en')).toBe(
      '3 of 9 answered “Fairly confident” or “Very confident”. 1 answered “Does not apply to me” and 2 did not answer.',
    );
  });

  test('in English', () => {
    expect(resultSentence(getQuestion('A1'), { n: 24, unanswered: 0, chosen: [3, 8, 7, 6] }, 'en')).toBe(
      '13 of 24 answered “Fairly well” or “Very well” (54%).',
    );
  });

  test('without a count there is nothing to say', () => {
    expect(resultSentence(getQuestion('A1'), undefined, 'sv')).toBe('Ingen svarade på frågan.');
  });
});

test.each([
  [0, 40, { percent: 0, bound: 'about' }],
  [1, 400, { percent: 1, bound: 'below' }],
  [399, 400, { percent: 99, bound: 'above' }],
  [400, 400, { percent: 100, bound: 'about' }],
  [10, 19, undefined],
])('%i of %i is never rounded to none or all', (count, base, share) => {
  expect(shareOf(count, base)).toEqual(share);
});

test.each([
  [100, 40, `40 av 100 svarade (40${nbsp}%).`],
  [12, 7, '7 av 12 svarade.'],
  [12, 11, 'Minst 11 av 12 svarade.'],
  [12, 12, 'Minst 11 av 12 svarade.'],
])('of %i invited %i answered', (invited, answered, sentence) => {
  expect(responseSentence({ invited, answered }, 'sv')).toBe(sentence);
});
