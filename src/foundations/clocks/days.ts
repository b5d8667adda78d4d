/** A day in the calendar, `YYYY-MM-DD`, without time or zone: what statutes, minutes and `date` columns mean by a day. */
export type Day = string;

/** The day in Sweden at a moment: the Swedish clock decides when a day ends, whatever the server's zone. */
export function today(now: Date): Day {
  const parts = new Map(STOCKHOLM.formatToParts(now).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether the text is a day that exists, of the years 1000–9999. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && textOf(timeOf(text)) === text;
}

/** The day so many days later, or earlier when negative. RangeError for what is no day. */
export function addDays(day: Day, count: number): Day {
  return textOf(timeOf(requireDay(day)) + count * MS_PER_DAY);
}

/** The same day so many months later; the month's last day when it has no such day: 31 January + 1 → 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Whole days from the first to the second, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(requireDay(to)) - timeOf(requireDay(from))) / MS_PER_DAY;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(requireDay(day))).getUTCDay() || 7;
}

/** The parts of a day as numbers, months from 1. RangeError for what is no day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  requireDay(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** A day from its parts, months from 1. RangeError when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day {
  return requireDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

const MS_PER_DAY = 86_400_000;
const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const STOCKHOLM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function requireDay(day: Day): Day {
  if (!isDay(day)) throw new RangeError(`not a day: ${JSON.stringify(day)}`);
  return day;
}

// Days are reckoned in UTC, where each has 24 hours; the year's first digit is not 0, since Date.UTC reads 0–99 as 1900–1999.
function timeOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function textOf(time: number): Day {
  const text = new Date(time).toISOString().slice(0, 10);
  if (!DAY.test(text)) throw new RangeError('a day outside the years 1000–9999');
  return text;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
