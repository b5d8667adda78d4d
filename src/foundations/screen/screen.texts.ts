import { defineTexts } from '#platform/i18n/texts.ts';
import { personNumberTexts } from '#platform/person-number.texts.ts';

export const screenTexts = defineTexts(
  {
    rules: {
      'person-number': () => personNumberTexts.sv.refused,
      'e-mail': (words: string) => `I texten står en e-postadress: ${words}.`,
      telephone: (words: string) => `I texten står ett telefonnummer: ${words}.`,
    },
    more: (count: string) => ` och ${count} till`,
    decide: 'Skriv ingenting om enskilda personer. Ta bort det, eller kryssa i rutan om texten handlar om något annat.',
    assurance: 'Texten handlar inte om en enskild person',
  },
  {
    rules: {
      'person-number': () => personNumberTexts.en.refused,
      'e-mail': (words: string) => `The text holds an e-mail address: ${words}.`,
      telephone: (words: string) => `The text holds a telephone number: ${words}.`,
    },
    more: (count: string) => ` and ${count} more`,
    decide: 'Write nothing about individuals. Remove it, or tick the box if the text is about something else.',
    assurance: 'The text is not about an individual',
  },
);
