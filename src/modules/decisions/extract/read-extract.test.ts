import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn } from './days-in-text.ts';
import { readDesignations, sameDesignation } from './designations-in-text.ts';
import { extracts } from './extracts-in-tests.ts';
import { itemOf, readExtract } from './read-extract.ts';

type Manner = keyof typeof extracts;
const read = (manner: Manner) => readExtract(extracts[manner]);
const only = (manner: Manner) => {
  const [item, ...more] = read(manner).items;
  if (!item || more.length > 0) throw new Error(`${manner} has one paragraph`);
  return item;
};

describe('who and when', () => {
  test.each<[Manner, string, string]>([
    ['attClauses', 'Kommunstyrelsen', '2018-03-13'],
    ['several', 'Kommunstyrelsen', '2022-03-14'],
    ['atOnce', 'Kommunstyrelsens arbetsutskott', '2017-01-25'],
    ['referredBack', 'Kommunfullmäktige', '2024-02-29'],
    ['rejected', 'Socialnämnden', '2023-10-18'],
    ['amended', 'Barn- och utbildningsnämnden', '2025-11-05'],
    ['proposes', 'Kommunstyrelsen', '2026-09-08'],
    ['twoThings', 'Kultur- och fritidsnämnden', '2026-06-03'],
  ])('%s: %s on %s', (manner, body, day) => {
    const { body: who, meetingOn } = read(manner);
    expect([who?.value, meetingOn?.value]).toEqual([body, day]);
  });

  test('each with the words it was read from', () => {
    expect(read('attClauses').meetingOn?.words).toBe('Sammanträdesdatum 2018-03-13');
    expect(read('referredBack').body?.words).toBe('KOMMUNFULLMÄKTIGE 2024-02-29');
  });
});

test.each(['Utdraget bestyrks', 'Utdragets riktighet intygas', 'Rätt utdraget intygar'])(
  '%s closes the decision',
  (closing) => {
    const lines = ['Kommunstyrelsen', '§ 4 Rutin', 'Beslut', 'Kommunstyrelsen antar rutinen.', '', closing, 'Alma Ek'];
    expect(readExtract(lines.join('\n')).items.map(({ text }) => text?.value)).toEqual([
      'Kommunstyrelsen antar rutinen.',
    ]);
  },
);

test.each(['Utdraget skickas till', 'Protokollsutdraget sänds till:', 'Beslutet lämnas till', 'Utdrag till'])(
  'a reservation ends where “%s” begins',
  (heading) => {
    const before = ['Kommunstyrelsen', '§ 4 Rutin', 'Beslut', 'Kommunstyrelsen antar rutinen.', '', 'Reservation'];
    const lines = [...before, 'Mot beslutet reserverar sig en ledamot.', '', heading, 'Socialförvaltningen'];
    expect(readExtract(lines.join('\n')).items[0]?.reservations).toEqual(['Mot beslutet reserverar sig en ledamot.']);
  },
);

describe('the paragraphs', () => {
  test.each<[Manner, string, string, string[]]>([
    ['attClauses', '41', 'Deltagande i nätverk mot våldsbejakande extremism', ['KS.2016.356', 'RTJ.2016.141.169']],
    ['atOnce', '9', 'Lokal handlingsplan mot våldsbejakande extremism', ['Kst 2016/457']],
    ['referredBack', '12', 'Antagande av strategin "Trygg demokrati"', ['KS 2023/74']],
    ['rejected', '102', 'Införande av samtalskort', ['SN-2023-118']],
    ['amended', '88', 'BUN 2025/311 Rutin för mottagande av oro', ['BUN 2025/311']],
    ['proposes', '131', 'Strategi för ett tryggt och demokratiskt', ['KS/2026:14']],
    ['twoThings', '55', 'Bidrag till samtalsledare', ['1206/2026']],
  ])('%s: § %s %s %j', (manner, itemNumber, title, designations) => {
    const item = only(manner);
    expect([item.itemNumber, item.title, item.designations]).toEqual([itemNumber, title, designations]);
  });

  test('several are told apart, and one of them is asked for', () => {
    const extract = read('several');
    expect(extract.items.map(({ itemNumber, designations }) => [itemNumber, ...designations])).toEqual([
      ['61', 'KFKS 2021/77'],
      ['62', 'KFKS 2021/345'],
      ['63', 'KFKS 2022/4'],
    ]);
    expect(itemOf(extract, '63')?.outcome?.value).toBe('tabled');
    expect(itemOf(extract, '99')).toBeUndefined();
  });

  test('a list of contents, a page that goes on and a reference are no paragraphs of their own', () => {
    const { items } = readExtract(
      '§ 1 Val av justerare ........ 3\n§ 2 Nätverk ........ 4\n\n§ 1\nVal av justerare\nBeslut\nAnna väljs.\n\n§ 2\nNätverk\nBeslut\nKommunen deltar.\n§ 2 forts.\nBilaga\n§ 5 i reglementet gäller.\n§ 7, 2018-01-02\n',
    );
    expect(items.map(({ itemNumber, text }) => [itemNumber, text?.value])).toEqual([
      ['1', 'Anna väljs.'],
      ['2', 'Kommunen deltar.'],
    ]);
  });
});

