import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const closedSurveyTexts = defineTexts(
  {
    texts: 'Svar med egna ord',
    unreadable: 'Svar som inte gick att öppna',
    unreadableCount: (answers: number) => `${inSwedish.number(answers)}. De räknas som tomma.`,
    replaced: 'Ersatta koder',
    replacedCount: (codes: number) => inSwedish.codes(codes),
    byGroup: 'Svar grupp för grupp',
    byGroupWhy: (least: number) =>
      `Är färre än ${least} tillfrågade säger vi bara om minst hälften svarade. Visas grupper tillsammans gäller siffran dem tillsammans.`,
    belowHalf: 'Färre än hälften svarade',
    halfOrMore: 'Minst hälften svarade',
    atLeast: (answers: number, invited: number) => `Minst ${answers} av ${invited} svarade`,
    notSaid: 'Sägs inte',
    notByItself: 'Sägs inte. Gruppen visas inte.',
    togetherWith: (names: readonly string[], said: string) => `Tillsammans med ${names.join(', ')}: ${said}`,
    publicPromise: 'Det som är lovat, och hur vem som helst kan kontrollera räkningen',
  },
  {
    texts: 'Answers in one’s own words',
    unreadable: 'Answers that could not be opened',
    unreadableCount: (answers: number) => `${inEnglish.number(answers)}. They are counted as left blank.`,
    replaced: 'Replaced codes',
    replacedCount: (codes: number) => inEnglish.codes(codes),
    byGroup: 'Answers group by group',
    byGroupWhy: (least: number) =>
      `Where fewer than ${least} were asked we only say whether at least half answered. Where groups are shown together, the figure is of them together.`,
    belowHalf: 'Fewer than half answered',
    halfOrMore: 'At least half answered',
    atLeast: (answers: number, invited: number) => `At least ${answers} of ${invited} answered`,
    notSaid: 'Not said',
    notByItself: 'Not said. The group is not shown.',
    togetherWith: (names: readonly string[], said: string) => `Together with ${names.join(', ')}: ${said}`,
    publicPromise: 'What is promised, and how anyone can check the count',
  },
);
