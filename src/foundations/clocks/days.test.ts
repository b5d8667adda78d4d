import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, partsOf, today, weekdayOf } from './days.ts';

// 1900-01-01 to 2199-12-31, drawn as a count of days so that the arithmetic under test plays no part.
const days = fc
  .integer({ min: -25_567, max: 84_005 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe('today', () => {
  test.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The hour that does not exist, and the one that is twice.
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T01:00:00Z', '2026-03-29'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-10-25T01:30:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2024-02-28T23:30:00Z', '2024-02-29'],
  ])('%s is %s in Sweden', (moment, day) => expect(today(new Date(moment))).toBe(day));

  test('is at every hour the UTC day or the one after, and never goes back', () => {
    const hours = fc.integer({ min: 0, max: 24 * 365 * 60 });
    fc.assert(
      fc.property(hours, (hour) => {
        const moment = new Date(Date.UTC(1996, 0, 1) + hour * 3_600_000);
        const utc = moment.toISOString().slice(0, 10);
        expect([utc, addDays(utc, 1)]).toContain(today(moment));
        expect(today(new Date(moment.getTime() + 3_600_000)) >= today(moment)).toBe(true);
      }),
    );
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm'])(
    'is the same on a machine in %s',
    (zone) => {
      const code = `
      import { addDays, addMonths, today, weekdayOf } from '${import.meta.dirname}/days.ts';
      const moment = new Date('2026-01-01T23:30:00Z');
      console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, today(moment),
        addDays('2026-03-28', 2), addMonths('2026-01-31', 1), weekdayOf('2026-03-29'));`;
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { TZ: zone },
        encoding: 'utf8',
      });
      expect(run.stdout.trim()).toBe(`${zone} 2026-01-02 2026-03-30 2026-02-28 7`);
    },
  );
});

describe('isDay', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '0099-01-01',
    '2026-4-1',
    '',
    '2026-04-01T00',
  ])('refuses %s', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => partsOf(text)).toThrow(RangeError);
  });
  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => expect(isDay(text)).toBe(true));
  test('knows that 1900 and 2100 were and will be no leap years', () => {
    expect([isDay('1900-02-29'), isDay('2100-02-29')]).toEqual([false, false]);
  });
});

describe('addDays', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s %i → %s', (day, count, result) => expect(addDays(day, count)).toBe(result));

  test('goes there and back, adds up, and moves the weekday along', () => {
    const counts = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(days, counts, counts, (day, a, b) => {
        expect(addDays(addDays(day, a), -a)).toBe(day);
        expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b));
        expect(daysBetween(day, addDays(day, a))).toBe(a);
        expect(((weekdayOf(addDays(day, a)) - weekdayOf(day) - a) % 7) + 0).toBe(0);
      }),
    );
  });

  test('refuses to leave the years it knows', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-20', 24, '2028-11-20'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s %i → %s', (day, count, result) => expect(addMonths(day, count)).toBe(result));

  test('keeps the day of the month or takes the last, and always lands in the right month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const from = partsOf(day);
        const to = partsOf(addMonths(day, count));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        if (to.date !== from.date) {
          expect(to.date).toBeLessThan(from.date);
          expect(partsOf(addDays(addMonths(day, count), 1)).date).toBe(1);
        }
      }),
    );
  });
});
