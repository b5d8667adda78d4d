import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { decisionsPaths } from './decisions.paths.ts';

/** Also by the registrar's numbers, whole or in part. */
const matters: SearchSource = {
  kind: 'arenden',
  label: { sv: 'Ärenden', en: 'Matters' },
  rows: (db) =>
    db
      .selectFrom('matter as m')
      .select([sql<string>`m.id::text`.as('key'), inNothing.as('withinId'), 'm.title', numbers.as('place')])
      .select([noText.as('text'), numbers.as('number')]),
  path: (organisation, { key }) => decisionsPaths.matter(organisation, Number(key)),
};

const numbers = sql<string>`coalesce((select string_agg(d.value, ', ' order by d.id) from designation d
  where d.organisation_id = m.organisation_id and d.matter_id = m.id), '')`;

const memoranda: SearchSource = {
  kind: 'tjansteskrivelser',
  label: { sv: 'Tjänsteskrivelser', en: 'Memoranda' },
  rows: (db) =>
    db
      .selectFrom('memorandum as m')
      .innerJoin('matter', 'matter.id', 'm.matterId')
      .select([sql<string>`m.id::text`.as('key'), inNothing.as('withinId'), 'm.title', 'matter.title as place'])
      .select([memorandumText.as('text'), noText.as('number')]),
  path: (organisation, { key }) => decisionsPaths.memorandum(organisation, Number(key)),
};

/** What the memorandum says. Not the officer's address and telephone. */
const memorandumText = sql<string>`concat_ws(' · ', nullif(m.summary, ''), nullif(m.background, ''), nullif(m.assessment, ''), nullif(m.addressee, ''),
  (select string_agg(p.text, ' · ' order by p.sort) from proposal p where p.organisation_id = m.organisation_id and p.memorandum_id = m.id),
  (select string_agg(a.title, ' · ' order by a.sort) from attachment a where a.organisation_id = m.organisation_id and a.memorandum_id = m.id))`;

/** A decision is called what its node is called: body, day and paragraph, as it was recorded. */
const decisions: SearchSource = {
  kind: 'beslut',
  label: { sv: 'Beslut', en: 'Decisions' },
  rows: (db) =>
    db
      .selectFrom('decision as d')
      .innerJoin('matter', 'matter.id', 'd.matterId')
      .select([sql<string>`d.id::text`.as('key'), inNothing.as('withinId'), nodeTitle.as('title')])
      .select(['matter.title as place', 'd.text', noText.as('number')]),
  path: (organisation, { key }) => decisionsPaths.decision(organisation, Number(key)),
};

const nodeTitle = sql<string>`(select n.title from node n where n.organisation_id = d.organisation_id and n.id = d.id)`;

export const decisionsSearch: readonly SearchSource[] = [matters, memoranda, decisions];
