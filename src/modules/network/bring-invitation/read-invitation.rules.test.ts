import { describe, expect, test } from 'vitest';
import { readInvitation, type ReadInvitation } from './read-invitation.rules.ts';

type Said = Partial<Record<Exclude<keyof ReadInvitation, 'meetings'>, unknown>> & { meetings?: string[] };

function said(text: string): Said {
  const { meetings, ...rest } = readInvitation(text);
  const values = Object.entries(rest).map(([key, read]) => [key, read.value]);
  return { ...(Object.fromEntries(values) as Said), meetings: meetings.map(({ value }) => value) };
}

const varnamo = `Inbjudan till nätverket för kommuner som vill motverka våldsbejakande extremism

Föreningen Kommuner för demokrati bjuder in kommuner till nätverket för kommuner som vill motverka
våldsbejakande extremism. Det är fem träffar från december 2016 till våren 2018.
Första träffen är den 6 december 2016 i Stockholm.

Avgiften är 8 000 kr per person för alla träffar, exklusive moms. Varje förvaltning betalar för sina deltagare.
Sista anmälningsdag är den 15 november 2016. Deltagandet förutsätter ett politiskt beslut i kommunstyrelsen.
Varje kommuns deltagande ska dokumenteras, så att andra får del av erfarenheterna. Anmälan är bindande.`;

test('the invitation that Värnamo had', () => {
  expect(said(varnamo)).toEqual({
    inviter: 'Föreningen Kommuner för demokrati',
    subject: 'nätverket för kommuner som vill motverka våldsbejakande extremism',
    answerBy: '2016-11-15',
    meetings: ['6 december 2016, Stockholm'],
    feeOre: 800_000,
    vat: 'without',
    decisionRequired: true,
    documentationPromise: 'Varje kommuns deltagande ska dokumenteras, så att andra får del av erfarenheterna.',
    terms: 'Anmälan är bindande.',
  });
  const { feeOre, answerBy, meetings } = readInvitation(varnamo);
  expect(feeOre?.words).toBe('Avgiften är 8 000 kr per person för alla träffar, exklusive moms.');
  expect(answerBy?.words).toBe('Sista anmälningsdag är den 15 november 2016.');
  expect(meetings[0]?.words).toBe('Första träffen är den 6 december 2016 i Stockholm.');
});

