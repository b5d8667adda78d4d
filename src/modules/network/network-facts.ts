import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Network } from './network.queries.ts';
import { networkPageTexts } from './network-page.texts.ts';
import { networkTexts } from './network.texts.ts';

/** What an invitation says of itself besides its texts, as terms and values in the order of a letter. */
export function termsOf(network: Network, locale: Locale): { term: string; value: string }[] {
  const t = networkPageTexts[locale].facts;
  const shared = networkTexts[locale];
  const costs = network.feeOre > 0;
  const contact = [network.contactName, network.contactEmail, network.contactPhone].filter((one) => one !== '');
  return [
    { term: t.answerBy, value: network.answerBy === null ? t.noDay : formatDate(network.answerBy, locale) },
    { term: t.decision, value: network.decisionRequired ? t.decisionNeeded : t.decisionNot },
    { term: t.fee, value: costs ? shared.perParticipant(formatKronor(network.feeOre, locale)) : shared.noFee },
    ...(costs
      ? [
          { term: t.vat, value: [shared.vats[network.vat], network.vatReason].filter((one) => one !== '').join('. ') },
          { term: t.payment, value: t.days(network.paymentDays) },
          { term: t.cancel, value: cancelTerms(network, locale) },
          { term: t.rejected, value: shared.whenRejected[network.whenRejected] },
        ]
      : []),
    ...(contact.length > 0 ? [{ term: t.contact, value: contact.join(', ') }] : []),
  ];
}

/** The texts of an invitation that are written, with their headings. */
export function textsOf(network: Network, locale: Locale): { heading: string; text: string }[] {
  const t = networkPageTexts[locale].facts;
  return [
    { heading: t.purpose, text: network.purpose },
    { heading: t.targetGroup, text: network.targetGroup },
    { heading: t.terms, text: network.terms },
    { heading: t.promise, text: network.documentationPromise },
  ].filter(({ text }) => text !== '');
}

function cancelTerms({ cancelFreeUntil, cancelPercent }: Network, locale: Locale): string {
  const t = networkPageTexts[locale].facts;
  return cancelFreeUntil === null ? t.cancelFree : t.cancelUntil(formatDate(cancelFreeUntil, locale), cancelPercent);
}
