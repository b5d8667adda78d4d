import { addDays, type Day } from '#foundations/clocks/days.ts';

/** A day in a calendar. `uid` stays the same when the day is moved, so that a calendar that reads the file again moves it too. */
export type CalendarDay = { uid: string; day: Day; summary: string; description: string; url: string };

/** An iCalendar file (RFC 5545) of events that last the whole day, and do not make anyone busy. `madeAt` is when it was made. */
export function calendarFile(of: { name: string; madeAt: Date; days: readonly CalendarDay[] }): string {
  const stamp = `${of.madeAt.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stadig//Stadig//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(of.name)}`,
    ...of.days.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      // The end is the first day that is no longer part of it (3.6.1).
      `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
      `URL:${bare(event.url)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** TEXT (3.3.11): backslash, semicolon, comma and line end are escaped; control characters are no part of it. */
function escaped(text: string): string {
  return bare(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replaceAll('\n', String.raw`\n`),
  );
}

// A line end in a value would begin a property of its own.
function bare(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets, the following ones beginning with a space (3.1); no character is cut in two. */
function folded(line: string): string {
  let [written, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}
