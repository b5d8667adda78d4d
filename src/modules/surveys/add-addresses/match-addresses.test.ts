import { describe, expect, test } from 'vitest';
import { judgeList } from './judge-list.ts';
import { matchAddresses, type KnownGroup, type KnownSurvey } from './match-addresses.rules.ts';

const group = (id: number, name: string, more: Partial<KnownGroup> = {}): KnownGroup => ({
  id,
  name,
  administrationName: 'Barn och utbildning',
  administrationShortName: 'BUF',
  unitNames: [],
  places: 3,
  ...more,
});
const known: KnownSurvey = {
  groups: [
    group(1, 'Norra skolorna', { unitNames: ['Björkskolan', 'Kansli'] }),
    group(2, 'Förskolorna', { unitNames: ['Lärkan', 'Myran'] }),
    group(3, 'Omsorgen', {
      administrationName: 'Socialförvaltningen',
      administrationShortName: 'SF',
      unitNames: ['Hemtjänsten', 'Kansli'],
    }),
  ],
  present: new Map([
    ['sent@x.example', { groupId: 1, hasArrived: true }],
    ['open@x.example', { groupId: 2, hasArrived: false }],
  ]),
};
const match = (...lines: string[][]) =>
  matchAddresses(
    lines.map(([address = '', ...places], index) => ({ line: index + 1, address, places })),
    known,
  );

describe('finding the group of an address', () => {
  test.each([
    [['Björkskolan'], 1],
    [['  björkSKOLAN '], 1],
    [['Anna Andersson', 'Myran', 'Barnskötare'], 2],
    [['Förskolorna'], 2],
    [['Socialförvaltningen'], 3],
    [['sf'], 3],
    [['SF', 'Kansli'], 3],
    [['Kansli', 'Barn och utbildning'], 1],
  ])('%j is in group %i', (places, id) => expect([...match(['a@x.example', ...places]).byGroup.keys()]).toEqual([id]));

  test.each([
    [[], 'no-place'],
    [['Räven'], 'unknown-place'],
    [['Kansli'], 'several-groups'],
    [['BUF'], 'several-groups'],
    [['Hemtjänsten', 'BUF'], 'several-groups'],
  ])('%j is not guessed: %s', (places, code) => {
    const { byGroup, unmatched } = match(['a@x.example', ...places]);
    expect([byGroup.size, unmatched[0]?.code]).toEqual([0, code]);
  });

  test('an address that has got its letter stays, one that has not may move within the list', () => {
    const moved = match(['sent@x.example', 'Björkskolan'], ['open@x.example', 'Björkskolan'], ['b@x.example', 'Myran']);
    expect([moved.arrived, moved.unmatched, [...moved.byGroup]]).toEqual([
      1,
      [],
      [
        [1, ['open@x.example']],
        [2, ['b@x.example']],
      ],
    ]);
    const elsewhere = match(['sent@x.example', 'Myran'], ['open@x.example', 'Omsorgen']);
    expect(elsewhere.unmatched.map(({ code, where }) => [code, where])).toEqual([['in-other-group', 'Norra skolorna']]);
    expect([...elsewhere.byGroup]).toEqual([[3, ['open@x.example']]]);
  });

  test('more addresses than codes are said of the group, an address twice of the line', () => {
    const found = match(...['a', 'b', 'c', 'd', 'a'].map((name) => [`${name}@x.example`, 'Myran']));
    expect(found.tooMany.map((one) => [one.group.id, one.addresses])).toEqual([[2, 4]]);
    expect(found.unmatched).toEqual([{ line: 5, text: 'a@x.example', code: 'twice', where: '1' }]);
  });

  test('a list far too long is not read', () => {
    expect(judgeList('x\n'.repeat(600), known)).toEqual({ tooManyLines: 600, places: 9 });
  });
});
