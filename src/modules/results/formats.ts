import type { Locale } from '#platform/i18n/locale.ts';

/** Made once: a result has a thousand sentences, and making one of these costs more than writing a sentence with it. */
export const formats: Record<Locale, { number: Intl.NumberFormat; and: Intl.ListFormat; or: Intl.ListFormat }> = {
  sv: formatsOf('sv'),
  en: formatsOf('en'),
};

function formatsOf(locale: Locale) {
  return {
    number: new Intl.NumberFormat(locale),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
}
