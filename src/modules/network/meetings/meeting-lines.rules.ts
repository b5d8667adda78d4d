import { readMeetings } from '#modules/decisions/index.ts';
import { meetingTimes, parseClock } from './meeting-time.rules.ts';

export type ReadMeeting = { startsAt: Date; endsAt: Date; place: string };
export type LineFault = {
  line: number;
  problem: 'no-day' | 'no-such-day' | 'no-year' | 'no-such-hour' | 'ends-before';
};

const clocks = /(?:kl(?:ockan)?\.?\s*)?\b(\d{1,2}(?:[.:]\d{2})?)\s*(?:–|-|till)\s*(\d{1,2}(?:[.:]\d{2})?)\b/i;

/**
 * Meetings from pasted lines, each with a day, perhaps clocks (`09.00–16.00`) and then the place. Where no clock is written the usual ones hold. Lines are
 * counted from 1; blank ones are passed over.
 */
export function readMeetingLines(
  text: string,
  usual: { from: string; to: string; place: string },
): { meetings: ReadMeeting[] } | { fault: LineFault } {
  const meetings: ReadMeeting[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const read = readLine(raw, usual);
    if ('problem' in read) return { fault: { line: at + 1, problem: read.problem } };
    meetings.push(read);
  }
  return { meetings };
}

function readLine(
  raw: string,
  usual: { from: string; to: string; place: string },
): ReadMeeting | { problem: LineFault['problem'] } {
  const days = readMeetings(raw);
  if ('fault' in days) return { problem: days.fault.problem };
  const on = days.meetings[0]?.on;
  if (!on) return { problem: 'no-day' };
  const rest = withoutDay(raw);
  const said = clocks.exec(rest);
  const from = said ? parseClock(said[1] ?? '') : usual.from;
  const to = said ? parseClock(said[2] ?? '') : usual.to;
  if (from === undefined || to === undefined) return { problem: 'no-such-hour' };
  const times = meetingTimes({ on, from, to });
  if ('problem' in times) return { problem: times.problem };
  const place = (said ? rest.replace(said[0], ' ') : rest)
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .replace(/\s+/g, ' ');
  return { ...times, place: (place === '' ? usual.place : place).slice(0, 200) };
}

const writtenDay =
  /^\s*(?:[-*•–]|\d{1,2}[.)])?\s*(?:(?:mån|tis|ons|tors|fre|lör|sön)\w*\s+)?(?:den\s+)?(?:20\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}[ -]20\d{2}|\d{1,2}(?::?e)? \p{L}+\.?(?: 20\d{2})?)/iu;

function withoutDay(raw: string): string {
  return raw.replace(writtenDay, ' ');
}
