import { findLegalEntity, type LegalEntity } from '#content/legal-entities.ts';
import type { Tx } from '#db/connection.ts';
import { findOrganisationCode } from '#platform/tenancy/tenancy.queries.ts';
import { listAdministrations, type Administration } from './administration.queries.ts';
import { listCommittees, type Committee } from './committee.queries.ts';
import { listMandates, type Mandate } from './mandate.queries.ts';
import { listPosts, type Post } from './post.queries.ts';

/** Everything that the first page of the organisation shows. `entity` when the organisation is one of the 310 that are known by code. */
export type Overview = {
  entity: LegalEntity | undefined;
  mandates: Mandate[];
  committees: Committee[];
  administrations: Administration[];
  posts: Post[];
};

export async function loadOverview(db: Tx): Promise<Overview> {
  const code = await findOrganisationCode(db);
  return {
    entity: code === null ? undefined : findLegalEntity(code),
    mandates: await listMandates(db),
    committees: await listCommittees(db),
    administrations: await listAdministrations(db),
    posts: await listPosts(db),
  };
}
