import { defineTexts } from '#platform/i18n/texts.ts';
import { personNumberTexts } from '#platform/person-number.texts.ts';

export const screenTexts = defineTexts(
  {
    rules: {
      'person-number': () => personNumberTexts.sv.refused,
      'own-view': (words: string) =>
        `Texten frågar efter någons egen åsikt, tro eller röst: ${words}. Det frågar Stadig aldrig om. Fråga i stället om arbetsplatsen eller orten.`,
      'opinion-record': (words: string) =>
        `Texten ber någon skriva upp eller rapportera vad människor tycker, tror, har på sig eller var de reser: ${words}. Det görs inte i Stadig. Skriv i stället vad som har hänt, eller vart den som är orolig ska vända sig.`,
      'e-mail': (words: string) => `I texten står en e-postadress: ${words}.`,
      telephone: (words: string) => `I texten står ett telefonnummer: ${words}.`,
      'pointed-out': (words: string) => `Texten kan peka ut någon: ${words}.`,
      'person-asked': (words: string) =>
        `Texten frågar vem någon är: ${words}. Stadig samlar inte in namn eller uppgifter om enskilda. Fråga i stället vad som har hänt, eller om man vet vart man ska vända sig.`,
      'anonymity-claimed': (words: string) =>
        `Texten lovar mer om anonymitet än någon kan hålla: ${words}. Skriv mot vem svaren skyddas, eller hänvisa till informationen på sidan.`,
      watching: (words: string) =>
        `Texten kan be någon hålla koll på människor: ${words}. Skriv hellre vilket stöd som finns, och vart den som är orolig ska vända sig.`,
    },
    more: (count: string) => ` och ${count} till`,
    decide: 'Skriv ingenting om enskilda personer. Ta bort det, eller kryssa i rutan om texten handlar om något annat.',
    assurance: 'Texten pekar inte ut någon, och ber ingen hålla koll på människor',
  },
  {
    rules: {
      'person-number': () => personNumberTexts.en.refused,
      'own-view': (words: string) =>
        `The text asks for someone’s own opinion, belief or vote: ${words}. Stadig never asks that. Ask about the workplace or the area instead.`,
      'opinion-record': (words: string) =>
        `The text asks someone to write down or report what people think, believe, wear or where they travel: ${words}. That is not done in Stadig. Write what has happened instead, or where those who are concerned should turn.`,
      'e-mail': (words: string) => `The text holds an e-mail address: ${words}.`,
      telephone: (words: string) => `The text holds a telephone number: ${words}.`,
      'pointed-out': (words: string) => `The text may point someone out: ${words}.`,
      'person-asked': (words: string) =>
        `The text asks who somebody is: ${words}. Stadig collects no names or details of individuals. Ask what has happened instead, or whether people know where to turn.`,
      'anonymity-claimed': (words: string) =>
        `The text promises more anonymity than anyone can keep: ${words}. Write towards whom the answers are protected, or point to the information on the page.`,
      watching: (words: string) =>
        `The text may ask someone to keep an eye on people: ${words}. Write what support there is instead, and where those who are concerned should turn.`,
    },
    more: (count: string) => ` and ${count} more`,
    decide: 'Write nothing about individuals. Remove it, or tick the box if the text is about something else.',
    assurance: 'The text points nobody out, and asks nobody to keep an eye on people',
  },
);
