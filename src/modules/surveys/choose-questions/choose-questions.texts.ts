import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const chooseQuestionsTexts = defineTexts(
  {
    heading: 'Frågor',
    summary: (questions: number, minutes: number) => `${inSwedish.questions(questions)}, ungefär ${minutes} min`,
    explanation:
      'Så här läser den som svarar frågorna. Ta bort bocken för en fråga som ni inte vill ställa. Ordalydelsen går inte att ändra i den här versionen: då kan svaren jämföras mellan år och kommuner.',
    options: (several: boolean, labels: string[]) => `${several ? 'Flera val' : 'Ett val'}: ${labels.join(' · ')}`,
    purpose: (purpose: string) => `Varför vi frågar: ${purpose}`,
    save: 'Spara valet',
    chosen: (title: string, questions: number) => `Valde ${inSwedish.questions(questions)} till enkäten ”${title}”`,
  },
  {
    heading: 'Questions',
    summary: (questions: number, minutes: number) => `${inEnglish.questions(questions)}, about ${minutes} min`,
    explanation:
      'This is how respondents read the questions. Untick a question that you do not want to ask. The wording cannot be changed in this version, so that answers can be compared between years and municipalities.',
    options: (several: boolean, labels: string[]) =>
      `${several ? 'Several choices' : 'One choice'}: ${labels.join(' · ')}`,
    purpose: (purpose: string) => `Why we ask: ${purpose}`,
    save: 'Save the choice',
    chosen: (title: string, questions: number) => `Chose ${inEnglish.questions(questions)} for the survey “${title}”`,
  },
);
