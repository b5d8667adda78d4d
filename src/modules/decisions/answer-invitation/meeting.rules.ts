import { formatDate } from '#foundations/clocks/index.ts';

/** A meeting as it was written, with its (first) day as YYYY-MM-DD where one is written. */
export type Meeting = { on: string | null; words: string };

/** What is wrong with a line of meetings; lines are counted from 1. */
export type MeetingFault = { line: number; problem: 'no-such-day' | 'no-year' };

export const mostMeetings = 50;

/** Reads one meeting from each line. A line without a day, such as "våren 2018", is kept as it is; a day that cannot be is a fault. */
export function readMeetings(text: string): { meetings: Meeting[] } | { fault: MeetingFault } {
  const meetings: Meeting[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const words = raw
      .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') continue;
    const read = readMeeting(words.slice(0, 200));
    if (typeof read === 'string') return { fault: { line: at + 1, problem: read } };
    meetings.push(read);
  }
  return { meetings };
}

/** The first day on which there is a meeting, wherever in the list it stands. */
export function firstMeeting(meetings: readonly Meeting[]): string | undefined {
  return meetings
    .map(({ on }) => on)
    .filter((on) => on !== null)
    .sort()[0];
}

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'.split('|');
const written = new RegExp(
  `(\\d{1,2})(?::?e)?(?: ?(?:–|-|och) ?\\d{1,2})? (${MONTHS.join('|')}|jan|feb|apr|aug|sept?|okt|nov|dec)\\b\\.?(?: (20\\d{2}))?`,
  'iu',
);

function readMeeting(words: string): Meeting | MeetingFault['problem'] {
  const iso = /(20\d{2})-(\d{2})-(\d{2})/.exec(words);
  if (iso) {
    const on = dayOf(iso[1], iso[2], iso[3]);
    if (on === undefined) return 'no-such-day';
    return { on, words: words.replace(iso[0], formatDate(on, 'sv')) };
  }
  const slashed = /(\d{1,2})\/(\d{1,2})[ -](20\d{2})/.exec(words);
  const said = slashed ? undefined : written.exec(words);
  if (!slashed && !said) return { on: null, words };
  if (said && said[3] === undefined) return 'no-year';
  const month = said && MONTHS.findIndex((name) => name.startsWith((said[2] ?? '').slice(0, 3).toLowerCase())) + 1;
  const on = said ? dayOf(said[3], String(month), said[1]) : dayOf(slashed?.[3], slashed?.[2], slashed?.[1]);
  return on === undefined ? 'no-such-day' : { on, words };
}

function dayOf(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (time.getUTCMonth() !== Number(month) - 1 || Number.isNaN(time.getTime())) return undefined;
  return time.toISOString().slice(0, 10);
}
