import { describe, expect, test } from 'vitest';
import { getQuestion } from '#content/question-bank.ts';
import type { Range, ShownTable } from '#disclosure/published.ts';
import { questions, shownTable } from '#test/invented-result.ts';
import { responseSentence } from './response-sentence.ts';
import { resultSentence } from './sentence.ts';

const nbsp = '\u00a0';
const some = (count: number): Range => ({ least: count, most: count });

describe('the sentence of a question follows its scale and the size of the group', () => {
  test.each([
    ['a small group: counts', 'A1', 14, [2, 3, 5, 4], '9 av 14 svarade ”Ganska väl” eller ”Mycket väl”.'],
    [
      'a small group: closed from above',
      'A1',
      14,
      [1, 0, 8, 5],
      'Minst 12 av 14 svarade ”Ganska väl” eller ”Mycket väl”.',
    ],
    [
      'a middling group: steps of ten',
      'C2',
      34,
      [13, 5, 6],
      `Vanligaste svaret är ”Ja”: omkring 40${nbsp}% av 34. Omkring 30${nbsp}% svarade inte.`,
    ],
    [
      'a large group: steps of five',
      'A1',
      673,
      [170, 200, 203, 100],
      `Mellan 40 och 50${nbsp}% av 673 svarade ”Ganska väl” eller ”Mycket väl”.`,
    ],
    ['a large group: an open end', 'C2', 400, [390, 5, 5], `Vanligaste svaret är ”Ja”: minst 95${nbsp}% av 400.`],
    ['nobody in the upper half', 'A1', 19, [12, 7, 0, 0], 'Ingen av 19 svarade ”Ganska väl” eller ”Mycket väl”.'],
    [
      'a single where two are as common',
      'C2',
      15,
      [6, 3, 6],
      'Lika många valde ”Ja” och ”Nej”: 6 av 15 för varje svar.',
    ],
    [
      'several: the three that most chose',
      'A3',
      18,
      [15, 12, 9, 4, 0, 5, 2],
      'Flest valde ”Föreläsning”: 15 av 18. Sedan kommer ”Utbildning på nätet” (12) och ”Samtal i arbetsgruppen” (9). 2 svarade ”Minns inte”.',
    ],
    [
      'some who left it out: they are in the base',
      'D1',
      18,
      [2, 2, 3, 2, 2],
      '5 av 18 svarade ”Ganska trygg” eller ”Mycket trygg”. 9 svarade ”Gäller inte mig” eller inget svar.',
    ],
    ['nobody', 'C2', 12, [0, 0, 0], 'Minst 10 av 12 svarade inte.'],
  ])('%s', (_name, key, n, chosen, sentence) => {
    const question = questions.find((one) => one.key === key);
    if (!question) throw new Error(`the ready set has no ${key}`);
    const answered = question.kind === 'multiple' ? n : chosen.reduce((sum, count) => sum + count, 0);
    const table = shownTable(question, n, { answered, chosen });
    const said = resultSentence(question, { table, n: some(n) }, 'sv');
    // In a large group an open end is left for those who did not answer, whether there were any or not.
    expect([sentence, `${sentence} Högst 5${nbsp}% svarade inte.`]).toContain(said);
  });

  test('where ranges overlap nothing is said to be the most common', () => {
    const table: ShownTable = [
      { options: ['yes'], least: 12, most: 15, form: 'tens' },
      { options: ['unsure'], least: 4, most: 6, form: 'tens' },
      { options: ['no'], least: 12, most: 15, form: 'tens' },
      { options: [''], least: 0, most: 1, form: 'tens' },
    ];
    const question = getQuestion('C2');
    const keys = question.options.map((option) => option.key);
    const own = table.map((cell, at) => ({ ...cell, options: [keys[at] ?? ''] }));
    expect(resultSentence(question, { table: own, n: some(34) }, 'sv')).toBe(
      `”Ja” (omkring 40${nbsp}%) och ”Nej” (omkring 40${nbsp}%) ligger nära varandra, bland 34 som svarade. Högst 5${nbsp}% svarade inte.`,
    );
  });

  test('a range of answers is said as at least', () => {
    const question = getQuestion('C2');
    const keys = question.options.map((option) => option.key);
    const table: ShownTable = [
      { options: [keys[0] ?? ''], least: 9, most: 9, form: 'counts' },
      { options: [keys[1] ?? ''], least: 2, most: 2, form: 'counts' },
      { options: [keys[2] ?? '', ''], least: 2, most: 3, form: 'counts' },
    ];
    expect(resultSentence(question, { table, n: { least: 13, most: 14 } }, 'sv')).toBe(
      'Vanligaste svaret är ”Ja”: 9 av minst 13.',
    );
  });

  test('thirds, in both languages', () => {
    const question = getQuestion('A1');
    const [a, b, c, d] = question.options.map((option) => option.key);
    const table: ShownTable = [
      { options: [a ?? '', b ?? ''], least: 0, most: 6, form: 'thirds' },
      { options: [c ?? '', d ?? ''], least: 10, most: 16, form: 'thirds' },
      { options: [''], least: 0, most: 6, form: 'thirds' },
    ];
    expect(resultSentence(question, { table, n: some(16) }, 'sv')).toBe(
      'Minst omkring två tredjedelar av 16 svarade ”Ganska väl” eller ”Mycket väl”. Högst omkring en tredjedel svarade inte.',
    );
    expect(resultSentence(question, { table, n: some(16) }, 'en')).toBe(
      'At least about two thirds of 16 answered “Fairly well” or “Very well”. At most about a third did not answer.',
    );
  });

  test('what is not shown is said, with where to look', () => {
    expect(resultSentence(getQuestion('A1'), { table: undefined, n: some(9) }, 'sv')).toBe(
      'Visas inte för den här gruppen: se den större gruppen.',
    );
    expect(resultSentence({ ...getQuestion('A1'), ofSome: true }, { table: [], n: some(9) }, 'sv')).toContain(
      'bara till en del',
    );
  });

  test('everyone skipped it, and the group is shown exactly', () => {
    const question = getQuestion('C2');
    const keys = [...question.options.map((option) => option.key), ''];
    const table = keys.map((key) => ({
      options: [key],
      least: key === '' ? 14 : 0,
      most: key === '' ? 14 : 0,
      form: 'counts' as const,
    }));
    expect(resultSentence(question, { table, n: some(14) }, 'sv')).toBe('Ingen svarade på frågan.');
  });
});

test.each([
  [100, 40, 40, `40 av 100 (40${nbsp}%) svarade.`],
  [12, 7, 7, '7 av 12 svarade.'],
  [12, 11, 12, 'Minst 11 av 12 svarade.'],
  [
    0,
    40,
    40,
    '40 svar kom in. Enkäten hade inga koder, så ingen vet hur många den nådde eller om någon svarade två gånger.',
  ],
])('of %i invited %i–%i answered', (invited, least, most, sentence) => {
  expect(responseSentence({ invited, answered: { least, most } }, 'sv')).toBe(sentence);
});
