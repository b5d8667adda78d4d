import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../../numbers.ts';

export const chooseQuestionsTexts = defineTexts(
  {
    heading: 'Välj bort frågor',
    explanation:
      'Ta bort bocken för det som ni inte vill fråga om. Det som ni har valt bort ur en färdig enkät står kvar här, så att ni kan ta med det igen.',
    purpose: (purpose: string) => `Varför vi frågar: ${purpose}`,
    save: 'Spara valet',
    chosen: (title: string, questions: number) => `Valde ${inSwedish.questions(questions)} till enkäten ”${title}”`,
  },
  {
    heading: 'Leave out questions',
    explanation:
      'Untick what you do not want to ask. What you have left out of a ready survey stays here, so that you can take it in again.',
    purpose: (purpose: string) => `Why we ask: ${purpose}`,
    save: 'Save the choice',
    chosen: (title: string, questions: number) => `Chose ${inEnglish.questions(questions)} for the survey “${title}”`,
  },
);
