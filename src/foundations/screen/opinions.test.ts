import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUESTION_BANK } from '#content/question-bank.ts';
import { explainFindings } from './explain.ts';
import { judgeQuestion, screen } from './index.ts';
import { judgeText } from './judge-text.ts';

const rulesIn = (text: string) => [...new Set(judgeText(text).map(({ rule }) => rule))];

test.each([
  'Vilket parti röstar du på?',
  'Hur röstade du i valet?',
  'Hur skulle du rösta om det var val i dag?',
  'Vad har du för religion?',
  'Vilken religion tillhör du?',
  'Tillhör du något trossamfund?',
  'Är du medlem i ett politiskt parti?',
  'Är du troende?',
  'Ser du dig som höger eller vänster?',
  'Tror du på Gud?',
  'Vilken är din politiska uppfattning, och vad är din trosuppfattning?',
  'Var står du politiskt, på en skala från höger till vänster?',
  'Vad tycker du om invandringen?',
  'Vad tycker ni själva om regeringen?',
  'Hur ser du på invandringen?',
  'Which party do you vote for?',
  'How did you vote in the last election?',
  'What is your religion?',
  'What are your political views?',
  'Do you believe in God?',
  'What do you think about immigration?',
])('refused, asks for the reader’s own view: %s', (text) => {
  expect(judgeText(text)).toMatchObject([{ rule: 'own-view', certainty: 'certain' }]);
});

test.each([
  'Personalen ska registrera elevers åsikter.',
  'Notera elevernas klädsel och rapportera till rektor.',
  'Anteckna vilka elever som bär slöja.',
  'Rapportera om någon har rest till ett konfliktområde.',
  'Dokumentera utlandsresor bland ungdomar.',
  'Rapportera medarbetares resor till samordnaren.',
  'För lista över religiös tillhörighet på boendet.',
  'Kartlägg politiska åsikter bland de anställda.',
  'Skriv upp vad eleverna tycker och tror.',
  'Staff must report pupils’ religion.',
  'Keep a record of political opinions among the employees.',
  'Note down how students dress.',
])('refused, tells somebody to register or report views: %s', (text) => {
  expect(judgeText(text)).toMatchObject([{ rule: 'opinion-record', certainty: 'certain' }]);
});

test.each([
  ['Uppmärksamma förändrat beteende hos elever och stäm av med samordnaren.', 'watching'],
  ['Var uppmärksam på tecken på radikalisering i klassen.', 'watching'],
  ['Håll koll på elever som verkar radikaliserade.', 'watching'],
  ['Följ föreningens företrädare på nätet.', 'watching'],
  ['Bevaka ungdomarnas konton i sociala medier.', 'watching'],
  ['Look out for changed behaviour among pupils.', 'watching'],
  ['Follow the association’s representatives online.', 'watching'],
  ['Vi har pratat med familjen på Skolgatan.', 'pointed-out'],
  ['Familjen Testsson har flyttat.', 'pointed-out'],
  ['Det gäller en av våra elever på IM.', 'pointed-out'],
  ['Killen med den blå Volvon har synts igen.', 'pointed-out'],
  ['Mannen som bor bredvid skolan.', 'pointed-out'],
  ['Lyft i SSPF.', 'pointed-out'],
  ['Ärendet lyfts av rektor i SSPF nästa vecka.', 'pointed-out'],
  ['It concerns one of our pupils at the introduction programme.', 'pointed-out'],
  ['The guy with the blue car was here again.', 'pointed-out'],
  ['We talked to the family on Skolgatan.', 'pointed-out'],
])('asked about: %s', (text, rule) => {
  expect(judgeText(text)).toMatchObject([{ rule, certainty: 'possible' }]);
});

