import { defineTexts } from '#platform/i18n/texts.ts';

export const moveQuestionTexts = defineTexts(
  {
    heading: 'Flytta frågan',
    place: 'Var ska frågan stå?',
    first: (section: string) => `Först i ${section}`,
    after: (question: string) => `Efter ${question}`,
    save: 'Flytta frågan',
    placeMissing: 'Välj en plats i listan',
    moved: (title: string, question: string) => `Flyttade frågan ”${question}” i enkäten ”${title}”`,
  },
  {
    heading: 'Move the question',
    place: 'Where should the question be?',
    first: (section: string) => `First in ${section}`,
    after: (question: string) => `After ${question}`,
    save: 'Move the question',
    placeMissing: 'Choose a place in the list',
    moved: (title: string, question: string) => `Moved the question “${question}” in the survey “${title}”`,
  },
);
