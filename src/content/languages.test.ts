import { describe, expect, test } from 'vitest';
import { directionOf, LANGUAGES, languageName, ownLanguageName } from './languages.ts';
import { hasPhrase, phraseIn, respondentPhrases } from './respondent-phrases.ts';

describe('the languages of respondents', () => {
  test.each([
    ['sv', 'ltr'],
    ['so', 'ltr'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['prs', 'rtl'],
    ['ckb', 'rtl'],
    ['kmr', 'ltr'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    // The script decides where the tag has one.
    ['az-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
  ])('%s is written %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

  test('each once, with the national minority languages, named in Swedish, English and in itself', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).toEqual(expect.arrayContaining(['fi', 'fit', 'se', 'smj', 'sma', 'rom', 'yi']));
    expect([languageName('ti', 'sv'), languageName('ti', 'en'), ownLanguageName('ti')]).toEqual([
      'tigrinja',
      'Tigrinya',
      'ትግርኛ',
    ]);
    expect([languageName('it', 'sv'), languageName('it', 'en'), ownLanguageName('it')]).toEqual([
      'italienska',
      'Italian',
      'italiano',
    ]);
    expect([languageName('qaa-x-ort', 'sv'), ownLanguageName('inte_en tagg')]).toEqual(['qaa-x-ort', 'inte_en tagg']);
  });
});

describe('what the page says', () => {
  const phrases = { ar: { 'about.questions': 'فيه {count} أسئلة.', 'form.send': '', 'about.last-day': 'اليوم' } };
  test('as it was written, else in the language of the program, else in Swedish', () => {
    const of = { phrases, values: { count: '24', day: '1 maj' } };
    expect(phraseIn('about.questions', 'ar', of)).toBe('فيه 24 أسئلة.');
    expect(phraseIn('form.send', 'ar', of)).toBe(respondentPhrases['form.send'].sv);
    expect(phraseIn('form.send', 'en', of)).toBe(respondentPhrases['form.send'].en);
    expect([hasPhrase('about.questions', 'ar', phrases), hasPhrase('form.send', 'ar', phrases)]).toEqual([true, false]);
  });

  test('a translation that lost its place is passed over: no number goes missing', () => {
    expect(phraseIn('about.last-day', 'ar', { phrases, values: { day: '1 maj' } })).toContain('1 maj');
    expect(hasPhrase('about.last-day', 'ar', phrases)).toBe(false);
  });
});
