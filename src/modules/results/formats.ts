import type { Locale } from '#platform/i18n/locale.ts';

type Formats = { number: Intl.NumberFormat; and: Intl.ListFormat; or: Intl.ListFormat; names: Intl.Collator };

/** Made once: a result has a thousand sentences, and making one of these costs more than writing a sentence with it. */
export const formats: Record<Locale, Formats> = {
  sv: formatsOf('sv'),
  en: formatsOf('en'),
};

function formatsOf(locale: Locale): Formats {
  return {
    number: new Intl.NumberFormat(locale),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
    // Names of places are Swedish in every language of the page.
    names: new Intl.Collator('sv', { numeric: true }),
  };
}
