import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { plansPaths } from './plans.paths.ts';

const measures: SearchSource = {
  kind: 'atgarder',
  label: { sv: 'Åtgärder', en: 'Measures' },
  rows: (db) =>
    db
      .selectFrom('measure as m')
      .innerJoin('plan as p', 'p.id', 'm.planId')
      .select([sql<string>`m.id::text`.as('key'), 'm.planId as withinId', 'm.title', 'p.title as place'])
      .select([
        sql<string>`concat_ws(' · ', nullif(m.goal, ''), nullif(m.owner, ''), nullif(m.resources, ''), nullif(m.indicator, ''),
          nullif(m.target_group, ''), nullif(m.no_need_reason, ''))`.as('text'),
        noText.as('number'),
      ]),
  path: (organisation, { key, withinId }) => plansPaths.measure(organisation, withinId ?? 0, Number(key)),
};

const plans: SearchSource = {
  kind: 'planer',
  label: { sv: 'Planer', en: 'Plans' },
  rows: (db) =>
    db
      .selectFrom('plan')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', noText.as('place')])
      .select([noText.as('text'), noText.as('number')]),
  path: (organisation, { key }) => plansPaths.plan(organisation, Number(key)),
};

/** The text of plans, block by block, so that the hit leads to the place. The plan's title has a hit of its own. */
const blocks: SearchSource = {
  kind: 'plantext',
  label: { sv: 'Text i planer', en: 'Text in plans' },
  rows: (db) =>
    db
      .selectFrom('planBlock as b')
      .innerJoin('plan as p', 'p.id', 'b.planId')
      .select(['b.id as key', 'b.planId as withinId', noText.as('title'), 'p.title as place'])
      .select([textsIn.as('text'), noText.as('number')]),
  path: (organisation, { key, withinId }) => plansPaths.plan(organisation, withinId ?? 0, key),
};

/** What a reader of the block reads, wherever in it that stands. `strict`, because `lax` would find what stands in a list twice. */
const textsIn = sql<string>`coalesce((select regexp_replace(string_agg(part #>> '{}', ' '), ' +([.,;:!?])', '\\1', 'g')
  from jsonb_path_query(b.content, 'strict $.** ? (exists (@.text)).text') part), '')`;

export const plansSearch: readonly SearchSource[] = [measures, plans, blocks];
