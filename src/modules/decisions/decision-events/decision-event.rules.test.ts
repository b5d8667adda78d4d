import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isLegalRestDay, legalForceDay } from '#foundations/clocks/index.ts';
import { standingOf, whyNotEvent, type DecisionEvent, type EventType } from './decision-event.rules.ts';

const today = '2026-11-20';
const decision = { decidedOn: '2026-10-12', preparing: false };

function event(type: EventType, happenedOn: string, more: Partial<DecisionEvent> = {}): DecisionEvent {
  return { type, happenedOn, atOnce: false, takenDownOn: null, documentId: null, outcome: null, note: '', ...more };
}

const approved = event('minutes-approved', '2026-10-19');
const announced = event('announced', '2026-10-20');
const extract = event('extract-received', '2026-10-22', { documentId: 7 });
const appealed = event('appealed', '2026-11-03');

test('a committee’s preparation cannot be appealed, but whatever the assembly decides can', () => {
  const known = { events: [announced], today };
  const preparing = { ...decision, preparing: true };
  expect(whyNotEvent(appealed, { ...known, decision: preparing })).toBe('only-preparing');
  expect(whyNotEvent(appealed, { ...known, decision: { ...preparing, byAssembly: true } })).toBeUndefined();
});

describe('where a decision stands', () => {
  test.each<[string, DecisionEvent[], string, string | undefined]>([
    ['nothing', [], 'decided', undefined],
    ['approved', [approved], 'approved', undefined],
    [
      'approved at the meeting',
      [event('minutes-approved', '2026-10-12', { atOnce: true })],
      'approved-at-once',
      undefined,
    ],
    ['extract in hand', [approved, extract], 'extract-received', undefined],
    ['three weeks since it was announced', [approved, announced, extract], 'in-force', '2026-11-11'],
    ['announced the other day', [approved, event('announced', '2026-11-02')], 'approved', '2026-11-24'],
    ['appealed', [approved, announced, appealed], 'appealed', undefined],
    [
      'upheld',
      [announced, appealed, event('appeal-ended', '2026-11-18', { outcome: 'upheld' })],
      'in-force',
      '2026-11-18',
    ],
    [
      'upheld before others had to appeal',
      [announced, appealed, event('appeal-ended', '2026-11-04', { outcome: 'upheld' })],
      'in-force',
      '2026-11-11',
    ],
    [
      'annulled',
      [announced, appealed, event('appeal-ended', '2026-11-18', { outcome: 'annulled' })],
      'annulled',
      undefined,
    ],
    [
      'appealed once more',
      [
        announced,
        appealed,
        event('appeal-ended', '2026-11-04', { outcome: 'upheld' }),
        event('appealed', '2026-11-05'),
      ],
      'appealed',
      undefined,
    ],
    ['announced anew', [approved, announced, event('announced', '2026-11-16')], 'approved', '2026-12-08'],
  ])('%s', (_, events, state, forceOn) => {
    const standing = standingOf(decision, events, today);
    expect([standing.state, standing.forceOn]).toEqual([state, forceOn]);
  });

  test('what prepares never gets legal force, and an older law has no days', () => {
    expect(standingOf({ ...decision, preparing: true }, [approved, announced], today)).toMatchObject({
      state: 'approved',
      forceOn: undefined,
      appealable: false,
    });
    expect(standingOf({ decidedOn: '2016-12-13', preparing: false }, [announced], today)).toMatchObject({
      forceOn: undefined,
      approvalLatest: undefined,
    });
  });

  test('the last days are shown until it has been done', () => {
    expect(standingOf(decision, [], today)).toMatchObject({ approvalLatest: '2026-10-26', announcedLatest: undefined });
    expect(standingOf(decision, [approved], today)).toMatchObject({
      approvalLatest: undefined,
      announcedLatest: '2026-10-21',
    });
    expect(standingOf(decision, [announced], today)).toMatchObject({
      approvalLatest: undefined,
      appealLast: '2026-11-10',
    });
  });
});

