import { expect, test } from 'vitest';
import { chooseSurveys, surveyChoice } from './choose-surveys.rules.ts';
import type { SurveyListing } from './survey.queries.ts';

const survey = (title: string, state: SurveyListing['state'], closesOn: string | null): SurveyListing => ({
  id: 1,
  title,
  state,
  mode: 'codes',
  closesOn,
  openedAt: null,
  closedAt: null,
  response: undefined,
  soFar: undefined,
});
const surveys = [
  survey('Ö', 'draft', null),
  survey('Enkät 10', 'open', '2026-12-11'),
  survey('Enkät 2', 'closed', '2027-01-01'),
];

test.each([
  ['', ['Ö', 'Enkät 10', 'Enkät 2']],
  ['?visa=oppna', ['Enkät 10']],
  ['?visa=stangda&ordning=namn', ['Enkät 2']],
  ['?ordning=namn', ['Enkät 2', 'Enkät 10', 'Ö']],
  ['?ordning=dag', ['Enkät 2', 'Enkät 10', 'Ö']],
  ['?visa=<script>&ordning=x', ['Ö', 'Enkät 10', 'Enkät 2']],
])('%s', (query, titles) => {
  expect(chooseSurveys(surveys, surveyChoice(new URLSearchParams(query))).map((one) => one.title)).toEqual(titles);
});
