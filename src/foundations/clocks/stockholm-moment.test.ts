import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stockholmMoment, stockholmMoments, stockholmTime } from './stockholm-moment.ts';

describe('a time in Sweden as a moment', () => {
  test.each([
    ['2016-12-06', '09:30', '2016-12-06T08:30:00.000Z'],
    ['2026-06-15', '09:00', '2026-06-15T07:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
    // Before summer time was taken up in 1980.
    ['1979-07-01', '12:00', '1979-07-01T11:00:00.000Z'],
  ])('%s %s', (day, time, moment) => expect(stockholmMoment(day, time).toISOString()).toBe(moment));

  test('what the clocks skip is no moment', () => {
    expect(stockholmMoments('2027-03-28', '02:00')).toEqual([]);
    expect(() => stockholmMoment('2027-03-28', '02:59')).toThrow(RangeError);
  });

  test('what comes twice is the first, in summer time', () => {
    expect(stockholmMoments('2026-10-25', '02:30').map((moment) => moment.toISOString())).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(stockholmMoment('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test.each([
    ['2026-02-30', '09:00'],
    ['2026-02-20', '24:00'],
    ['2026-02-20', '9:00'],
    ['', ''],
  ])('refuses %j %j', (day, time) => expect(() => stockholmMoment(day, time)).toThrow(RangeError));

  test('there and back, over years: every moment is found again, first or second', () => {
    const minutes = fc.integer({ min: Date.UTC(1985, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const moment = new Date(minute * 60_000);
        const { day, time } = stockholmTime(moment);
        const found = stockholmMoments(day, time);
        expect(found.map(Number)).toContain(moment.getTime());
        expect(found.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  test('each year skips one hour and doubles one, on the last Sundays of March and October', () => {
    for (let year = 2000; year <= 2037; year++) {
      expect(stockholmMoments(lastSunday(year, 3), '02:30')).toHaveLength(0);
      expect(stockholmMoments(lastSunday(year, 10), '02:30')).toHaveLength(2);
    }
  });
});

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
}