describe('what cannot have happened', () => {
  test.each<[DecisionEvent, DecisionEvent[], string | undefined]>([
    [event('minutes-approved', '2026-11-21'), [], 'in-the-future'],
    [event('minutes-approved', '2026-10-11'), [], 'before-decision'],
    [event('minutes-approved', '2026-10-21'), [announced], 'after-announced'],
    [event('minutes-approved', '2026-10-20'), [announced], undefined],
    [event('announced', '2026-10-18'), [approved], 'before-approved'],
    [event('announced', '2026-10-20', { takenDownOn: '2026-10-19' }), [], 'down-before-up'],
    [event('announced', '2026-10-20', { takenDownOn: '2027-01-01' }), [approved], undefined],
    [event('announced', '2026-10-12'), [appealed], 'appealed-later'],
    [event('appealed', '2026-11-10'), [announced], undefined],
    [event('appealed', '2026-11-11'), [announced], 'after-last-day'],
    [event('appealed', '2026-10-12'), [], undefined],
    [event('appeal-ended', '2026-11-18', { outcome: 'upheld' }), [], 'no-appeal'],
    [event('appeal-ended', '2026-11-02', { outcome: 'upheld' }), [appealed], 'before-appeal'],
    [appealed, [appealed, event('appeal-ended', '2026-11-04', { outcome: 'annulled' })], 'already-annulled'],
    [event('correction', '2026-10-11'), [], 'before-decision'],
    [event('extract-received', '2026-10-12'), [approved, announced], undefined],
  ])('%j after %j: %s', (one, events, why) => expect(whyNotEvent(one, { decision, events, today })).toBe(why));

  test('a preparing decision is not appealed', () => {
    expect(whyNotEvent(appealed, { decision: { ...decision, preparing: true }, events: [], today })).toBe(
      'only-preparing',
    );
  });
});

describe('over leap days and the change of clocks', () => {
  const days = fc.integer({ min: 0, max: 25_000 }).map((count) => addDays('2018-01-01', count));
  const around = fc.oneof(days, fc.constantFrom('2024-02-08', '2028-02-08', '2026-03-08', '2026-10-04', '2026-12-10'));

  test('legal force comes the day after a working day, at least three weeks and a day after the notice, and never before its day', () => {
    fc.assert(
      fc.property(around, fc.nat(14), fc.nat(60), (decidedOn, wait, later) => {
        const posted = addDays(decidedOn, wait);
        const known = { decidedOn, preparing: false };
        const standing = standingOf(known, [event('announced', posted)], addDays(posted, later));
        expect(standing.forceOn).toBe(legalForceDay(posted));
        expect(daysBetween(posted, standing.forceOn ?? '')).toBeGreaterThanOrEqual(22);
        expect(isLegalRestDay(standing.appealLast ?? '')).toBe(false);
        expect(standing.state === 'in-force').toBe((standing.forceOn ?? '') <= addDays(posted, later));
      }),
    );
  });

  test('an appeal that is taken came in on or before the last day, and an order that is taken is an order of days', () => {
    fc.assert(
      fc.property(around, fc.integer({ min: -3, max: 40 }), fc.nat(40), (decidedOn, wait, later) => {
        const known = { decidedOn, preparing: false };
        const up = event('announced', addDays(decidedOn, wait));
        const at = { decision: known, today: addDays(decidedOn, 100) };
        if (whyNotEvent(up, { ...at, events: [] })) {
          expect(wait).toBeLessThan(0);
          return;
        }
        const appeal = event('appealed', addDays(decidedOn, later));
        const { appealLast } = standingOf(known, [up], at.today);
        const taken = whyNotEvent(appeal, { ...at, events: [up] }) === undefined;
        expect(taken).toBe(appeal.happenedOn <= (appealLast ?? ''));
      }),
    );
  });
});
