import type { Locale } from '#platform/i18n/locale.ts';

/** Addresses of the respondent's part. The language stands in the address and nowhere else: no cookie, nothing stored. */
export const answeringPaths = {
  survey: (token: string, locale: Locale = 'sv') => `/svara/${token}${languageOf(locale)}`,
  form: (token: string, code: string, locale: Locale = 'sv') => `/svara/${token}/${code}${languageOf(locale)}`,
  thanks: (token: string, locale: Locale = 'sv') => `/svara/${token}/tack${languageOf(locale)}`,
  demo: '/svara/demo',
};

function languageOf(locale: Locale): string {
  return locale === 'sv' ? '' : `?lang=${locale}`;
}
