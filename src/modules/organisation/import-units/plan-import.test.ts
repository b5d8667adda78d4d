import { describe, expect, test } from 'vitest';
import { textOfFile } from '#platform/files/text-of-file.ts';
import { acceptedLines, digestOf, planImport, type Known } from './plan-import.rules.ts';
import { readUnitList, type UnitLine } from './read-unit-list.ts';
import { writeUnitFile } from './write-unit-file.ts';

const line = (number: number, administration: string, unit: string, serviceLine: string, staff: string): UnitLine => ({
  line: number,
  width: 4,
  administration,
  unit,
  serviceLine,
  staff,
});

describe('reading a list', () => {
  const both = {
    lines: [line(1, 'BUF', 'Björkskolan', 'Grundskola', '48'), line(2, 'SF', 'Norr', '', '31')],
    withAdministration: true,
  };
  test.each([
    ['semicolons', 'BUF;Björkskolan;Grundskola;48\nSF;Norr;;31'],
    ['tabs', 'BUF\tBjörkskolan\tGrundskola\t48\nSF\tNorr\t\t31'],
    ['commas', 'BUF,Björkskolan,Grundskola,48\nSF,Norr,,31'],
    ['blanks around cells', ' BUF ; Björkskolan;Grundskola ;48 \nSF;Norr; ;31'],
    ['a byte order mark', '\uFEFFBUF;Björkskolan;Grundskola;48\nSF;Norr;;31'],
    ['quotation marks', '"BUF";"Björkskolan";"Grundskola";"48"\nSF;Norr;;31'],
    ['letters with loose marks', 'BUF;Bjo\u0308rkskolan;Grundskola;48\nSF;Norr;;31'],
  ])('with %s', (_name, text) => {
    expect(readUnitList(text)).toEqual(both);
  });

  test('headings may stand in any order, among columns that are not ours, and empty lines are passed over', () => {
    const text = 'Antal anställda;Id;Enhet:;FÖRVALTNING\n\n48;7;Björkskolan;BUF\n;;;\n31;8;Norr;SF\n';
    expect(readUnitList(text)).toEqual({
      lines: [line(3, 'BUF', 'Björkskolan', '', '48'), line(5, 'SF', 'Norr', '', '31')],
      withAdministration: true,
    });
  });

  test.each([
    ['BUF;Björkskolan;Grundskola;48\nNorr, 31', 'one-column'],
    ['Enhet;Antal\nBjörkskolan;48\nNorr', 'one-column'],
    ['BUF;Björkskolan;Grundskola;48\n;Norr', 'no-number'],
  ])('%j: the second line is wrong as %s', (text, problem) => {
    const read = readUnitList(text);
    const lines = 'fault' in read ? [] : read.lines;
    const made = planImport(lines, { administrations: [], units: [] }, { name: 'BUF' });
    expect(made.wrong.map((wrong) => wrong.problem)).toEqual([problem]);
  });

  test('three columns lack the service, two the administration', () => {
    expect(readUnitList('BUF;Björkskolan;48')).toMatchObject({
      lines: [{ ...line(1, 'BUF', 'Björkskolan', '', '48'), width: 3 }],
    });
    expect(readUnitList('Björkskolan\t48')).toEqual({
      lines: [{ ...line(1, '', 'Björkskolan', '', '48'), width: 2 }],
      withAdministration: false,
    });
  });

  test('a first cell that is empty, a cell with line breaks and a stray quotation mark are kept apart', () => {
    expect(readUnitList('\tBjörkskolan\tGrundskola\t48')).toMatchObject({
      lines: [line(1, '', 'Björkskolan', 'Grundskola', '48')],
    });
    expect(readUnitList('BUF;"Björk-\nskolan";Grundskola;48\nSF;Norr;;31')).toMatchObject({
      lines: [
        { line: 1, unit: 'Björk- skolan' },
        { line: 3, unit: 'Norr' },
      ],
    });
    expect(readUnitList('BUF;"Björkskolan;Grundskola;48\nSF;Norr;;31')).toMatchObject({
      lines: [{ unit: '"Björkskolan' }, { unit: 'Norr' }],
    });
    expect(readUnitList('"BUF" x;5" rör;Teknik;4')).toMatchObject({ lines: [{ unit: '5" rör' }] });
  });

  test.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['Förvaltning;Enhet;Verksamhet;Antal', 'empty'],
    ['Björkskolan', 'one-column'],
    ['a;b;c;d;e', 'too-many-columns'],
    ['Förvaltning;Antal\nBUF;48', 'no-unit-column'],
    ['Förvaltning;Enhet\nBUF;Björkskolan', 'no-staff-column'],
    [Array.from({ length: 2002 }, (_, at) => `BUF;Enhet ${at};1`).join('\n'), 'too-long'],
  ])('%.40j is %s', (text, fault) => {
    expect(readUnitList(text)).toEqual({ fault });
  });

  test('what it wrote itself comes back, also what looks like a formula', () => {
    const units = [
      {
        id: 1,
        administrationId: 1,
        administrationName: 'Barn; och "utbildning"',
        name: '=1+1',
        serviceLine: '',
        staff: 48,
      },
    ];
    const text = textOfFile(writeUnitFile(units, 'sv')) ?? '';
    expect(text).toContain("'=1+1");
    expect(readUnitList(text)).toMatchObject({
      lines: [{ administration: 'Barn; och "utbildning"', unit: '=1+1', staff: '48' }],
    });
  });
});

