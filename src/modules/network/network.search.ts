import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { networkPaths } from './network.paths.ts';
import { hostRoles } from './network.roles.ts';

/** What the organisation invites others to, with its meetings and the work between them. Not who has been invited, nor what anybody has answered. */
export const networkSearch: SearchSource = {
  kind: 'natverk',
  label: { sv: 'Nätverk', en: 'Networks' },
  rows: (db) =>
    db
      .selectFrom('network as n')
      .select([sql<string>`n.id::text`.as('key'), inNothing.as('withinId'), 'n.title', 'n.targetGroup as place'])
      .select([said.as('text'), noText.as('number')]),
  path: (organisation, { key }, actor) =>
    hasRole(actor, hostRoles)
      ? networkPaths.network(organisation, Number(key))
      : networkPaths.invitation(organisation, Number(key)),
};

const said = sql<string>`concat_ws(' · ', nullif(n.purpose, ''), nullif(n.documentation_promise, ''), nullif(n.terms, ''),
  (select string_agg(m.title || ' ' || m.place, ' · ' order by m.starts_at) from network_meeting m where m.organisation_id = n.organisation_id and m.network_id = n.id),
  (select string_agg(a.title, ' · ' order by a.sort) from assignment a where a.organisation_id = n.organisation_id and a.network_id = n.id))`;
