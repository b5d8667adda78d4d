import { readDay, readTime, type ReadTime } from './read-time.rules.ts';

/** From when and until when a plan says that it is valid, in its first lines: "Gäller från 1 januari 2025", "Giltighetstid: 2025–2027". */
export function readPeriod(text: string): ReadTime | undefined {
  for (const line of text.slice(0, 4000).split(/\r\n?|\n/)) {
    const said = VALID.exec(line.slice(0, 200))?.[1]?.toLowerCase();
    const time = said === undefined ? undefined : readTime(said);
    if (said === undefined || !time) continue;
    const from = /^(?:från|fr\.? ?o\.? ?m)/.test(said);
    if (time.startsOn !== null) return time;
    if (!from && /^(?:t\.? ?o\.? ?m|till|längst|som längst|fram)/.test(said)) return time;
    const startsOn = firstDay(said, time);
    if (startsOn !== undefined) return { startsOn, endsOn: from ? endAfter(said, startsOn) : time.endsOn };
  }
  return undefined;
}

/** Whether a paragraph says that, and little else. */
export function saysPeriod(text: string): boolean {
  return text.length <= 100 && readPeriod(text) !== undefined;
}

// Only of the plan itself: "Lagen gäller från 1 juli 2023" is said of something else.
const VALID =
  /(?:^|[.;,(|\t] ?)(?:(?:den här |denna )?(?:\p{L}*plan(?:en)?|strategin?|rutinen?|dokumentet|programmet|policyn) )?(?:gäller|giltig(?:hetstid|het|hetsperiod)?|planperiod|avtalsperiod)(?: för| under)?(?: perioden| åren| tiden)?[:,\t ]{1,3}(.{0,30}?(?:20\d\d|\d{1,2} \p{L}{3,9}).{0,60})/iu;

/** The first day of what is written: of a day itself, of a month or a year its first. A term has no first day that all agree on. */
function firstDay(said: string, time: ReadTime): string | undefined {
  const day = readDay(said);
  if (day !== undefined) return day;
  if (time.endsOn === null) return undefined;
  if (/^\D*20\d\d/.test(said) && !/\p{L}{3,9}\.? 20\d\d/u.test(said.replace(/^(?:från(?: och med)?|för|under|år)/, '')))
    return `${time.endsOn.slice(0, 4)}-01-01`;
  return /(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.? 20\d\d/u.test(said)
    ? `${time.endsOn.slice(0, 7)}-01`
    : undefined;
}

/** "från 1 januari 2025 till och med 31 december 2027": the second day, where it comes after the first. */
function endAfter(said: string, startsOn: string): string | null {
  const rest = said
    .split(/ till | t\.? ?o\.? ?m\.? ?|[–—]/)
    .slice(1)
    .join(' ');
  const endsOn = readTime(rest)?.endsOn ?? null;
  return endsOn !== null && endsOn > startsOn ? endsOn : null;
}
