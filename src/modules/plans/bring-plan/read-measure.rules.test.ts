import { describe, expect, test } from 'vitest';
import { readAdoption } from './read-adoption.rules.ts';
import { hasMeasureSigns, measureColumns, readMeasure, readMeasureRow } from './read-measure.rules.ts';
import { readTime } from './read-time.rules.ts';

describe('a measure out of words', () => {
  test.each([
    [
      'Kort till alla. Ansvarig: rektorerna. Klart: juni 2027.',
      { title: 'Kort till alla', owner: 'Rektorerna', endsOn: '2027-06-30' },
    ],
    [
      'Kort till alla (ansvarig: Rektor, våren 2027)',
      { title: 'Kort till alla', owner: 'Rektor', endsOn: '2027-06-30' },
    ],
    [
      'Kort till alla\nAnsvarig förvaltning: BUF\nTid: 2026–2027',
      { owner: 'BUF', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    ],
    ['**Kort till alla** Ansvarig: Rektor Mål: Alla vågar Indikator: Andel trygga', { owner: 'Rektor' }],
    [
      'Kort. Mål: Alla vågar. Indikator: Andelen som är trygga. Resurser: 20 000 kr. Målgrupp: Personal',
      {
        title: 'Kort',
        goal: 'Alla vågar',
        indicator: 'Andelen som är trygga',
        resources: '20 000 kr',
        targetGroup: 'Personal',
      },
    ],
    ['Rektorerna ansvarar för kort till alla, senast 1 mars 2027', { owner: 'Rektorerna', endsOn: '2027-03-01' }],
    ['Kort till alla, klart senast 2027-03-01', { endsOn: '2027-03-01' }],
    ['Följ nationella strategin från 2024 i allt arbete', { owner: '', startsOn: null, endsOn: '2024-12-31' }],
    ['Läs Skollagen 2010:800', { endsOn: null }],
    ['Arbeta löpande med föreningarna', { title: 'Arbeta löpande med föreningarna', owner: '', endsOn: null }],
    ['', { title: '', owner: '', endsOn: null }],
  ])('%s', (text, expected) => {
    expect(readMeasure(text)).toMatchObject(expected);
  });

  test.each([
    ['Alva Exempel', true],
    ['Alva-Maj Exempel Prov', true],
    ['Alva Exempel, Rektor', true],
    ['Socialchefen', false],
    ['Barn- och utbildningsförvaltningen', false],
    ['Polisen Strandvik', false],
    ['BUF', false],
    ['Rektor och kurator', false],
  ])('a person is not taken over as responsible: %s', (owner, named) => {
    const read = readMeasure(`Kort till alla. Ansvarig: ${owner}`);
    expect([read.named, read.owner === '']).toEqual([named, named]);
  });

  test('a long line has a name that fits and keeps the rest as the goal', () => {
    const read = readMeasure(`${'Ett långt ord till '.repeat(30)}slut`);
    expect(read.title.length).toBeLessThanOrEqual(200);
    expect(read.title.endsWith('…')).toBe(true);
    expect(read.goal.endsWith('slut')).toBe(true);
  });

  test('only a word of who makes a line outside the measures look like one', () => {
    expect(hasMeasureSigns('Kort. Ansvarig: Rektor')).toBe(true);
    expect(hasMeasureSigns('Kommunstyrelsen är ansvarig för planen under 2027.')).toBe(false);
  });

  test('columns by their headings', () => {
    const columns = measureColumns(['Nr', 'Åtgärd', 'Ansvarig', 'Tidplan', 'Hur följs det upp? Indikator']);
    expect(columns).toEqual({ title: 1, owner: 2, time: 3, indicator: 4 });
    expect(columns && readMeasureRow(columns, ['1', 'Kort', 'Rektor', 'HT 2027', 'Andel'])).toMatchObject({
      title: 'Kort',
      owner: 'Rektor',
      endsOn: '2027-12-31',
      indicator: 'Andel',
    });
    expect(measureColumns(['Ort', 'Antal'])).toBeUndefined();
    expect(measureColumns(['Åtgärd'])).toBeUndefined();
  });
});

describe('a time', () => {
  test.each([
    ['2027-03-01', null, '2027-03-01'],
    ['2027-01-01 – 2027-03-01', '2027-01-01', '2027-03-01'],
    ['1 mars 2027', null, '2027-03-01'],
    ['den 1:e mars 2027', null, '2027-03-01'],
    ['mars 2027', null, '2027-03-31'],
    ['februari 2028', null, '2028-02-29'],
    ['januari–juni 2027', '2027-01-01', '2027-06-30'],
    ['aug 2026 - maj 2027', '2026-08-01', '2027-05-31'],
    ['Q2 2027', null, '2027-06-30'],
    ['kvartal 4 2027', null, '2027-12-31'],
    ['VT 2027', null, '2027-06-30'],
    ['ht27', null, '2027-12-31'],
    ['hösten 2027', null, '2027-12-31'],
    ['sommaren 2027', null, '2027-08-31'],
    ['2026-2028', '2026-01-01', '2028-12-31'],
    ['2027', null, '2027-12-31'],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readTime(text)).toEqual({ startsOn, endsOn });
  });

  test.each(['', 'löpande', 'årligen', '31 februari', 'KS 2023/121', 'SFS 2010:800', '2028–2026x'])(
    'none in %j',
    (text) => {
      const read = readTime(text);
      expect(read?.startsOn ?? null).toBeNull();
      if (text !== '2028–2026x') expect(read).toBeUndefined();
    },
  );
});

describe('what a text says of its decision', () => {
  test.each([
    [
      'Antagen av kommunfullmäktige den 29 januari 2018 § 10',
      { by: 'Kommunfullmäktige', on: '2018-01-29', itemNumber: '10' },
    ],
    ['Beslutad av Kommunstyrelsen 2024-05-12', { by: 'Kommunstyrelsen', on: '2024-05-12', itemNumber: '' }],
    [
      'Fastställd av: kommunfullmäktige, 2024-05-12, § 41',
      { by: 'Kommunfullmäktige', on: '2024-05-12', itemNumber: '41' },
    ],
  ])('%s', (text, said) => {
    expect(readAdoption(`Plan\n\n${text}\nMer`)).toEqual(said);
  });

  test.each([
    'Antagen av kommunfullmäktige',
    'Planen antas av kommunfullmäktige 2027',
    'Antagen av kommunfullmäktige 2024-13-45',
    '',
  ])('nothing in %j', (text) => {
    expect(readAdoption(text)).toBeUndefined();
  });
});
