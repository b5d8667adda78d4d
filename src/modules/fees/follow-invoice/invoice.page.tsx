import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, formatKronor, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { whyNoEInvoice } from '../export-invoices/e-invoice.rules.ts';
import { feesPaths } from '../fees.paths.ts';
import { feesRoles } from '../fees.roles.ts';
import { feesTexts } from '../fees.texts.ts';
import { shownState } from '../invoice-list.ts';
import { InvoiceStateMark } from '../invoice-state.tsx';
import { listInvoiceEvents } from '../invoice-event.queries.ts';
import { getInvoice, listInvoices, type InvoiceRow } from '../invoice.queries.ts';
import { openOre, vatExemption } from '../invoice.rules.ts';
import type { MeetingPart } from '../line.rules.ts';
import { formatOrganisationNumber } from '../organisation-number.ts';
import { Events } from './events-shown.tsx';
import { invoiceTexts } from './invoice.texts.ts';

export const invoicePage = page({
  path: '/:organisation/fakturor/:id',
  access: feesRoles,
  async load({ db }, { id }) {
    const invoice = await getInvoice(db, id);
    const related = await listInvoices(db, { agreementIds: [invoice.agreementId] });
    return {
      invoice,
      events: await listInvoiceEvents(db, id),
      creditNotes: related.filter(({ creditsId }) => creditsId === id),
    };
  },
  view(view, { invoice, events, creditNotes }) {
    const t = invoiceTexts[view.locale];
    const { organisation } = view;
    const isInvoice = invoice.type === 'invoice';
    return (
      <Page view={view} step="network" title={invoiceName(view, invoice)} breadcrumbs={invoiceCrumbs(view)}>
        <InvoiceFacts view={view} invoice={invoice} />
        <Lines view={view} invoice={invoice} />
        <Sums view={view} invoice={invoice} />
        <h2>{t.download}</h2>
        <Files view={view} invoice={invoice} />
        <h2>{t.happened}</h2>
        <Events view={view} invoice={invoice} events={events} />
        {creditNotes.length > 0 && (
          <>
            <h2>{t.creditNotes}</h2>
            <ul>
              {creditNotes.map((note) => (
                <li>
                  <a href={feesPaths.invoice(organisation, note.id)}>{invoiceName(view, note)}</a>,{' '}
                  {formatKronor(note.totalOre, view.locale)}
                </li>
              ))}
            </ul>
          </>
        )}
        <ButtonRow>
          <ButtonLink href={feesPaths.addEvent(organisation, invoice.id)}>{t.addEvent}</ButtonLink>
          {isInvoice && invoice.creditedNetOre < invoice.netOre && (
            <a href={feesPaths.credit(organisation, invoice.id)}>{t.credit}</a>
          )}
        </ButtonRow>
      </Page>
    );
  },
});

export function invoiceName(view: MemberView, { type, number }: InvoiceRow): string {
  const t = feesTexts[view.locale];
  return type === 'invoice' ? t.number(number) : t.creditNumber(number);
}

/** The way to an invoice, and past it where one is given. */
export function invoiceCrumbs(view: MemberView, invoice?: InvoiceRow): { label: string; href: string }[] {
  const list = { label: feesTexts[view.locale].title, href: feesPaths.invoices(view.organisation) };
  if (!invoice) return [list];
  return [list, { label: invoiceName(view, invoice), href: feesPaths.invoice(view.organisation, invoice.id) }];
}

function InvoiceFacts({ view, invoice }: { view: MemberView; invoice: InvoiceRow }) {
  const t = invoiceTexts[view.locale].facts;
  const { content, type } = invoice;
  const day = (value: string) => formatDate(value, view.locale);
  return (
    <Facts
      items={[
        { term: t.buyer, value: <BuyerLines view={view} invoice={invoice} /> },
        { term: t.reference, value: invoice.buyerReference || t.none },
        { term: t.about, value: content.subject },
        { term: t.issuedOn, value: day(invoice.issuedOn) },
        ...(type === 'invoice' ? [{ term: t.dueOn, value: day(invoice.dueOn) }] : []),
        ...(content.credits && invoice.creditsId !== null
          ? [
              {
                term: t.credits,
                value: (
                  <a href={feesPaths.invoice(view.organisation, invoice.creditsId)}>
                    {feesTexts[view.locale].number(content.credits.number)}
                  </a>
                ),
              },
            ]
          : []),
        ...(content.note ? [{ term: t.note, value: content.note }] : []),
        {
          term: t.state,
          value: <InvoiceStateMark state={shownState(invoice, today(view.now))} locale={view.locale} />,
        },
        ...(type === 'invoice' ? [{ term: t.open, value: formatKronor(openOre(invoice), view.locale) }] : []),
      ]}
    />
  );
}

/** As it stood when the invoice was issued: what was missing then is missing on it. */
function BuyerLines({ view, invoice }: { view: MemberView; invoice: InvoiceRow }) {
  const t = invoiceTexts[view.locale].facts;
  const { name, organisationNumber, street, postalCode, city } = invoice.content.buyer;
  const address = [street, `${postalCode} ${city}`.trim()].filter((part) => part !== '').join(', ');
  return (
    <>
      {name}, {invoice.administration}
      <br />
      {organisationNumber === '' ? t.noNumber : formatOrganisationNumber(organisationNumber)}
      <br />
      {address || t.noAddress}
    </>
  );
}

function Lines({ view, invoice }: { view: MemberView; invoice: InvoiceRow }) {
  const t = invoiceTexts[view.locale].lines;
  const kronor = (ore: number) => formatKronor(ore, view.locale);
  const whatOf = (part: MeetingPart | null) =>
    [t.fee, invoice.administration, ...(part ? [feesTexts[view.locale].part(part)] : [])].join(', ');
  return (
    <DataTable
      caption={t.caption}
      rows={invoice.content.lines}
      columns={[
        { label: t.what, rowHeader: true, cell: ({ part }) => whatOf(part) },
        { label: t.quantity, numeric: true, cell: ({ quantity }) => quantity },
        { label: t.price, numeric: true, cell: ({ unitPriceOre }) => kronor(unitPriceOre) },
        { label: t.net, numeric: true, cell: ({ netOre }) => kronor(netOre) },
      ]}
    />
  );
}

function Sums({ view, invoice }: { view: MemberView; invoice: InvoiceRow }) {
  const t = invoiceTexts[view.locale];
  const { content, type } = invoice;
  const exemption = vatExemption(content);
  return (
    <Facts
      items={[
        { term: t.net, value: formatKronor(invoice.netOre, view.locale) },
        exemption
          ? { term: t.noVat, value: exemption.words }
          : { term: t.vat(content.vatPercent), value: formatKronor(invoice.vatOre, view.locale) },
        {
          term: type === 'invoice' ? t.total : t.totalBack,
          value: <strong>{formatKronor(invoice.totalOre, view.locale)}</strong>,
        },
      ]}
    />
  );
}

function Files({ view, invoice }: { view: MemberView; invoice: InvoiceRow }) {
  const t = invoiceTexts[view.locale];
  const why = whyNoEInvoice(invoice);
  return (
    <ul>
      <li>
        <a href={feesPaths.file(view.organisation, invoice.id, 'pdf')}>{t.pdf}</a>
      </li>
      <li>
        {why ? t.noEInvoice[why] : <a href={feesPaths.file(view.organisation, invoice.id, 'xml')}>{t.eInvoice}</a>}
      </li>
    </ul>
  );
}
