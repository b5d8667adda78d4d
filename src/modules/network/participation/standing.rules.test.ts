import { expect, test } from 'vitest';
import { isUnderWay, standingOf } from './standing.rules.ts';

const registered = {
  state: 'registered',
  hasMatter: true,
  outcome: undefined,
  decisionOn: '2016-12-13',
  meetings: [null, '2016-12-06'],
  atHost: undefined,
  isRefused: false,
  today: '2016-11-20',
} as const;

test.each([
  ['brought and not answered', { state: 'received' }, 'received'],
  ['the first meeting comes before the decision', {}, 'pending'],
  ['the decision comes first', { decisionOn: '2016-12-01' }, 'conditional'],
  ['no day is known', { meetings: [null], decisionOn: '2016-12-01' }, 'conditional'],
  ['the meeting has been and nobody has decided', { decisionOn: null, today: '2016-12-06' }, 'pending'],
  ['decided', { outcome: 'approved' }, 'firm'],
  ['decided with a change', { outcome: 'amended' }, 'firm'],
  ['rejected', { outcome: 'rejected' }, 'declined'],
  ['rejected while on the waiting list', { outcome: 'rejected', atHost: 'waiting' }, 'declined'],
  ['on the waiting list', { atHost: 'waiting' }, 'waiting'],
  ['the host did not take it', { atHost: 'invited', isRefused: true }, 'refused'],
  ['the host took it, and refused a later change', { atHost: 'registered', isRefused: true }, 'pending'],
  ['sent and not yet read by the host', { atHost: 'invited' }, 'pending'],
  ['no decision is needed', { hasMatter: false }, 'firm'],
  ['we declined', { state: 'declined' }, 'declined'],
  ['we left', { state: 'left', outcome: 'approved' }, 'left'],
] as const)('%s', (_when, change, expected) => {
  expect(standingOf({ ...registered, ...change })).toBe(expected);
});

test('nothing more is expected of those who have said no', () => {
  expect(isUnderWay('pending')).toBe(true);
  expect([isUnderWay('declined'), isUnderWay('left')]).toEqual([false, false]);
});
