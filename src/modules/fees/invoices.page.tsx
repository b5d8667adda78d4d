import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, formatKronor, today } from '#foundations/clocks/index.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Pager } from '#ui/pager.tsx';
import { DataTable } from '#ui/table.tsx';
import { whyNoEInvoice } from './export-invoices/e-invoice.rules.ts';
import { feesPaths } from './fees.paths.ts';
import { feesRoles } from './fees.roles.ts';
import { feesTexts } from './fees.texts.ts';
import {
  filterInvoices,
  perPage,
  readInvoiceFilter,
  shownState,
  shownStates,
  sumInvoices,
  writeInvoiceFilter,
  type InvoiceFilter,
} from './invoice-list.ts';
import { InvoiceStateMark } from './invoice-state.tsx';
import { listInvoices, type InvoiceRow } from './invoice.queries.ts';
import { openOre } from './invoice.rules.ts';
import { countProposals } from './issue-invoices/proposals.queries.ts';

export const invoicesPage = page({
  path: '/:organisation/fakturor',
  access: feesRoles,
  async load({ db, url, now }) {
    const filter = readInvoiceFilter(url.searchParams);
    const all = await listInvoices(db);
    const proposals = await countProposals(db);
    return { filter, any: all.length > 0, rows: filterInvoices(all, filter, today(now)), proposals };
  },
  view(view, { filter, any, rows, proposals }) {
    const t = feesTexts[view.locale];
    const actions = (
      <ButtonRow>
        <ButtonLink href={feesPaths.proposals(view.organisation)}>
          {proposals > 0 ? t.toPropose(proposals) : t.propose}
        </ButtonLink>
        <a href={feesPaths.seller(view.organisation)}>{t.seller}</a>
      </ButtonRow>
    );
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead}>
        {any ? actions : <EmptyState purpose={t.empty} action={actions} />}
        {any && <Invoices view={view} rows={rows} filter={filter} />}
      </Page>
    );
  },
});

function Invoices({ view, rows, filter }: { view: MemberView; rows: InvoiceRow[]; filter: InvoiceFilter }) {
  const t = feesTexts[view.locale];
  const pages = Math.ceil(rows.length / perPage);
  const at = Math.min(filter.page, Math.max(pages, 1));
  return (
    <>
      <Fold summary={t.filter.heading} open={filter.words !== '' || filter.state !== undefined}>
        <Choice view={view} filter={filter} />
      </Fold>
      {rows.length === 0 ? (
        <p>
          {t.filter.none} <a href={feesPaths.invoices(view.organisation)}>{t.filter.showAll}</a>
        </p>
      ) : (
        <>
          <Sums view={view} rows={rows} />
          <InvoiceTable view={view} rows={rows.slice((at - 1) * perPage, at * perPage)} />
          <Pager
            page={at}
            of={pages}
            href={(number) => feesPaths.invoices(view.organisation, writeInvoiceFilter({ ...filter, page: number }))}
          />
          <Downloads view={view} rows={rows} filter={filter} />
        </>
      )}
    </>
  );
}

function Choice({ view, filter }: { view: MemberView; filter: InvoiceFilter }) {
  const t = feesTexts[view.locale];
  const form = formState<{ lage: string; sok: string }>({ lage: filter.state ?? '', sok: filter.words });
  return (
    <form method="get" action={feesPaths.invoices(view.organisation)}>
      <SelectField
        form={form}
        name="lage"
        label={t.filter.state}
        unmarked
        prompt={t.filter.all}
        options={shownStates.map((value) => ({ value, label: t.states[value] }))}
      />
      <TextField form={form} name="sok" label={t.filter.search} unmarked type="search" />
      <Button variant="secondary">{t.filter.show}</Button>
    </form>
  );
}

function Sums({ view, rows }: { view: MemberView; rows: InvoiceRow[] }) {
  const t = feesTexts[view.locale].sums;
  const sums = sumInvoices(rows, today(view.now));
  const kronor = (ore: number) => formatKronor(ore, view.locale);
  return (
    <Facts
      items={[
        { term: t.invoiced, value: kronor(sums.invoicedOre) },
        { term: t.credited, value: kronor(sums.creditedOre) },
        { term: t.paid, value: kronor(sums.paidOre) },
        { term: t.open, value: kronor(sums.openOre) },
        { term: t.overdue, value: kronor(sums.overdueOre) },
      ]}
    />
  );
}

function InvoiceTable({ view, rows }: { view: MemberView; rows: InvoiceRow[] }) {
  const t = feesTexts[view.locale];
  const day = today(view.now);
  const kronor = (ore: number) => formatKronor(ore, view.locale);
  return (
    <DataTable
      caption={t.table.caption}
      captionHidden
      rows={rows}
      columns={[
        {
          label: t.table.number,
          rowHeader: true,
          cell: (row) => (
            <a href={feesPaths.invoice(view.organisation, row.id)}>
              {row.type === 'invoice' ? t.number(row.number) : t.creditNumber(row.number)}
            </a>
          ),
        },
        { label: t.table.buyer, cell: ({ content, administration }) => `${content.buyer.name}, ${administration}` },
        { label: t.table.issuedOn, cell: ({ issuedOn }) => inOneLine(formatDate(issuedOn, view.locale)) },
        {
          label: t.table.dueOn,
          cell: ({ dueOn, type }) => (type === 'invoice' ? inOneLine(formatDate(dueOn, view.locale)) : ''),
        },
        {
          label: t.table.total,
          numeric: true,
          cell: ({ totalOre, type }) => kronor(type === 'invoice' ? totalOre : -totalOre),
        },
        {
          label: t.table.open,
          numeric: true,
          cell: (row) => (row.type === 'invoice' ? kronor(openOre(row)) : ''),
        },
        {
          label: t.table.state,
          cell: (row) => <InvoiceStateMark state={shownState(row, day)} locale={view.locale} />,
        },
      ]}
    />
  );
}

function inOneLine(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function Downloads({ view, rows, filter }: { view: MemberView; rows: InvoiceRow[]; filter: InvoiceFilter }) {
  const t = feesTexts[view.locale].download;
  const query = writeInvoiceFilter({ ...filter, page: 1 });
  const lacking = rows.filter((row) => whyNoEInvoice(row) !== undefined).length;
  return (
    <>
      <h2>{t.heading}</h2>
      <ul>
        <li>
          <a href={feesPaths.table(view.organisation, query)}>{t.csv}</a>
          <br />
          <span class="quiet">{t.csvWhat}</span>
        </li>
        <li>
          <a href={feesPaths.package(view.organisation, query)}>{t.zip}</a>
          {lacking > 0 && (
            <>
              <br />
              <span class="quiet">{t.zipLacking(lacking)}</span>
            </>
          )}
        </li>
      </ul>
      <p class="quiet">{t.print}</p>
    </>
  );
}