describe('eight more', () => {
  test.each<[string, string, Said]>([
    [
      'a list of meetings, free, no decision',
      `Länsstyrelsen i Norrlandslän inbjuder till en seminarieserie om demokrati i skolan.
       Träffar:
       - 12 januari 2027 kl. 9–12, Umeå
       - 9 februari 2027, digitalt
       - våren 2027
       Deltagandet är kostnadsfritt. Det behövs inget politiskt beslut. Svara senast 18 december 2026.`,
      {
        inviter: 'Länsstyrelsen i Norrlandslän',
        subject: 'en seminarieserie om demokrati i skolan',
        meetings: ['12 januari 2027 kl. 9–12, Umeå', '9 februari 2027, digitalt', 'våren 2027'],
        feeOre: 0,
        decisionRequired: false,
        answerBy: '2026-12-18',
      },
    ],
    [
      'numbered meetings, a fee with VAT',
      `Inbjudan från Nordvästra samverkansrådet
       Vi bjuder in till nätverket Lugn gata.
       Möten
       1. Träff 1: 2027-03-02, Storvik
       2. Träff 2: 2027-05-11, Lillvik
       Kostnad: 2 500 kr inkl. moms per deltagare. O.s.a. senast den 1 februari 2027.`,
      {
        inviter: 'Nordvästra samverkansrådet',
        subject: 'nätverket Lugn gata',
        meetings: ['2027-03-02, Storvik', '2027-05-11, Lillvik'],
        feeOre: 200_000,
        vat: 'with',
        answerBy: '2027-02-01',
      },
    ],
    [
      'a mail with its subject and a name below',
      `Från: Kim Berg <kim@natverk.example>
       Ämne: VB: Inbjudan till dialogdag om föräldrastöd
       Hej! Välkommen den 4 maj. Dialogdagen är tisdagen den 4 maj 2027 i Fjällnäs.
       Anmäl er senast 20 april.`,
      {
        inviter: 'Kim Berg',
        subject: 'dialogdag om föräldrastöd',
        meetings: ['4 maj 2027, Fjällnäs'],
        answerBy: '2027-04-20',
      },
    ],
    [
      'signed by an organisation, terms of cancelling',
      `Ni inbjuds till erfarenhetsutbyte om våldsförebyggande arbete.
       Träffen hålls den 14 oktober 2027.
       Avgift 950 kr per person. Avbokning efter den 1 oktober debiteras med hela avgiften, men ni får skicka en ersättare.
       Anmälan görs senast 24/9 2027.

       Med vänlig hälsning
       Anna Ek
       Länsförbundet Trygg ort`,
      {
        inviter: 'Länsförbundet Trygg ort',
        subject: 'erfarenhetsutbyte om våldsförebyggande arbete',
        meetings: ['14 oktober 2027'],
        feeOre: 95_000,
        terms: 'Avbokning efter den 1 oktober debiteras med hela avgiften, men ni får skicka en ersättare.',
        answerBy: '2027-09-24',
      },
    ],
    [
      'two different sums: a person decides which',
      `Stiftelsen Samtal bjuder in till en utbildningsdag.
       Kostnaden är 1 200 kr för medlemmar och 1 800 kr för andra.
       Utbildningsdagen är den 3 juni 2027. Svara senast den 1 maj 2027.`,
      {
        inviter: 'Stiftelsen Samtal',
        subject: 'en utbildningsdag',
        meetings: ['3 juni 2027'],
        answerBy: '2027-05-01',
      },
    ],
    [
      'exempt from VAT, a board must decide',
      `Arrangör: Högskolan i Östvik
       Inbjudan att delta i forskningscirkeln Tillit och tillhörighet
       Beslut av nämnd krävs. Avgiften är 4 000 kronor per deltagare och momsfri.
       Tider
       7 september 2027
       5 oktober 2027
       Intresseanmälan sista dag 15 augusti 2027.`,
      {
        inviter: 'Högskolan i Östvik',
        subject: 'forskningscirkeln Tillit och tillhörighet',
        meetings: ['7 september 2027', '5 oktober 2027'],
        feeOre: 400_000,
        vat: 'exempt',
        decisionRequired: true,
        answerBy: '2027-08-15',
      },
    ],
    [
      'what a board is to have decided',
      'Rådet bjuder in till samtal. Deltagandet ska vara beslutat av kommunstyrelsen.',
      { inviter: 'Rådet', subject: 'samtal', decisionRequired: true, meetings: [] },
    ],
    ['nothing that is an invitation', 'Kallelse till sammanträde. Dagordning bifogas.', { meetings: [] }],
    [
      'days that do not exist are not proposed',
      'Rådet bjuder in till samtal. Träffen är den 31 februari 2027. Svara senast den 30 februari 2027.',
      { inviter: 'Rådet', subject: 'samtal', meetings: [] },
    ],
    [
      'a day without any year stays words',
      'Föreningen Frö bjuder in till odlingsträffar. Första träffen är den 3 mars.',
      { inviter: 'Föreningen Frö', subject: 'odlingsträffar', meetings: ['3 mars'] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('whatever is sent, it is read in time and without a fault', () => {
  const hard = `${'a '.repeat(60_000)}bjuder in till ${'träff 1 maj '.repeat(5_000)}`;
  const start = performance.now();
  expect(readInvitation(hard).meetings.length).toBeLessThan(100);
  expect(performance.now() - start).toBeLessThan(2_000);
});
