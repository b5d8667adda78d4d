import { describe, expect, test } from 'vitest';
import { gathered, isChore } from './news.rules.ts';

const entry = (action: string, memberName: string, at: string) => ({ action, memberName, at: new Date(at) });

describe('news', () => {
  test('the same doings by the same person on the same day are one', () => {
    const told = gathered([
      entry('need.add', 'Ylva', '2026-06-09T10:00:00Z'),
      entry('need.add', 'Ylva', '2026-06-09T09:00:00Z'),
      entry('need.add', 'Birger', '2026-06-09T08:00:00Z'),
      entry('finding.add', 'Birger', '2026-06-09T07:00:00Z'),
      // Eleven at night in Stockholm, and a quarter past midnight the day after.
      entry('finding.add', 'Birger', '2026-06-08T22:15:00Z'),
      entry('finding.add', 'Birger', '2026-06-08T21:00:00Z'),
    ]);
    expect(told.map(({ action, memberName, more }) => [action, memberName, more])).toEqual([
      ['need.add', 'Ylva', 1],
      ['need.add', 'Birger', 0],
      ['finding.add', 'Birger', 1],
      ['finding.add', 'Birger', 0],
    ]);
  });

  test.each([
    ['survey.open', false],
    ['survey.hand-out-codes', true],
    ['unit.add', true],
    ['plan.propose', false],
    ['plan.edit-block', true],
    ['decision.record', false],
    ['need.move', true],
  ])('%s is a chore: %s', (action, chore) => {
    expect(isChore(action)).toBe(chore);
  });
});
