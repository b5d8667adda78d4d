import type { SurveyListing } from './survey.queries.ts';

const states = { utkast: 'draft', oppna: 'open', stangda: 'closed' } as const;
export const surveyShows = ['alla', 'utkast', 'oppna', 'stangda'] as const;
export const surveyOrders = ['lage', 'namn', 'dag'] as const;

type SurveyChoice = { show: (typeof surveyShows)[number]; order: (typeof surveyOrders)[number] };

/** What the address asks for: `?visa=oppna&ordning=namn`. Anything else is all of them, by state. */
export function surveyChoice(query: URLSearchParams): SurveyChoice {
  return {
    show: surveyShows.find((one) => one === query.get('visa')) ?? 'alla',
    order: surveyOrders.find((one) => one === query.get('ordning')) ?? 'lage',
  };
}

/** Surveys in that state, in the order asked for; `dag` is the last day to answer, the latest first and those without one last. */
export function chooseSurveys(surveys: readonly SurveyListing[], { show, order }: SurveyChoice): SurveyListing[] {
  const chosen = surveys.filter((survey) => show === 'alla' || survey.state === states[show]);
  if (order === 'namn') return chosen.sort((a, b) => byName.compare(a.title, b.title));
  if (order === 'dag') return chosen.sort((a, b) => (b.closesOn ?? '').localeCompare(a.closesOn ?? ''));
  return chosen;
}

const byName = new Intl.Collator('sv', { numeric: true });
