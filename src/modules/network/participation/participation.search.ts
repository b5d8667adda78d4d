import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { participationPaths } from './participation.paths.ts';

/** What the organisation takes part in, with what was noted of it. Not who goes. */
export const participationSearch: SearchSource = {
  kind: 'deltaganden',
  label: { sv: 'Deltaganden', en: 'Taking part' },
  rows: (db) =>
    db
      .selectFrom('participation as p')
      .select([sql<string>`p.id::text`.as('key'), inNothing.as('withinId'), 'p.subject as title', 'p.inviter as place'])
      .select([said.as('text'), noText.as('number')])
      .where('p.subject', '<>', ''),
  path: (organisation, { key }) => participationPaths.participation(organisation, Number(key)),
};

const said = sql<string>`concat_ws(' · ', nullif(p.purpose, ''), nullif(p.documentation_promise, ''),
  (select string_agg(n.text, ' · ' order by n.id) from participation_note n where n.organisation_id = p.organisation_id and n.participation_id = p.id),
  (select string_agg(t.title, ' · ' order by t.id) from participation_task t where t.organisation_id = p.organisation_id and t.participation_id = p.id))`;
