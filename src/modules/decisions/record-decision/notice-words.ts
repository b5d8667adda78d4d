import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { extractTexts } from '../extract/extract.texts.ts';
import type { LoadedExtract } from '../extract/load-extract.ts';

/** `protokollet justerades 20 mars 2018, justeringen anslogs 21 mars 2018` */
export function noticeInWords({ read, item }: LoadedExtract, locale: Locale): string {
  const t = extractTexts[locale].kept;
  const day = (date: string) => formatDate(date, locale);
  const approved = item?.atOnce ? t.atOnce : read.approvedOn && t.approved(day(read.approvedOn.value));
  const posted = read.postedOn && t.announced(day(read.postedOn.value));
  const down = read.postedOn && read.takenDownOn && t.until(day(read.takenDownOn.value));
  return [approved, posted, down].filter((part) => part !== undefined).join(', ');
}
