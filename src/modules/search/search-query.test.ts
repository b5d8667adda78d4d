import { describe, expect, test } from 'vitest';
import { excerptOf, markHits } from './excerpt.ts';
import { numberIn, readQuery } from './search-query.ts';

describe('a query', () => {
  test.each([
    ['nothing', null, []],
    ['spaces', ' \t\n ', []],
    ['words', 'Skola  elev', ['skola', 'elev']],
    ['a word twice', 'skola Skola', ['skola']],
    ['signs part words', 'KS 2026/217', ['ks', '2026', '217']],
    ['operators are signs', `"a" & !b | c:* <-> (d)`, ['a', 'b', 'c', 'd']],
    ['a pattern', '.*[^x]\\m', ['x', 'm']],
    ['other alphabets', 'مدرسة школа', ['مدرسة', 'школа']],
    ['what turns the direction is taken away', 'sko\u202ela', ['skola']],
    ['letters put together of two are one', 'a\u030agren', ['ågren']],
  ])('%s', (_what, raw, words) => {
    expect(readQuery(raw).words).toEqual(words);
  });

  test.each([
    ['eight words', 'a b c d e f g h', 8, false],
    ['nine words', 'a b c d e f g h i', 8, true],
    ['too long', 'x'.repeat(10_000), 1, true],
    ['few', 'a b', 2, false],
  ])('%s', (_what, raw, count, shortened) => {
    const query = readQuery(raw);
    expect([query.words.length, query.shortened]).toEqual([count, shortened]);
    expect(query.typed.length).toBeLessThanOrEqual(200);
  });

  test.each([
    ['KS 2026/217', 'ks2026/217'],
    ['217', '217'],
    ['17', undefined],
    ['dnr', undefined],
  ])('%s as a number', (raw, expected) => {
    expect(numberIn(readQuery(raw))).toBe(expected);
  });
});

describe('marks', () => {
  const read = (pieces: ReturnType<typeof markHits>) =>
    pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

  test.each([
    ['to the end of the word', 'På skolgården idag', ['skol'], 'På [skolgården] idag'],
    ['not inside a word', 'Förskolan', ['skol'], 'Förskolan'],
    ['after å, ä and ö no new word begins', 'småskola', ['skol'], 'småskola'],
    ['several', 'Elever i skolan', ['skol', 'elev'], '[Elever] i [skolan]'],
    ['none', 'Elever', ['hamn'], 'Elever'],
    ['nothing sought', 'Elever', [], 'Elever'],
    ['no text', '', ['elev'], ''],
    ['HTML is text', '<b>elev</b>', ['elev'], '<b>[elev]</b>'],
  ])('%s', (_what, text, stems, expected) => {
    expect(read(markHits(text, stems))).toBe(expected);
  });

  test('an excerpt begins and ends with whole words', () => {
    const text = `${'ett två '.repeat(50)}skolan ${'tre fyra '.repeat(50)}`;
    expect(read(excerptOf(text, ['skol']))).toMatch(/^… (ett |två )+\[skolan\]( tre| fyra)+ …$/);
  });

  test('a short text is all there, on one line', () => {
    expect(read(excerptOf('En\nskola\n\nhär', ['skol']))).toBe('En [skola] här');
    expect(excerptOf('Ingenting', ['skol'])).toEqual([]);
  });

  test('a text without spaces is cut all the same', () => {
    const excerpt = read(excerptOf(`skola${'x'.repeat(5000)}`, ['skol']));
    expect(excerpt.length).toBeLessThan(200);
  });
});
