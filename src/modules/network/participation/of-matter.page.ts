import { notFound } from '#platform/errors.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { participationPaths } from './participation.paths.ts';
import { findParticipationOfMatter } from './participation.queries.ts';

/** From a matter, whose module does not know this one, to what it decides on. */
export const participationOfMatter: Route = {
  method: 'GET',
  path: '/:organisation/deltagande/arende/:matterId',
  access: 'member',
  async handle(c, services) {
    const view = await enterAsMember(c, services, 'member');
    const matterId = numberParam(c, 'matterId');
    const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
    const found = await inOrganisation(scope, (db) => findParticipationOfMatter(db, matterId));
    return c.redirect(participationPaths.participation(view.organisation, (found ?? notFound()).id), 303);
  },
};
