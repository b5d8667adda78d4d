import type { Day } from '#foundations/clocks/index.ts';
import type { InvoiceRow } from './invoice.queries.ts';
import { openOre, stateOf, type InvoiceState } from './invoice.rules.ts';

export type ShownState = InvoiceState | 'credit-note';
export const shownStates = ['unpaid', 'part-paid', 'overdue', 'paid', 'credited', 'overpaid', 'credit-note'] as const;
export type InvoiceFilter = { state?: ShownState | undefined; words: string; page: number };
export const perPage = 100;

/** The list's choice as it lives in the address: `lage`, `sok` and `sida`. */
export function readInvoiceFilter(search: URLSearchParams): InvoiceFilter {
  return {
    state: shownStates.find((state) => state === search.get('lage')),
    words: (search.get('sok') ?? '').trim().slice(0, 100),
    page: /^[1-9]\d{0,4}$/.test(search.get('sida') ?? '') ? Number(search.get('sida')) : 1,
  };
}

export function writeInvoiceFilter({ state, words, page }: InvoiceFilter): string {
  const query = new URLSearchParams();
  if (state) query.set('lage', state);
  if (words) query.set('sok', words);
  if (page > 1) query.set('sida', String(page));
  return query.toString();
}

export function shownState(row: InvoiceRow, day: Day): ShownState {
  return row.type === 'credit-note' ? 'credit-note' : stateOf(row, day);
}

export function filterInvoices(rows: readonly InvoiceRow[], filter: InvoiceFilter, day: Day): InvoiceRow[] {
  const words = filter.words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.state && shownState(row, day) !== filter.state) return false;
    const { content, number, administration, buyerReference } = row;
    const text = [number, content.buyer.name, administration, buyerReference, content.subject].join(' ');
    return words.every((word) => text.toLocaleLowerCase('sv').includes(word));
  });
}

/** Sums over a list, in öre with VAT. */
export function sumInvoices(rows: readonly InvoiceRow[], day: Day) {
  const sum = (of: (row: InvoiceRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const invoices = rows.filter(({ type }) => type === 'invoice');
  const open = (row: InvoiceRow) => (row.type === 'invoice' ? openOre(row) : 0);
  return {
    invoicedOre: sum((row) => (row.type === 'invoice' ? row.totalOre : 0)),
    creditedOre: sum((row) => (row.type === 'credit-note' ? row.totalOre : 0)),
    paidOre: sum((row) => row.paidOre - row.paidBackOre),
    openOre: sum(open),
    overdueOre: invoices.filter((row) => stateOf(row, day) === 'overdue').reduce((all, row) => all + open(row), 0),
  };
}
