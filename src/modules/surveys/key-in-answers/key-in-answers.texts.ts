import { defineTexts } from '#platform/i18n/texts.ts';

export const keyInAnswersTexts = defineTexts(
  {
    heading: 'Enkät på papper',
    lead: 'Skriv ut enkäten och dela ut den. En eller två personer skriver sedan in svaren.',
    claimTitle: 'Förtrolig, inte anonym',
    claim:
      'Den som skriver in svaren läser dem och kan känna igen en handstil. Det står i informationen som följer med enkäten. Säg det också när ni delar ut den.',
    stepsHeading: 'Så gör ni',
    steps: {
      first:
        'Skriv ut enkäten och ett omärkt kuvert till var och en. Skriv ingenting på papperet som visar vem som får det.',
      second: 'Ställ en låst låda där alla kan lämna sitt kuvert utan att någon ser.',
      third: 'Blanda kuverten innan någon öppnas.',
      fourth: 'Gå till adressen nedan, skriv inskrivningskoden och skriv in ett papper i taget.',
      fifth: 'Sätt ett kryss på papperet när det är inskrivet. Då skrivs det inte in två gånger.',
      sixth: 'Strimla papperen enligt ert gallringsbeslut när allt är inskrivet.',
    },
    printHeading: 'Enkäten att skriva ut',
    print: (language: string) => `Hämta enkäten på ${language} (PDF)`,
    notPrintable: (languages: string) =>
      `PDF går inte att göra på ${languages}, eftersom tecknen saknas i våra typsnitt.`,
    keyingHeading: 'Att skriva in svaren',
    keyIn: 'Adress',
    code: 'Inskrivningskod',
    codeWhy: 'Ge koden bara till dem som ska skriva in svar. Den behövs varje gång någon börjar.',
    codeGone: 'Inskrivningskoden går inte att räkna fram. Filen som den räknas fram ur finns inte på den här servern.',
    noCount:
      'Hur många papper som är inskrivna visas inte förrän enkäten har stängt. Annars kunde någon se när ett visst papper skrevs in.',
    questions: 'Frågorna i enkäten',
    toRead: 'Så här ställs frågorna. Pappret ska inte fyllas i.',
    sheet: 'Enkät på papper',
    how: {
      single: 'Kryssa i en ruta.',
      multiple: 'Kryssa i alla rutor som stämmer.',
      alone: (option: string) => `Kryssar du i ”${option}” kryssar du inte i någon annan.`,
      matrix: 'Kryssa i en ruta på varje rad.',
      ranking:
        'Skriv 1 i rutan vid det du sätter först, 2 vid det du sätter sedan, och så vidare. Skriv i alla rutor eller ingen.',
    },
    ending: 'Tack! Lägg enkäten i kuvertet och lämna det i lådan.',
    pen: 'Skriv med penna. Fyll bara i det du vill svara på. Skriv inte ditt namn.',
  },
  {
    heading: 'Survey on paper',
    lead: 'Print the survey and hand it out. One or two people then type in the answers.',
    claimTitle: 'Confidential, not anonymous',
    claim:
      'Whoever types in the answers reads them and may recognise a handwriting. The information that comes with the survey says so. Say it too when you hand it out.',
    stepsHeading: 'How to do it',
    steps: {
      first:
        'Print the survey, with an unmarked envelope for each person. Write nothing on the paper that shows who gets it.',
      second: 'Place a locked box where everyone can leave their envelope without being seen.',
      third: 'Shuffle the envelopes before any is opened.',
      fourth: 'Go to the address below, type the keying code and type in one paper at a time.',
      fifth: 'Put a cross on the paper when it has been typed in. Then it is not typed in twice.',
      sixth: 'Shred the papers according to your disposal decision when all have been typed in.',
    },
    printHeading: 'The survey to print',
    print: (language: string) => `Download the survey in ${language} (PDF)`,
    notPrintable: (languages: string) =>
      `PDF cannot be made in ${languages}, because our fonts do not have the characters.`,
    keyingHeading: 'Typing in the answers',
    keyIn: 'Address',
    code: 'Keying code',
    codeWhy: 'Give the code only to those who are to type in answers. It is needed each time someone begins.',
    codeGone: 'The keying code cannot be computed. The file it is computed from is not on this server.',
    noCount:
      'How many papers have been typed in is not shown until the survey has closed. Otherwise someone could see when a certain paper was typed in.',
    questions: 'The questions of the survey',
    toRead: 'This is how the questions are asked. This paper is not to be filled in.',
    sheet: 'Survey on paper',
    how: {
      single: 'Tick one box.',
      multiple: 'Tick all boxes that are right.',
      alone: (option: string) => `If you tick “${option}”, tick no other.`,
      matrix: 'Tick one box in each row.',
      ranking:
        'Write 1 in the box by what you put first, 2 by what you put next, and so on. Write in all the boxes or none.',
    },
    ending: 'Thank you! Put the survey in the envelope and leave it in the box.',
    pen: 'Write with a pen. Fill in only what you want to answer. Do not write your name.',
  },
);
