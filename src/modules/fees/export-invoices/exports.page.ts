import { AppError, notFound } from '#platform/errors.ts';
import { zipParts } from '#platform/files/zip-parts.ts';
import { download } from '#platform/web/page.tsx';
import type { LoadContext } from '#platform/web/context.ts';
import { isPdfAvailable, renderPdf } from '#foundations/documents/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { feesRoles } from '../fees.roles.ts';
import { invoiceTexts } from '../follow-invoice/invoice.texts.ts';
import { filterInvoices, readInvoiceFilter } from '../invoice-list.ts';
import { getInvoice, listInvoices, type InvoiceRow } from '../invoice.queries.ts';
import { whyNoEInvoice } from './e-invoice.rules.ts';
import { invoiceDocument } from './invoice-document.ts';
import { invoiceTable } from './invoice-table.ts';
import { writeUbl } from './write-ubl.ts';

/** The list as it was chosen, for the finance system. */
export const invoiceTableFile = download({
  path: '/:organisation/fakturor/tabell.csv',
  access: feesRoles,
  load: listChosen,
  make: async (rows) => ({
    body: new TextEncoder().encode(invoiceTable(rows)),
    mediaType: 'text/csv; charset=utf-8',
    name: 'fakturor.csv',
  }),
});

/** The list as it was chosen, each as an e-invoice of its own. */
export const eInvoicesFile = download({
  path: '/:organisation/fakturor/e-fakturor.zip',
  access: feesRoles,
  load: listChosen,
  async make(rows, view) {
    const parts = rows
      .filter((row) => whyNoEInvoice(row) === undefined)
      .sort((a, b) => a.number - b.number)
      .map((row) => ({ path: fileName(row, 'xml'), bytes: new TextEncoder().encode(writeUbl(row)) }));
    if (parts.length === 0) throw new AppError('not-now', invoiceTexts[view.locale].noneAsEInvoice);
    return {
      body: zipParts(parts, { date: today(view.now), packed: true }),
      mediaType: 'application/zip',
      name: 'e-fakturor.zip',
    };
  },
});

/** One invoice; `:format` is `pdf` or `xml`. */
export const invoiceFile = download({
  path: '/:organisation/fakturor/:id/dokument/:format',
  access: feesRoles,
  async load({ db }, { id, format }) {
    if (format !== 'pdf' && format !== 'xml') notFound();
    return { invoice: await getInvoice(db, id), format };
  },
  async make({ invoice, format }, view) {
    const t = invoiceTexts[view.locale];
    if (format === 'pdf') {
      if (!isPdfAvailable()) throw new AppError('not-now', t.noPdf);
      const body = new Uint8Array(await renderPdf(invoiceDocument(invoice)));
      return { body, mediaType: 'application/pdf', name: fileName(invoice, 'pdf') };
    }
    const why = whyNoEInvoice(invoice);
    if (why) throw new AppError('not-now', t.noEInvoice[why]);
    return {
      body: new TextEncoder().encode(writeUbl(invoice)),
      mediaType: 'application/xml',
      name: fileName(invoice, 'xml'),
    };
  },
});

async function listChosen({ db, url, now }: LoadContext): Promise<InvoiceRow[]> {
  return filterInvoices(await listInvoices(db), readInvoiceFilter(url.searchParams), today(now));
}

function fileName({ type, number }: InvoiceRow, ending: 'pdf' | 'xml'): string {
  return `${type === 'invoice' ? 'faktura' : 'kreditfaktura'}-${number}.${ending}`;
}
