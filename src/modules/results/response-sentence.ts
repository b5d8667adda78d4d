import type { Locale } from '#platform/i18n/locale.ts';
import { formats } from './formats.ts';
import { resultsTexts } from './results.texts.ts';
import { shareOf } from './sentence.rules.ts';

/** How many answered of those invited; of a survey without codes nobody knows how many it reached. That all, or all but one, answered is not said: the one who did not would be known. */
export function responseSentence(of: { invited: number; answered: number }, locale: Locale): string {
  const t = resultsTexts[locale];
  const { number } = formats[locale];
  if (of.invited === 0) return t.responseOpen(number.format(of.answered));
  if (of.invited - of.answered <= 1)
    return t.responseAll(number.format(Math.max(of.invited - 1, 0)), number.format(of.invited));
  const share = shareOf(of.answered, of.invited);
  return t.response(
    number.format(of.answered),
    number.format(of.invited),
    share ? t.sentence.share[share.bound](share.percent) : '',
  );
}
