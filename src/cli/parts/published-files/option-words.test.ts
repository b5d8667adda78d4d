import { expect, test } from 'vitest';
import type { PublishedQuestion } from '#disclosure/published.ts';
import { optionsNamed } from './option-words.ts';

const labels = ['Ja', 'Ja, delvis', 'Nej', 'Mycket väl och tryggt', 'Vet inte'];
const question: PublishedQuestion = {
  key: 'A1',
  text: { sv: 'Vet du vad du ska göra?', en: 'Do you know what to do?' },
  kind: 'single',
  options: labels.map((label, at) => ({
    key: String(at + 1),
    label: { sv: label, en: label === 'Nej' ? 'No' : `${label} (en)` },
  })),
  outside: '5',
  sensitive: true,
  protectedAnswers: [],
  askedIf: [],
};

test.each<[string, string[] | undefined]>([
  ['Ja', ['1']],
  ['”Ja, delvis”', ['2']],
  ['”Ja” eller ”Nej”', ['3', '1']],
  ['”Ja” eller ”Ja, delvis”', ['2', '1']],
  ['”Ja” till ”Nej”', ['1', '2', '3']],
  ['”Ja” till ”Nej” eller inget svar', ['1', '2', '3', '']],
  ['”Vet inte” eller inget svar', ['5', '']],
  ['”Vet inte (en)” or no answer', ['5', '']],
  ['”Ja” eller ”Nej” eller…', undefined], // what was cut may be any of them
  ['Svarade inte', ['']],
  ['Did not answer', ['']],
  ['Mycket väl och…', ['4']],
  ['Ja…', undefined], // two begin so
  ['Jaså', undefined],
  ['Ja i Strandvik', undefined],
  ['', undefined],
])('%s', (words, options) => {
  expect(optionsNamed(question, words)?.sort()).toEqual(options?.sort());
});
