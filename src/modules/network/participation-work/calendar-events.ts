import type { CalendarEvent } from '#foundations/calendar/index.ts';
import type { Meeting } from '../participation/meetings.queries.ts';
import type { Participation } from '../participation/participation.queries.ts';

/** The meetings whose day is known, as calendars keep them, without a time over the whole day; a cancelled one stays, so that the calendar takes it away. */
export function calendarEventsOf(
  { subject, inviter }: Pick<Participation, 'subject' | 'inviter'>,
  meetings: readonly Meeting[],
  now: Date,
): CalendarEvent[] {
  return meetings.flatMap(({ uid, sequence, title, place, link, state, ...meeting }): CalendarEvent[] => {
    const time = timeOf(meeting);
    if (!time) return [];
    return [
      {
        ...{ uid, sequence, place, link, ...time },
        title: `${title} – ${subject}`,
        description: inviter,
        isCancelled: state === 'cancelled',
        changedAt: now,
      },
    ];
  });
}

function timeOf({ onDay, startsAt, endsAt }: Pick<Meeting, 'onDay' | 'startsAt' | 'endsAt'>) {
  if (startsAt && endsAt) return { startsAt, endsAt };
  if (onDay === null) return undefined;
  const midnight = new Date(`${onDay}T00:00:00Z`);
  return { startsAt: midnight, endsAt: new Date(midnight.getTime() + 24 * 3_600_000), isAllDay: true };
}
