import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from './days.ts';
import {
  appealLastDay,
  approvalNoticeLatest,
  latestDays,
  legalForceDay,
  memorandumLatest,
  minutesApprovalLatest,
  movedDeadline,
  noticeLatest,
} from './deadlines.ts';
import { isLegalRestDay, isSwedishHoliday } from './holidays.ts';

const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('1990-01-01', count));

describe('isSwedishHoliday', () => {
  test.each([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-06',
    '2026-06-20',
    '2026-10-31',
    '2026-12-25',
    '2026-12-26',
    '2024-03-29',
    '2024-05-09',
    '2024-11-02',
    '2025-04-18',
    '2025-04-21',
    '2027-03-26',
    '2038-04-25',
    '2016-03-25',
    '2011-04-24',
    '2000-06-12',
    '2026-11-22',
  ])('%s is one', (day) => expect(isSwedishHoliday(day)).toBe(true));

  test.each([
    '2026-01-05',
    '2026-04-02',
    '2026-05-25',
    '2026-06-19',
    '2026-12-24',
    '2026-12-31',
    '2004-06-07',
    '2006-06-05',
    '2026-10-30',
    '2026-11-20',
    '2003-06-06',
    '2026-03-28',
  ])('%s is none', (day) => expect(isSwedishHoliday(day)).toBe(false));

  test('has Easter between 22 March and 25 April, with Good Friday on a Friday and Ascension Day on a Thursday', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const inSpring = Array.from({ length: 50 }, (_, step) => addDays(`${year}-03-15`, step));
      const goodFriday = inSpring.find(
        (day) => weekdayOf(day) === 5 && isSwedishHoliday(day) && isSwedishHoliday(addDays(day, 3)),
      );
      const easter = addDays(goodFriday ?? '', 2);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      expect(isSwedishHoliday(addDays(easter, 39))).toBe(true);
    }
  });
});

describe('isLegalRestDay', () => {
  test.each(['2026-06-19', '2026-12-24', '2026-12-31', '2026-11-21', '2026-11-22', '2026-06-20'])('%s is one', (day) =>
    expect(isLegalRestDay(day)).toBe(true),
  );
  // Maundy Thursday, Walpurgis Night, the day before Epiphany and the Friday before All Saints are ordinary days in this law.
  test.each(['2026-04-02', '2026-04-30', '2026-01-05', '2026-10-30', '2026-12-23', '2026-12-30'])('%s is none', (day) =>
    expect(isLegalRestDay(day)).toBe(false),
  );
});

describe('movedDeadline', () => {
  test.each([
    ['2026-05-13', '2026-05-13'],
    ['2026-05-14', '2026-05-15'],
    ['2026-04-03', '2026-04-07'],
    ['2026-06-19', '2026-06-22'],
    ['2026-12-24', '2026-12-28'],
    ['2025-12-24', '2025-12-29'],
    ['2026-12-31', '2027-01-04'],
  ])('%s → %s', (day, moved) => expect(movedDeadline(day)).toBe(moved));

  test('never moves a working day, never backwards, at most five days, and always ends on a working day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const moved = movedDeadline(day);
        expect(isLegalRestDay(moved)).toBe(false);
        expect(daysBetween(day, moved)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, moved)).toBeLessThanOrEqual(5);
        if (!isLegalRestDay(day)) expect(moved).toBe(day);
      }),
    );
  });
});

describe('the clocks of a decision', () => {
  test.each([
    // Real minutes: announced 21 March 2018, taken down 12 April.
    ['2018-03-21', '2018-04-11', '2018-04-12'],
    // Three weeks later is Good Friday.
    ['2026-03-13', '2026-04-07', '2026-04-08'],
    ['2026-05-29', '2026-06-22', '2026-06-23'],
    ['2026-12-03', '2026-12-28', '2026-12-29'],
    ['2026-03-10', '2026-03-31', '2026-04-01'],
  ])('announced %s: last day of appeal %s, legal force %s', (announced, last, force) => {
    expect(appealLastDay(announced)).toBe(last);
    expect(legalForceDay(announced)).toBe(force);
  });

  test('gives at least three weeks, and legal force the day after', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(daysBetween(day, appealLastDay(day))).toBeGreaterThanOrEqual(21);
        expect(daysBetween(appealLastDay(day), legalForceDay(day))).toBe(1);
      }),
    );
  });

  test('announces the meeting a week before, also over the change of clocks and on a holiday', () => {
    expect(noticeLatest('2026-03-31')).toBe('2026-03-24');
    expect(noticeLatest('2026-06-13')).toBe('2026-06-06');
  });

  test.each([
    ['2026-11-24', '2026-12-08'],
    ['2026-12-10', '2026-12-28'],
    ['2026-03-20', '2026-04-07'],
  ])('a meeting %s has its minutes approved by %s', (meeting, latest) =>
    expect(minutesApprovalLatest(meeting)).toBe(latest),
  );

  test('announces the approval the second day after', () => {
    expect(approvalNoticeLatest('2018-03-20')).toBe('2018-03-22');
    expect(approvalNoticeLatest('2026-04-01')).toBe('2026-04-07');
  });

  test('the latest days of a meeting follow on each other, over leap days and the change of clocks', () => {
    expect(latestDays('2026-11-30')).toEqual({
      approved: '2026-12-14',
      announced: '2026-12-16',
      appeal: '2027-01-07',
      force: '2027-01-08',
    });
    expect(latestDays('2028-02-14').approved).toBe('2028-02-28');
    fc.assert(
      fc.property(days, (meeting) => {
        const latest = latestDays(meeting);
        expect(daysBetween(meeting, latest.approved)).toBeGreaterThanOrEqual(14);
        expect(daysBetween(latest.approved, latest.announced)).toBeGreaterThanOrEqual(2);
        expect(daysBetween(latest.announced, latest.appeal)).toBeGreaterThanOrEqual(21);
        expect(daysBetween(latest.appeal, latest.force)).toBe(1);
        for (const day of [latest.approved, latest.announced, latest.appeal]) expect(isLegalRestDay(day)).toBe(false);
      }),
    );
  });

  test('a memorandum is left on a working day, at least so many days before', () => {
    expect(memorandumLatest('2027-01-06', 12)).toBe('2026-12-23');
    expect(memorandumLatest('2024-03-14', 14)).toBe('2024-02-29');
    fc.assert(
      fc.property(days, fc.nat(60), (meeting, lead) => {
        const last = memorandumLatest(meeting, lead);
        expect(isLegalRestDay(last)).toBe(false);
        expect(daysBetween(last, meeting)).toBeGreaterThanOrEqual(lead);
        expect(daysBetween(last, meeting)).toBeLessThanOrEqual(lead + 5);
      }),
    );
  });
});
