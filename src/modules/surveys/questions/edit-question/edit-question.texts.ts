import { defineTexts } from '#platform/i18n/texts.ts';

export const editQuestionTexts = defineTexts(
  {
    heading: 'Ändra frågan',
    fromBank: (key: string) => `Frågan är ${key} i frågebanken`,
    fromBankWhy:
      'Ändrar du orden blir den en egen fråga. Svaren läggs då aldrig ihop med svar på frågebankens ord, varken mellan år eller mellan kommuner. Du kan ändra om frågan är obligatorisk, om svaren blandas och varför ni frågar utan att det händer.',
    sensitive: 'Frågan är känslig enligt frågebanken. Det ligger fast.',
    harmless: 'Frågan är inte känslig enligt frågebanken. Det ligger fast.',
    own: (version: number) =>
      `Det här är version ${version} av frågan. Ändrar du orden blir det nästa version. Svar på två versioner läggs aldrig ihop.`,
    translations: 'Ändrar du en text tas dess översättningar bort, eftersom de skulle säga något annat.',
    save: 'Spara frågan',
    edited: (title: string, question: string) => `Ändrade frågan ”${question}” i enkäten ”${title}”`,
  },
  {
    heading: 'Change the question',
    fromBank: (key: string) => `The question is ${key} of the question bank`,
    fromBankWhy:
      'If you change the words, it becomes a question of your own. Answers to it are then never added to answers to the bank’s words, between years or between municipalities. You can change whether it is required, whether answers are shuffled and why you ask without that.',
    sensitive: 'The question is sensitive according to the bank. That stands.',
    harmless: 'The question is not sensitive according to the bank. That stands.',
    own: (version: number) =>
      `This is version ${version} of the question. If you change the words, it becomes the next version. Answers to two versions are never added up.`,
    translations: 'If you change a text, its translations are removed, since they would say something else.',
    save: 'Save the question',
    edited: (title: string, question: string) => `Changed the question “${question}” in the survey “${title}”`,
  },
);
