import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, page } from '#platform/web/page.tsx';
import { formatKronor } from '#foundations/clocks/index.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { moveUpPages, WaitingList } from './move-up.page.tsx';
import { PartyStandingMark } from './party-standing.tsx';
import { feesOf } from './fees-of-parties.ts';
import { listRegistered, type Registered } from './registrations.queries.ts';
import { chosenOf, chosenParties, placesOf, readListQuery, standings, type ListQuery } from './registrations.rules.ts';
import { registrationsTable } from './registrations-table.ts';
import { registrationsTexts } from './registrations.texts.ts';

/** Whom the network invites and what they have answered: filtered, searched and ordered by the address; the waiting list; the same as a table. */
export const partiesPages = [
  ...page({
    path: '/:organisation/natverk/:id/parter',
    access: hostRoles,
    async load({ db }, { id }) {
      const parties = await listRegistered(db, id);
      return { network: await getNetwork(db, id), parties, fees: await feesOf(db, parties) };
    },
    view(view, { network, parties, fees }) {
      const t = registrationsTexts[view.locale];
      const at = [view.organisation, network.id] as const;
      const query = readListQuery(view.url);
      const shown = chosenParties(parties, query);
      const add = <ButtonLink href={networkPaths.addParties(...at)}>{t.add}</ButtonLink>;
      return (
        <Page view={view} step="network" title={t.title} breadcrumbs={networkCrumbs(view, network)}>
          {parties.length === 0 ? (
            <EmptyState purpose={t.none} action={add} />
          ) : (
            <>
              <ButtonRow>
                {add}
                <a href={networkPaths.send(...at)}>{t.send}</a>
                <a href={networkPaths.remind(...at)}>{t.remind}</a>
                <a href={networkPaths.partiesFile(...at)}>{t.csv}</a>
              </ButtonRow>
              <Filter view={view} query={query} />
              {shown.length === 0 ? (
                <p>
                  {t.noHits} <a href={view.url.pathname}>{t.showAll}</a>
                </p>
              ) : (
                <Table view={view} parties={shown} fees={fees} />
              )}
              <WaitingList view={view} network={network} parties={parties} />
            </>
          )}
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/natverk/:id/parter/tabell.csv',
    access: hostRoles,
    async load({ db }, { id }) {
      const parties = await listRegistered(db, id);
      return { network: await getNetwork(db, id), parties, fees: await feesOf(db, parties) };
    },
    make: async ({ network, parties, fees }, view) => ({
      body: new TextEncoder().encode(registrationsTable(parties, fees, view.locale)),
      mediaType: 'text/csv; charset=utf-8',
      name: registrationsTexts[view.locale].fileName(network.title),
    }),
  }),
  ...moveUpPages,
];

function Filter({ view, query }: { view: MemberView; query: ListQuery }) {
  const t = registrationsTexts[view.locale];
  const form = formState<{ lage: string; sok: string; ordning: string }>({
    lage: query.lage ?? '',
    sok: query.sok,
    ordning: query.ordning,
  });
  const orders = (['namn', 'svar', 'deltagare'] as const).map((value) => ({ value, label: t.orders[value] }));
  return (
    <Fold summary={t.choose(chosenOf(query))}>
      <form method="get" action={view.url.pathname} role="search" class="filter">
        <SelectField
          form={form}
          name="lage"
          label={t.filter}
          prompt={t.all}
          options={standings.map((value) => ({ value, label: t.standings[value] }))}
          unmarked
        />
        <TextField form={form} name="sok" label={t.search} type="search" unmarked />
        <SelectField form={form} name="ordning" label={t.order} options={orders} unmarked />
        <Button variant="secondary">{t.show}</Button>
      </form>
    </Fold>
  );
}

type Fees = ReadonlyMap<number, number>;

function Table({ view, parties, fees }: { view: MemberView; parties: readonly Registered[]; fees: Fees }) {
  const t = registrationsTexts[view.locale];
  return (
    <DataTable
      caption={t.table.caption}
      captionHidden
      rows={parties}
      columns={[
        {
          label: t.table.party,
          rowHeader: true,
          cell: (one) => <a href={networkPaths.party(view.organisation, one.networkId, one.id)}>{one.name}</a>,
        },
        { label: t.table.standing, cell: (one) => <PartyStandingMark party={one} locale={view.locale} /> },
        {
          label: t.table.administrations,
          cell: (one) =>
            one.lines
              .map(
                ({ administration, quantity, buyerReference }) =>
                  `${administration} ${quantity}${buyerReference === '' && fees.get(one.id) ? ` (${t.noReference})` : ''}`,
              )
              .join(', ') || '–',
        },
        { label: t.table.participants, numeric: true, cell: (one) => placesOf(one) || '–' },
        {
          label: t.table.sum,
          numeric: true,
          cell: (one) => (fees.get(one.id) ? formatKronor(fees.get(one.id) ?? 0, view.locale) : '–'),
        },
      ]}
    />
  );
}
