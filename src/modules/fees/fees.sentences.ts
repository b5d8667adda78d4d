import type { Locale } from '#platform/i18n/locale.ts';
import { buyerTexts } from './buyer/buyer.texts.ts';
import { invoiceEventTypes } from './follow-invoice/invoice-event.form.ts';
import { invoiceTexts } from './follow-invoice/invoice.texts.ts';
import { takeBackTexts } from './follow-invoice/take-back-event.texts.ts';
import { proposalsTexts } from './issue-invoices/proposals.texts.ts';
import { sellerTexts } from './seller/seller.texts.ts';

type Details = Record<string, unknown>;

function both(say: (locale: Locale) => (details: Details) => string) {
  return { sv: say('sv'), en: say('en') };
}

/** How the history tells of money. */
export const feesSentences = {
  'seller.change': both((l) => (d) => sellerTexts[l].history(String(d.name))),
  'buyer.change': both((l) => (d) => buyerTexts[l].history(String(d.name))),
  'buyer-reference.change': both((l) => (d) => buyerTexts[l].referenceHistory(String(d.name))),
  'invoice.order': both((l) => (d) => proposalsTexts[l].history.ordered(String(d.count))),
  'invoice.resume': both((l) => () => proposalsTexts[l].history.resumed),
  'invoice.issue': both((l) => (d) => {
    const t = proposalsTexts[l].history;
    return d.count === 0 ? t.none : t.issued(String(d.count), String(d.from), String(d.to));
  }),
  'invoice.credit': both((l) => (d) => invoiceTexts[l].history.credited(String(d.number), String(d.credit))),
  'invoice-event.take-back': both((l) => (d) => takeBackTexts[l].history(String(d.number))),
  'invoice-event.add': both((l) => (d) => {
    const type = invoiceEventTypes.find((one) => one === d.type) ?? 'sent';
    return invoiceTexts[l].history[type](String(d.number));
  }),
};
