/** Addresses of the respondent's part. The language stands in the address and nowhere else: no cookie, nothing stored. */
export const answeringPaths = {
  survey: (token: string, language = 'sv') => `/svara/${token}${inAddress(language)}`,
  form: (token: string, code: string, language = 'sv') => `/svara/${token}/${code}${inAddress(language)}`,
  thanks: (token: string, language = 'sv') => `/svara/${token}/tack${inAddress(language)}`,
  /** What the survey has promised, for anyone to examine (surveys). */
  promise: (token: string, language = 'sv') => `/svara/${token}/lofte${inAddress(language === 'en' ? 'en' : 'sv')}`,
  /** What was answered, for everyone who was asked, when it is shown to them (results). */
  result: (token: string, language = 'sv') => `/svara/${token}/resultat${inAddress(language === 'en' ? 'en' : 'sv')}`,
  /** One device that several answer on, one after the other. */
  shared: (token: string, language = 'sv') => `/svara/${token}/delad${inAddress(language)}`,
  sharedThanks: (token: string, language = 'sv') => `/svara/${token}/delad/tack${inAddress(language)}`,
  /** Where staff type in answers on paper. */
  keying: (token: string, language = 'sv') => `/svara/${token}/skriv-in${inAddress(language)}`,
  demo: '/svara/demo',
};

function inAddress(language: string): string {
  return language === 'sv' ? '' : `?lang=${language}`;
}
