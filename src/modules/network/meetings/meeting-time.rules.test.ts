import { describe, expect, test } from 'vitest';
import { readMeetingLines } from './meeting-lines.rules.ts';
import { isInDoubledHour, meetingTimes, parseClock } from './meeting-time.rules.ts';

test.each([
  ['9', '09:00'],
  ['09.00', '09:00'],
  ['9:30', '09:30'],
  ['kl. 13', '13:00'],
  ['24', undefined],
  ['9.60', undefined],
  ['nio', undefined],
  ['', undefined],
])('the clock in "%s" is %s', (typed, clock) => expect(parseClock(typed)).toBe(clock));

describe('when a meeting is', () => {
  test.each([
    [
      { on: '2026-03-29', from: '02:30', to: '04:00' },
      { field: 'from', problem: 'no-such-hour' },
    ],
    [
      { on: '2026-03-29', from: '01:00', to: '02:15' },
      { field: 'to', problem: 'no-such-hour' },
    ],
    [
      { on: '2026-06-01', from: '16:00', to: '16:00' },
      { field: 'to', problem: 'ends-before' },
    ],
    [
      { on: '2026-06-01', from: '16:00', to: '09:00' },
      { field: 'to', problem: 'ends-before' },
    ],
  ])('%j is refused', (typed, fault) => expect(meetingTimes(typed)).toEqual(fault));

  test('the doubled hour is the first, and is said', () => {
    const times = meetingTimes({ on: '2026-10-25', from: '02:30', to: '12:00' });
    if ('problem' in times) throw new Error(times.problem);
    expect(times.startsAt.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(isInDoubledHour(times)).toBe(true);
    const usual = meetingTimes({ on: '2026-10-26', from: '09:00', to: '12:00' });
    expect('problem' in usual ? undefined : isInDoubledHour(usual)).toBe(false);
  });
});

const usual = { from: '09:00', to: '16:00', place: 'Stadshuset' };

describe('meetings from pasted lines', () => {
  test.each([
    ['2016-12-06', '2016-12-06T08:00:00.000Z', '2016-12-06T15:00:00.000Z', 'Stadshuset'],
    ['6 december 2016 kl. 10.00–15.30 Jönköping', '2016-12-06T09:00:00.000Z', '2016-12-06T14:30:00.000Z', 'Jönköping'],
    [
      '1. tisdag 6 december 2016, 10-15, Hotell Svea, sal 3',
      '2016-12-06T09:00:00.000Z',
      '2016-12-06T14:00:00.000Z',
      'Hotell Svea, sal 3',
    ],
    ['6/12 2016 Växjö', '2016-12-06T08:00:00.000Z', '2016-12-06T15:00:00.000Z', 'Växjö'],
  ])('%s', (line, from, to, place) => {
    const read = readMeetingLines(line, usual);
    expect(
      'meetings' in read &&
        read.meetings.map((one) => [one.startsAt.toISOString(), one.endsAt.toISOString(), one.place]),
    ).toEqual([[from, to, place]]);
  });

  test.each([
    ['2016-12-06\n\nvåren 2018', { line: 3, problem: 'no-day' }],
    ['31 november 2016', { line: 1, problem: 'no-such-day' }],
    ['6 december', { line: 1, problem: 'no-year' }],
    ['2026-03-29 02.15-04', { line: 1, problem: 'no-such-hour' }],
    ['2026-06-01 16-09', { line: 1, problem: 'ends-before' }],
    ['2026-06-01 25-26', { line: 1, problem: 'no-such-hour' }],
  ])('%j is refused', (text, fault) => expect(readMeetingLines(text, usual)).toEqual({ fault }));
});
