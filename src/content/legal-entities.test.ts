import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGAL_ENTITIES, findLegalEntity, searchLegalEntities, slugOf } from './legal-entities.ts';

const municipalities = LEGAL_ENTITIES.filter((entity) => entity.kind === 'municipality');
const regions = LEGAL_ENTITIES.filter((entity) => entity.kind === 'region');

// Number of municipalities per county, SCB "Län och kommuner".
const COUNTS = [
  ['01', 'Stockholms län', 26],
  ['03', 'Uppsala län', 8],
  ['04', 'Södermanlands län', 9],
  ['05', 'Östergötlands län', 13],
  ['06', 'Jönköpings län', 13],
  ['07', 'Kronobergs län', 8],
  ['08', 'Kalmar län', 12],
  ['09', 'Gotlands län', 1],
  ['10', 'Blekinge län', 5],
  ['12', 'Skåne län', 33],
  ['13', 'Hallands län', 6],
  ['14', 'Västra Götalands län', 49],
  ['17', 'Värmlands län', 16],
  ['18', 'Örebro län', 12],
  ['19', 'Västmanlands län', 10],
  ['20', 'Dalarnas län', 15],
  ['21', 'Gävleborgs län', 10],
  ['22', 'Västernorrlands län', 7],
  ['23', 'Jämtlands län', 8],
  ['24', 'Västerbottens län', 15],
  ['25', 'Norrbottens län', 14],
] as const;

describe('the list', () => {
  test('has 290 municipalities and 20 further regions', () => {
    expect([municipalities.length, regions.length]).toEqual([290, 20]);
    expect(COUNTS.reduce((sum, [, , count]) => sum + count, 0)).toBe(290);
  });

  test.each(COUNTS)('county %s, %s, has %i municipalities', (code, name, count) => {
    const own = municipalities.filter((entity) => entity.county.code === code);
    expect(own).toHaveLength(count);
    expect(new Set(own.map((entity) => entity.county.name))).toEqual(new Set([name]));
    for (const entity of own) expect(entity.code).toMatch(new RegExp(`^${code}\\d\\d$`));
  });

  test('has unique codes, own names and address parts, in order of code', () => {
    for (const key of ['code', 'officialName', 'slug'] as const) {
      expect(new Set(LEGAL_ENTITIES.map((entity) => entity[key])).size).toBe(310);
    }
    expect(municipalities.map((entity) => entity.code)).toEqual(municipalities.map((entity) => entity.code).sort());
  });

  test('has a region for every county but Gotland', () => {
    expect(regions.map((entity) => entity.code)).toEqual(
      COUNTS.map(([code]) => code as string).filter((code) => code !== '09'),
    );
    expect(municipalities.find((entity) => entity.code === '0980')?.officialName).toBe('Region Gotland');
  });

  test('calls fourteen municipalities stad and all others but Gotland kommun', () => {
    expect(municipalities.filter((entity) => / stad$/i.test(entity.officialName))).toHaveLength(14);
    expect(municipalities.filter((entity) => / kommun$/.test(entity.officialName))).toHaveLength(275);
  });

  test.each([
    ['0139', 'Upplands-Bro', 'Upplands-Bro kommun', 'upplands-bro'],
    ['0180', 'Stockholm', 'Stockholms stad', 'stockholm'],
    ['0305', 'Håbo', 'Håbo kommun', 'habo-uppsala-lan'],
    ['0488', 'Trosa', 'Trosa kommun', 'trosa'],
    ['0509', 'Ödeshög', 'Ödeshögs kommun', 'odeshog'],
    ['0643', 'Habo', 'Habo kommun', 'habo-jonkopings-lan'],
    ['0683', 'Värnamo', 'Värnamo kommun', 'varnamo'],
    ['0765', 'Älmhult', 'Älmhults kommun', 'almhult'],
    ['0840', 'Mörbylånga', 'Mörbylånga kommun', 'morbylanga'],
    ['0980', 'Gotland', 'Region Gotland', 'gotland'],
    ['1083', 'Sölvesborg', 'Sölvesborgs kommun', 'solvesborg'],
    ['1256', 'Östra Göinge', 'Östra Göinge kommun', 'ostra-goinge'],
    ['1384', 'Kungsbacka', 'Kungsbacka kommun', 'kungsbacka'],
    ['1438', 'Dals-Ed', 'Dals-Eds kommun', 'dals-ed'],
    ['1480', 'Göteborg', 'Göteborgs Stad', 'goteborg'],
    ['1490', 'Borås', 'Borås Stad', 'boras'],
    ['1765', 'Årjäng', 'Årjängs kommun', 'arjang'],
    ['1864', 'Ljusnarsberg', 'Ljusnarsbergs kommun', 'ljusnarsberg'],
    ['1980', 'Västerås', 'Västerås stad', 'vasteras'],
    ['2023', 'Malung-Sälen', 'Malung-Sälens kommun', 'malung-salen'],
    ['2080', 'Falun', 'Falu kommun', 'falun'],
    ['2132', 'Nordanstig', 'Nordanstigs kommun', 'nordanstig'],
    ['2284', 'Örnsköldsvik', 'Örnsköldsviks kommun', 'ornskoldsvik'],
    ['2313', 'Strömsund', 'Strömsunds kommun', 'stromsund'],
    ['2425', 'Dorotea', 'Dorotea kommun', 'dorotea'],
    ['2583', 'Haparanda', 'Haparanda stad', 'haparanda'],
    ['14', 'Västra Götalandsregionen', 'Västra Götalandsregionen', 'vastra-gotalandsregionen'],
    ['23', 'Region Jämtland Härjedalen', 'Region Jämtland Härjedalen', 'region-jamtland-harjedalen'],
  ])('%s is %s, %s, /%s', (code, name, officialName, slug) => {
    expect(LEGAL_ENTITIES.find((entity) => entity.code === code)).toMatchObject({ name, officialName, slug });
  });
});

