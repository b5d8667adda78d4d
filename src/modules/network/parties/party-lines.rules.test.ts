import { describe, expect, test } from 'vitest';
import { readPartyLines, sameName } from './party-lines.rules.ts';

describe('parties from pasted lines', () => {
  test.each([
    [
      'Fjällnäs kommun; info@fjallnas.example',
      { name: 'Fjällnäs kommun', email: 'info@fjallnas.example', organisationNumber: '' },
    ],
    [
      'Fjällnäs\tINFO@fjallnas.example\t212000-0142',
      { name: 'Fjällnäs', email: 'info@fjallnas.example', organisationNumber: '2120000142' },
    ],
    [
      'Fjällnäs, 16212000-0142, info@fjallnas.example',
      { name: 'Fjällnäs', email: 'info@fjallnas.example', organisationNumber: '2120000142' },
    ],
  ])('%j', (line, party) => expect(readPartyLines(line)).toEqual({ parties: [party], faults: [] }));

  test('a heading and blank lines are passed over', () => {
    const read = readPartyLines('Namn;E-post\n\nÄlvstad;a@alvstad.example\n');
    expect(read.parties.map(({ name }) => name)).toEqual(['Älvstad']);
  });

  test.each([
    ['Fjällnäs', 'no-email', 1],
    ['a@b.example', 'no-name', 1],
    ['; a@b.example', 'no-name', 1],
    ['Fjällnäs; a@', 'email', 1],
    ['Fjällnäs; a@b.example; 212000-0143', 'number', 1],
    ['Fjällnäs; a@b.example; Ylva', 'unclear', 1],
    ['Fjällnäs; a@b.example; c@d.example', 'unclear', 1],
    ['Fjällnäs; a@b.example\nFjällnäs kommun; c@d.example', 'twice', 2],
  ])('%j is refused: %s', (text, problem, line) => expect(readPartyLines(text).faults).toEqual([{ line, problem }]));

  test('every line with a fault is said at once', () => {
    const lines = ['A; a@a.example', 'B; b@@b', '; c@c.example', 'A; d@d.example', `${'E'.repeat(201)}; e@e.example`];
    expect(readPartyLines(lines.join('\n')).faults).toEqual([
      { line: 2, problem: 'email' },
      { line: 3, problem: 'no-name' },
      { line: 4, problem: 'twice' },
      { line: 5, problem: 'name-long' },
    ]);
  });

  test('one on the installation needs no address', () => {
    expect(readPartyLines('Fjällnäs', () => false).faults).toEqual([]);
  });

  test.each([
    ['Fjällnäs', 'Fjällnäs kommun', true],
    ['Älvstad', 'Älvstads kommun', true],
    ['Region Fjällnäs', 'Fjällnäs', false],
  ])('%s and %s: %s', (one, other, same) => expect(sameName(one, other)).toBe(same));
});
