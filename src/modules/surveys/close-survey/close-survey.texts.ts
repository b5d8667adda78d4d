import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const closeSurveyTexts = defineTexts(
  {
    heading: 'Stäng enkäten',
    early: (day: string) => `Sista dag att svara är ${day}`,
    earlyWhy: 'Stänger du nu hinner inte alla svara.',
    question: (title: string) => `Ska ”${title}” stängas och räknas?`,
    noMore: 'Ingen kan svara mer.',
    counted: (k: number) =>
      `Svaren räknas ihop i grupperna som bestämdes. Grupper med färre än ${k} svar visas tillsammans med en annan.`,
    destroyed: 'Sedan förstörs de enskilda svaren, koderna och adresserna. Bara summorna finns kvar.',
    noReturn: 'Det går inte att ångra.',
    label: 'Stäng och räkna',
    closed: (title: string) => `Stängde enkäten ”${title}”`,
    frozen: (title: string, answered: number, invited: number) =>
      `Räknade ${inSwedish.number(answered)} svar av ${inSwedish.number(invited)} i enkäten ”${title}”. De enskilda svaren förstördes.`,
  },
  {
    heading: 'Close the survey',
    early: (day: string) => `The last day to answer is ${day}`,
    earlyWhy: 'If you close it now, not everyone has time to answer.',
    question: (title: string) => `Close “${title}” and count the answers?`,
    noMore: 'Nobody can answer any more.',
    counted: (k: number) =>
      `The answers are counted in the groups that were decided. Groups with fewer than ${k} answers are shown together with another.`,
    destroyed: 'Then the separate answers, the codes and the addresses are destroyed. Only the sums remain.',
    noReturn: 'This cannot be undone.',
    label: 'Close and count',
    closed: (title: string) => `Closed the survey “${title}”`,
    frozen: (title: string, answered: number, invited: number) =>
      `Counted ${inEnglish.number(answered)} answers of ${inEnglish.number(invited)} in the survey “${title}”. The separate answers were destroyed.`,
  },
);
