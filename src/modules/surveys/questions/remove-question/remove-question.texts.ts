import { defineTexts } from '#platform/i18n/texts.ts';

export const removeQuestionTexts = defineTexts(
  {
    removed: (title: string, question: string) => `Tog bort frågan ”${question}” ur enkäten ”${title}”`,
    governing: (text: string) =>
      `Frågan styr om ”${text}” visas. Ändra villkoret för den först, så kan ni ta bort den här.`,
  },
  {
    removed: (title: string, question: string) => `Removed the question “${question}” from the survey “${title}”`,
    governing: (text: string) =>
      `The question decides whether “${text}” is shown. Change the condition of that one first, and then this can be removed.`,
  },
);
