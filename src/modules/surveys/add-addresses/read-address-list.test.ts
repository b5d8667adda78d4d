import { describe, expect, test } from 'vitest';
import { readAddressList } from './read-address-list.ts';

const read = (typed: string) => readAddressList(typed).lines.map(({ address, places }) => [address, ...places]);

describe('a list of addresses and where they work', () => {
  test.each([
    ['a@x.example\tBjörkskolan', [['a@x.example', 'Björkskolan']]],
    ['Björkskolan;A@X.example;\r\n\r\n', [['a@x.example', 'Björkskolan', '']]],
    ['E-post\tEnhet\na@x.example\tNorr', [['a@x.example', 'Norr']]],
    ['Namn;E-postadress;Enhet\nÅsa;a@x.example;Norr', [['a@x.example', 'Norr']]],
    ['Förvaltning;Titel;E-post;Enhet\nBUF;Kansli;a@x.example;Norr', [['a@x.example', 'BUF', 'Norr']]],
    ['Namn;E-post\nÅsa;a@x.example', [['a@x.example', 'Åsa']]],
    ['Åsa <a@x.example>, Norr', [['a@x.example', 'Norr']]],
    ['"Åsa Å"\t"a@x.example"\t"Norr"', [['a@x.example', 'Åsa Å', 'Norr']]],
    ['a@x.example', [['a@x.example']]],
    ['', []],
  ])('%j', (typed, lines) =>
    expect(read(typed)).toEqual(lines.map((cells) => cells.filter((cell, index) => index === 0 || cell !== ''))),
  );

  test('lines that cannot be read are counted as the eye counts', () => {
    const { lines, unread } = readAddressList(
      'E-post;Enhet\n\nanna;Norr\na@x.example;b@x.example;Norr\n19121212-1212;c@x.example;Norr\nd@x.example;Norr',
    );
    expect(lines.map(({ line }) => line)).toEqual([6]);
    expect(unread).toEqual([
      { line: 3, text: 'anna;Norr', code: 'no-address' },
      { line: 4, text: 'a@x.example;b@x.example;Norr', code: 'several-addresses' },
      { line: 5, text: '', code: 'person-number' },
    ]);
  });

  test('a first line that is no heading is not passed over', () => {
    expect(readAddressList('Anna Andersson;Norr').unread).toHaveLength(1);
  });
});
