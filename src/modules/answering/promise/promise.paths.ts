/** Addresses of what stands beside the promise of a survey, for anyone to examine it with. */
export const promisePaths = {
  file: (token: string) => `/svara/${token}/lofte/lofte.json`,
  /** Every code laid at opening, as hashes; when the survey is counted. */
  codes: (token: string) => `/svara/${token}/lofte/koder.txt`,
  spent: (token: string) => `/svara/${token}/lofte/koder-anvanda.txt`,
  unspent: (token: string) => `/svara/${token}/lofte/koder-ej-anvanda.txt`,
  replaced: (token: string) => `/svara/${token}/lofte/koder-ersatta.txt`,
};
