import type { Locale } from '#platform/i18n/locale.ts';
import { isRefusal } from '../take-act/refusals.ts';
import { takeActTexts } from '../take-act/take-act.texts.ts';

/** The host's code in words; what a later version of it says stands as it is. */
export function refusalSentence(refused: string, locale: Locale): string {
  return isRefusal(refused) ? takeActTexts[locale].refusals[refused] : refused;
}
