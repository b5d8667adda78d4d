import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { situationPaths } from './situation.paths.ts';

const findings: SearchSource = {
  kind: 'slutsatser',
  label: { sv: 'Slutsatser', en: 'Findings' },
  rows: (db) =>
    db
      .selectFrom('finding')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', noText.as('place')])
      .select(['text', noText.as('number')]),
  path: (organisation, { key }) => situationPaths.finding(organisation, Number(key)),
};

/** Whose need it is belongs to what is searched: the same need may be several administrations'. */
const needs: SearchSource = {
  kind: 'behov',
  label: { sv: 'Behov', en: 'Needs' },
  rows: (db) =>
    db
      .selectFrom('need')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', noText.as('place')])
      .select([
        sql<string>`concat_ws(' · ', nullif(text, ''), nullif(rank_reason, ''))`.as('text'),
        noText.as('number'),
      ]),
  path: (organisation, { key }) => situationPaths.need(organisation, Number(key)),
};

export const situationSearch: readonly SearchSource[] = [findings, needs];
