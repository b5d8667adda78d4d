import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { stockholmMoment } from '#foundations/clocks/index.ts';
import { writeCalendar, type CalendarEvent } from './calendar.ts';

const meeting: CalendarEvent = {
  uid: '3b2f0f0e-6f0a-4d5e-9d0a-2f6f3c1f1a11',
  sequence: 0,
  title: 'Första träffen',
  startsAt: stockholmMoment('2016-12-06', '09:30'),
  endsAt: stockholmMoment('2016-12-06', '16:00'),
  place: 'Hantverkargatan 1; sal B, Stockholm',
  link: '',
  description: 'Ta med:\nen lägesbild',
  isCancelled: false,
  changedAt: new Date('2016-11-01T08:00:00Z'),
};
const feed = (...events: CalendarEvent[]) =>
  writeCalendar({
    name: 'Nätverket, våren',
    locale: 'sv',
    events,
    purpose: { method: 'publish' },
    refreshHours: 6,
  });
const letter = (method: 'request' | 'cancel', event: CalendarEvent) =>
  writeCalendar({
    name: 'Nätverket',
    locale: 'sv',
    events: [event],
    purpose: {
      method,
      organizer: { name: 'Värden; AB', email: 'vard@natverket.example' },
      attendee: { name: 'Ylva', email: 'ylva@strandvik.example' },
    },
  });

function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]); // one VCALENDAR stands in the text
}

function eventsOf(text: string): ICAL.Component[] {
  return read(text).getAllSubcomponents('vevent');
}

const word = (of: ICAL.Component | undefined, name: string) => {
  const value = of?.getFirstPropertyValue(name);
  return value === null || value === undefined ? undefined : String(value);
};

