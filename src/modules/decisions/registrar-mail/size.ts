import type { Locale } from '#platform/i18n/locale.ts';

/** `12 kB`, `3,4 MB`; the blank is U+00A0. */
export function formatSize(bytes: number, locale: Locale): string {
  const tags = { sv: 'sv-SE', en: 'en-GB' };
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(bytes / 1_000_000)}\u00a0MB`;
}