test.each([
  // What section 12 of the field's reference says must pass.
  'Anmäl oro enligt 19 kap. 1 § SoL.',
  'Anmäl till socialtjänsten om du har anledning att tro att ett barn far illa.',
  'Polisanmäl skadegörelse och hatbrott.',
  'Anmäl hatbrott mot personer på grund av deras tro till polisen.',
  'Rapportera kränkningar på grund av religion eller hudfärg.',
  'Samverkan med trossamfunden: Svenska kyrkan, moskén och frikyrkorna.',
  'Hur ofta har ert trossamfund kontakt med kommunen?',
  'Undervisningen i religionskunskap tar upp flera religioner.',
  'Hur undervisar ni i religionskunskap?',
  'Sametinget har yttrat sig. Samebyn är inbjuden.',
  'Hemtjänsten ska ha arbetskläder. Anteckna klädstorlek.',
  'Medarbetarna registrerar resor till möten i reseräkningen.',
  'Anställda rapporterar resor i tjänsten.',
  'Rapportera utlandsresor i tjänsten i reseräkningen.',
  'Säkerhetssamordnaren följer utvecklingen i sociala medier och rapporterar till styrgruppen.',
  'Chefen ska uppmärksamma om medarbetare mår dåligt efter ett hot.',
  'Moderaterna och Socialdemokraterna yrkar bifall.',
  'Familjen är den viktigaste skyddsfaktorn.',
  'Rapportera hot och våld i avvikelsesystemet.',
  'Kontaktperson: Asta Berg, säkerhetssamordnare.',
  'Gustav Vasa, Karin Boye och Raoul Wallenberg tas upp i årskurs 8.',
  'Asta Skog och Bo Strand leder arbetsgruppen.',
  'Organisationsnummer 212000-0142, dnr KS.2016.356.',
  // What plans say of themselves.
  'Vi registrerar aldrig åsikter, tro eller klädsel.',
  'Ingen får anteckna vad eleverna tycker.',
  'Förbudet mot åsiktsregistrering gäller alla.',
  'Vi frågar aldrig vad du själv tycker i politik eller religion.',
  'Dokumentera åsikter från samrådet i bilagan.',
  'Anteckna invånarnas åsikter om förslaget till plan.',
  'Vilka partier är representerade i rådet?',
  'Hur lätt är det att rösta där du bor?',
  'Vet du var du kan rösta?',
  'Hur stöttar ditt parti dig om du blir hotad?',
  'Vad tycker du om enkäten?',
  'Kartlägg hot mot anställda på nätet och följ upp dem.',
  'Kommunen har ett SSPF-samarbete med polisen.',
  'Eleven som blir utsatt får stöd av elevhälsan.',
  'Barnen på förskolan lär sig om demokrati.',
  'Vi samarbetar med grannarna i Norge. Eleverna läser Bröderna Lejonhjärta.',
  'Rapportera extremistiska klistermärken och flygblad till polisen.',
  'Hur tänker ni kring religion och kultur i vården?',
  'Vad tycker du om EU-bidraget?',
  'Mannen på gatan vet sällan vart han ska vända sig.',
  'Följ kommunen i sociala medier.',
  'Report concern under chapter 19 section 1 of the Social Services Act.',
  'Report hate crimes to the police.',
  'We never record what people think or believe.',
  'What do you think about the survey?',
])('let through: %s', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

describe('questions', () => {
  const rulesOf = (question: Parameters<typeof judgeQuestion>[0]) => judgeQuestion(question).map(({ rule }) => rule);

  test.each([
    [{ text: 'Religion' }],
    [{ text: 'Ange ditt parti' }],
    [{ text: 'Berätta hur du röstade', help: 'Vilket parti röstade du på?' }],
    [{ text: 'Vilket alternativ passar dig?', options: ['Moderaterna', 'Socialdemokraterna', 'Annat'] }],
    [{ text: 'Vad passar in?', options: ['Kristen', 'Muslim', 'Inget'] }],
    [{ text: 'Hur stort är ditt förtroende?', rows: ['Centerpartiet', 'Vänsterpartiet'] }],
    [{ text: 'Vad passar in?', options: ['Jag röstar på SD', 'Jag är muslim'] }],
  ])('refuses %j', (question) => {
    expect(judgeQuestion(question)).toMatchObject([{ rule: 'own-view', certainty: 'certain' }]);
  });

  test.each([
    'Skriv namnet på en elev som du är orolig för',
    'Vilka kollegor har extrema åsikter?',
    'Vad heter du?',
    'Ange ditt namn',
    'Har du någon i din klass som du misstänker är extremist?',
    'What is your name?',
    'Write the names of pupils you worry about',
    'Which of your colleagues are extremists?',
  ])('refuses to ask who somebody is: %s', (text) => {
    expect(judgeQuestion({ text })).toMatchObject([{ rule: 'person-asked', certainty: 'certain' }]);
  });

  test.each([
    'Vet du vart du vänder dig om du misstänker att ett barn far illa?',
    'Skriv namnet på rutinen ni använder',
    'Vilken roll har din närmaste chef i arbetet mot hot?',
    'Har du någon gång varit orolig för en elev?',
    'Vilka utbildningar om extremism har du gått?',
    'Vem är ansvarig för arbetet mot våldsbejakande extremism hos er?',
  ])('lets through: %s', (text) => {
    expect(rulesOf({ text })).toEqual([]);
  });

  test('asks about what may point out somebody, in options too', () => {
    expect(rulesOf({ text: 'Vem har ni mött?', options: ['Familjen på Skolgatan', 'Ingen'] })).toEqual(['pointed-out']);
    expect(rulesOf({ text: 'Vem har ni mött?', help: 'Skriv till asta@testvik.example' })).toEqual(['e-mail']);
  });

  test('lets every question of the bank through, in both languages', () => {
    for (const { key, text, help, options } of QUESTION_BANK)
      for (const language of ['sv', 'en'] as const)
        expect(
          rulesOf({
            text: text[language],
            help: help?.[language],
            options: options.map(({ label }) => label[language]),
          }),
          key,
        ).toEqual([]);
  });
});

test.each([
  'Enkäten är helt anonym.',
  'Vi garanterar att du är anonym.',
  'Svaren går inte att spåra.',
  'The survey is completely anonymous.',
  'Det är inte svårt, och du är helt anonym.',
])('asks about a promise of anonymity: %s', (text) => {
  expect(judgeText(text)).toMatchObject([{ rule: 'anonymity-claimed', certainty: 'possible' }]);
});

test.each([
  'Svaret är inte helt anonymt.',
  'Vi kan inte garantera att du är anonym.',
  'Svaren är inte garanterat anonyma.',
  'Ingen kan garantera att svaren är anonyma.',
  'Ett svar är aldrig helt anonymt.',
  'We cannot guarantee that you are anonymous.',
  'Enkäten är inte anonym mot den som skriver in den.',
  'Anonyma svar visas i grupp.',
])('lets through: %s', (text) => {
  expect(judgeText(text)).toEqual([]);
});

test('the product’s own texts meet at most three false alarms in forty pages', () => {
  // Words in quotation marks of what the product says and what its invented municipalities write; a page is 350 words.
  const texts = globSync(['src/content/**/*.ts', 'src/demo/**/*.ts', 'src/**/*.texts.ts'])
    .filter((file) => !/\.test\.ts$|foundations\/screen/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(['`])((?:(?!\1)[^\\]|\\.)*)\1/gs)].map(([, , text = '']) => text),
    )
    .filter((text) => text.split(' ').length > 3);
  const pages = texts.join(' ').split(/\s+/).length / 350;
  const named = new Set(['own-view', 'opinion-record', 'pointed-out', 'person-asked', 'anonymity-claimed', 'watching']);
  const alarms = texts.flatMap(judgeText).filter(({ rule }) => named.has(rule));
  expect(pages).toBeGreaterThan(100);
  expect(alarms.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([]);
  expect(alarms.length / pages).toBeLessThanOrEqual(3 / 40);
});

test('the reason says what was found and what to write instead', () => {
  const [certain] = judgeText('Vilket parti röstar du på?');
  expect(certain && explainFindings([certain], 'sv')).toMatch(
    /egen åsikt, tro eller röst: Vilket parti röstar du\. .*arbetsplatsen/,
  );
  const [possible] = judgeText('Look out for changed behaviour among pupils.');
  expect(possible && explainFindings([possible], 'en')).toMatch(
    /keep an eye on people: Look out for changed behaviour\. .*tick the box/,
  );
  expect(screen.assurance.sv).toContain('pekar inte ut någon');
});

test.each(['familjen ', 'Rapportera elevers ', 'vilket parti ', 'Följ en medlem ', 'hur röstar '])(
  'a very long text is read in time: %s',
  (words) => {
    const begun = performance.now();
    judgeText(words.repeat(4000));
    judgeText(`${words}${'a'.repeat(20_000)}`);
    expect(performance.now() - begun).toBeLessThan(10_000);
  },
);
