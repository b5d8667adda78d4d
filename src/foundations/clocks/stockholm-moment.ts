import { addDays, type Day, dayOf } from './days.ts';

/**
 * The moments at which clocks in Sweden show the time (`HH:MM`) on the day: one; none when it is skipped as summer time begins; two, the
 * earlier first, when it comes again as summer time ends. RangeError for what is no day or no time.
 */
export function stockholmMoments(day: Day, time: string): Date[] {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === '') throw new RangeError(`not a time: ${JSON.stringify(time)}`);
  const asIfUtc = Date.parse(`${addDays(day, 0)}T${hours}:${minutes}:00Z`);
  // Whichever offset holds, it is the one of the day before or of the day after.
  const offsets = [...new Set([offsetAt(asIfUtc - MS_PER_DAY), offsetAt(asIfUtc + MS_PER_DAY)])];
  return offsets
    .map((offset) => new Date(asIfUtc - offset))
    .filter((moment) => moment.getTime() + offsetAt(moment.getTime()) === asIfUtc)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** The moment at which clocks in Sweden show the time on the day, the first of two. RangeError when they never do. */
export function stockholmMoment(day: Day, time: string): Date {
  const [first] = stockholmMoments(day, time);
  if (!first) throw new RangeError(`clocks in Sweden skip ${time} on ${day}`);
  return first;
}

/** The day and the time (`HH:MM`) that clocks in Sweden show at a moment. */
export function stockholmTime(moment: Date): { day: Day; time: string } {
  const { year, month, date, hours, minutes } = partsAt(moment.getTime());
  return { day: dayOf(year, month, date), time: `${pad(hours)}:${pad(minutes)}` };
}

const MS_PER_DAY = 86_400_000;
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** How far clocks in Sweden are before UTC, in milliseconds. */
function offsetAt(time: number): number {
  const { year, month, date, hours, minutes, seconds } = partsAt(time);
  return Date.UTC(year, month - 1, date, hours, minutes, seconds) - Math.floor(time / 1000) * 1000;
}

function partsAt(time: number) {
  const parts = new Map(CLOCK.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    date: part('day'),
    hours: part('hour'),
    minutes: part('minute'),
    seconds: part('second'),
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
