import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const closeSurveyTexts = defineTexts(
  {
    heading: 'Stäng enkäten',
    early: (day: string) => `Sista dag att svara är ${day}`,
    earlyWhy: {
      codes: 'Stänger du nu hinner inte alla svara.',
      'open-link': 'Stänger du nu hinner inte alla svara.',
      keyed: 'Stänger du nu går det inte att skriva in fler papper.',
    },
    question: (title: string) => `Ska ”${title}” stängas och räknas?`,
    noMore: {
      codes: 'Ingen kan svara mer.',
      'open-link': 'Ingen kan svara mer.',
      keyed: 'Inga fler svar kan skrivas in.',
    },
    counted: (k: number) =>
      `Svaren öppnas och räknas ihop i grupperna som bestämdes. Grupper med färre än ${k} svar visas tillsammans med en annan.`,
    countedTogether: (k: number) =>
      `Svaren öppnas och räknas ihop. De visas för alla tillsammans, om det är minst ${k} svar.`,
    share: 'Svaren räknas först när någon har skrivit in en av de två delarna av nyckeln.',
    destroyed: {
      codes: 'Sedan förstörs de enskilda svaren, koderna, adresserna och nyckeln. Tabellerna som visas finns kvar.',
      'open-link': 'Sedan förstörs de enskilda svaren och nyckeln. Tabellerna som visas finns kvar.',
      keyed: 'Sedan förstörs de inskrivna svaren och nyckeln. Tabellerna som visas finns kvar.',
    },
    texts:
      'Det som är skrivet med egna ord sparas utan grupp, om det finns minst tjugo svar och sex texter. Annars förstörs det.',
    ofSome: (k: number) =>
      `En fråga som bara ställdes till en del räknas bara där minst ${k} av dem svarade. Deras egna ord sparas bara om det finns minst tjugo texter.`,
    noReturn: 'Det går inte att ångra.',
    label: 'Stäng och räkna',
    closed: (title: string) => `Stängde enkäten ”${title}”`,
    frozen: (title: string, of: { answered: number; invited: number; unreadable: number }) =>
      [
        of.invited === 0
          ? `Räknade ${inSwedish.number(of.answered)} svar i enkäten ”${title}”.`
          : `Räknade ${isNearlyAll(of) ? 'minst ' : ''}${inSwedish.number(of.answered)} svar av ${inSwedish.number(of.invited)} i enkäten ”${title}”.`,
        ...(of.unreadable > 0
          ? [`${inSwedish.number(of.unreadable)} gick inte att öppna och räknas som obesvarade.`]
          : []),
        'De enskilda svaren förstördes.',
      ].join(' '),
  },
  {
    heading: 'Close the survey',
    early: (day: string) => `The last day to answer is ${day}`,
    earlyWhy: {
      codes: 'If you close it now, not everyone has time to answer.',
      'open-link': 'If you close it now, not everyone has time to answer.',
      keyed: 'If you close it now, no more papers can be typed in.',
    },
    question: (title: string) => `Close “${title}” and count the answers?`,
    noMore: {
      codes: 'Nobody can answer any more.',
      'open-link': 'Nobody can answer any more.',
      keyed: 'No more answers can be typed in.',
    },
    counted: (k: number) =>
      `The answers are opened and counted in the groups that were decided. Groups with fewer than ${k} answers are shown together with another.`,
    countedTogether: (k: number) =>
      `The answers are opened and counted. They are shown for all together, if there are at least ${k}.`,
    share: 'The answers are counted only when somebody has typed in one of the two shares of the key.',
    destroyed: {
      codes:
        'Then the separate answers, the codes, the addresses and the key are destroyed. The tables that are shown remain.',
      'open-link': 'Then the separate answers and the key are destroyed. The tables that are shown remain.',
      keyed: 'Then the typed-in answers and the key are destroyed. The tables that are shown remain.',
    },
    texts:
      'What people wrote in their own words is kept without group, if there are at least twenty answers and six texts. Otherwise it is destroyed.',
    ofSome: (k: number) =>
      `A question that was put to some only is counted only where at least ${k} of them answered. Their own words are kept only if there are at least twenty texts.`,
    noReturn: 'This cannot be undone.',
    label: 'Close and count',
    closed: (title: string) => `Closed the survey “${title}”`,
    frozen: (title: string, of: { answered: number; invited: number; unreadable: number }) =>
      [
        of.invited === 0
          ? `Counted ${inEnglish.number(of.answered)} answers in the survey “${title}”.`
          : `Counted ${isNearlyAll(of) ? 'at least ' : ''}${inEnglish.number(of.answered)} answers of ${inEnglish.number(of.invited)} in the survey “${title}”.`,
        ...(of.unreadable > 0
          ? [`${inEnglish.number(of.unreadable)} could not be opened and count as left blank.`]
          : []),
        'The separate answers were destroyed.',
      ].join(' '),
  },
);

function isNearlyAll(of: { answered: number; invited: number }): boolean {
  return of.invited - of.answered <= 1;
}
