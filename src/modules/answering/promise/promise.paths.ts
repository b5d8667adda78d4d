/** Addresses of what a survey has promised, for anyone. */
export const promisePaths = {
  promise: (token: string, language = 'sv') => `/svara/${token}/lofte${language === 'sv' ? '' : `?lang=${language}`}`,
  file: (token: string) => `/svara/${token}/lofte/lofte.json`,
  /** Every code laid at opening, as hashes; when the survey is counted. */
  codes: (token: string) => `/svara/${token}/lofte/koder.txt`,
  spent: (token: string) => `/svara/${token}/lofte/koder-anvanda.txt`,
  unspent: (token: string) => `/svara/${token}/lofte/koder-ej-anvanda.txt`,
  replaced: (token: string) => `/svara/${token}/lofte/koder-ersatta.txt`,
};
