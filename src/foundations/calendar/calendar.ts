import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Locale } from '#platform/i18n/locale.ts';

/**
 * A meeting as calendars keep it. `uid` is the same for ever; `sequence` grows when it is changed, so that a calendar that has it moves it. A cancelled one
 * stays in the file: it is by reading of it that a calendar takes the meeting away.
 */
export type CalendarEvent = {
  uid: string;
  sequence: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** Only the day is known: both are midnights in UTC, the end that of the day after. */
  isAllDay?: boolean;
  place: string;
  /** Where one takes part on video. */
  link: string;
  description: string;
  isCancelled: boolean;
  changedAt: Date;
};

/**
 * `publish`: a feed, or a file to put into one's own calendar, without attendees; in a letter it says whose the meeting is (RFC 5546, 3.2.1), and one that is
 * cancelled is published as such. `request` and `cancel`: a letter from the organiser to one who is invited, which the
 * recipient's program books or takes away on its own.
 */
export type CalendarPurpose =
  | { method: 'publish'; organizer?: Address | undefined }
  | { method: 'request' | 'cancel'; organizer: Address; attendee: Address };
type Address = { name: string; email: string };

/** A feed or a file as iCalendar (RFC 5545, 7986). The same events give the same bytes. */
export function writeCalendar(calendar: {
  name: string;
  locale: Locale;
  events: readonly CalendarEvent[];
  purpose: CalendarPurpose;
  /** How often a program should look again, in hours; only of a feed. */
  refreshHours?: number;
}): string {
  const { purpose, refreshHours } = calendar;
  const file = ical({
    // The writer escapes no line end here: it would begin a property of somebody else's choosing.
    name: clean(calendar.name).replaceAll('\n', ' '),
    method: methods[purpose.method],
    prodId: { company: 'Stadig', product: 'Stadig', language: calendar.locale.toUpperCase() },
    ...(refreshHours !== undefined && { ttl: refreshHours * 3600 }),
  });
  for (const event of calendar.events) addEvent(file, event, { purpose, locale: calendar.locale });
  return file.toString().replace(/\r?\n?$/, '\r\n');
}

const methods = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
};
// Outlook shows a cancelled meeting of a subscribed calendar like any other, so the title says it too.
const cancelled = { sv: 'Inställt', en: 'Cancelled' };

function addEvent(
  file: ReturnType<typeof ical>,
  event: CalendarEvent,
  { purpose, locale }: { purpose: CalendarPurpose; locale: Locale },
): void {
  const isCancelled = event.isCancelled || purpose.method === 'cancel';
  const title = clean(event.title);
  const written = file.createEvent({
    id: `${event.uid}@stadig`,
    sequence: event.sequence,
    // Of the event, not of the reading: a feed that has not changed is the same file.
    stamp: event.changedAt,
    lastModified: event.changedAt,
    start: event.startsAt,
    end: event.endsAt,
    allDay: event.isAllDay ?? false,
    summary: isCancelled ? `${cancelled[locale]}: ${title}` : title,
    description: clean([event.description, event.link].filter((part) => part !== '').join('\n\n')) || null,
    location: clean(event.place || event.link) || null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  });
  if (/^https?:\/\/[^\s\p{C}]+$/u.test(event.link)) written.url(event.link);
  if (purpose.organizer) written.organizer({ name: clean(purpose.organizer.name), email: purpose.organizer.email });
  if (purpose.method === 'publish') return;
  written.createAttendee({ name: clean(purpose.attendee.name), email: purpose.attendee.email, rsvp: false });
}

/** One kind of line end, and no other control signs: they may not stand in a text (RFC 5545, 3.3.11). */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim();
}