describe('slugOf', () => {
  test.each([
    ['Malung-Sälen', 'malung-salen'],
    ['Östra Göinge', 'ostra-goinge'],
    ['Ånge', 'ange'],
    ['Kafé É', 'kafe-e'],
    ['  Två  ord ', 'tva-ord'],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  test('gives only small letters, digits and single hyphens, and leaves a slug alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });
});

describe('findLegalEntity', () => {
  test('finds each by code, name, own name and address part', () => {
    for (const entity of LEGAL_ENTITIES) {
      for (const text of [entity.code, entity.name, entity.officialName, entity.slug, entity.name.toUpperCase()]) {
        expect(findLegalEntity(text)?.code).toBe(entity.code);
      }
    }
  });

  test('takes a name typed without marks when only one fits', () => {
    expect(findLegalEntity('stromsund')?.code).toBe('2313');
    expect(findLegalEntity(' ostra  goinge ')?.code).toBe('1256');
  });

  test('tells Habo from Håbo', () => {
    expect(findLegalEntity('habo')?.code).toBe('0643');
    expect(findLegalEntity('håbo')?.code).toBe('0305');
  });

  test('finds nothing for what is no entity', () => {
    for (const text of ['', ' ', 'Strandvik', '9999', 'kommun']) expect(findLegalEntity(text)).toBeUndefined();
  });
});

describe('searchLegalEntities', () => {
  test('lists by beginning of name, then of a word, in Swedish order', () => {
    expect(searchLegalEntities('ström').map((entity) => entity.name)).toEqual(['Strömstad', 'Strömsund']);
    expect(searchLegalEntities('göinge').map((entity) => entity.name)).toEqual(['Östra Göinge']);
    expect(searchLegalEntities('habo').map((entity) => entity.name)).toEqual(['Habo', 'Håbo']);
    expect(searchLegalEntities('231').map((entity) => entity.name)).toEqual(['Strömsund']);
    expect(searchLegalEntities('värn').map((entity) => entity.name)).toEqual(['Värnamo']);
  });

  test('keeps to the limit and lists all for nothing typed', () => {
    expect(searchLegalEntities('s', 5)).toHaveLength(5);
    expect(searchLegalEntities('', 1000)).toHaveLength(310);
    expect(searchLegalEntities('finns inte')).toEqual([]);
  });
});
