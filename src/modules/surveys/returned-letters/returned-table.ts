import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { BOUNCED, type ReturnedLetter } from './returned.queries.ts';

/** Why a letter did not arrive: the mail server's own words, else ours. */
export function whyReturned({ failure }: Pick<ReturnedLetter, 'failure'>, locale: Locale): string {
  const t = surveysTexts[locale].returned;
  if (failure === BOUNCED) return t.bounced;
  return failure === 'EENVELOPE' ? t.cannotWrite : failure;
}

/** The list as a table for a spreadsheet. What others have written is never read as a formula there. */
export function returnedTable(letters: readonly ReturnedLetter[], locale: Locale) {
  const t = surveysTexts[locale].returned;
  const rows = letters.map((letter) => [letter.email, letter.groupName, whyReturned(letter, locale)]);
  const body = new TextEncoder().encode(writeCsv([[t.address, t.group, t.why], ...rows]));
  return { body, mediaType: 'text/csv; charset=utf-8', name: `${t.fileName}.csv` };
}
