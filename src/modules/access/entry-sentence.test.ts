import { expect, test } from 'vitest';
import { entrySentence, type AuditSentences } from './entry-sentence.ts';

const sentences: AuditSentences = {
  'memorandum.add': {
    sv: ({ title }) => `Började skriva ”${title as string}”`, // the tests below give a text
    en: ({ title }) => `Began to write “${title as string}”`, // likewise
  },
};

test.each([
  ['Strategi', 'Började skriva ”Strategi”'],
  ['Antagande av ”Strategi”', 'Började skriva ”Antagande av ’Strategi’”'],
  ['', 'Började skriva ””'],
])('a title %j is quoted once', (title, expected) => {
  expect(entrySentence(sentences, { action: 'memorandum.add', details: { title } }, 'sv')).toBe(expected);
});

test('English marks open and close; numbers and what nobody has words for are left', () => {
  const entry = { action: 'memorandum.add', details: { title: 'Adoption of “The strategy”' } };
  expect(entrySentence(sentences, entry, 'en')).toBe('Began to write “Adoption of ‘The strategy’”');
  expect(
    entrySentence(
      { 'x.count': { sv: (d) => `${d.count === 3}`, en: () => '' } },
      { action: 'x.count', details: { count: 3 } },
      'sv',
    ),
  ).toBe('true');
  expect(entrySentence(sentences, { action: 'no.such', details: {} }, 'sv')).toBeUndefined();
});
