import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarDay } from './calendar-file.ts';

const event: CalendarDay = {
  uid: 'survey-closes-12@strandvik',
  day: '2026-12-31',
  summary: 'Sista dag att svara',
  description: 'Samordnare',
  url: 'https://stadig.example/strandvik/enkater/12',
};
const made = new Date('2026-11-20T09:00:00Z');
const file = (change: Partial<CalendarDay> = {}) =>
  calendarFile({ name: 'Datum att hålla', madeAt: made, days: [{ ...event, ...change }] });

/** As a calendar reads it: unfolded (3.1), then the escapes of TEXT taken back (3.3.11). */
function read(text: string, name: string): string | undefined {
  const line = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

describe('a calendar file', () => {
  test('is what RFC 5545 says an all-day event is', () => {
    expect(file().split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Stadig//Stadig//SV',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Datum att hålla',
      'BEGIN:VEVENT',
      'UID:survey-closes-12@strandvik',
      'DTSTAMP:20261120T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Sista dag att svara',
      'DESCRIPTION:Samordnare',
      'URL:https://stadig.example/strandvik/enkater/12',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['a; b, c', String.raw`SUMMARY:a\; b\, c`],
    [String.raw`C:\ny`, String.raw`SUMMARY:C:\\ny`],
    ['rad ett\r\nrad två', String.raw`SUMMARY:rad ett\nrad två`],
    ['x\nEND:VCALENDAR', String.raw`SUMMARY:x\nEND:VCALENDAR`],
    ['klocka\u0007\u0000', 'SUMMARY:klocka'],
  ])('says %j as %j', (summary, line) => {
    expect(file({ summary }).split('\r\n')).toContain(line);
  });

  test('an address with a line end in it begins no property of its own', () => {
    expect(file({ url: 'https://a.example/\r\nATTENDEE:x' }).split('\r\n')).toContain(
      'URL:https://a.example/ATTENDEE:x',
    );
  });

  test('nothing typed makes a line too long, cuts a character or is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(90), (typed, filler) => {
        const summary = `${'å'.repeat(filler)}${typed}`;
        const text = file({ summary });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(text).toString()).toBe(text);
        expect(read(text, 'SUMMARY')).toBe(summary.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ''));
        expect(text.match(/^BEGIN:VEVENT$/gm)).toHaveLength(1);
      }),
    );
  });
});
