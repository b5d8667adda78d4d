import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { changeUnit } from './edit-unit/edit-unit.command.ts';
import { changePost } from './edit-post/edit-post.command.ts';
import { changeCommittee } from './edit-committee/edit-committee.command.ts';
import { organisationPaths } from './organisation.paths.ts';

const mandates: SearchSource = {
  kind: 'uppdrag',
  label: { sv: 'Uppdrag', en: 'Mandates' },
  rows: (db) =>
    db
      .selectFrom('mandate')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', 'body as place'])
      .select([
        sql<string>`concat_ws(' · ', '§ ' || nullif(item_number, ''), nullif(description, ''))`.as('text'),
        noText.as('number'),
      ]),
  path: (organisation, { key }) => organisationPaths.mandate(organisation, Number(key)),
};

const committees: SearchSource = {
  kind: 'namnder',
  label: { sv: 'Nämnder', en: 'Committees' },
  rows: (db) =>
    db
      .selectFrom('committee')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'name as title', noText.as('place')])
      .select([noText.as('text'), noText.as('number')]),
  path: (organisation, { key }, actor) =>
    hasRole(actor, changeCommittee.roles)
      ? organisationPaths.committee(organisation, Number(key))
      : organisationPaths.organisation(organisation),
};

const administrations: SearchSource = {
  kind: 'forvaltningar',
  label: { sv: 'Förvaltningar', en: 'Administrations' },
  rows: (db) =>
    db
      .selectFrom('administration')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'name as title', 'shortName as place'])
      .select([noText.as('text'), noText.as('number')]),
  path: (organisation, { key }) => organisationPaths.administration(organisation, Number(key)),
};

const units: SearchSource = {
  kind: 'enheter',
  label: { sv: 'Enheter', en: 'Units' },
  rows: (db) =>
    db
      .selectFrom('unit as u')
      .innerJoin('administration as a', 'a.id', 'u.administrationId')
      .select([sql<string>`u.id::text`.as('key'), 'u.administrationId as withinId', 'u.name as title'])
      .select(['a.name as place', 'u.serviceLine as text', noText.as('number')]),
  path: (organisation, { key, withinId }, actor) =>
    hasRole(actor, changeUnit.roles)
      ? organisationPaths.unit(organisation, Number(key))
      : organisationPaths.administration(organisation, withinId ?? 0),
};

/** By title and holder; never by e-mail address. */
const posts: SearchSource = {
  kind: 'tjanster',
  label: { sv: 'Tjänster', en: 'Posts' },
  rows: (db) =>
    db
      .selectFrom('post as p')
      .leftJoin('administration as a', 'a.id', 'p.administrationId')
      .select([sql<string>`p.id::text`.as('key'), inNothing.as('withinId'), 'p.title'])
      .select([sql<string>`coalesce(a.name, '')`.as('place'), 'p.holder as text', noText.as('number')]),
  path: (organisation, { key }, actor) =>
    hasRole(actor, changePost.roles)
      ? organisationPaths.post(organisation, Number(key))
      : organisationPaths.posts(organisation),
};

export const organisationSearch: readonly SearchSource[] = [mandates, committees, administrations, units, posts];
