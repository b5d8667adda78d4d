import { notFound } from '#platform/errors.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { fileResponse, html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { atPlaceOfInvitation, atPlaceOfLink, readAtPlace, type AtPlace } from '#modules/surveys/index.ts';
import { resultTable } from '../result-table.ts';
import { findReceivedShare, findShare } from './joint-share.queries.ts';
import { resultIn, type JointShare } from './joint-share.ts';
import { JointShareView } from './joint-share-view.tsx';

/** The share of a municipality as a page and as files: through its link, and in its own organisation. */
export const jointShareRoutes: Route[] = [
  ...routesAt('/gemensam/:token/andel', { access: 'public', find: atPlaceOfLink }),
  ...routesAt('/:organisation/enkater/gemensam/:invitationId/andel', {
    access: 'member',
    find: (c, services) => atPlaceOfInvitation(c, services, 'member'),
  }),
];

type Way = { access: Route['access']; find: (c: WebContext, services: Services) => Promise<AtPlace> };

function routesAt(path: string, way: Way): Route[] {
  const get = (under: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path: `${path}${under}`,
    access: way.access,
    handle,
  });
  return [
    get('', async (c, services) => {
      const at = await way.find(c, services);
      return html(c, <JointShareView at={at} {...await getShare(services, at)} />);
    }),
    get('/tabell.csv', async (c, services) => {
      const at = await way.find(c, services);
      const { share } = await getShare(services, at);
      const body = new TextEncoder().encode(resultTable(resultIn(share), [], at.view.locale));
      return fileResponse(c, { body, mediaType: 'text/csv; charset=utf-8', name: 'andel.csv' });
    }),
    get('/andel.json', async (c, services) => {
      const { share } = await getShare(services, await way.find(c, services));
      const body = new TextEncoder().encode(JSON.stringify(share));
      return fileResponse(c, { body, mediaType: 'application/json', name: 'andel.json' });
    }),
  ];
}

/** What was handed over to the own organisation, where it has come; otherwise as it stands at the host. Not found until it is counted. */
async function getShare(services: Services, at: AtPlace): Promise<{ share: JointShare; sha256: string | undefined }> {
  const { member, invitationId, place } = at;
  if (member && invitationId !== undefined) {
    const scope = { db: services.database, organisationId: member.organisation.id, reading: true };
    const received = await inOrganisation(scope, (db) => findReceivedShare(db, invitationId));
    if (received) return received;
  }
  if (!place) notFound();
  const { surveyId, participantId, host } = place;
  const share = await readAtPlace(services, place, (db) => findShare(db, { surveyId, participantId, host: host.name }));
  return { share: share ?? notFound(), sha256: undefined };
}
