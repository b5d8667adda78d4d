import { type Day, partsOf, today } from './days.ts';

/** A language in which days, moments and sums are written. */
export type FormatLanguage = 'sv' | 'en';

/** `12 maj 2026`, `12 May 2026`. RangeError for what is no day. */
export function formatDate(day: Day, language: FormatLanguage): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[language][month - 1] ?? ''} ${year}`;
}

/**
 * A day in any language that a survey may be asked in, with the figures and the calendar of ours: `11 декабря 2026 г.`. Swedish where the
 * machine does not know the language. RangeError for what is no day, or no tag of a language.
 */
export function formatDateIn(day: Day, language: string): string {
  if (language === 'sv' || language === 'en') return formatDate(day, language);
  const { year, month, date } = partsOf(day);
  const tags = [`${language}-u-ca-gregory-nu-latn`, 'sv'];
  return new Intl.DateTimeFormat(tags, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));
}

/** A moment as read on a Swedish clock: `12 maj 2026 kl. 09.00`, `12 May 2026 at 09:00`. The blank before the clock is U+00A0. */
export function formatMoment(moment: Date, language: FormatLanguage): string {
  const date = formatDate(today(moment), language);
  const clock = CLOCK.format(moment);
  return language === 'sv' ? `${date} kl.${NO_BREAK}${clock.replace(':', '.')}` : `${date} at${NO_BREAK}${clock}`;
}

/**
 * A sum in whole öre, written in kronor, öre only when there are any: `48 000 kr`, `−12,50 kr`; `SEK 48,000`.
 * Blanks are U+00A0 and minus is U+2212, so that a sum never breaks over a line. RangeError for anything but a safe integer.
 */
export function formatKronor(ore: number, language: FormatLanguage): string {
  if (!Number.isSafeInteger(ore)) throw new RangeError('a sum is a whole number of öre');
  const size = Math.abs(ore);
  const sign = ore < 0 ? '\u2212' : '';
  const kronor = grouped(Math.floor(size / 100), language === 'sv' ? NO_BREAK : ',');
  const rest = size % 100 === 0 ? '' : `${language === 'sv' ? ',' : '.'}${String(size % 100).padStart(2, '0')}`;
  return language === 'sv' ? `${sign}${kronor}${rest}${NO_BREAK}kr` : `${sign}SEK${NO_BREAK}${kronor}${rest}`;
}

const NO_BREAK = '\u00a0';
const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}
