import { formatDate } from '#foundations/clocks/index.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { feesPaths } from '#modules/fees/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { NetworkStateMark } from './network-state-mark.tsx';
import { networkPaths } from './network.paths.ts';
import { listNetworks } from './network.queries.ts';
import { hostRoles } from './network.roles.ts';
import { networkTexts } from './network.texts.ts';

/** Everything that the organisation invites to. */
export const networksPage = page({
  path: '/:organisation/natverk',
  access: hostRoles,
  load: async ({ db }) => ({ networks: await listNetworks(db) }),
  view(view, { networks }) {
    const t = networkTexts[view.locale];
    const add = <ButtonLink href={networkPaths.addNetwork(view.organisation)}>{t.add}</ButtonLink>;
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead}>
        {networks.length === 0 ? (
          <EmptyState purpose={t.purpose} action={add} />
        ) : (
          <>
            <ButtonRow>
              {add}
              <a href={feesPaths.invoices(view.organisation)}>{t.toInvoices}</a>
            </ButtonRow>
            <DataTable
              caption={t.list.caption}
              captionHidden
              rows={networks}
              columns={[
                {
                  label: t.list.network,
                  rowHeader: true,
                  cell: (one) => <a href={networkPaths.network(view.organisation, one.id)}>{one.title}</a>,
                },
                { label: t.list.state, cell: (one) => <NetworkStateMark state={one.state} locale={view.locale} /> },
                {
                  label: t.list.answerBy,
                  cell: (one) => (one.answerBy ? formatDate(one.answerBy, view.locale) : '–'),
                },
                { label: t.list.parties, numeric: true, cell: (one) => one.parties },
                { label: t.list.answered, numeric: true, cell: (one) => one.answered },
                { label: t.list.participants, numeric: true, cell: (one) => one.participants },
              ]}
            />
          </>
        )}
      </Page>
    );
  },
});
