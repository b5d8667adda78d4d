import { stockholmTime } from '#foundations/clocks/index.ts';
import { writeCalendar } from '#foundations/calendar/index.ts';
import type { MailFile } from '#platform/mail/mailer.ts';
import { eventOf } from '../invitation/event-of-meeting.ts';
import type { Meeting } from '../meetings/meeting.queries.ts';
import type { Network } from '../network.queries.ts';

/** A letter that invites has the next of them; all are at the party's link. */
const mostFiles = 10;

/** The meetings that a letter which invites has files of. */
export function nextMeetings(meetings: readonly Meeting[], now: Date): Meeting[] {
  return meetings.filter(({ state, endsAt }) => state === 'planned' && endsAt > now).slice(0, mostFiles);
}

/**
 * Files for one's own calendar, one for each meeting: Outlook reads only the first of several in a file that came by mail (MS-STANOICAL 2.2.175). Published
 * and not requested, since who reads the letter is seldom who will come (RFC 5546, 3.2.1); the same uid with a higher sequence moves the meeting, or says
 * that it is cancelled, where it was put in before.
 */
export function calendarFiles(of: {
  host: string;
  network: Pick<Network, 'title' | 'contactEmail'>;
  meetings: readonly Meeting[];
  /** Whether the party has a place: the link to meet by is for those who have. */
  isIn: boolean;
}): MailFile[] {
  const { host, network, meetings, isIn } = of;
  const organizer = network.contactEmail === '' ? undefined : { name: host, email: network.contactEmail };
  return meetings.map((meeting) => ({
    name: calendarFileName(meeting),
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    bytes: Buffer.from(
      writeCalendar({
        name: network.title,
        locale: 'sv',
        events: [eventOf(network, isIn ? meeting : { ...meeting, link: '' })],
        purpose: { method: 'publish', organizer },
      }),
    ),
  }));
}

/** The day and the hour in Sweden; nothing that somebody has typed. */
export function calendarFileName({ startsAt }: Pick<Meeting, 'startsAt'>): string {
  const { day, time } = stockholmTime(startsAt);
  return `traff-${day}-${time.replace(':', '')}.ics`;
}
