import { defineTexts } from '#platform/i18n/texts.ts';

export const trackTexts = defineTexts(
  {
    title: 'Välj spår',
    lead: 'Spåret säger hur stort arbetet är tänkt. Ni kan byta när som helst, och inget går förlorat.',
    label: 'Hur stort ska arbetet vara?',
    names: { small: 'Lilla spåret', project: 'Projektspåret' },
    holds: {
      small:
        'Ryms i en femtedels tjänst. Ta med det ni har, gör en enkät, fem intervjuer och en workshop, och bestäm åtta åtgärder.',
      project:
        'För er som har fått ett bidrag. Flera enkäter, 24 intervjuer som två personer kodar, och korta lektioner under ett år.',
    },
    outside: 'Intervjuer, workshop och lektioner håller ni utanför Stadig så länge.',
    missing: 'Välj ett av spåren',
    save: 'Spara valet',
    chosen: (project: boolean) => (project ? 'Valde projektspåret' : 'Valde lilla spåret'),
    going: {
      small: 'Ni går lilla spåret, som ryms i en femtedels tjänst: en enkät, de viktigaste behoven och åtta åtgärder.',
      project: 'Ni går projektspåret: flera enkäter, fler behov och åtgärder.',
    },
    soFar: (results: string, needs: string, measures: string) => `Hittills: ${results}, ${needs} och ${measures}.`,
    results: {
      small: (count: number) =>
        count > 1 ? `${count} räknade enkäter, där en räcker` : count === 1 ? 'en räknad enkät' : 'ingen räknad enkät',
      project: (count: number) => (count === 1 ? 'en räknad enkät' : `${count} räknade enkäter`),
    },
    needs: (count: number) => (count === 1 ? 'ett behov' : `${count} behov`),
    measures: {
      small: (count: number) => (count > 8 ? `${count} åtgärder, där åtta räcker` : `${count} av 8 åtgärder`),
      project: (count: number) => (count === 1 ? 'en åtgärd' : `${count} åtgärder`),
    },
    change: 'Byt spår',
  },
  {
    title: 'Choose a track',
    lead: 'The track says how large the work is meant to be. You can change at any time, and nothing is lost.',
    label: 'How large is the work to be?',
    names: { small: 'The small track', project: 'The project track' },
    holds: {
      small:
        'Fits a fifth of a post. Bring what you have, make one survey, five interviews and one workshop, and decide on eight measures.',
      project:
        'For those who have been given a grant. Several surveys, 24 interviews coded by two people, and short lessons over a year.',
    },
    outside: 'For now, interviews, workshop and lessons are held outside Stadig.',
    missing: 'Choose one of the tracks',
    save: 'Save the choice',
    chosen: (project: boolean) => (project ? 'Chose the project track' : 'Chose the small track'),
    going: {
      small:
        'You follow the small track, which fits a fifth of a post: one survey, the most important needs and eight measures.',
      project: 'You follow the project track: several surveys, more needs and measures.',
    },
    soFar: (results: string, needs: string, measures: string) => `So far: ${results}, ${needs} and ${measures}.`,
    results: {
      small: (count: number) =>
        count > 1
          ? `${count} counted surveys, where one will do`
          : count === 1
            ? 'one counted survey'
            : 'no counted survey',
      project: (count: number) => (count === 1 ? 'one counted survey' : `${count} counted surveys`),
    },
    needs: (count: number) => (count === 1 ? 'one need' : `${count} needs`),
    measures: {
      small: (count: number) => (count > 8 ? `${count} measures, where eight will do` : `${count} of 8 measures`),
      project: (count: number) => (count === 1 ? 'one measure' : `${count} measures`),
    },
    change: 'Change track',
  },
);