describe('what was decided', () => {
  test.each<[Manner, string | undefined, string]>([
    [
      'attClauses',
      'approved',
      'Kommunstyrelsen beslutar\natt kommunen deltar i nätverket under förutsättning att kostnaden ryms inom ram, och\natt varje förvaltning betalar för sina egna deltagare.',
    ],
    ['atOnce', 'approved', 'Handlingsplanen godkänns.'],
    [
      'referredBack',
      'referred-back',
      'Ärendet återremitteras till kommunstyrelsen för att kostnaderna ska redovisas per förvaltning.',
    ],
    ['rejected', 'rejected', 'Socialnämnden avslår förslaget.'],
    ['amended', 'amended', 'Rutinen antas med följande ändring: punkt 3 utgår.'],
    [
      'proposes',
      'approved',
      'att anta strategin, och\natt den följs upp varje år.\n\natt under förutsättning av fullmäktiges beslut ge kommunchefen i uppdrag\natt informera samtliga nämnder.',
    ],
    ['twoThings', undefined, 'Nämnden antar punkt 1 och avslår punkt 2.'],
  ])('%s: %s', (manner, outcome, text) => {
    const item = only(manner);
    expect([item.outcome?.value, item.text?.value]).toEqual([outcome, text]);
  });

  test('in several: numbered sentences, each on its line', () => {
    const item = itemOf(read('several'), '62');
    expect(item?.outcome?.value).toBe('approved');
    expect(item?.text?.value).toBe(
      '1. Kommunstyrelsen antar strategin för trygg demokrati.\n2. Kommunstyrelsen uppdrar åt kommundirektören att återrapportera senast i mars 2023.',
    );
  });
});

describe('reservations and votes', () => {
  test('are kept as they stand, with the numbers', () => {
    const item = itemOf(read('several'), '62');
    expect(item?.reservations).toEqual(['Alma Strand (N) och Bo Lid (V2) reserverade sig mot beslutet.']);
    expect(item?.votes.map(({ yes, no, abstained }) => [yes, no, abstained])).toEqual([[8, 5, 2]]);
    expect(only('referredBack').votes.map(({ yes, no, abstained }) => [yes, no, abstained])).toEqual([[20, 17, 2]]);
  });

  test('are counted from a list of names, and read from figures in words', () => {
    expect(only('rejected').votes.map(({ yes, no, abstained }) => [yes, no, abstained])).toEqual([[2, 3, null]]);
    expect(only('rejected').reservations).toEqual([
      'Frida Lo (N) och Gert Ås (K) reserverar sig till förmån för eget yrkande.',
    ]);
    const item = only('twoThings');
    expect(item.votes.map(({ yes, no, abstained }) => [yes, no, abstained])).toEqual([[7, 4, null]]);
    expect(item.reservations).toEqual(['Karin Sol (N) reserverar sig muntligt mot punkt 1.']);
  });

  test('none is none', () => {
    expect([only('proposes').reservations, only('proposes').votes, only('attClauses').votes]).toEqual([[], [], []]);
  });
});

describe('approval and posting', () => {
  test.each<[Manner, string | undefined, string | undefined, string | undefined]>([
    ['attClauses', '2018-03-20', '2018-03-21', '2018-04-12'],
    ['rejected', '2023-10-25', '2023-10-26', undefined],
    ['amended', undefined, '2025-11-12', '2025-12-04'],
    ['several', undefined, undefined, undefined],
  ])('%s: %s, %s, %s', (manner, approvedOn, postedOn, takenDownOn) => {
    const extract = read(manner);
    expect([extract.approvedOn?.value, extract.postedOn?.value, extract.takenDownOn?.value]).toEqual([
      approvedOn,
      postedOn,
      takenDownOn,
    ]);
  });

  test('at the meeting', () => {
    expect(only('atOnce').atOnce?.words).toBe('Paragrafen justeras omedelbart.');
    expect(only('attClauses').atOnce).toBeUndefined();
  });
});

describe('days and numbers', () => {
  test('days in every manner, and no day that does not exist', () => {
    expect(daysIn('2018-03-13, 13 mars 2018, den 1 Maj 2026, 29/2 2024 och 2023-02-29')).toEqual([
      '2018-03-13',
      '2018-03-13',
      '2026-05-01',
      '2024-02-29',
    ]);
  });

  test('numbers are the same whatever parts them, and a day is no number', () => {
    expect(sameDesignation('KS 2018/56', 'ks.2018.56')).toBe(true);
    expect(sameDesignation('Dnr KS2018/56', 'KS 2018-56')).toBe(true);
    expect(sameDesignation('KS 2018/56', 'KS 2018/5')).toBe(false);
    expect(readDesignations(['§ 4 KS 2018/56', '2018-03-13'])).toEqual(['KS 2018/56']);
  });
});

describe('anything at all', () => {
  test('is read without falling, and every paragraph has a number that a form takes', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(...Object.values(extracts).flatMap((text) => text.split('\n'))),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        for (const { itemNumber } of readExtract(lines.join('\n')).items) expect(itemNumber).toMatch(/^[1-9]\d{0,3}$/);
      }),
    );
  });

  test('a long text of what a reader could get stuck in is read in seconds', () => {
    const started = performance.now();
    for (const piece of [
      '§ 1 ',
      'ja ',
      'Dnr 2018/',
      'Kommunstyrelsen beslutar ',
      'nej: (',
      '1 ja-röster ',
      ' '.repeat(50),
    ])
      for (const before of ['', '§ 1\n', '§ 1\nOmröstning\n'])
        readExtract(before + piece.repeat(Math.ceil(400_000 / piece.length)));
    readExtract(`§ 1\nOmröstning\n${'ja nej (N) '.repeat(30_000)}`);
    readExtract('§ 1\nKommunstyrelsen beslutar\nJa 1 Nej 2\n'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