describe('a calendar', () => {
  test('has a name that begins no property of its own', () => {
    const name = 'Nätverk\r\nEND:VCALENDAR\nBEGIN:VALARM';
    const text = writeCalendar({ name, locale: 'sv', events: [meeting], purpose: { method: 'publish' } });
    expect(word(read(text), 'x-wr-calname')).toBe('Nätverk END:VCALENDAR BEGIN:VALARM');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(eventsOf(text)).toHaveLength(1);
  });

  test('is read back as it was written', () => {
    const text = feed(meeting);
    const [event] = eventsOf(text);
    expect(word(event, 'uid')).toBe(`${meeting.uid}@stadig`);
    expect(word(event, 'summary')).toBe('Första träffen');
    expect(word(event, 'location')).toBe('Hantverkargatan 1; sal B, Stockholm');
    expect(word(event, 'description')).toBe('Ta med:\nen lägesbild');
    expect(word(event, 'sequence')).toBe('0');
    expect(word(event, 'dtstart')).toBe('2016-12-06T08:30:00Z');
    expect(word(event, 'dtend')).toBe('2016-12-06T15:00:00Z');
    expect(word(read(text), 'x-wr-calname')).toBe('Nätverket, våren');
  });

  test('a meeting of which only the day is known takes the whole day, wherever it is read', () => {
    const [startsAt, endsAt] = [new Date('2016-12-06T00:00:00Z'), new Date('2016-12-07T00:00:00Z')];
    const text = feed({ ...meeting, startsAt, endsAt, isAllDay: true });
    expect(text).toMatch(/\r\nDTSTART;VALUE=DATE:20161206\r\nDTEND;VALUE=DATE:20161207\r\n/);
    const [event] = eventsOf(text);
    expect([word(event, 'dtstart'), word(event, 'dtend')]).toEqual(['2016-12-06', '2016-12-07']);
  });

  test('of the same events is the same bytes, and of a changed one is not', () => {
    expect(feed(meeting)).toBe(feed({ ...meeting }));
    expect(feed(meeting)).not.toBe(feed({ ...meeting, sequence: 1 }));
  });

  /** What the three programs are documented to need, tried on the text itself. */
  test.each([
    ['RFC 5545 3.1: every line ends with CR LF', /^(?:[^\r\n]*\r\n)+$/],
    ['RFC 5545 3.6: version and maker', /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/],
    ['Outlook (MS-OXCICAL): a method, or nothing is imported as a meeting', /\r\nMETHOD:PUBLISH\r\n/],
    ['Outlook (MS-OXCICAL): the name of the subscribed calendar', /\r\nX-WR-CALNAME:/],
    ['Outlook (MS-OXCICAL 2.1.3.1.1.15): how often to look', /\r\nX-PUBLISHED-TTL:PT6H\r\n/],
    ['RFC 7986 5.7 (Thunderbird, Apple): how often to look', /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n/],
    ['Google: times in UTC need no VTIMEZONE', /\r\nDTSTART:20161206T083000Z\r\nDTEND:20161206T150000Z\r\n/],
    ['all: a UID that stays', /\r\nUID:3b2f0f0e-6f0a-4d5e-9d0a-2f6f3c1f1a11@stadig\r\n/],
    ['all: a SEQUENCE that grows', /\r\nSEQUENCE:0\r\n/],
    ['RFC 5545 3.6.1: DTSTAMP in UTC', /\r\nDTSTAMP:20161101T080000Z\r\n/],
    ['Thunderbird: takes the newer of two by LAST-MODIFIED', /\r\nLAST-MODIFIED:20161101T080000Z\r\n/],
    ['no zone of the server’s', /^(?![\s\S]*TZID)[\s\S]*$/],
  ])('%s', (_what, pattern) => expect(feed(meeting)).toMatch(pattern));

  test('a cancelled meeting stays with its UID and says so in three ways', () => {
    const [event] = eventsOf(feed({ ...meeting, sequence: 2, isCancelled: true }));
    expect(word(event, 'uid')).toBe(`${meeting.uid}@stadig`);
    expect(word(event, 'status')).toBe('CANCELLED');
    expect(word(event, 'transp')).toBe('TRANSPARENT');
    expect(word(event, 'summary')).toBe('Inställt: Första träffen');
    expect(word(event, 'sequence')).toBe('2');
  });

  test.each([
    ['request', 'REQUEST', 'CONFIRMED'],
    ['cancel', 'CANCEL', 'CANCELLED'],
  ] as const)(
    'a letter to one who is invited is a %s with organiser and attendee (RFC 5546)',
    (method, name, status) => {
      const text = letter(method, meeting);
      const [event] = eventsOf(text);
      expect(word(read(text), 'method')).toBe(name);
      expect(word(event, 'status')).toBe(status);
      expect(word(event, 'organizer')?.toLowerCase()).toBe('mailto:vard@natverket.example');
      expect(word(event, 'attendee')?.toLowerCase()).toBe('mailto:ylva@strandvik.example');
    },
  );

  test('an empty feed is a calendar that can be subscribed to', () => {
    expect(eventsOf(feed())).toEqual([]);
    expect(word(read(feed()), 'method')).toBe('PUBLISH');
  });

  test('nothing typed makes a line too long, cuts a sign, begins a property or is lost', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(typed, typed, typed, fc.nat(80), (title, place, description, filler) => {
        const written = { ...meeting, title: `${'å'.repeat(filler + 1)}${title}`, place, description };
        const text = feed(written);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(text).toString()).toBe(text);
        const [event, ...others] = eventsOf(text);
        expect(others).toEqual([]);
        expect(word(event, 'summary')).toBe(asRead(written.title));
        expect(word(event, 'location') ?? '').toBe(asRead(place));
        expect(word(event, 'description') ?? '').toBe(asRead(description));
      }),
      { numRuns: 300 },
    );
  });

  test('a time on either side of the clock’s change is the same moment when read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 365 * 30 }), (minute) => {
        const startsAt = new Date(Date.UTC(2016, 0, 1) + minute * 60_000);
        const [event] = eventsOf(feed({ ...meeting, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }));
        expect(new Date(word(event, 'dtstart') ?? '').getTime()).toBe(startsAt.getTime());
      }),
    );
  });
});

function asRead(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim();
}
