import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const closedSurveyTexts = defineTexts(
  {
    texts: 'Svar med egna ord',
    textsWait: (texts: number) =>
      `${inSwedish.number(texts)} väntar på att läsas. De är skilda från grupp och person. Läsningen kommer i en senare version.`,
    textsTooFew: 'För få för att sparas. De förstördes olästa.',
    unreadable: 'Svar som inte gick att öppna',
    unreadableCount: (answers: number) => `${inSwedish.number(answers)}. De räknas som tomma.`,
    replaced: 'Ersatta koder',
    replacedCount: (codes: number) => inSwedish.codes(codes),
    publicPromise: 'Det som är lovat, och hur vem som helst kan kontrollera räkningen',
  },
  {
    texts: 'Answers in one’s own words',
    textsWait: (texts: number) =>
      `${inEnglish.number(texts)} wait to be read. They are parted from group and person. Reading comes in a later version.`,
    textsTooFew: 'Too few to be kept. They were destroyed unread.',
    unreadable: 'Answers that could not be opened',
    unreadableCount: (answers: number) => `${inEnglish.number(answers)}. They are counted as left blank.`,
    replaced: 'Replaced codes',
    replacedCount: (codes: number) => inEnglish.codes(codes),
    publicPromise: 'What is promised, and how anyone can check the count',
  },
);