describe('files', () => {
  const bytes = (text: string, encoding: 'latin1' | 'utf8' | 'utf16le') => new Uint8Array(Buffer.from(text, encoding));
  test.each([
    ['UTF-8', bytes('Björk', 'utf8'), 'Björk'],
    ['Windows-1252', bytes('Björk', 'latin1'), 'Björk'],
    ['Windows-1252 with its own dash', Uint8Array.of(0x41, 0x96, 0x42), 'A–B'],
    ['UTF-16', bytes('\uFEFFBjörk', 'utf16le'), 'Björk'],
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00), undefined],
  ])('%s', (_name, file, text) => {
    expect(textOfFile(file)).toBe(text);
  });
});

describe('what a list would do', () => {
  const known: Known = {
    administrations: [{ id: 1, name: 'Barn och utbildning', shortName: 'BUF' }],
    units: [
      { id: 11, name: 'Björkskolan', administrationId: 1, serviceLine: 'Grundskola', staff: 48 },
      { id: 12, name: 'Lärkan', administrationId: 1, serviceLine: '', staff: 22 },
    ],
  };
  const plan = (...lines: UnitLine[]) => planImport(lines, known);

  test('new, changed and as before, by name or short name however they are written', () => {
    const made = plan(
      line(1, 'BUF', 'björkskolan', '', '50'),
      line(2, 'barn OCH utbildning', 'Lärkan', '', '22'),
      line(3, 'BUF', 'Ny', 'X', '3'),
    );
    expect(made.good.map(({ name, outcome, serviceLine, staff }) => ({ name, outcome, serviceLine, staff }))).toEqual([
      { name: 'Björkskolan', outcome: 'changed', serviceLine: 'Grundskola', staff: 50 },
      { name: 'Lärkan', outcome: 'same', serviceLine: '', staff: 22 },
      { name: 'Ny', outcome: 'new', serviceLine: 'X', staff: 3 },
    ]);
    expect(made.untouched).toBe(0);
    expect(plan(line(1, 'BUF', 'Ny', '', '3')).untouched).toBe(2);
  });

  test.each([
    ['48', 48],
    ['1 402', 1402],
    ['1\u00a0402', 1402],
    ['48 st', 48],
    ['48,0', 48],
    ['48.00', 48],
    ['0', 0],
    ['', 'no-number'],
    ['-3', 'negative'],
    ['\u22123', 'negative'],
    ['12,5', 'not-whole'],
    ['1.000', 'not-whole'],
    ['många', 'not-number'],
    ['100001', 'too-many'],
  ])('the number %j is %j', (staff, expected) => {
    const made = plan(line(1, 'BUF', 'Ny', '', staff));
    expect(made.good[0]?.staff ?? made.wrong[0]?.problem).toBe(expected);
  });

  test.each([
    [{ ...line(1, 'Björkskolan, Grundskola, 48', '', '', ''), width: 1 }, 'one-column'],
    [line(1, 'BUF', '', '', '3'), 'no-unit'],
    [line(1, '', 'Ny', '', '3'), 'no-administration'],
    [line(1, 'BUF', 'x'.repeat(201), '', '3'), 'too-long'],
  ])('a line that lacks something is wrong', (wrong, problem) => {
    expect(plan(wrong).wrong).toMatchObject([{ line: 1, problem }]);
  });

  test('the same unit twice is wrong the second time, and says which it repeats', () => {
    const made = plan(line(4, 'BUF', 'Ny', '', '3'), line(9, 'Barn och utbildning', 'NY', '', '4'));
    expect(made.good).toHaveLength(1);
    expect(made.wrong).toEqual([{ line: 9, text: 'NY', problem: 'duplicate', sameAs: 4 }]);
  });

  test('an empty administration is that of the line above, or else the chosen one; sums are passed over', () => {
    const made = plan(
      line(1, 'SF', 'Norr', '', '3'),
      line(2, '', 'Söder', '', '4'),
      line(3, 'Summa SF', '', '', '7'),
      line(4, '', 'Totalt', '', '7'),
    );
    expect(made.good.map((one) => one.administration)).toEqual(['SF', 'SF']);
    expect(made).toMatchObject({ sums: 2, wrong: [], newAdministrations: ['SF'] });
    expect(
      planImport([line(1, '', 'Norr', '', '3')], known, { name: 'Barn och utbildning' }).good[0]?.administrationId,
    ).toBe(1);
  });

  test('lines of an administration that is not ticked are left out', () => {
    const made = plan(
      line(1, 'SF', 'Norr', '', '3'),
      line(2, 'BUF', 'Ny', '', '4'),
      line(3, 'BUF', 'Lärkan', '', '22'),
    );
    expect(acceptedLines(made, []).map((one) => one.name)).toEqual(['Ny']);
    expect(acceptedLines(made, ['sf']).map((one) => one.name)).toEqual(['Norr', 'Ny']);
  });

  test('the digest is the same for the same plan and another for another', () => {
    const one = plan(line(1, 'BUF', 'Ny', '', '3'));
    expect(digestOf(one)).toBe(digestOf(plan(line(1, 'BUF', 'Ny', '', '3'))));
    expect(digestOf(one)).not.toBe(digestOf(plan(line(1, 'BUF', 'Ny', '', '4'))));
  });
});
