import { describe, expect, test } from 'vitest';
import { readAdoption } from './read-adoption.rules.ts';
import { hasMeasureSigns, measureColumns, readMeasure, readMeasureRow } from './read-measure.rules.ts';
import { readPeriod } from './read-period.rules.ts';
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
    // From when is not until when.
    ['Följ nationella strategin från 2024 i allt arbete', { owner: '', startsOn: null, endsOn: null }],
    [
      'Informera vårdnadshavare på föräldramöte, rektor ansvarar, senast v. 40 2027',
      { title: 'Informera vårdnadshavare på föräldramöte', owner: 'Rektor', endsOn: '2027-10-10', rest: '' },
    ],
    [
      'Utse en kontaktperson för skolorna – kommundirektören – mars 2025',
      { title: 'Utse en kontaktperson för skolorna', owner: 'Kommundirektören', endsOn: '2025-03-31', rest: '' },
    ],
    ['Kort till alla (rektor, vt 2027)', { title: 'Kort till alla', owner: 'Rektor', endsOn: '2027-06-30' }],
    ['Kort till alla. Ansv: Samordnare', { title: 'Kort till alla', owner: 'Samordnare', goal: '', rest: '' }],
    ['Kort till alla. Ansv.: Samordnare', { title: 'Kort till alla', owner: 'Samordnare', goal: '' }],
    // Where it is not sure the sentence stays whole and the field empty.
    ['Läs Skolverkets rapport (2019)', { title: 'Läs Skolverkets rapport (2019)', endsOn: null }],
    ['Ordna en temadag – skolan', { title: 'Ordna en temadag – skolan', owner: '' }],
    ['Informera elever, lärare', { title: 'Informera elever, lärare', owner: '' }],
    ['Informera om att rektor ansvarar för rutinen', { owner: '' }],
    ['Alla ansvarar för sin arbetsmiljö', { owner: '' }],
    ['Kort till alla. Tid: löpande', { title: 'Kort till alla', goal: '', endsOn: null, rest: 'Tid: löpande' }],
    [
      'Kort. Ansvarig: Rektor. Klart: 2026 eller 2027',
      { owner: 'Rektor', endsOn: null, rest: 'Klart: 2026 eller 2027' },
    ],
    ['Kort. Klart: vt 2025, därefter årligen', { endsOn: '2025-06-30', rest: 'Klart: vt 2025, därefter årligen' }],
    ['Kort. Ansvarig: Rektor. Hon berättar mer.', { owner: 'Rektor', goal: '', rest: 'Hon berättar mer.' }],
    ['Kort. Ansvarig: HR-chef. Klart 2019-12-31', { owner: 'HR-chef', endsOn: '2019-12-31', rest: '' }],
    ['Kort till alla. De delas ut i augusti.', { title: 'Kort till alla', goal: '', rest: 'De delas ut i augusti.' }],
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
    expect([read.name !== '', read.owner === '']).toEqual([named, named]);
  });

  test('a long line has a name that fits and keeps all of it as text', () => {
    const read = readMeasure(`${'Ett långt ord till '.repeat(30)}slut`);
    expect(read.title.length).toBeLessThanOrEqual(200);
    expect(read.title.endsWith('…')).toBe(true);
    expect([read.goal, read.rest.endsWith('slut')]).toEqual(['', true]);
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
    // A week ends with its Sunday.
    ['v. 40 2027', null, '2027-10-10'],
    ['vecka 1, 2027', null, '2027-01-10'],
    ['2026 v 53', null, '2027-01-03'],
    ['v. 40–42 2027', '2027-10-04', '2027-10-24'],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readTime(text)).toEqual({ startsOn, endsOn });
  });

  test.each(['', 'löpande', 'årligen', '31 februari', 'v. 40', 'vecka 0', 'KS 2023/121', 'SFS 2010:800', '2028–2026x'])(
    'none in %j',
    (text) => {
      const read = readTime(text);
      expect(read?.startsOn ?? null).toBeNull();
      if (text !== '2028–2026x') expect(read).toBeUndefined();
    },
  );
});

describe('from when a plan is valid', () => {
  test.each([
    ['Gäller från 1 januari 2025', '2025-01-01', null],
    ['Planen gäller från och med 2025-01-01 till och med 2027-12-31', '2025-01-01', '2027-12-31'],
    ['Antagen av KF 2024-05-12. Gäller från 1 januari 2025 till 31 december 2027.', '2025-01-01', '2027-12-31'],
    ['Giltighetstid: 2025–2027', '2025-01-01', '2027-12-31'],
    ['Gäller 2025', '2025-01-01', '2025-12-31'],
    ['Gäller från januari 2025', '2025-01-01', null],
    ['Gäller från 2025', '2025-01-01', null],
    ['Gäller t.o.m. 2027-12-31', null, '2027-12-31'],
    ['Giltig till och med december 2027', null, '2027-12-31'],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readPeriod(`Plan\n\n${text}\nMer`)).toEqual({ startsOn, endsOn });
  });

  test.each(['Lagen (2023:196) gäller från 1 juli 2023', 'Gäller tills vidare', 'Det gäller alla från 2025', ''])(
    'nothing in %j',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
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
