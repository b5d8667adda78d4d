import { formatMoment, stockholmTime } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';

/** `6 december 2016 kl. 09.00–16.00`, in Swedish time. */
export function meetingWhen({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, locale: Locale): string {
  const { time } = stockholmTime(endsAt);
  return `${formatMoment(startsAt, locale)}–${locale === 'sv' ? time.replace(':', '.') : time}`;
}
