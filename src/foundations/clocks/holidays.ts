import { addDays, type Day, dayOf, partsOf, weekdayOf } from './days.ts';

/**
 * Whether the day is a public holiday (allmän helgdag) by lag (1989:253), Sundays included.
 * The national day is one since 2005, when Whit Monday ceased to be.
 */
export function isSwedishHoliday(day: Day): boolean {
  return weekdayOf(day) === 7 || namedHolidaysOf(partsOf(day).year).has(day);
}

/**
 * Whether a time limit that ends on the day is moved: Saturday, public holiday, Midsummer Eve, Christmas Eve
 * or New Year's Eve (lag 1930:173, 2 §).
 */
export function isLegalRestDay(day: Day): boolean {
  const { year, month, date } = partsOf(day);
  const eve = (month === 12 && (date === 24 || date === 31)) || day === addDays(midsummerDay(year), -1);
  return weekdayOf(day) === 6 || eve || isSwedishHoliday(day);
}

const namedHolidays = new Map<number, ReadonlySet<Day>>();

function namedHolidaysOf(year: number): ReadonlySet<Day> {
  const known = namedHolidays.get(year) ?? new Set([...fixedHolidays(year), ...movingHolidays(year)]);
  namedHolidays.set(year, known);
  return known;
}

function fixedHolidays(year: number): Day[] {
  const always = [dayOf(year, 1, 1), dayOf(year, 1, 6), dayOf(year, 5, 1), dayOf(year, 12, 25), dayOf(year, 12, 26)];
  return year >= 2005 ? [...always, dayOf(year, 6, 6)] : always;
}

function movingHolidays(year: number): Day[] {
  const easter = easterDay(year);
  // Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday, and Whit Monday to 2004.
  const fromEaster = [-2, 0, 1, 39, 49, ...(year < 2005 ? [50] : [])].map((days) => addDays(easter, days));
  return [...fromEaster, midsummerDay(year), saturdayFrom(dayOf(year, 10, 31))];
}

function midsummerDay(year: number): Day {
  return saturdayFrom(dayOf(year, 6, 20));
}

function saturdayFrom(day: Day): Day {
  return addDays(day, (13 - weekdayOf(day)) % 7);
}

// The Gregorian computus, "Anonymous" (Nature, 20 April 1876), in Meeus, Astronomical Algorithms, chapter 8.
function easterDay(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
