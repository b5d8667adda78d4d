import { notFound } from '#platform/errors.ts';
import { findPublicAddress } from '#platform/tenancy/public-address.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { enter } from '#platform/web/enter.ts';
import { html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { PlainPage } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { getNetwork } from '../network.queries.ts';
import { networkTexts } from '../network.texts.ts';
import { listOverview } from './joint-view.queries.ts';
import { jointViewTexts } from './joint-view.texts.ts';

/** A county board's overview of a network, by a link that can only be read through. */
export const overviewPage: Route[] = [
  {
    method: 'GET',
    path: '/natverk-oversikt/:token',
    access: 'public',
    async handle(c, services) {
      const view = await enter(c, services, 'public');
      const token = c.req.param('token') ?? '';
      const found = (await findPublicAddress(services.database, { token, kind: 'network-overview' })) ?? notFound();
      const scope = { db: services.database, organisationId: found.organisation.id, reading: true };
      const { network, parties } = await inOrganisation(scope, async (db) => ({
        network: await getNetwork(db, found.thingId),
        parties: await listOverview(db, found.thingId),
      }));
      const t = jointViewTexts[view.locale];
      const states = networkTexts[view.locale];
      c.header('X-Robots-Tag', 'noindex, nofollow');
      const frame = {
        ...view.frame,
        assets: (_kind: unknown, theme: Parameters<typeof view.frame.assets>[1]) => view.frame.assets('app', theme),
      };
      return html(
        c,
        <PlainPage view={{ ...view, frame }} title={t.overviewTitle(network.title)}>
          <p>{t.overviewBy(found.organisation.name)}</p>
          {parties.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <DataTable
              caption={t.overviewTitle(network.title)}
              captionHidden
              rows={parties}
              columns={[
                { label: t.party, rowHeader: true, cell: ({ name }) => name },
                {
                  label: t.state,
                  cell: ({ state, decided, isConditional }) =>
                    state !== 'registered'
                      ? states.partyStates[state]
                      : decided === 'firm'
                        ? states.firm
                        : isConditional
                          ? states.conditional
                          : states.partyStates.registered,
                },
                { label: t.handIns, numeric: true, cell: ({ handIns }) => handIns },
                { label: t.documented, cell: ({ isDocumented }) => (isDocumented ? t.isDocumented : t.notYet) },
              ]}
            />
          )}
        </PlainPage>,
      );
    },
  },
];
