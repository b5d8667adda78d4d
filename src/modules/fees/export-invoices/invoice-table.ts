import { writeCsv } from '#platform/files/csv.ts';
import type { InvoiceRow } from '../invoice.queries.ts';
import { vatCategory } from '../invoice.rules.ts';
import { formatOrganisationNumber } from '../organisation-number.ts';

const headings = [
  'Fakturanummer',
  'Typ',
  'Krediterar faktura',
  'Fakturadatum',
  'Förfallodatum',
  'Köpare',
  'Organisationsnummer',
  'Förvaltning',
  'Beställarreferens',
  'Gäller',
  'Rad-id',
  'Antal',
  'À-pris utan moms',
  'Netto utan moms',
  'Momskategori',
  'Momssats procent',
  'Fakturans netto',
  'Fakturans moms',
  'Fakturans belopp',
] as const;

/**
 * Invoices for a finance system: a row for each line, the invoice's own sums repeated on each. Swedish headings whoever asks, since another program reads them.
 * Sums in kronor with a decimal comma and no blanks; those of credit notes are below zero.
 */
export function invoiceTable(rows: readonly InvoiceRow[]): string {
  return writeCsv([
    [...headings],
    ...[...rows]
      .sort((a, b) => a.number - b.number)
      .flatMap((row) => row.content.lines.map((line) => tableRow(row, line))),
  ]);
}

function tableRow(row: InvoiceRow, line: InvoiceRow['content']['lines'][number]): (string | number)[] {
  const { content, type } = row;
  const sign = type === 'invoice' ? 1 : -1;
  return [
    row.number,
    type === 'invoice' ? 'Faktura' : 'Kreditfaktura',
    content.credits?.number ?? '',
    row.issuedOn,
    type === 'invoice' ? row.dueOn : '',
    content.buyer.name,
    formatOrganisationNumber(content.buyer.organisationNumber),
    row.administration,
    row.buyerReference,
    content.subject,
    line.lineKey,
    sign * line.quantity,
    decimal(line.unitPriceOre),
    decimal(sign * line.netOre),
    vatCategory(content.vat),
    content.vatPercent,
    decimal(sign * row.netOre),
    decimal(sign * row.vatOre),
    decimal(sign * row.totalOre),
  ];
}

function decimal(ore: number): string {
  const size = Math.abs(ore);
  return `${ore < 0 ? '-' : ''}${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`;
}
