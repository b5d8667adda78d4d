import type { Range } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { sayAmountOf, sayNumber } from './amount.ts';
import { resultsTexts } from './results.texts.ts';
import { inCapital } from './sentence.ts';

/** How many answered of those invited; of a survey without codes nobody knows how many it reached. That all, or all but one, answered is not said: the one who did not would be known. */
export function responseSentence(of: { invited: number; answered: Range }, locale: Locale): string {
  const t = resultsTexts[locale];
  const { invited, answered } = of;
  if (invited === 0) return t.responseOpen(inCapital(sayNumber(answered, locale)));
  // With replaced codes more may have answered than were invited.
  const all = { least: invited, most: invited };
  const form = 'counts';
  return t.response(inCapital(sayAmountOf({ ...answered, form }, all, locale)));
}
