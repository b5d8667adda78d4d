import { sql } from 'kysely';
import type { Locale } from '#platform/i18n/locale.ts';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { surveysPaths } from './surveys.paths.ts';

const surveys: SearchSource = {
  kind: 'enkater',
  label: { sv: 'Enkäter', en: 'Surveys' },
  rows: (db, locale) =>
    db
      .selectFrom('survey')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', noText.as('place')])
      .select([
        sql<string>`concat_ws(' · ', nullif(introduction, ''), ${questionTexts(locale)})`.as('text'),
        noText.as('number'),
      ]),
  path: (organisation, { key }) => surveysPaths.survey(organisation, Number(key)),
};

function questionTexts(locale: Locale) {
  const path = `$.sections[*].questions[*].text.${locale}`;
  return sql`(select string_agg(question #>> '{}', ' · ') from jsonb_path_query(survey.questions, ${path}::jsonpath) question)`;
}

/** By the title alone: what was answered is not searched. */
const results: SearchSource = {
  kind: 'resultat',
  label: { sv: 'Enkätresultat', en: 'Survey results' },
  rows: (db) =>
    db
      .selectFrom('result as r')
      .innerJoin('survey as s', 's.id', 'r.surveyId')
      .select([sql<string>`r.id::text`.as('key'), 'r.surveyId as withinId', 's.title'])
      .select([noText.as('place'), noText.as('text'), noText.as('number')]),
  path: (organisation, { withinId }) => surveysPaths.result(organisation, withinId ?? 0),
};

export const surveysSearch: readonly SearchSource[] = [surveys, results];
