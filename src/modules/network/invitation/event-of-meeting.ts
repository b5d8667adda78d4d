import type { CalendarEvent } from '#foundations/calendar/index.ts';
import type { Meeting } from '../meetings/meeting.queries.ts';

/** A meeting as a calendar keeps it: the same uid for ever, a higher sequence each time it is changed. */
export function eventOf(network: { title: string }, meeting: Meeting): CalendarEvent {
  const isCancelled = meeting.state === 'cancelled';
  return {
    uid: meeting.uid,
    sequence: meeting.sequence,
    title: `${network.title}: ${meeting.title}`,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    link: meeting.link,
    description: isCancelled ? meeting.cancelledWhy : meeting.agenda,
    isCancelled,
    changedAt: meeting.changedAt,
  };
}
